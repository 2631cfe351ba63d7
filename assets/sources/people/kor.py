"""Kor, remembered in meadow light: an older style of Klingon, smooth of brow, stout, moustaches like a wind vane, a cup in the air; delighted by a good enemy."""
import numpy as np
import drape as D,klingon as K,scene as S,shades as L,tufts as TU,wardrobe as W
from head import MAS
from sdf import *
def hair(H,h):
    rg=np.random.default_rng(18);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return P[:,2]>np.interp(ph,[0,14,30,46,60,76,90,110,140,180],[.82,.92,1.06,.86,.50,.24,-.02,-.3,-.55,-.6])
    flow=lambda P,N:np.stack([.10*P[:,0],-1+0*P[:,0],.25-.75*(P[:,1]<-.2)-.3*(np.abs(P[:,0])>.6)],1);return [L.hair('hair',TU.grow(H.skull,c+TU.scatter(rg,700,keep)*.9,flow,.62,.062,(.0,.075,.08,.03),rg,seg=26,ring=12,amp=.26,ends=(.3,.9,1.,.12)),.16)]
def beard(H,h):
    P=H.P;o,cu,w=P['mouth_open'],P['curve'],P['mouth_w']/.262;z=P['mouth_z'];rows=[]
    for s in L.SIDES:
        for j in range(5): rows.append(([(s*(.02+.03*j),.985-.02*j,z+.150-.006*j),(s*(.14+.04*j)*w,.965-.03*j,z+.115),(s*(.29+.02*j)*w,.87-.02*j,z-.01+cu*.9),(s*(.36+.015*j)*w,.79,z-.20+cu*.5),(s*(.40+.02*j)*w,.78,z-.42+cu*.3)],.046))
    for i in range(9): x=(i-4)/4.;rows.append(([(x*.13,.90,z-.20-o*.6),(x*.15,.95,z-.32-o*.6),(x*.13,.96,z-.48-o*.6),(x*.08,.93,z-.64-o*.6),(x*.03,.90,z-.78-o*.6)],.052))
    return [L.hair('beard',K.strands(rows,(0,.3,-.8),seg=30),.14)]
TAB=[(-1.35,.56,.56,-.28),(-1.62,.66,.60,-.28),(-1.82,1.06,.66,-.26),(-2.02,1.52,.76,-.22),(-2.35,1.70,.92,-.14),(-2.9,1.68,1.14,.0),(-3.6,1.70,1.34,.12),(-4.4,1.74,1.42,.18),(-5.2,1.76,1.36,.16),(-6.5,1.8,1.3,.1)]
ARMS=[((1.52,-.24,-2.38),(1.82,.34,-4.00),(1.08,1.14,-3.00),(.42,.38,.28)),((-1.54,-.24,-2.38),(-1.92,-.06,-4.10),(-1.02,1.16,-4.12),(.42,.38,.28))]
def body(h):
    torso=loft(TAB,2.3);G=max(h*1.2,.018);trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.62,.72),.3);cloth=lambda p:smin(trunk(p),D.limbs(p,ARMS),.16)-.12+D.creases(p,ARMS,.9)
    rim=lambda p:p[2]+1.40+.30*step(-.45,.55,p[1]);coat=lambda p:W.shell(smax(cloth(p),rim(p),.04),.12);lo,hi=(-2.9,-1.9,-5.3),(2.9,2.2,-.8)
    line=lambda p:(p[2]+3.2-.95*p[0])/1.38;sash=lambda p:W.band(np.minimum(trunk(p)-.13,cloth(p)),.075,.055,np.abs(line(p))-.24-.02*np.sin(p[2]*3),-p[1]-.6)-.02*W.ridge(line(p)*16,.7)
    def studs(p):
        d=np.minimum(trunk(p)-.13,cloth(p))-.15;al=(p[0]+.95*(p[2]+3.2))/1.38;return np.maximum(length(line(p),np.abs(np.sin(al*5.5))*.20,d)-.075,-p[1])
    belt=lambda p:W.band(torso(p)-.12,.06,.06,np.abs(p[2]+4.55)-.20)
    cuff=lambda p:D.cuffs(p,ARMS,.02,.07,.26,.22);cup0=np.array([1.02,1.38,-2.52])
    def cup(p): x,f,z=loc(p,cup0,(8,-10,0));r=length(x,f);R=.20+.10*step(-.35,.45,z);d=smax(smax(r-R,np.abs(z)-.42,.03),-smax(r-R+.04,-(z+.34),.02),.015);return np.minimum(smin(d,smax(r-.22,np.abs(z+.43)-.045,.02),.03),smax(np.abs(r-R-.01)-.022,np.abs(np.abs(z-.05)-.12)-.022,.01))
    grip=dict(wrist=(1.08,1.16,-2.98),way=(-.36,.50,.78),back=(.62,.72,-.20),side=-1,curl=((44,58,40),(48,60,40),(50,62,42),(52,62,42)),fan=4,thumb=(60,30),size=.98)
    hip=lambda p:W.hand(p,(-1.0,1.20,-4.12),(.84,.40,-.10),(-.26,.90,.30),1,curl=(24,46,34),fan=4,thumb=(50,20),size=.98)
    return [S.sdf_obj('chest',L.chest(torso,.52,.60),(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,L.stuff('flesh',.42)),S.sdf_obj('coat',coat,lo,hi,G,L.stuff('coat',.12)),S.sdf_obj('sash',sash,lo,hi,.018,L.stuff('sash',.45)),S.sdf_obj('studs',studs,lo,hi,.016,L.stuff('studs',.8)),S.sdf_obj('belt',belt,lo,hi,.02,L.stuff('belt',.3)),S.sdf_obj('cuff',cuff,lo,hi,G,L.stuff('cuff',.3)),
      S.sdf_obj('collar',lambda p:L.stand(p,.66,.10,1.24,.30,.16),(-1.3,-1.5,-2.2),(1.3,1.,-.8),G*.8,L.stuff('collar',.25)),S.sdf_obj('cup',cup,tuple(cup0-.7),tuple(cup0+.7),.014,L.stuff('cup',.75)),S.sdf_obj('grip',lambda p:W.hand(p,**grip),(.1,.5,-3.6),(2.,2.3,-1.6),h,L.stuff('hand',.42)),S.sdf_obj('hip',hip,(-1.6,.5,-4.8),(.3,2.2,-3.4),h,L.stuff('hand2',.42))]
PERSON=L.person(owns='delighted',ink=(.62,1.,.66),looks=1,yaw=(15,22),pitch=-2,roll=-3,height=-.06,drop=.16,body=body,hair=[hair],marks=[beard],brow='#1a1a1a',
 head=dict(loft=[(z,w*(1.05 if z>-.2 else 1.10),f,n) for z,w,f,n in MAS],skull_w=.81,skull_top=1.20,cheek_x=.51,cheek_z=-.14,cheek_r=(.20,.19,.16),jowl=.6,jaw=.06,chin_w=.24,chin_z=-1.10,muzzle=.30,ridge=.085,ridge_f=.90,nose_tip=1.10,nose_tz=-.32,nose_w=.054,nose_tw=.074,nose_base=.21,nose_hump=.02,
  eye_r=.178,eye_tilt=6,lid_u=(15,15),lid_l=(13,13),bag=.9,crow=1.2,naso=.6,wrinkle=.6,mouth_w=.262,mouth_z=-.70,lip_u=.044,lip_l=.072,lip_bu=.036,lip_bl=.052,brow_in=.235,brow_mid=.385,brow_out=.450,brow_r=.052,brow_x1=.66,brow_hair=.014,ear=1.02,neck_r=.52,neck_r2=.58,sinew=.4,lash=.011,wing=.3),
 own=dict(delighted=dict(brow_mid=.065,brow_in=.035,brow_asym=.025,lid_u=(-4,-4),lid_l=(-9,-9),curve=.110,mouth_open=.085,mouth_w=.055,cheek_up=.13,naso=.5,crow=.8,lip_u=-.012,dimple=-.014,gaze=(2,2))),tilt=dict(delighted=-4.,stern=1.2,warm=2.2,doubt=2.6,grief=2.4))
