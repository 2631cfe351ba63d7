"""Azetbur, Gorkon's daughter, remembered in the court's rose light: hair bound high, a chain of office she has had for a week; grief worn like a rank."""
import numpy as np
import drape as D,klingon as K,locks,scene as S,shades as L,wardrobe as W
from head import FEM
from sdf import *
C=(0,-.08,.40)
def hair(H,h):
    g=np.random.default_rng(5);o=[];top=np.array([0,-.55,1.26])
    for s in L.SIDES:
        for i in range(19):
            t=i/18;a=np.radians(18+104*t);z=float(np.interp(np.degrees(a),[0,18,40,60,80,96,122],[1.15,1.14,1.0,.66,.26,.0,-.34]));r=np.array([s*np.sin(a)*.79,np.cos(a)*.80-.08,z]);m=r*.5+top*.5+np.array([s*.26*np.sin(a),0,.24*(1-.6*t)])
            k=np.linspace(0,1,14);P=locks.onskull(H,locks.spline(np.array([r,r*.72+m*.32,m,top]),14)-np.array(C),-.02+.09*step(0,.2,k)+.04*k,fn=H.base);o.append(locks.lock(P,.066*np.interp(k,[0,.15,.6,1],[.5,1,1.1,.7]),C,flat=.5,n=4,twist=.1*s,amp=.24,seg=44,ring=20,seed=i+40*(s>0)))
    for i in range(9):
        x=(i-4)/4.;D_=locks.spline(np.array([(x*.55,-.55,-.62),(x*.80,-.85,-.1),(x*.5,-.95,.6),tuple(top)]),12)-np.array(C);o.append(locks.lock(locks.onskull(H,D_,.05),[.12]*12,C,flat=.45,n=5,amp=.22,seg=30,ring=22,seed=150+i))
    for i in range(9):                                         # bound on the crown, falling behind one shoulder
        u=(i-4)/4.;P=[tuple(top+(u*.10,.05,.02)),tuple(top+(u*.16,-.06,.32)),(u*.30+.10,-1.02,1.36),(u*.34+.30,-1.16,.5),(u*.30+.62,-.95,-.5),(u*.26+.86,-.62,-1.5),(u*.20+.92,-.42,-2.5-.3*g.random())];o.append(locks.lock(P,[.10,.12,.13,.14,.14,.12,.02],(0,-.5,.2),flat=.7,n=5,twist=.3,amp=.24,seg=90,ring=20,seed=300+i,wave=(.05,2.2,i*.8,.03)))
    clasp=[locks.lock([tuple(top+(0,0,.02)),tuple(top+(0,-.02,.12)),tuple(top+(0,-.04,.24))],[.26,.23,.24],tuple(top),flat=1,amp=.04,n=10,seg=16,ring=60)]
    return [L.hair('hair',o,.14),L.hair('clasp',clasp,.75)]
ARMS=[((1.26,-.26,-2.34),(1.62,.10,-4.06),(.70,1.16,-3.92)),((-1.26,-.26,-2.34),(-1.60,.46,-4.02),(-.44,1.28,-3.06))]
def body(h):
    R=L.Robe(W.broader(W.WOMAN,1.03,1.0),ARMS,neck=(.42,.54),open_=.34,drop=.95);G=max(h*1.2,.018);lo,hi=(-2.6,-1.7,-5.3),(2.6,1.9,-.7)
    shoulder=lambda p:smin(R.trunk(p),chain(W.mirror(p),[(.45,-.30,-1.82),(1.34,-.24,-2.10),(1.66,-.12,-2.7)],[.20,.32,.36],.05),.14)
    def plates(p):                                              # three leaves of metal over each shoulder
        x,f,z=p;ax=np.abs(x);s=shoulder(p);u=.70*ax-.62*(z+2);o=None
        for a,b,k in((.48,.92,.26),(.84,1.24,.20),(1.16,1.56,.14)): e=smax(smax(np.abs(s-k)-.035,a-u,.012),u-b-.10*np.cos(f*4),.012);o=e if o is None else np.minimum(o,e)
        return smax(o,.52-ax,.02)
    links=[(t*.80,D.front(R.robe0 if abs(t*.80)>.36 else (lambda q:R.gown(q)-.12),t*.80,-2.02-.78*(1-t*t))+.05,-2.02-.78*(1-t*t)) for t in np.linspace(-1,1,13)];hang=D.front(R.gown,0,-3.1)+.06
    chain_=lambda p:np.minimum(np.minimum.reduce([box(p,c,(.085,.04,.10),.02) for c in links]),np.maximum(np.abs(p[0])*1.5+np.abs(p[2]+3.08)-.24,np.abs(p[1]-F(hang))-.05))
    fist=dict(wrist=(-.46,1.32,-3.04),way=(.86,.22,.44),back=(-.30,.95,.10),side=1,curl=((62,84,56),(66,86,58),(70,88,60),(74,90,62)),fan=0,thumb=(26,40),size=.84)
    return [S.sdf_obj('chest',L.chest(R.torso,.34,.44),(-1.2,-.9,-3.),(1.2,1.1,-1.05),G,L.stuff('flesh',.42)),S.sdf_obj('gown',lambda p:R.gown(p,1.55),(-1.8,-1.3,-5.2),(1.8,1.7,-1.1),G,L.stuff('gown',.16)),S.sdf_obj('robe',R.robe,lo,hi,G,L.stuff('robe',.10)),S.sdf_obj('border',R.border,lo,hi,.018,L.stuff('border',.5)),S.sdf_obj('plates',plates,lo,(2.6,1.7,-1.4),.018,L.stuff('plates',.34)),S.sdf_obj('chain',chain_,(-1.1,.0,-3.5),(1.1,1.8,-1.8),.016,L.stuff('chain',.7)),
      S.sdf_obj('collar',lambda p:L.stand(p,.54,.22,.88,.70,.22),(-1.4,-1.6,-2.2),(1.4,.9,-.6),G*.8,L.stuff('collar',.2)),S.sdf_obj('fist',lambda p:W.hand(p,**fist),(-1.2,.6,-3.7),(.7,2.,-2.4),h,L.stuff('hand',.42)),S.sdf_obj('left',lambda p:W.hand(p,(.66,1.20,-3.90),(-.92,.26,.10),(.22,.94,.24),-1,curl=(14,26,22),fan=4,thumb=(42,12),size=.80),(-.6,.6,-4.5),(1.2,1.9,-3.3),h,L.stuff('hand2',.42))]
PERSON=L.person(owns='rank',ink=(1.,.50,.46),looks=-1,yaw=(-20,-25),pitch=0,roll=0,height=-.02,drop=.04,body=body,hair=[hair],reach=((-1.12,-1.45,-2.15),(1.12,1.35,1.5)),
 head=dict(loft=FEM,long=K.ridges(1.05,2,.24),skull_top=1.24,cheek_z=-.11,cheek_r=(.19,.18,.13),hollow=.02,jaw=.05,chin_w=.16,chin_z=-1.10,ridge=.05,nose_tip=1.08,nose_hump=.03,nose_w=.046,nose_base=.172,eye_r=.194,eye_tilt=6,lid_u=(16,16),lid_l=(13,13),crease=1.2,bag=.35,naso=.15,mouth_w=.245,mouth_z=-.665,lip_u=.062,lip_l=.092,brow_in=.27,brow_mid=.38,brow_out=.39,brow_r=.028,brow_x1=.65,ear=.86,neck_r=.36,neck_r2=.42,lash=.016,wing=.7),
 own=dict(rank=dict(brow_in=.040,brow_mid=-.015,brow_out=-.005,lid_u=(-6,-6),lid_l=(-1,-1),curve=-.020,mouth_w=-.016,lip_u=-.008,brow_pinch=.5,gaze=(0,-6))),tilt=dict(rank=-2.4,stern=-1.,warm=2.,doubt=2.6,grief=3.))
