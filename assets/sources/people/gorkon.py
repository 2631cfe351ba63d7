"""Chancellor Gorkon, remembered in amber light: ridges, a white beard, both hands on a cane of bone; courteous enough to be dangerous."""
import numpy as np
import drape as D,klingon as K,scene as S,shades as L,suit,tufts as TU,wardrobe as W
from head import MAS
from sdf import *
def hair(H,h):
    rg=np.random.default_rng(8);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,[0,40,60,74,88,105,140,180],[1.4,1.35,1.02,.62,.22,-.1,-.5,-.55]))&(P[:,1]<.42)
    flow=lambda P,N:np.stack([.30*np.sign(P[:,0]),-.75+0*P[:,0],-.9+0*P[:,0]],1);g=TU.grow(H.base,c+TU.scatter(rg,640,keep)*.95,flow,.70,.062,(.0,.06,.08,.05),rg,seg=26,ring=12,amp=.26)
    long_=[([(s*(.62+.03*i),-.25-.12*i,-.05),(s*(.82+.02*i),-.30-.12*i,-.6),(s*(.78+.04*i),-.34-.12*i,-1.2),(s*(.84+.05*i),-.30-.1*i,-1.75),(s*(.88+.05*i),-.20-.1*i,-2.2)],.11) for s in L.SIDES for i in range(5)];return [L.hair('hair',g+K.strands(long_,(0,-.3,-1.)),.50)]
def beard(H,h):
    P=H.P;rg=np.random.default_rng(3);o=P['mouth_open'];c=P['curve'];rows=[]
    for i in range(13):
        x=(i-6)/6.;z0=-.93-.06*(1-abs(x))-o*.55;rows.append(([(x*.30,.84-.16*abs(x),z0),(x*.30,.94-.18*abs(x),z0-.20),(x*.25,.93-.18*abs(x),z0-.46),(x*.18,.86,z0-.74),(x*.10,.80,z0-.98+.10*abs(x))],.070))
    for s in L.SIDES:
        for j in range(4): rows.append(([(s*(.03+.05*j),.965-.02*j,P['mouth_z']+.135-.004*j),(s*(.15+.04*j),.955-.03*j,P['mouth_z']+.10),(s*(.27+.03*j),.87-.03*j,P['mouth_z']-.02+c*.6),(s*(.31+.02*j),.80,P['mouth_z']-.20),(s*(.30+.02*j),.76,P['mouth_z']-.40)],.040))
    return [L.hair('beard',K.strands(rows,(0,.3,-.9),seg=30),.62)]
ARMS=[((-1.40,-.26,-2.36),(-1.76,.30,-4.02),(-.34,1.30,-3.62)),((1.40,-.26,-2.36),(1.76,.24,-4.10),(.40,1.26,-3.72))]
def body(h):
    R=L.Robe(W.broader(W.MAN,1.02,1.04),ARMS,open_=.40,off=.16,drop=1.0);G=max(h*1.2,.018);lo,hi=(-2.7,-1.7,-5.3),(2.7,2.,-.7);cane=np.array([.02,1.60,-3.46])
    fur=lambda p:smax(smax(W.band(R.robe0(p)-.02,.06,.10,R.gap(p)-np.interp(p[2],[-5,-3.5,-2.4,-1.7],[.30,.34,.52,.60]).astype(F),-R.gap(p)-.06,k=.05)-.05*np.clip(.5-cells(p,6.,3),0,.5),p[2]+1.52,.06),-p[1]-1.2,.05)
    knob=lambda p:smin(smin(ellipsoid(p,tuple(cane+(0,0,.30)),(.19,.17,.15)),chain(p,[tuple(cane+(0,.02,.34)),tuple(cane+(.22,.06,.44)),tuple(cane+(.42,.06,.36))],[.13,.10,.05],.05),.06),ellipsoid(p,tuple(cane+(-.15,0,.38)),(.12,.10,.09)),.05)
    shaft=lambda p:capsule(p,tuple(cane+(0,0,.2)),(.02,1.66,-5.4),.085,.075)+.012*np.sin(p[2]*16)
    links=[(t*.92,D.front(R.robe0 if abs(t*.92)>.42 else (lambda q:R.gown(q)-.12),t*.92,-2.14-.62*(1-t*t))+.05,-2.14-.62*(1-t*t)) for t in np.linspace(-1,1,15)]
    chain_=lambda p:np.minimum.reduce([superell(p,c,(.10,.05,.085),2.6) for c in links])
    ridge_=lambda p:R.gown(p)-.04*W.ridge(p[2]*4.2,.6)
    hand=lambda s,w,way:(lambda p:W.hand(p,w,way,(s*.25,.66,.62),-s,curl=((36,52,36),(40,56,38),(44,58,40),(46,60,42)),fan=4,thumb=(38,30),size=.98))
    return [S.sdf_obj('chest',L.chest(R.torso),(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,L.stuff('flesh',.40)),S.sdf_obj('gown',ridge_,(-1.9,-1.4,-5.3),(1.9,1.8,-1.1),G,L.stuff('gown',.16)),S.sdf_obj('robe',R.robe,lo,hi,G,L.stuff('robe',.10)),S.sdf_obj('fur',fur,(-1.9,-1.6,-5.3),(1.9,1.9,-1.2),G,L.stuff('fur',.22)),S.sdf_obj('chain',chain_,(-1.1,.0,-3.0),(1.1,1.8,-1.9),.016,L.stuff('chain',.7)),
      S.sdf_obj('collar',lambda p:L.stand(p,.64,.16,1.02,.50,.26),(-1.3,-1.5,-2.2),(1.3,.9,-.7),G*.8,L.stuff('collar',.2)),S.sdf_obj('knob',knob,(-.5,1.2,-3.6),(.8,2.1,-2.7),.013,L.stuff('bone',.8)),S.sdf_obj('shaft',shaft,(-.3,1.2,-5.3),(.4,2.1,-3.),.016,L.stuff('shaft',.5)),
      S.sdf_obj('right',hand(-1,(-.44,1.34,-3.50),(.86,.40,.30)),(-1.3,.7,-4.2),(.7,2.3,-2.5),h,L.stuff('hand',.40)),S.sdf_obj('left',hand(1,(.48,1.30,-3.76),(-.88,.42,.14)),(-.8,.7,-4.4),(1.3,2.3,-2.9),h,L.stuff('hand2',.40))]
PERSON=L.person(owns='courteous',ink=(1.,.74,.36),looks=1,yaw=(18,22),pitch=2,roll=1,height=.16,drop=.08,body=body,hair=[hair],marks=[beard],brow='#3a3a3a',reach=((-1.12,-1.45,-2.15),(1.12,1.35,1.55)),
 head=dict(loft=[(z,w*(1.02 if z>-.3 else 1.0),f,n) for z,w,f,n in MAS],long=K.ridges(1.5,3),skull_w=.80,skull_top=1.26,cheek_z=-.13,cheek_r=(.18,.17,.13),hollow=.05,jaw=.06,chin_w=.21,chin_z=-1.15,ridge=.09,ridge_f=.90,nose_tip=1.11,nose_tz=-.34,nose_hump=.045,nose_w=.060,nose_tw=.072,nose_base=.20,
  eye_r=.176,eye_tilt=-1,lid_u=(14,14),lid_l=(12,12),bag=1.1,crow=1.,naso=.7,marion=.4,mouth_w=.25,mouth_z=-.71,lip_u=.032,lip_l=.054,lip_bu=.028,lip_bl=.042,brow_in=.25,brow_mid=.37,brow_out=.36,brow_r=.046,brow_x1=.64,brow_hair=.014,ear=1.0,neck_r=.46,neck_r2=.54,lash=.011),
 own=dict(courteous=dict(brow_mid=.035,brow_asym=.035,lid_u=(-5,-3),lid_l=(-5,-4),curve=.050,mouth_w=.020,cheek_up=.05,naso=.2,gaze=(0,-5))),tilt=dict(courteous=3.2,stern=-1.4,warm=2.,doubt=-2.6,grief=2.6))
