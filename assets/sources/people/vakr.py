"""Vakr nal'Makor, Chief Consul of the Vasari who fled: old, grey, long in the skull, four fingers a hand; he speaks through the disc at his throat."""
import numpy as np
import drape as D,figure,scene as S,wardrobe as W
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#8f9694'
def tint(p,N,blend):
    """slate over bone: dark where it looks up and back, paler and warmer on the face, freckled along the crown with age"""
    x,f,z=p;n=noise(p,1.4,3);up=step(.25,.85,z+.20*n-.25*f);blend(.62*up,hx('#535f66'))
    s=cells(p,5.2,4);blend(.60*step(.10,.05,s+.03*noise(p,9,2))*step(.10,.75,z-.30*f+.15*n),hx('#3a444c'))
    blend(.30*np.clip(.4+n,0,1)*step(.2,.6,f),hx('#a39a8e'));blend(.26*step(.1,-.6,N[:,2])*np.ones_like(n),hx('#5d5a68'))
def skin(H,p,N,blend,sk):
    tint(p,N,blend);x,f,z=p;ax=np.abs(x);P=H.P
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));near=step(P['eye_r']*1.8,P['eye_r']*1.15,r)*step(-.05,.05,l[1])
        blend(.55*near,hx('#5a5563'));blend(.35*near*step(-8,-28,el),hx('#6d4f58'))
    for k,(x0,z0) in enumerate(((.50,-.30),(.545,-.40),(.555,-.52),(.53,-.64),(.47,-.75))): blend(.75*step(.030,.018,length(ax-x0,z-z0))*step(.1,.3,f),hx('#46525a'))        # marks of rank down the cheek
def bare(V,N,cav,edge):
    p=(V[:,0],V[:,1],V[:,2]);c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));tint((p[0],p[1],0*p[2]+.1),N,blend);blend(.25*step(.10,.04,cells(p,6.5,8)),hx('#4a555c'));return c[0]
def digits(curl,fan,thumb):
    out=[]
    for i,(z,n,x0) in enumerate(((.165,.80,.55),(.0,.90,.58),(-.165,.78,.54))):
        a=np.radians(curl[i][0]);f=np.radians((1-i)*fan);pts=[np.array([x0,.02,z])];k=0
        for s,c in zip((.42,.32,.26),(0,*curl[i][1:])): k+=np.radians(c);pts.append(pts[-1]+n*s*np.array([np.cos(a+k)*np.cos(f),-np.sin(a+k),np.cos(a+k)*np.sin(f)]))
        out.append(pts)
    a,c=np.radians(thumb);pts=[np.array([.08,-.03,.17])]
    for n,k in((.30,0),(.28,c),(.22,c*1.6)): pts.append(pts[-1]+n*np.array([np.cos(a-k),-.22,np.sin(a-k)]))
    return out+[pts]
def hand(p,wrist,way,back,side=1,curl=((0,8,10),)*3,fan=5,thumb=(44,10),size=.8):
    """three long fingers and a thumb, more bone than flesh"""
    q=[c-F(o) for c,o in zip(p,wrist)];l=tuple((q[0]*F(a[0])+q[1]*F(a[1])+q[2]*F(a[2]))/F(size) for a in W.grip(way,back,side))
    d=chain(l,[(-.50,0,0),(.02,0,0),(.20,0,.02)],[.140,.120,.125],.05);d=smin(d,superell(l,(.32,.0,.0),(.30,.085,.215),2.5),.12);B=digits(curl,fan,thumb)
    for pts in B[:3]:
        d=smin(d,capsule(l,(.16,.06,float(pts[0][2])*.5),tuple(pts[0]+(0,.03,0)),.030,.038),.05)
        g=chain(l,[tuple(v) for v in pts],[.070,.056,.048,.030],.02)
        for j,r in((0,.074),(1,.068),(2,.057)): g=smin(g,sphere(l,tuple(pts[j]),r),.025)
        d=smin(d,g,.02)
    return smin(d,chain(l,[tuple(v) for v in B[3]],[.085,.062,.054,.034],.03),.05)*F(size)
HANDS=[dict(wrist=(s*.50,1.20,-3.60),way=(-s*.36,.12,.92),back=(s*.90,.20,.36),side=-s,curl=((4,6,8),(2,6,8),(2,8,8)),fan=6,thumb=(40,8),size=.80) for s in(-1,1)]
ARMS=[((s*1.30,-.26,-2.42),(s*1.60,.16,-4.18),(s*.55,1.12,-3.78)) for s in(-1,1)]
SPEAK=[dict(wrist=(-.58,1.24,-3.48),way=(.88,.34,.10),back=(-.16,.66,.70),side=1,curl=((-4,14,16),(4,20,18),(12,26,22)),fan=2,thumb=(30,14),size=.80),dict(wrist=(.97,1.46,-3.02),way=(.16,.42,.86),back=(.72,-.62,.10),side=-1,curl=((0,8,8),(8,14,14),(18,20,18)),fan=7,thumb=(46,6),size=.80)]
TELL=[((-1.30,-.26,-2.42),(-1.60,.10,-4.16),(-.62,1.14,-3.54)),((1.30,-.26,-2.42),(1.62,.14,-4.10),(.99,1.38,-3.16))]
TAB=[(-1.30,.40,.42,-.30),(-1.6,.50,.48,-.32),(-1.85,.80,.56,-.32),(-2.05,1.16,.62,-.28),(-2.5,1.34,.76,-.20),(-3.2,1.28,.90,-.06),(-4.2,1.20,.90,.0),(-5.2,1.36,.98,.0),(-6.5,1.5,1.0,.0)]
def posed(h,arms,hands,boxes,aside=0,r=(.36,.44,.38)):
    """boxes: what each hand is carved in; aside: how far the mantle is thrown back from his left arm"""
    torso=loft(TAB,2.2);G=max(h*1.2,.018);trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.44,.56),.30)
    def throat(p):
        d=W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.30,.40,bones=.05)
        for s in(-1,1): d=smin(d,chain(p,[(s*.16,.10,-1.0),(s*.13,.14,-1.5),(s*.05,.20,-2.0)],[.05,.06,.05],.03),.07)
        return d
    def robe(p):
        s=np.minimum(D.wide(p,*arms[0],r=r,drop=1.15,mouth=.27),D.wide(p,*arms[1],r=r,drop=1.15,mouth=.27,seed=9))
        d=smin(trunk(p)-.08-D.pleats(p,.07,20,-2.4,-3.4),s-.02,.16);return smax(W.shell(smax(d,p[2]+1.66,.05),.12),-np.maximum(np.abs(p[0])-.10-.25*np.clip((p[2]+2.5)/.9,0,1),-p[1]),.03)
    shoulder=lambda p:smin(trunk(p),chain(W.mirror(p),[(.40,-.30,-1.80),(1.26,-.24,-2.20),(1.58,-.12,-3.2),(1.66,-.10,-4.4)],[.24,.34,.44,.50],.05),.20)
    def tier(p,i):
        """how far below the edge of tier i: leaves that overlap like scales"""
        a=np.arctan2(p[0],p[1]+.3);return p[2]-np.interp(i,[0,1,2],[-2.42,-3.06,-3.74])+.07*np.abs(np.sin(a*(7.5+i)+i*1.6))-.16*step(.3,1.1,p[1])*step(1.0,.3,np.abs(p[0]))
    mopen=lambda p:np.maximum(np.abs(p[0])-.26-.20*np.clip(-(p[2]+1.9),0,2.2)-F(aside)*step(-2.0,-3.3,p[2])*(p[0]>0),-p[1])
    def mantle(p,cords=False):
        s=shoulder(p)-.03*noise(p,.9,4);o=None
        for i,off in enumerate((.30,.215,.135)):
            e=smax(np.abs(s-off)-.040,-tier(p,i),.02)
            if cords: e=length(tier(p,i)-.02,s-off-.01)-.030
            o=e if o is None else np.minimum(o,e)
        return smax(smax(o,p[2]+1.62-.05*np.abs(p[0]),.04),-mopen(p),.03)
    def collar0(p): x,f,z=p;g=np.clip(z+2.05,0,1.6);return (length(x,(f+.30)*.95)-(.58+.10*g+.12*g*g*step(.35,-.5,f)))*.92
    ctop=lambda p:p[2]+.98+.66*step(-.55,.45,p[1])
    cgap=lambda p:smax(np.abs(p[0])-.20-.20*np.clip(-(p[2]+1.6),-.3,1),-p[1]-.05,.03)
    def collar(p): d=collar0(p)+.012*np.sin(np.arctan2(p[0],p[1]+.3)*30);return smax(smax(smax(smax(d,-(d+.09),.02),ctop(p),.04),-(p[2]+2.05),.04),-cgap(p),.03)
    def trim(p):
        k=np.maximum(length(collar0(p)+.045,ctop(p))-.050,-cgap(p));s=shoulder(p);e=np.maximum(np.maximum(length(mopen(p),s-.24)-.040,-p[1]),np.maximum(p[2]+1.75,-(p[2]+3.75)));return np.minimum(k,e)
    q=(0,D.front(lambda p:throat(p),0,-1.86)+.05,-1.92)
    def disc(p): l=loc(p,q,(-24,0,0));r=length(l[0],l[2]);d=smax(r-.20,np.abs(l[1])-.045,.02);d=smax(d,-smax(np.abs(r-.135)-.020,.02-l[1],.005),.005);return np.minimum(d,W.band(collar0(p)+.02,.0,.05,np.abs(p[2]+1.80+.12*p[1])-.05,-cgap(p))*1.)
    def lamp(p): l=loc(p,q,(-24,0,0));r=length(l[0],l[2]);return smin(smax(np.abs(r-.135)-.016,np.abs(l[1]-.035)-.012,.004),ellipsoid(l,(0,.04,0),(.06,.03,.06)),.01)
    umber=matte('umber',color=hx('#3d332e'),rough=.95,grain=.12,grain_scale=110,sheen=.6,cavc=(.30,.27,.28),mottle=.3,edge=.5);rust=matte('tiers',color=hx('#5a3a2c'),rough=.9,grain=.12,grain_scale=90,sheen=.6,cavc=(.28,.24,.25),mottle=.35,edge=.8)
    cord=matte('cord',color=hx('#b18f54'),rough=.6,grain=.06,grain_scale=90,cavc=(.4,.32,.25),edge=.8,mottle=.25);br=matte('vbrass',color=hx('#a98649'),rough=.36,metal=.88,grain=.02,cavc=(.32,.27,.2),edge=.8,mottle=.4);glow=matte('vlamp',color=hx('#4fd6cc'),rough=.3,grain=0,glow=1.8)
    flesh=matte('flesh',facet=.022,facet_scale=5.5,grain=.018,rough=.56,cavc=(.36,.34,.40),edge=.28,mottle=.16,spec=.4);lo,hi=(-2.6,-1.7,-5.4),(2.6,1.9,-.7);R=lambda k:(lambda p:hand(p,**hands[k]))
    return [S.sdf_obj('throat',throat,(-1.2,-.9,-2.6),(1.2,1.,-.9),G,flesh,bare),S.sdf_obj('robe',robe,lo,hi,G,umber),S.sdf_obj('mantle',mantle,lo,(2.6,1.8,-1.4),G*.9,rust),S.sdf_obj('edges',lambda p:mantle(p,True),lo,(2.6,1.8,-1.4),.016,cord),
      S.sdf_obj('collar',collar,(-1.4,-1.5,-2.2),(1.4,.9,-.7),G*.8,umber),S.sdf_obj('trim',trim,(-1.6,-1.6,-4.),(1.6,1.7,-.7),.016,cord),S.sdf_obj('disc',disc,(-.9,-1.1,-2.3),(.9,.9,-1.5),.011,br),S.sdf_obj('lamp',lamp,(-.3,.0,-2.3),(.3,1.,-1.5),.008,glow),
      *[S.sdf_obj(n,R(k),*boxes[k],h*.9,flesh,bare) for k,n in enumerate(('right','left'))]]
LONG=dict(skull=([(0,-.20,.50),(0,-.62,.86),(0,-1.10,1.14),(0,-1.50,1.26)],[.70,.68,.55,.36]),ridges=[([(.14,.78,.52),(.24,.52,.92),(.28,.05,1.24),(.26,-.55,1.46),(.16,-1.1,1.58)],[.030,.040,.045,.045,.02])])
PERSON=dict(owns='remembering',place='station',looks=1,mirror=True,yaw=(22,27),pitch=5,roll=-2,height=-.30,drop=.02,hscale=1.02,reach=((-1.12,-2.05,-2.15),(1.12,1.35,2.0)),body=lambda h:posed(h,ARMS,HANDS,[((-1.1,.6,-4.3),(.3,1.8,-2.2)),((-.3,.6,-4.3),(1.1,1.8,-2.2))]),pose=lambda h:posed(h,TELL,SPEAK,[((-1.3,.6,-4.3),(1.1,2.2,-2.6)),((.3,.9,-3.8),(2.1,2.6,-1.5))],.8,(.36,.42,.305)),paint=skin,gain=dict(key=1.12,planet=.9,holo=.7),
 skin=SKIN,skin_stuff=dict(facet=.026,facet_scale=5.,grain=.018,mottle=.14,cavc=(.36,.34,.40),edge=.26,wood=.0,rough=.56,spec=.4),lip='#5c5860',lipa=.75,inner=.010,blood=(.96,.86,.88),blush=.22,lidtint=.5,liner=.9,brow='#4a545b',iris='#b98a35',pupil=.22,ir=.58,sclera=(.30,.28,.27),
 head=dict(loft=[(z,w*(.96 if z>-.2 else .86),f,n+.08) for z,w,f,n in MAS],long=LONG,skull_w=.74,skull_top=1.24,skull_f=.83,skull_back=1.06,temple=.62,cheek_x=.50,cheek_z=-.12,cheek_f=.60,cheek_r=(.16,.15,.11),hollow=.085,jaw=.040,gonial=(.44,.0,-.62),chin_w=.15,chin_z=-1.20,chin_f=.90,chin_r=.14,muzzle=.24,
  ridge=.085,ridge_f=.895,ridge_z=.245,ridge_w=.60,nose_root=.12,nose_rf=.83,nose_tip=1.000,nose_tz=-.290,nose_w=.052,nose_tw=.078,nose_base=.160,nose_hump=.016,nose_ball=.072,ala=.044,nose_up=.22,nost=.034,
  eye_x=.345,eye_z=.045,eye_f=.530,eye_r=.225,eye_tilt=-7,lid_u=(14,14),lid_l=(13,13),lid_a=62,sock=(.29,.24,.18),bag=1.1,crease=1.3,crow=.9,naso=.75,marion=.5,wrinkle=1.2,mouth_w=.245,mouth_z=-.720,mouth_f=.885,lip_u=.024,lip_l=.036,lip_bu=.020,lip_bl=.030,cupid=.05,dimple=.008,curve=-.004,
  brow_in=.300,brow_mid=.385,brow_out=.305,brow_r=.044,brow_x0=.12,brow_x1=.66,brow_hair=.0,brow_th=.09,ear=0,neck_r=.30,neck_r2=.36,sinew=1.6,apple=.6,lash=.012,wing=.1),
 own=dict(remembering=dict(brow_in=.090,brow_mid=.035,brow_out=-.045,lid_u=(-5,-5),lid_l=(-3,-3),wrinkle=.4,curve=-.020,mouth_open=.022,mouth_w=-.02,gaze=(-18,5)),warm=dict(curve=.066,mouth_w=.03,dimple=-.004,crow=.5,brow_mid=.05,brow_in=.05)),
 tilt=dict(remembering=-2.8,stern=1.4,warm=2.2,doubt=-2.6,grief=2.6))
