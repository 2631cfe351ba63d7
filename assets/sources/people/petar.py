"""Petar, warrior of Khaur: huge, scarred, bitterly funny; in iron that has been hit often, both fists round the grip of a blade that stands before him."""
import math
import figure,khaured as K,locks,opal,scene as S,third,tufts as TU,wardrobe as W
import numpy as np
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#7a5a4c'
PHI=[0,16,30,44,58,72,86,100,118,145,180];LINE=[1.10,1.10,1.08,.92,.62,.36,.12,-.02,-.34,-.54,-.60]
BPHI=[0,14,26,38,52,70,88,100];BLINE=[-.86,-.86,-.80,-.74,-.66,-.46,-.22,-.1]
def hair(H,h):
    rg=np.random.default_rng(17);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,PHI,LINE)*.92+.03+.02*rg.normal(0,1,len(d)))&(P[:,2]>-.5)
    R=c+TU.scatter(rg,1500,keep)*.9
    flow=lambda P,N:np.stack([.10*P[:,0],-np.ones(len(P)),-.25-.35*np.abs(P[:,0])],1)
    L=TU.grow(H.skull,R,flow,.17,.036,(.0,.022,.026,.008),rg,seg=10,ring=10,ends=(.4,.9,1.,.2));col=TU.two_tone(hx('#1d1716'),hx('#4b403c'),hx('#8f8884'))
    P=[];rings=[]                                               # the beard of his jaw: two plaits bound in iron; mouth and cheeks stay bare
    for x,e in((-.105,-.16),(.105,.15)):
        q=[(x*.8,.82,-1.02),(x,.93,-1.20),(x*1.2,.98,-1.42),(e,1.00,-1.72),(e*1.15,1.04,-1.98)];P+=locks.braid(q,.165,4.2,(0,.2,-1.5),thick=.6,n=5,amp=.26,seg=90,ring=22,seed=int(40+10*x),taper=(.9,1.05,1.,.85,.55))
        b=np.array(q[-1]);rings.append(locks.lock([b+(0,-.01,.10),b+(0,0,.03),b-(0,0,.05)],[.082,.088,.080],flat=1,amp=0,n=2,seg=8,ring=22))
    return [figure.tubes('crop',L,matte('crop',rough=.6,grain=.02,cavc=(.26,.22,.22),edge=.6,mottle=.12,spec=.25),col),figure.tubes('plaits',P,matte('plaits',rough=.55,grain=.0,cavc=(.2,.17,.16),edge=.8,mottle=.1,spec=.35),TU.two_tone(hx('#120e0d'),hx('#352a26'),hx('#857d78'))),
      figure.tubes('beardrings',rings,K.iron('beardring','#77777a'))]
def brows(H,h):
    rg=np.random.default_rng(9);return [figure.tubes('brows',TU.brows(H,rg,26,.15,.021,1.1,up=.35),matte('brow',rough=.6,grain=.02,cavc=(.3,.28,.28),edge=.5,spec=.25),TU.two_tone(hx('#1a1413'),hx('#4a3d38'),hx('#7d736e')))]
SCARS=[([(.20,.98),(.25,.78),(.31,.56),(.37,.36),(.41,.24)],.022),([(.45,-.13),(.47,-.28),(.43,-.46),(.36,-.60)],.024),([(.36,-.60),(.27,-.70),(.20,-.80),(.21,-.95)],.016),([(.47,-.28),(.57,-.34),(.64,-.46)],.015),
 ([(-.52,.30),(-.44,.50),(-.40,.66)],.014),([(-.14,-.06),(.02,-.11),(.14,-.16)],.014),([(.58,.40),(.52,.52),(.54,.66)],.012),([(-.46,-.34),(-.40,-.56),(-.42,-.72)],.014)]
def scars(H,h):
    s=lambda x,z:H.surf(x,z,H.skin)-.020
    return [figure.tubes('scars',[opal.seam(s,p,r*1.55,.006,i,4) for i,(p,r) in enumerate(SCARS)],matte('scar',color=hx('#ab8576'),rough=.45,grain=.01,cavc=(.5,.36,.32),edge=.2,mottle=.2,spec=.5))]
def skin(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);K.tint(p,N,blend,sk,amount=1.1);ph=np.degrees(np.arctan2(ax,f+.10));K.hairline(p,blend,PHI,LINE,'#2e2624',.12)
    n=noise(p,30,3)*.5+noise(p,55,5)*.5;m=step(-.02,.20,np.interp(ph,BPHI,BLINE).astype(F)+.36-z)*step(-.2,.1,f)*step(-1.6,-1.3,z)*step(-.01,.03,H.lips(p));blend(.55*m*np.clip(.6+.5*n,0,1),hx('#3a2f2c'))
    blend(.30*np.exp(-((ax/.17)**2+((z+.27)/.15)**2))*step(.9,1.0,f),hx('#8a4030'));third.paint(H,p,blend,np.array(hx('#5c4038')))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));blend(.40*step(H.eye_r*1.75,H.eye_r*1.15,r)*step(-.05,.05,l[1])*step(-40,0,el),hx('#3d2826'))
TAB=W.broader(W.MAN,1.08,1.10)
GRIP=dict(curl=(66,74,44),fan=1,thumb=(40,52),size=1.02)
WATCH=dict(left=[(1.66,-.26,-2.36),(2.04,.40,-3.96),(.66,1.66,-3.36)],right=[(-1.66,-.26,-2.36),(-2.00,.62,-4.00),(-.50,1.56,-3.82)],blade=(.08,1.98,0),
 fists=[('left',-3.20,dict(GRIP,way=(-.30,.92,.12),back=(.93,.32,.10),side=-1),(-.5,1.0,-4.),(1.3,2.7,-2.5)),('right',-3.72,dict(GRIP,way=(.34,.92,.10),back=(-.93,.34,.08),side=1),(-1.1,1.0,-4.5),(.9,2.7,-3.))])
HEART=dict(left=[(1.66,-.26,-2.36),(2.04,-.36,-4.02),(1.98,1.30,-3.62)],right=[(-1.66,-.26,-2.36),(-1.86,.80,-3.77),(-.34,1.60,-3.03)],blade=(1.62,1.62,-.38),top=-2.2,     # one fist at his heart, the blade set aside under the other
 fists=[('left',-3.58,dict(GRIP,way=(-.30,.92,.06),back=(.93,.32,.10),side=-1),(.9,.6,-4.4),(2.9,2.5,-2.8)),('right',None,dict(GRIP,wrist=(-.31,1.62,-3.01),way=(.86,.36,.40),back=(-.22,.80,.50),side=1,curl=(76,84,48),size=1.10),(-1.1,.8,-4.),(1.1,2.7,-2.0))])
def figure_of(h,left,right,blade,fists,top=-2.8):
    torso=loft(TAB,2.4);G=max(h*1.25,.018)
    arms=lambda p:np.minimum(chain(p,left,[.50,.44,.30],.14),chain(p,right,[.50,.44,.30],.14))
    trunk=lambda p:smin(smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.66,.84),.30),chain(mirror(p),[(.30,-.42,-1.45),(1.30,-.30,-2.0)],[.30,.34],.1),.3)
    def pad(p): d=smin(trunk(p),arms(p),.20);return W.shell(smax(d-.05-.035*np.abs(np.sin(p[2]*7.5+.7*np.abs(p[0])+.4*noise(p,.7,3)))**.6,p[2]+1.52+.22*step(-.4,.5,p[1]),.05),.14)
    def bracers(p):
        o=None
        for _,e,w in(left,right):
            v=np.subtract(w,e);v=v/np.linalg.norm(v);t=(p[0]-w[0])*v[0]+(p[1]-w[1])*v[1]+(p[2]-w[2])*v[2];d=capsule(p,e,w,.44,.30)-.07
            q=W.band(d,.02,.06,np.abs(t+.62)-.58);q=np.minimum(q,W.band(d,.09,.03,np.abs(np.abs(np.abs(t+.62)-.30)-.18)-.045));o=q if o is None else np.minimum(o,q)
        return o
    def cuirass(p):
        x,f,z=p;q=mirror(p);d=torso(p)-.20
        for n,c in(((.42,.90,.10),(0,1.36,-3.0)),((.26,.80,.55),(0,1.16,-2.35)),((.25,.86,-.46),(0,1.30,-3.75)),((.82,.58,0),(1.72,.62,-3))): d=smax(d,plane(q,n,c),.07)
        solid=d;d=smax(smax(W.shell(d,.15),z+2.02-.10*q[0],.03),-(z+4.7),.03)
        slab=smax(smax(smax(W.band(solid,.045,.06),plane(q,(.97,0,-.24),(.92,0,-2.6)),.02),z+2.36-.10*q[0],.02),-(z+3.70+.34*q[0]),.02);d=np.minimum(d,smax(slab,-f,.02))
        for a,b,r in(((-1.0,1.6,-2.5),(.3,1.7,-3.3),.030),((-.2,1.6,-2.45),(.5,1.6,-2.75),.022),((.7,1.5,-2.5),(1.2,1.3,-3.4),.026)):     # where it was hit
            w=capsule((x,np.zeros_like(f),z),(a[0],0,a[2]),(b[0],0,b[2]),r*.7,r);d=smax(d,-np.maximum(w,-(d+.035)),.02)
        d=sub(d,ellipsoid(p,(.50,1.45,-3.35),(.22,.28,.20)),.10)
        return sub(d,capsule(p,(0,-.2,-1.3),(0,.05,-2.30),.86,.84),.03)
    shoulder=lambda p:smin(trunk(p),chain(W.mirror(p),[(.9,-.30,-1.98),(1.66,-.26,-2.26),(1.88,-.16,-3.0)],[.26,.50,.52],.05),.12)
    def pauldrons(p):
        x,f,z=p;ax=np.abs(x);q=mirror(p);s=shoulder(p);u=.74*ax-.67*(z+2)+.06*np.abs(f+.2);o=None
        for n,c in(((.50,0,.86),(1.66,0,-1.74)),((.45,.82,.36),(1.66,.42,-2.15)),((.96,.08,.18),(2.26,0,-2.5)),((.60,.80,-.1),(1.95,.50,-2.6)),((.45,-.82,.36),(1.66,-.82,-2.15))): s=smax(s,plane(q,n,c),.06)
        for a,b,off in((.90,1.50,.28),(1.40,1.86,.20),(1.74,2.06,.13)):
            e=smax(smax(np.abs(s-off)-.065,a-u+.05*np.sin(f*2.1),.02),u-b+.02*noise(p,2.2,4),.025);e=smin(e,smax(np.abs(s-off-.045)-.04,np.abs(u-b+.06)-.05,.015),.012);o=e if o is None else np.minimum(o,e)
        guard=box(q,(1.02,-.28,-1.68),(.075,.66,.36),.03,(0,-18,0));guard=smax(guard,plane(q,(0,.72,.70),(1.1,.22,-1.42)),.03);o=np.minimum(o,guard)
        for a,b,r in(((1.5,-2.0),(2.2,-2.6),.028),((1.62,-1.9),(2.1,-2.15),.02)): w=capsule((x,np.zeros_like(f),z),(a[0],0,a[1]),(b[0],0,b[1]),r,r);o=smax(o,-np.maximum(w,-(o+.03)),.02)
        return o
    px,pf,pz=blade                                               # its axis
    grip=lambda p:capsule(p,(px,pf,-4.9+pz),(px,pf,-2.80+pz),.125,.110)-.012*np.abs(np.sin((p[2]-F(pz))*22+np.arctan2(p[1]-pf,p[0]-px)))
    def pommel(p): d=superell(p,(px,pf,-2.60+pz),(.23,.20,.21),4.);return np.minimum(smax(d,-W.band(d,-.01,.02,np.abs(p[2]+F(2.60-pz))-.03),.01),smax(length(p[0]-F(px),p[1]-F(pf))-.155,np.abs(p[2]+F(2.86-pz))-.05,.02))
    def fist(p,z,a):                                            # round the grip at this height, or free
        if z is None: return W.hand(p,**a)
        b=np.array(a['back'],float);b/=np.linalg.norm(b);u=np.array(a['way'],float);u-=b*(u@b);u/=np.linalg.norm(u);w=np.array((px,pf,z))-u*.46+b*.25;return W.hand(p,tuple(w),**a)
    bare=K.bare(SKIN,amount=1.1);flesh=K.flesh();lo,hi=(-3.0,-1.7,-5.4),(3.0,2.2,-1.0)
    throat=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.58,.74)
    return [S.sdf_obj('throat',throat,(-1.4,-1.1,-2.6),(1.4,1.2,-1.05),G,flesh,bare),S.sdf_obj('pad',pad,lo,hi,G,K.felt('pad','#3c211d',cavc=(.24,.18,.18))),
      S.sdf_obj('cuirass',cuirass,lo,(3.0,2.1,-1.6),G,K.iron('cuirass','#54545a',scratch=.004,mottle=.6)),S.sdf_obj('pauldrons',pauldrons,(-3.2,-1.6,-4.),(3.2,1.6,-1.1),G,K.iron('pauldron','#4b4c52',scratch=.004,mottle=.6)),
      S.sdf_obj('bracers',bracers,(-2.8,0,-5.),(2.8,2.2,top),G*.9,K.hide('bracer','#3a261c')),S.sdf_obj('grip',grip,(px-.38,pf-.38,-5.+pz),(px+.32,pf+.32,-2.6+pz),.016,K.hide('grip','#2c1c16')),S.sdf_obj('pommel',pommel,(px-.48,pf-.38,-3.1+pz),(px+.42,pf+.42,-2.2+pz),.014,K.iron('pommel','#6a6a6e')),
      *(S.sdf_obj(name,lambda p,z=z,a=a:fist(p,z,a),l,u,h,flesh,bare) for name,z,a,l,u in fists)]
PERSON=dict(owns='grim',place='fortress',looks=-1,yaw=(-30,-27),pitch=3,roll=-2,height=.16,hscale=1.09,bscale=.97,gain=dict(key=1.12,fill=1.25),drop=.17,body=lambda h:figure_of(h,**WATCH),pose=lambda h:figure_of(h,**HEART),hair=[hair],marks=[K.ball(K.EMBER,.45),brows,scars],paint=skin,
 skin=SKIN,skin_stuff=dict(K.STUFF,facet=.026),lip='#6a4038',lipa=.65,blood=(1.0,.66,.56),blush=.30,lidtint=.5,liner=.5,iris='#a8763a',pupil=.19,sclera=(.54,.50,.46),inner=.018,
 head=dict(loft=[(z,w*(1.09 if z<-.2 else 1.05),f,n+.1) for z,w,f,n in MAS],third=dict(z=.66,bone=1.3),skull_w=.80,skull_top=1.21,skull_f=.82,cheek_x=.52,cheek_z=-.14,cheek_f=.60,cheek_r=(.20,.19,.15),hollow=.012,jaw=.075,gonial=(.57,.0,-.64),jowl=.15,chin_w=.27,chin_z=-1.16,chin_f=.89,chin_r=.175,muzzle=.30,
  ridge=.105,ridge_f=.905,ridge_z=.225,ridge_w=.60,nose_rf=.83,nose_tip=1.095,nose_tz=-.335,nose_w=.060,nose_tw=.082,nose_base=.228,nose_hump=.050,nose_ball=.094,ala=.064,nost=.032,
  eye_x=.345,eye_z=.04,eye_f=.555,eye_r=.174,eye_tilt=-4,lid_u=(15,15),lid_l=(13,13),lid_a=57,sock=(.25,.21,.16),bag=.9,crease=1.1,lash=.010,wing=.1,mouth_w=.275,mouth_z=-.70,mouth_f=.91,lip_u=.046,lip_l=.072,lip_bu=.036,lip_bl=.052,cupid=.12,mouth_asym=.010,dimple=.010,naso=.55,crow=1.,marion=.2,
  brow_in=.245,brow_mid=.318,brow_out=.262,brow_r=.050,brow_x0=.14,brow_x1=.64,ear=1.,ear_z=-.06,neck_r=.60,neck_r2=.70,sinew=1.,apple=1),
 own=dict(K.STILL,warm=dict(dimple=.0,brow_in=.05,brow_mid=.06,brow_out=.01,curve=.10,mouth_w=.045,cheek_up=.12,crow=.8),
  grim=dict(brow_in=-.045,brow_mid=.030,brow_out=-.050,brow_asym=.045,brow_pinch=.8,lid_u=(-8,-5),lid_l=(-9,-8),curve=-.035,mouth_asym=.080,mouth_w=.030,naso=.55,cheek_up=.06,marion=.7,lip_u=-.012,lip_l=-.018,gaze=(6,-4))),tilt=dict(grim=-3.,doubt=2.6,stern=-1.6,grief=2.4,warm=2.))
