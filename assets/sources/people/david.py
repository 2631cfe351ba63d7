"""David, remembered in the burning planet's light: young, curls, a field jacket, one hand closed on his other arm; he does not forgive on request."""
import numpy as np
import drape as D,scene as S,shades as L,suit,tufts as TU,wardrobe as W
from head import MAS
from sdf import *
def hair(H,h):
    rg=np.random.default_rng(33);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,[0,16,30,44,58,72,86,100,120,180],[.72,.74,.74,.62,.44,.24,.02,-.16,-.5,-.62])+.03*rg.normal(0,1,len(d)))
    R=c+TU.scatter(rg,620,keep)*.9;side=np.clip(step(.70,.82,np.abs(R[:,0]))*step(.7,.2,R[:,2]),0,1)
    return [L.hair('hair',TU.curls(H.skull,R,rg,coil=.085,radius=.050,rise=.20,turns=1.7,seg=30,ring=9,sides=side*.6),.50)]
NEAR=((-1.46,-.24,-2.42),(-1.84,.10,-4.02),(.68,1.18,-3.56),(.34,.31,.215));FAR=((1.46,-.24,-2.42),(1.78,.22,-4.10),(1.02,1.0,-4.5),(.34,.31,.22))
def body(h):
    T=suit.Suit(W.broader(W.MAN,.92,.94),[NEAR,FAR],[(-6,.40),(-4.2,.34),(-3.0,.36),(-2.2,.44),(-1.4,.40)],[(-6,.06),(-4.4,.08),(-3.3,.10),(-2.66,.16),(-2.3,.22),(-1.9,.26),(-1.3,.26)],neck=(.54,.64),fold=1.3);G=max(h*1.2,.018);lo,hi=(-2.6,-1.7,-5.3),(2.6,1.9,-.9)
    crew=lambda p:T.under(p,.05,lambda p:p[2]+1.52+.22*step(-.4,.5,p[1]));rib=lambda p:length(p[2]+1.52+.22*step(-.4,.5,p[1])+.02,T.under(p,.05,lambda p:p[2]-9))-.065
    strap=lambda p:W.band(T.cloth(p),.06,.04,np.abs(p[0]-.62-.10*(p[2]+2.5))-.085,-(p[2]+4.4),-p[1]-.9);buckle=lambda p:W.band(T.cloth(p),.10,.03,np.abs(np.maximum(np.abs(p[0]-.62-.10*(p[2]+2.5))-.06,np.abs(p[2]+2.86)-.04))-.05,-p[1])
    pocket=lambda p:np.minimum(W.band(T.cloth(p),.03,.03,np.abs(p[0]+.95)-.28,np.abs(p[2]+3.02)-.22,-p[1]),W.band(T.cloth(p),.06,.03,np.abs(p[0]+.95)-.30,np.abs(p[2]+2.84)-.07,-p[1]))
    grasp=lambda p:W.hand(p,(.74,1.20,-3.54),(.96,-.16,.16),(-.10,.90,.30),1,curl=((24,52,40),(26,54,40),(28,54,42),(30,56,42)),fan=4,thumb=(20,26),size=.92)
    return [S.sdf_obj('chest',L.chest(T.torso,.42,.50),(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,L.stuff('flesh',.42)),S.sdf_obj('crew',crew,(-1.2,-1.2,-5.2),(1.2,1.6,-1.1),G,L.stuff('crew',.32)),S.sdf_obj('rib',rib,(-1.,-1.2,-2.2),(1.,1.1,-1.2),.016,L.stuff('rib',.40)),S.sdf_obj('coat',T.coat,lo,hi,G,L.stuff('coat',.12)),S.sdf_obj('lapel',T.lapel,(-1.7,-1.2,-4.7),(1.7,1.8,-1.),G*.85,L.stuff('lapel',.2)),
      S.sdf_obj('strap',strap,(-.2,-1.,-4.6),(1.3,1.8,-1.4),.018,L.stuff('strap',.4)),S.sdf_obj('buckle',buckle,(.2,.2,-3.2),(1.2,1.8,-2.5),.014,L.stuff('buckle',.8)),S.sdf_obj('pocket',pocket,(-1.5,.2,-3.5),(-.4,1.8,-2.6),.016,L.stuff('pocket',.18)),S.sdf_obj('grasp',grasp,(.0,.5,-4.3),(2.2,1.9,-2.9),h,L.stuff('hand',.42))]
PERSON=L.person(owns='unforgiving',ink=(1.,.60,.30),looks=-1,yaw=(-24,-17),pitch=2,roll=2,height=-.04,drop=.16,body=body,hair=[hair],brow='#3a3a3a',
 head=dict(loft=[(z,w*.965,f,n-.06) for z,w,f,n in MAS],skull_top=1.19,cheek_z=-.14,cheek_r=(.19,.18,.15),chin_w=.20,chin_z=-1.10,chin_f=.87,ridge=.045,ridge_f=.87,nose_tip=1.075,nose_tz=-.31,nose_w=.044,nose_tw=.062,nose_base=.185,eye_r=.186,eye_tilt=2,lid_u=(17,17),lid_l=(15,15),naso=.08,mouth_w=.25,mouth_z=-.685,lip_u=.056,lip_l=.084,lip_bu=.044,lip_bl=.060,
  brow_in=.265,brow_mid=.355,brow_out=.300,brow_r=.036,brow_x1=.61,ear=.96,neck_r=.40,neck_r2=.44,sinew=.8,apple=1,lash=.011,wing=.2),
 own=dict(unforgiving=dict(brow_in=-.070,brow_mid=-.045,brow_out=.0,brow_pinch=.9,lid_u=(-3,-3),lid_l=(-4,-4),curve=-.040,mouth_w=-.022,lip_u=-.014,lip_l=-.016,gaze=(16,-4))),tilt=dict(unforgiving=2.8,stern=-1.6,warm=2.,doubt=-2.6,grief=2.6))
