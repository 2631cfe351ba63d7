"""Alcuin: a swordsman without a war, kin to the city's people; braids, an old hilt behind the shoulder, a hand on its strap."""
import math
import figure,locks,opal,scene as S,wardrobe as W
import numpy as np
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#c8aa92'
PHI=[0,18,36,54,66,80,96,120,150,180]
LINE=[.86,.90,.87,.68,.42,.18,.02,-.30,-.55,-.60]
ROWS=((-.60,.30),(-.38,.16),(-.13,.05),(.13,-.05),(.38,-.16),(.60,-.30))          # x at the hairline, drift towards the back
def hair(H,h):
    g=np.random.default_rng(6);L=[];C=(0,-.08,.40);nape=np.array([-.10,-.98,-.28])
    for i,(x,dx) in enumerate(ROWS):                           # plaited close to the head, row by row
        a=math.asin(min(abs(x)/.80,1));z=float(np.interp(math.degrees(a),PHI,LINE))
        root=np.array([x,math.cos(a)*.80-.08,z-.02]);D=[root,(x*1.18,.30,1.0-.35*abs(x)),(x*1.15,-.35,.98-.30*abs(x)),(x*.85+dx*.3,-.90,.45),tuple(nape+np.array([x*.25,.02,.05]))]
        k=np.linspace(0,1,18);P=locks.onskull(H,locks.spline(np.array(D,float),18)-np.array(C),-.005+.06*step(0,.10,k),fn=H.base)
        L+=locks.braid(P,.150,9.5,C,seed=10*i,taper=(.55,1.05,1.1,1.,.9),seg=130,ring=18)
    for side in(-1,1):                                         # the sides, combed back to the nape
        for i in range(13):
            t=i/12;a=math.radians(50+52*t);z=float(np.interp(math.degrees(a),PHI,LINE));root=np.array([side*math.sin(a)*.80,math.cos(a)*.80-.08,z-.02])
            D=[root,(side*.86,root[1]-.35,z+.02-.10*t),(side*.70,-.75,-.02-.15*t+.25*(1-t)),tuple(nape+np.array([side*.15,0,.18-.2*t]))];k=np.linspace(0,1,14)
            P=locks.onskull(H,locks.spline(np.array(D,float),14)-np.array(C),-.015+.07*step(0,.22,k)+.01*g.random(),fn=H.base);L.append(locks.lock(P,.060*np.interp(k,[0,.2,.8,1],[.5,1,1,.7]),C,flat=.5,n=5,amp=.24,seg=46,ring=26,seed=100+i+40*(side>0)))
    for i in range(9):
        x=(i-4)/4.;D=locks.spline(np.array([(x*.55,-.60,.72),(x*.75,-.95,.3),(x*.5,-1.0,-.1),tuple(nape)]),10)-np.array(C);L.append(locks.lock(locks.onskull(H,D,.03),[.12]*10,C,flat=.4,n=6,amp=.2,seg=30,ring=30,seed=200+i))
    plait=[(-.10,-1.02,-.25),(-.36,-.98,-.75),(-.66,-.72,-1.25),(-.86,-.20,-1.60),(-.86,.38,-1.90),(-.78,.84,-2.32),(-.74,1.06,-2.75),(-.74,1.14,-3.12)]
    L+=locks.braid(plait,.25,7.5,(0,-.5,-2.3),thick=.5,n=6,amp=.24,seg=230,ring=34,seed=300,taper=(.8,1.,1.05,1.,.95,.80,.42))
    rings=[]
    q=locks.spline(np.array(plait,float),100)
    for j,r in((95,.150),):
        a,b=q[j],q[j+1];d=(b-a)/np.linalg.norm(b-a)*.07;rings.append(locks.lock([a-d,a,a+d],[r,r*1.06,r],(0,-.5,-2.3),flat=.72,amp=0,n=2,seg=8,ring=30))
    for s,f in((-1,.30),(1,.30)):                              # a thin plait before each ear
        P=[(s*.72,f,.36),(s*.83,f-.06,.05),(s*.81,f-.12,-.35),(s*.74,f-.12,-.80),(s*.72,f-.04,-1.08)];L+=locks.braid(P,.075,8,(0,0,-.3),seed=400+s,seg=90,ring=14,taper=(.7,1,1,.8));q=np.array(P[-1]);rings.append(locks.lock([q+(0,0,.06),q,q-(0,0,.05)],[.050,.056,.046],flat=1,amp=0,n=2,seg=8,ring=18))
    dark,light=np.array(hx('#241a14')),np.array(hx('#8a6647'));grey=np.array(hx('#a69a8c'))
    def colour(V,T):
        c=dark+(light-dark)*np.clip(T[:,2:3]*.9*(.35+.65*T[:,1:2]),0,1);k=step(.62,.80,np.abs(V[:,0:1]))*step(-.5,.1,V[:,2:3]);return (c+(grey-c)*.55*k*T[:,2:3]).astype(F)
    return [figure.tubes('hair',L,matte('hair',rough=.5,grain=.0,cavc=(.18,.15,.14),edge=.8,mottle=.1,spec=.4),colour),figure.tubes('rings',rings,opal.gold())]
SEAMS=[([(-.24,.93),(-.28,.72),(-.25,.55),(-.31,.44),(-.34,.33)],.011),([(-.40,-.14),(-.46,-.30),(-.43,-.50),(-.48,-.68),(-.40,-.86)],.012),([(-.46,-.30),(-.55,-.36),(-.62,-.34)],.007),([(-.28,.72),(-.40,.66),(-.48,.70)],.007),
 ([(.40,.80),(.36,.62),(.40,.50)],.008),([(-.10,-1.32),(-.18,-1.5),(-.10,-1.68)],.010)]
def skin(H,p,N,blend,sk):
    opal.tint(p,N,blend,.42);opal.shadow(H,p,blend,'#6e5a62',.5);opal.hairline(H,p,blend,PHI,[z-.02 for z in LINE],'#2b211b',.035)
def bare(V,N,cav,edge):
    p=(V[:,0],V[:,1],V[:,2]);c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));opal.tint(p,N,blend,.42);return c[0]
def body(h):
    torso=loft(W.broader(W.MAN,1.0,1.04));H=max(h*1.2,.017)
    right=[(-1.50,-.26,-2.30),(-1.74,.50,-4.08),(-.36,1.26,-3.34)];left=[(1.50,-.26,-2.30),(1.86,-.50,-4.10),(.9,-1.05,-4.5)]
    arms=lambda p:np.minimum(chain(p,right,[.38,.32,.22],.12),chain(p,left,[.38,.32,.22],.12))
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.66,.74),.30)
    def quilt(p): return .045*W.ridge((p[0]*.9+p[1]*.3)*7.5+noise(p,.6,2)*.5,.8)                      # stitched in rows, top to bottom
    def cloth(p):
        a=arms(p);d=smin(trunk(p)+quilt(p),a+.035*W.ridge((p[2]-.25*np.abs(p[0]))*6+noise(p,.8,5)*.6,.8)*step(-2.6,-3.0,p[2]),.16);return d-.11+W.folds(p,-4.1,(1.5,-2.9),-4.8,.6)
    rim=lambda p:p[2]+1.38+.36*step(-.45,.55,p[1])
    vee=lambda p:np.maximum(np.abs(p[0])-.07-.30*np.clip((p[2]+2.25)/1.0,0,1.2),np.maximum(-p[1]-.05,-(p[2]+2.58)))
    coat=lambda p:W.shell(smax(smax(cloth(p),rim(p),.05),-vee(p),.05),.12)
    shoulder=lambda p:smin(trunk(p),chain(W.mirror(p),[(.5,-.30,-1.84),(1.46,-.26,-2.16),(1.70,-.16,-2.95)],[.22,.33,.34],.05),.2)-.17
    hem=lambda p:p[2]+2.92-.10*np.abs(p[0])+.10*p[1]-.55*np.exp(-(p[0]/.75)**2)*step(-.2,.4,p[1])
    plates=lambda p:.035*np.maximum(np.sin(hem(p)*13.),0)**.5
    def mantle(p): d=shoulder(p)-plates(p);return smax(smax(smax(W.shell(d,.10),-hem(p),.03),p[2]+1.86-.12*step(.5,1.2,np.abs(p[0])),.04),-(vee(p)-.22),.04)
    def studs(p):
        d=shoulder(p);q=hem(p);u=np.arctan2(p[0],p[1]+.4);return np.maximum(length(np.abs(np.sin(u*8))*.22,q-.10,d-.03)-.040,-(vee(p)-.30))
    line=lambda p:(p[2]+3.13-1.227*p[0])/1.58
    strap=lambda p:W.band(smin(trunk(p)-.12,smax(shoulder(p),-hem(p),.1),.06),.045,.045,np.abs(line(p))-.155,-p[1]-.6)
    def buckle(p):
        d=smin(trunk(p)-.12,smax(shoulder(p),-hem(p),.1),.06)-.08;along=(p[0]+1.227*(p[2]+3.13))/1.58-.62
        return np.maximum(np.minimum(length(np.maximum(np.abs(np.abs(line(p))-.17),np.abs(along)-.16),d)-.035,length(np.maximum(np.abs(line(p))-.17,np.abs(np.abs(along)-.16)),d)-.035),-p[1])
    a,b=np.array([1.22,-.72,-1.78]),np.array([1.60,-.78,-.58]);way=(b-a)/np.linalg.norm(b-a)                   # the hilt
    def grip(p):
        x,f,z=loc(p,a);t=(x*way[0]+f*way[1]+z*way[2]);return capsule(p,tuple(a),tuple(b),.085,.070)-.012*np.abs(np.sin(t*26+np.arctan2(f,x)))
    cross=np.cross(way,(0,1,0));cross/=np.linalg.norm(cross)
    def metal(p):
        g=chain(p,[tuple(a-cross*.44+way*.08),tuple(a-cross*.2),tuple(a),tuple(a+cross*.2),tuple(a+cross*.44+way*.08)],[.045,.060,.085,.060,.045],.03)
        e=b+way*.10;return np.minimum(g,smin(superell(p,tuple(e),(.15,.085,.15),2.4),capsule(p,tuple(b-way*.02),tuple(b+way*.04),.085,.095),.03))
    scabbard=lambda p:capsule(p,tuple(a-way*.05),tuple(a-way*3.4),.13,.10)
    grasp=lambda p:W.hand(p,(-.36,1.22,-3.34),(.82,.34,.46),(-.30,.92,-.22),-1,curl=(38,62,48),fan=2,thumb=(46,26),size=.80)
    wool=matte('coat',color=hx('#6b5f50'),rough=.92,grain=.10,grain_scale=120,sheen=.5,cavc=(.26,.22,.22),mottle=.30,edge=.5)
    hide=matte('hide',color=hx('#3a271b'),rough=.55,facet=.008,facet_scale=5,grain=.04,grain_scale=45,cavc=(.26,.22,.20),mottle=.5,edge=1.,wear=(.20,.12,.07),spec=.45)
    belt=matte('belt',color=hx('#6a4024'),rough=.58,grain=.04,grain_scale=45,cavc=(.3,.24,.2),mottle=.4,edge=.9)
    bronze=matte('bronze',color=hx('#8d6a3a'),rough=.42,metal=.85,grain=.03,scratch=.002,cavc=(.28,.24,.2),edge=.9,mottle=.5);flesh=opal_flesh();gold=opal.gold();lo,hi=(-2.7,-1.7,-5.2),(2.7,1.8,-.9)
    chest=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.50,.60)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.6),(1.2,1.1,-1.1),H*1.2,flesh,bare),S.sdf_obj('coat',coat,lo,hi,H,wool),S.sdf_obj('mantle',mantle,lo,(2.7,1.7,-1.4),H,hide),S.sdf_obj('studs',studs,(-2.7,-.2,-3.4),(2.7,1.7,-1.8),max(H*.7,.014),bronze),
      S.sdf_obj('strap',strap,(-1.9,-.7,-5.),(1.7,1.7,-1.5),H*.9,belt),S.sdf_obj('metal',metal,(.5,-1.2,-2.3),(2.2,-.4,-.2),.016,bronze),S.sdf_obj('grip',grip,(1.,-1.1,-2.1),(1.8,-.5,-.3),.014,belt),
      S.sdf_obj('scabbard',scabbard,(-.2,-1.2,-5.),(1.5,-.4,-1.6),.03,hide),S.sdf_obj('grasp',grasp,(-.9,.6,-4.),(.9,1.9,-2.5),h,flesh,bare),S.sdf_obj('buckle',buckle,(-1.8,.2,-4.4),(1.,1.7,-2.2),.014,bronze)]
STUFF={**opal.STUFF,'opal':.45,'facet':.020,'facet_scale':5.,'rough':.45,'cavc':(.42,.31,.34)}
def opal_flesh(): return matte('flesh',**STUFF)
PERSON=dict(owns='wary',looks=1,yaw=(26,24),pitch=2,roll=-1,height=.10,body=body,hair=[hair],marks=[lambda H,h:opal.seams(H,SEAMS)],paint=skin,gain=dict(key=1.15,fill=1.1),
 skin=SKIN,skin_stuff=STUFF,lip='#8a5a58',lipa=.7,blood=(1.03,.76,.74),blush=.25,lidtint=.4,liner=.6,brow='#2e221b',iris='#8a9a6a',sclera=(.54,.52,.50),
 head=dict(loft=MAS,skull_w=.785,skull_top=1.24,cheek_x=.49,cheek_z=-.14,cheek_r=(.18,.17,.13),hollow=.015,jaw=.06,gonial=(.51,.0,-.60),chin_w=.235,chin_z=-1.15,chin_f=.895,chin_r=.165,muzzle=.29,ridge=.085,ridge_f=.895,ridge_z=.235,ridge_w=.57,
  nose_tip=1.095,nose_tz=-.325,nose_w=.048,nose_tw=.064,nose_base=.195,nose_hump=.036,nose_ball=.080,ala=.056,eye_r=.180,eye_tilt=0,eye_f=.555,lid_u=(17,17),lid_l=(14,14),bag=.65,crease=1.1,
  brow_in=.265,brow_mid=.335,brow_out=.285,brow_r=.040,brow_hair=.012,mouth_w=.265,mouth_z=-.70,mouth_f=.90,lip_u=.044,lip_l=.072,lip_bu=.036,lip_bl=.052,cupid=.15,naso=.45,wrinkle=.35,crow=.5,neck_r=.50,neck_r2=.58,apple=1,ear=1.,lash=.010,wing=.2,curve=-.008),
 own=dict(wary=dict(gaze=(-30,0),lid_u=(-4,-7),lid_l=(-5,-7),brow_in=-.055,brow_mid=-.035,brow_asym=-.03,brow_pinch=.6,mouth_w=-.015,lip_l=-.012,mouth_asym=-.02,curve=-.012)))
