"""Spock, remembered in pale blue light: an old man's robe, straight hair, hands folded; he has asked one question and waits."""
import numpy as np
import drape as D,scene as S,shades as L,tufts as TU,wardrobe as W
from head import MAS
from sdf import *
def hair(H,h):
    rg=np.random.default_rng(4);c=TU.CENTRE
    def keep(line):                                            # cut round the ears
        def f(d): n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return P[:,2]>np.interp(ph,[0,40,56,66,80,104,118,130,180],line)
        return f
    flow=lambda P,N:np.stack([.55*P[:,0],.80*(P[:,1]>-.35)-.15,-1.0*np.ones(len(P))+.75*(P[:,2]>.95)],1);top=c+TU.scatter(rg,760,keep([1.02,1.02,1.00,.98,1.02,.98,.80,-.42,-.56]))*.9;low=c+TU.scatter(rg,760,keep([2,2,2,.40,.44,.44,.10,2,2]))*.9
    L_=TU.grow(H.skull,top,flow,.50,.062,(.02,.075,.075,.045),rg,seg=26,ring=12,amp=.2,ends=(.5,1.,1.,.55),flat=.5)+TU.grow(H.skull,low,flow,.22,.046,(.01,.045,.045,.03),rg,seg=14,ring=10,amp=.2,ends=(.5,1.,1.,.5),flat=.5)
    return [L.hair('hair',L_,.10)]
ARMS=[((s*1.34,-.26,-2.36),(s*1.66,.12,-4.12),(s*.62,1.10,-3.86)) for s in L.SIDES]
def body(h):
    R=L.Robe(W.broader(W.MAN,.93,1.0),ARMS,open_=.30);G=max(h*1.2,.018);shoulder=lambda p:smin(R.trunk(p),chain(W.mirror(p),[(.45,-.30,-1.80),(1.40,-.26,-2.12),(1.64,-.16,-2.9)],[.22,.32,.38],.05),.16)-.17
    hem=lambda p:-(p[2]+2.86-.12*np.abs(p[0])+.30*step(.1,.9,p[1])*np.clip(1.3-np.abs(p[0]),0,1));yopen=lambda p:np.maximum(np.abs(p[0])-.30-.20*np.clip(-(p[2]+1.9),0,1),-p[1])
    yoke=lambda p:smax(smax(smax(W.shell(shoulder(p),.09),hem(p),.03),p[2]+1.62,.04),-yopen(p),.03)
    band=lambda p:np.minimum(W.band(shoulder(p),.02,.03,np.abs(hem(p)+.20)-.05,-yopen(p)),R.border(p))
    def glyphs(p):                                              # a strip of signs down the front
        x,f,z=p;d=R.gown(p);u=z*5.2;k=np.floor(u);v=u-k;s=np.where(k%3==0,np.abs(np.abs(x)-.09)-.022,np.where(k%3==1,length(x,(v-.5)*.19)-.085,np.abs(np.abs(x)*.8-v*.16)-.02));return W.band(d,.03,.03,np.maximum(s,np.abs(v-.5)-.40)*.6,-f,z+2.3)
    lo,hi=(-2.6,-1.7,-5.2),(2.6,1.9,-.7);hand=lambda s:(lambda p:W.hand(p,(s*.58,1.16,-3.86),(-s*.93,.26,.10),(s*.20,.94,.24),-s,curl=(10,22,20),fan=3,thumb=(36,10),size=.86))
    return [S.sdf_obj('chest',L.chest(R.torso),(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,L.stuff('flesh',.42)),S.sdf_obj('gown',R.gown,(-1.8,-1.3,-5.2),(1.8,1.7,-1.1),G,L.stuff('gown',.20)),S.sdf_obj('robe',R.robe,lo,hi,G,L.stuff('robe',.12)),S.sdf_obj('yoke',yoke,lo,(2.6,1.7,-1.4),G,L.stuff('yoke',.16)),S.sdf_obj('band',band,lo,hi,.018,L.stuff('band',.5)),
      S.sdf_obj('glyphs',glyphs,(-.3,.2,-5.),(.3,1.8,-2.2),.014,L.stuff('glyphs',.7)),S.sdf_obj('collar',lambda p:L.stand(p,.60,.10,1.16,.40,.20),(-1.2,-1.4,-2.2),(1.2,.9,-.8),G*.8,L.stuff('collar',.2)),S.sdf_obj('left',hand(1),(-.7,.6,-4.5),(1.2,1.9,-3.2),h,L.stuff('hand',.42)),S.sdf_obj('right',hand(-1),(-1.2,.6,-4.5),(.7,1.9,-3.2),h,L.stuff('hand2',.42))]
PERSON=L.person(owns='patient',ink=(.60,.76,1.),looks=-1,yaw=(-18,-23),pitch=2,roll=0,height=.16,drop=.08,body=body,hair=[hair],
 head=dict(loft=[(z,w*(.98 if z>-.3 else .93),f,n) for z,w,f,n in MAS],skull_w=.77,skull_top=1.20,cheek_z=-.12,cheek_r=(.16,.16,.11),hollow=.06,jaw=.05,chin_w=.19,chin_z=-1.17,chin_f=.89,muzzle=.27,ridge=.08,ridge_f=.89,nose_tip=1.11,nose_tz=-.35,nose_hump=.03,nose_w=.044,nose_tw=.056,nose_base=.178,
  eye_r=.172,eye_tilt=5,lid_u=(14,14),lid_l=(12,12),bag=1.1,crease=1.3,naso=.75,marion=.8,wrinkle=.7,crow=.8,mouth_w=.245,mouth_z=-.71,lip_u=.032,lip_l=.054,lip_bu=.028,lip_bl=.042,curve=-.012,brow_in=.235,brow_mid=.395,brow_out=.470,brow_r=.036,brow_x1=.64,ear=1.06,ear_tip=1.,neck_r=.42,neck_r2=.48,sinew=1.5,apple=.8,lash=.012,wing=.2),
 own=dict(patient=dict(brow_asym=.055,brow_in=.03,lid_u=(-3,-3),lid_l=(-3,-3),curve=.030,mouth_w=.010,gaze=(0,-3))),tilt=dict(patient=3.4,stern=-1.4,warm=2.,doubt=-2.6,grief=2.6))
