"""Nerov Kal, ambassador of the Federation: tall, beautifully dressed, out of her depth. Her people have quills for hair and dusk in the skin; her hands hold each other still."""
import math
import figure,locks,scene as S,tufts as TU,wardrobe as W
import numpy as np
from head import FEM
from materials import matte,hexc as hx
from sdf import *
SKIN='#a794a3'
PHI=[0,16,32,48,62,76,92,112,140,180]
LINE=[.92,.95,.94,.78,.52,.28,.06,-.22,-.44,-.50]
C=(0,-.08,.40)
def hair(H,h):
    """flat quills in courses, laid back over the head like a folded wing, each course a little freer than the one before it"""
    g=np.random.default_rng(14);L=[]
    for row in range(7):
        n=17-row
        for i in range(n):
            t=(i+.5*(row%2))/(n-.5)*2-1;a=math.radians(118*t);z=float(np.interp(abs(math.degrees(a)),PHI,LINE));s=row/6
            root=np.array([math.sin(a)*.80*(1-.25*s),math.cos(a)*(.80-.95*s)-.08-.25*s,z*(1-.05*s)+.42*s*(1-abs(t))-.04]);end=root*np.array([.82,1,1])+np.array([0,-.80-.12*s,.16*(1-abs(t))-.30*abs(t)-.30*s])
            D=np.array([root*(1-k)+end*k for k in np.linspace(0,1,9)])-np.array(C);k=np.linspace(0,1,9)
            P=locks.onskull(H,D,-.02+.05*step(0,.25,k)+(.05+.055*s)*k**1.6+.02*row/6+.01*g.random());w=.082*(1+.25*(1-abs(t)))
            L.append(locks.lock(P,w*np.interp(k,[0,.2,.55,.85,1],[.45,.9,1.1,.75,.10]),C,flat=.26,n=2,amp=.10,seg=26,ring=20,seed=row*40+i))
    base,mid,tip=np.array(hx('#cfc3b4')),np.array(hx('#2f5f68')),np.array(hx('#141d2b'))
    def colour(V,T):
        t=T[:,0:1];c=base+(mid-base)*step(.05,.40,t)+(tip-mid)*step(.45,.95,t);return (c*(.55+.45*T[:,2:3])*(.85+.3*T[:,1:2])).astype(F)
    return [figure.tubes('quills',L,matte('quills',rough=.36,grain=.0,cavc=(.20,.22,.26),edge=.7,mottle=.12,spec=.5,opal=.35),colour)]
def skin(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);n=noise(p,1.6,4)
    blend(.30*np.clip(.5+.5*n,0,1),hx('#b7a0a8'));blend(.30*step(.35,.75,ax+.2*np.abs(z-.2)),hx('#7d748f'))
    spot=step(.10,.045,cells(p,7.5,3)+.05*noise(p,3,2))*step(.44,.60,ax+.12*step(.4,.9,z))*step(-.35,.1,z+.35*ax);blend(.75*spot,hx('#4b3b5c'))          # freckles of dusk, temple to neck
    a=np.degrees(np.arctan2(ax,f+.10));blend(step(-.01,.07,z-np.interp(a,PHI,[v-.03 for v in LINE]).astype(F)),hx('#6d6a72'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));near=step(H.eye_r*1.8,H.eye_r*1.12,r)*step(-.05,.05,l[1]);blend(.55*near*step(-5,10,el)*step(75,40,el),hx('#3f5563'));blend(.25*near*step(-8,-26,el),hx('#6d5a78'))
def bare(V,N,cav,edge): p=(V[:,0],V[:,1],V[:,2]);c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));blend(.30*np.clip(.5+noise(p,1.6,4),0,1),hx('#b7a0a8'));return c[0]
def beads(q,r,gap):
    q=locks.spline(np.array(q,float),int(400));L=np.concatenate([[0],np.cumsum(np.linalg.norm(np.diff(q,axis=0),axis=1))]);o=[locks.lock(q[::8],[r*.30]*len(q[::8]),flat=1,amp=0,n=2,seg=120,ring=8)]
    for s in np.arange(gap/2,L[-1],gap):
        i=min(int(np.searchsorted(L,s)),len(q)-2);d=(q[i+1]-q[i])/np.linalg.norm(q[i+1]-q[i]);o.append(locks.lock([q[i]+d*k*r for k in(-1,-.75,0,.75,1)],[r*.25,r*.72,r,r*.72,r*.25],flat=.8,amp=0,n=2,seg=12,ring=14))
    return o
def body(h):
    torso=loft(W.broader(W.WOMAN,.98,.98));G=max(h*1.2,.016)
    near=[(1.24,-.26,-2.30),(1.60,.02,-3.90),(.52,1.16,-3.44)];far=[(-1.24,-.26,-2.30),(-1.58,.06,-3.92),(-.56,1.08,-3.54)]
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.38,-2.1),.42,.56),.30)
    def arms(p): return np.minimum(chain(p,near,[.30,.29,.22],.12),chain(p,far,[.30,.29,.22],.12))
    def silk(p,a=1.): w=noise(p,.9,4);return a*(.05*np.exp(-((p[2]+3.9)/.5)**2)*step(1.0,1.4,np.abs(p[0]))*W.ridge((p[2]+.5*p[1]+.3*np.abs(p[0]))*7+w*3,.75)+.045*step(-3.0,-4.2,p[2])*step(1.3,.7,np.abs(p[0]))*W.ridge((p[0]*1.5+.3*p[2])*4+w*2,.75)+.015*w)
    cloth=lambda p:smin(trunk(p),arms(p),.16)-.07+silk(p)
    vee=lambda p:np.maximum(np.abs(p[0])-.10-.34*np.clip((p[2]+2.75)/1.2,0,1.3),-p[1]-.05)
    def dress(p): return W.shell(smax(smax(trunk(p)-.05+.030*W.ridge(p[0]*9+noise(p,.7,3),.8),p[2]+1.95-.15*step(.0,.6,np.abs(p[0])),.04),-(np.maximum(np.abs(p[0])-.30*np.clip((p[2]+2.45)/.6,0,1.2),-p[1])),.03),.08)
    def coat(p): return W.shell(smax(smax(cloth(p),p[2]+1.78,.04),-vee(p),.03),.09)
    def border(p):                                              # embroidered: two cords and a row of lozenges between them
        d=cloth(p);f=-p[1]+.05;b=np.minimum(np.maximum(length(vee(p)-.02,d)-.026,f),np.maximum(length(vee(p)-.215,d-.005)-.018,f));m=np.mod(p[2]+.11,.22)-.11
        loz=np.maximum(np.maximum((np.abs(m)+np.abs(vee(p)-.115)*1.25)*.75-.062,np.abs(d)-.022),f);return np.maximum(np.minimum(b,loz),p[2]+1.86)
    def collar0(p):
        x,f,z=p;g=np.clip(z+1.95,0,1.6);back=step(.45,-.45,f);t=np.arctan2(x,-(f+.30));return (length(x,(f+.30)*1.04)-(.50+.20*g+(.30+.10*g)*g*back)+.030*(np.cos(t*22))*step(.1,.6,g))*.8
    ctop=lambda p:p[2]+1.62-1.02*step(.42,-.62,p[1])-.05*np.cos(np.arctan2(p[0],-(p[1]+.3))*22)*step(.3,-.5,p[1])
    def collar(p): d=collar0(p);return smax(smax(smax(smax(d,-(d+.05),.015),ctop(p),.02),-(p[2]+2.1),.03),p[1]-.30,.03)
    def rim(p): return np.maximum(np.maximum(length(collar0(p)+.025,ctop(p)+.01)-.028,p[1]-.30),-(p[2]+2.0))
    def cuffs(p):
        o=None
        for _,e,w in(near,far):
            v=np.subtract(w,e);v=v/np.linalg.norm(v);t=(p[0]-w[0])*v[0]+(p[1]-w[1])*v[1]+(p[2]-w[2])*v[2];d=capsule(p,e,w,.29,.22)-.075;q=W.band(d,.0,.03,np.abs(np.abs(t+.14)-.09)-.030);o=q if o is None else np.minimum(o,q)
        return o
    def chain_of_office():
        f=np.linspace(1.9,-.6,260).astype(F);fr=lambda x,z:float(f[np.argmax(np.minimum(cloth((np.full_like(f,x),f,np.full_like(f,z))),1)<.03)])
        o=[]
        for s in(-1,1): o+=beads([(s*x,fr(s*x,z)+.02,z) for x,z in((1.02,-2.02),(.98,-2.30),(.80,-2.66),(.52,-2.98),(.24,-3.16),(.0,-3.22))],.052,.125)
        return figure.tubes('chain',o,gold)
    def medal(p): y=fm;q=loc(p,(0,y,-3.34));return np.minimum(smax(length(q[0],q[2])-.15,np.abs(q[1])-.03,.015),np.minimum(torus(q,(0,.02,0),.15,.026,(90,0,0)),sphere(q,(0,.03,0),.055)))
    f=np.linspace(1.9,-.2,300).astype(F);fm=float(f[np.argmax(trunk((np.zeros_like(f),f,np.full_like(f,-3.34)))<.10)])
    gold=matte('gold',color=hx('#c9a060'),rough=.34,metal=.9,grain=.015,cavc=(.5,.4,.3),edge=.5,mottle=.2,spec=.6)
    lh=dict(wrist=(.52,1.20,-3.42),way=(-.88,.34,-.12),back=(.20,.90,.36),side=-1,curl=(10,24,26),fan=2,thumb=(40,14),size=.70);rh=dict(wrist=(-.54,1.08,-3.54),way=(.90,.34,-.02),back=(-.22,.86,.42),side=1,curl=(14,22,22),fan=2,thumb=(40,14),size=.70)
    flesh=matte('flesh',**STUFF);lo,hi=(-2.2,-1.6,-5.4),(2.2,1.9,-.5);chest=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.29,.40)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.9),(1.2,1.0,-.6),G,flesh,bare),S.sdf_obj('dress',dress,lo,(2.2,1.9,-1.5),G,matte('dress',color=hx('#c5b89f'),rough=.5,grain=.03,grain_scale=120,sheen=.5,cavc=(.42,.36,.34),mottle=.14,edge=.4)),
      S.sdf_obj('coat',coat,lo,(2.2,1.9,-1.5),G,matte('coat',color=hx('#1d4650'),rough=.46,grain=.02,grain_scale=140,sheen=.7,cavc=(.20,.24,.28),mottle=.2,edge=.7,spec=.5)),S.sdf_obj('border',border,lo,(2.2,1.9,-1.5),max(h*.75,.012),gold),
      S.sdf_obj('collar',collar,(-1.8,-1.9,-2.3),(1.8,.6,-.2),G*.8,matte('collar',color=hx('#b9a988'),rough=.45,grain=.02,grain_scale=140,sheen=.6,cavc=(.40,.33,.30),mottle=.12,edge=.5)),S.sdf_obj('rim',rim,(-1.8,-1.9,-2.3),(1.8,.6,-.2),G*.7,gold),
      S.sdf_obj('cuffs',cuffs,(-1.9,.2,-4.3),(1.9,1.7,-2.9),G*.7,gold),chain_of_office(),S.sdf_obj('medal',medal,(-.3,.5,-3.7),(.3,1.6,-3.0),.011,gold),
      S.sdf_obj('left',lambda p:W.hand(p,**lh),(-.8,.6,-4.1),(1.,2.,-2.9),h,flesh,bare),S.sdf_obj('right',lambda p:W.hand(p,**rh),(-1.,.6,-4.2),(.8,2.,-3.),h,flesh,bare)]
STUFF=dict(facet=.008,facet_scale=5.,grain=.008,rough=.42,spec=.45,cavc=(.40,.30,.42),edge=.16,mottle=.08,wood=.0,opal=.30)
PERSON=dict(owns='polite',place='fortress',looks=-1,mirror=True,yaw=(-24,-24),pitch=1,roll=1.5,height=-.16,drop=-.10,body=body,hair=[hair],paint=skin,gain=dict(fill=1.1),
 skin=SKIN,skin_stuff=STUFF,lip='#74405f',lipa=.85,inner=.018,blood=(1.04,.72,.80),blush=.25,lidtint=.3,liner=.8,brow='#2a2536',iris='#c58a3c',pupil=.20,ir=.56,sclera=(.60,.58,.60),
 head=dict(loft=[(z,w*(.955 if z>-.3 else .92),f,n) for z,w,f,n in FEM],skull_top=1.26,skull_back=1.10,cheek_x=.46,cheek_z=-.10,cheek_f=.575,cheek_r=(.18,.18,.13),jaw=.038,gonial=(.44,.0,-.56),chin_w=.118,chin_z=-1.12,chin_f=.868,chin_r=.135,muzzle=.25,ridge=.030,ridge_f=.852,
  nose_rf=.83,nose_tip=1.070,nose_tz=-.325,nose_w=.036,nose_tw=.044,nose_base=.148,nose_hump=.0,nose_ball=.060,ala=.042,nost=.024,nose_up=.42,
  eye_x=.325,eye_r=.202,eye_f=.545,eye_tilt=8,lid_u=(20,20),lid_l=(16,16),crease=1.1,bag=.25,naso=.15,mouth_w=.222,mouth_z=-.670,lip_u=.058,lip_l=.088,cupid=.35,dimple=.012,
  brow_in=.295,brow_mid=.395,brow_out=.365,brow_r=.027,brow_x0=.13,brow_x1=.66,ear=.80,neck_r=.315,neck_r2=.36,sinew=0,lash=.014,wing=.7),
 own=dict(warm=dict(dimple=.0),polite=dict(brow_in=.075,brow_mid=.070,brow_out=.020,lid_u=(6,6),lid_l=(-3,-3),curve=.058,mouth_w=.024,lip_u=-.016,lip_l=-.026,lip_bl=-.012,naso=.2,dimple=.015,cheek_up=.03,gaze=(-2,3))),tilt=dict(polite=2.6,doubt=2.6,stern=-1.4,grief=2.6,warm=2.))
