"""McCoy, remembered in ice blue: an old doctor, lean as a rail, one finger raised; he scolds because he stayed."""
import numpy as np
import drape as D,scene as S,shades as L,suit,tufts as TU,wardrobe as W
from head import MAS
from sdf import *
def hair(H,h):
    rg=np.random.default_rng(14);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return P[:,2]>np.interp(ph,[0,16,30,44,58,72,88,105,140,180],[.98,1.02,1.10,.92,.56,.28,.05,-.25,-.55,-.6])
    R=c+TU.scatter(rg,760,keep)*.9;sd=lambda P:step(.5,.74,np.abs(P[:,0]))[:,None]
    flow=lambda P,N:np.stack([.9+0*P[:,0],-.6+0*P[:,0],.3+0*P[:,0]],1)*(1-sd(P))+np.stack([0*P[:,0],-.8+0*P[:,0],-.7+0*P[:,0]],1)*sd(P)
    return [L.hair('hair',TU.grow(H.skull,R,flow,.46,.060,(.0,.08,.09,.04),rg,seg=24,ring=12,amp=.25,ends=(.3,.9,1.,.12)),.45)]
RAISED=dict(wrist=(-1.00,1.16,-3.06),way=(.10,.26,.95),back=(-.52,.10,.1),side=1,curl=((2,6,6),(58,74,46),(66,78,50),(72,80,52)),fan=2,thumb=(34,44),size=.92)
FAR=((-1.34,-.26,-2.40),(-1.62,.40,-4.12),(-1.0,1.12,-3.16),(.33,.30,.21));NEAR=((1.34,-.26,-2.40),(1.70,-.16,-4.10),(.70,1.14,-3.98),(.33,.30,.21))
def body(h):
    T=suit.Suit(W.broader(W.MAN,.88,.96),[NEAR,FAR],[(-6,.5),(-4.3,.22),(-3.2,.34),(-2.3,.46),(-1.9,.44),(-1.4,.40)],[(-6,.0),(-4.4,.05),(-3.3,.30),(-2.66,.44),(-2.5,.40),(-2.3,.28),(-1.9,.32),(-1.3,.32)],neck=(.50,.60),fold=1.2);G=max(h*1.2,.018)
    roll=lambda p:smin(T.under(p,.05,lambda p:p[2]+1.30+.2*step(-.4,.5,p[1])),length(length(p[0],(p[1]+.26)*.97)-.52,p[2]+1.50+.2*step(-.4,.5,p[1]))-.10,.05)-.01*np.abs(np.sin(p[0]*24))
    bag=lambda p:W.band(T.cloth(p),.05,.04,np.abs(p[0]-.75*(p[2]+3.4)-.1)-.09,-p[1])                                  # the strap of the medical bag
    scan=lambda p:np.minimum(capsule(p,(.04,1.50,-3.98),(.04,1.56,-3.36),.075,.075),capsule(p,(.04,1.56,-3.34),(.04,1.58,-3.22),.105,.05))
    lo,hi=(-2.5,-1.6,-5.2),(2.5,1.9,-.9)
    return [S.sdf_obj('chest',L.chest(T.torso,.40,.48),(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,L.stuff('flesh',.42)),S.sdf_obj('roll',roll,(-1.2,-1.2,-5.2),(1.2,1.6,-1.1),G,L.stuff('knit',.30)),S.sdf_obj('coat',T.coat,lo,hi,G,L.stuff('coat',.10)),S.sdf_obj('lapel',T.lapel,(-1.7,-1.2,-4.7),(1.7,1.8,-1.),G*.85,L.stuff('lapel',.16)),S.sdf_obj('bag',bag,lo,hi,.018,L.stuff('strap',.35)),
      S.sdf_obj('scan',scan,(-.2,1.2,-4.2),(.3,1.8,-3.),.012,L.stuff('scan',.7)),S.sdf_obj('raised',lambda p:W.hand(p,**RAISED),(-1.8,.4,-3.6),(-.2,2.1,-1.6),h,L.stuff('hand',.42)),S.sdf_obj('near',lambda p:W.hand(p,(.66,1.20,-3.94),(-.86,.28,.42),(.30,.90,.10),-1,curl=(30,50,34),fan=3,thumb=(50,26),size=.92),(-.6,.6,-4.6),(1.3,2.,-3.2),h,L.stuff('hand2',.42))]
PERSON=L.person(owns='scolding',ink=(.50,.86,1.),looks=-1,yaw=(-18,-24),pitch=3,roll=-2,height=.0,drop=.14,body=body,hair=[hair],brow='#4a4a4a',
 head=dict(loft=[(z,w*(.97 if z>-.2 else .90),f,n) for z,w,f,n in MAS],skull_w=.76,skull_top=1.20,cheek_z=-.14,cheek_r=(.16,.15,.11),hollow=.075,jaw=.045,jowl=.2,chin_w=.18,chin_z=-1.15,chin_f=.885,muzzle=.27,ridge=.075,nose_tip=1.095,nose_tz=-.345,nose_hump=.02,nose_tw=.062,nose_base=.186,
  eye_r=.178,eye_tilt=-5,lid_u=(14,14),lid_l=(14,14),bag=1.4,crease=1.2,crow=1.4,naso=.9,marion=.9,wrinkle=1.2,mouth_w=.25,mouth_z=-.70,lip_u=.028,lip_l=.050,lip_bu=.026,lip_bl=.040,curve=-.010,brow_in=.29,brow_mid=.36,brow_out=.26,brow_r=.040,brow_x1=.60,brow_hair=.014,ear=1.06,neck_r=.38,neck_r2=.44,sinew=2.,apple=1,lash=.009),
 own=dict(scolding=dict(brow_in=-.07,brow_mid=-.01,brow_asym=.060,brow_pinch=1.,lid_u=(2,-4),lid_l=(0,-4),curve=-.030,mouth_asym=.045,mouth_open=.050,mouth_w=.012,wrinkle=.4,naso=.3)),tilt=dict(scolding=-3.,stern=1.2,warm=2.4,doubt=2.6,grief=2.4))
