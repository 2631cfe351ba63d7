"""Milena Zoric, negotiator of Khaur: about forty, calm, exact; a plain dark robe under a yoke of iron; one hand weighs a point, the other bears its elbow."""
import math
import figure,khaured as K,locks,scene as S,third,wardrobe as W
import numpy as np
from head import FEM
from materials import matte,hexc as hx
from sdf import *
SKIN='#9a6b55'
PHI=[0,18,36,54,66,80,96,120,150,180]
LINE=[1.02,1.02,.93,.70,.42,.18,.0,-.30,-.52,-.58]
C=(0,-.08,.40)
def hair(H,h):
    g=np.random.default_rng(8);L=[]
    for side in(-1,1):                                         # drawn back from the brow under the crown of plaits
        for i in range(21):
            t=i/20;a=math.radians(1+116*t);z=float(np.interp(math.degrees(a),PHI,LINE));root=np.array([side*math.sin(a)*.78,math.cos(a)*.80-.08,z-.03])
            end=np.array([side*(.10+.55*t),-.62-.20*t,1.02-1.05*t]);mid=root*.5+end*.5+np.array([side*.24*math.sin(a),0,.26*(1-.7*t)])
            D=locks.spline(np.array([root,root*.75+mid*.30+np.array([0,0,.03]),mid,end]),14);k=np.linspace(0,1,14)
            P=locks.onskull(H,D-np.array(C),-.030+.075*step(0,.22,k)+.02*k+.010*g.random());L.append(locks.lock(P,.066*np.interp(k,[0,.15,.6,1],[.5,.95,1.1,.7]),C,flat=.45,n=5,twist=.10*side,amp=.24,seg=50,ring=30,seed=i+60*(side>0)))
    for i in range(11):
        x=(i-5)/5.;D=locks.spline(np.array([(x*.50,-.45,.95),(x*.85,-.85,.5),(x*.82,-.9,-.1),(x*.55,-.85,-.62)]),12)-np.array(C);L.append(locks.lock(locks.onskull(H,D,.04),[.13]*12,C,flat=.45,n=7,amp=.22,seg=36,ring=36,seed=150+i))
    t=np.linspace(-2.05,2.05,40);D=np.stack([np.sin(t)*.98,-.28-.20*np.abs(np.sin(t)),.30+np.cos(t)*.80],1);P=locks.onskull(H,D-np.array(C),.12);L+=locks.braid(P,.235,15,C,thick=.7,n=6,amp=.24,seg=330,ring=30,seed=300,taper=(.8,1,1.05,1.05,1.05,1,.8))
    plait=[(-.70,-.60,-.20),(-.84,-.50,-.70),(-.90,-.28,-1.20),(-.93,.12,-1.58),(-.90,.62,-1.92),(-.86,.92,-2.40),(-.84,1.05,-2.95),(-.86,1.08,-3.40)]
    L+=locks.braid(plait,.26,8.5,(0,-.4,-2.2),thick=.55,n=6,amp=.24,seg=250,ring=34,seed=320,taper=(.8,1.,1.05,1.,.95,.85,.45))
    q=locks.spline(np.array(plait,float),100);a,b=q[95],q[96];d=(b-a)/np.linalg.norm(b-a)*.10;ring=[locks.lock([a-d,a,a+d],[.135,.145,.135],(0,-.4,-2.2),flat=.8,amp=0,n=2,seg=8,ring=30)]
    dark,light,grey=np.array(hx('#171314')),np.array(hx('#51443f')),np.array(hx('#9d9a98'))
    def colour(V,T):
        c=dark+(light-dark)*np.clip(T[:,2:3]*.85*(.35+.65*T[:,1:2]),0,1);k=np.exp(-((np.abs(V[:,0:1])-.62)/.10)**2)*step(-.2,.4,V[:,1:2])*step(.1,.4,V[:,2:3]);return (c+(grey-c)*.6*k*T[:,2:3]).astype(F)
    return [figure.tubes('hair',L,matte('hair',rough=.46,grain=.0,cavc=(.16,.13,.13),edge=.8,mottle=.1,spec=.42),colour),figure.tubes('ring',ring,K.iron('ring'))]
def skin(H,p,N,blend,sk):
    K.tint(p,N,blend,sk);K.hairline(p,blend,PHI,[z-.03 for z in LINE],'#1d1614');third.paint(H,p,blend,np.array(hx('#6d4a4a')))
    x,f,z=p
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));blend(.45*step(H.eye_r*1.75,H.eye_r*1.15,r)*step(-.05,.05,l[1])*step(-30,5,el),hx('#4a3236'))
WEIGH=dict(near=[(-1.50,-.26,-2.32),(-1.72,.50,-4.02),(-.66,1.34,-3.10)],far=[(1.50,-.26,-2.32),(1.78,.30,-4.05),(.05,1.30,-3.95)],
 hands=[('right',dict(wrist=(-.64,1.36,-3.06),way=(.34,.22,.91),back=(-.72,.66,.14),side=1,curl=((30,46,26),(16,34,24),(10,26,20),(6,22,18)),fan=7,thumb=(34,20),size=.88),(-1.2,.8,-3.6),(.5,2.2,-1.9)),
  ('left',dict(wrist=(.08,1.34,-3.95),way=(-.94,.16,-.10),back=(.14,.90,.40),side=-1,curl=(14,34,30),fan=3,thumb=(44,14),size=.78),(-1.2,.7,-4.5),(.6,1.9,-3.4))])
OATH=dict(near=[(-1.50,-.26,-2.32),(-1.80,.30,-3.97),(-1.94,1.00,-2.43)],far=[(1.50,-.26,-2.34),(1.86,.40,-4.00),(.60,1.36,-3.02)],fore=.30,iron=((-2.6,.2,-4.8),(2.2,2.0,-1.9)),        # she gives her word: the far hand laid on her breastbone, the near one raised
 hands=[('left',dict(wrist=(.58,1.38,-3.00),way=(-.84,.02,.50),back=(.05,1.,.10),side=-1,curl=((6,10,8),(4,8,8),(4,8,8),(6,12,10)),fan=3,thumb=(42,12),size=.96),(-1.0,.7,-3.8),(1.2,2.1,-1.8)),
  ('right',dict(wrist=(-1.95,1.02,-2.37),way=(-.10,.06,1.),back=(.28,-.95,.12),side=1,curl=((6,12,10),(4,9,8),(5,10,9),(8,14,12)),fan=2.5,thumb=(40,14),size=.92),(-2.6,.4,-3.1),(-1.1,1.8,-.9))])
def figure_of(h,near,far,hands,fore=None,iron=((-2.2,.2,-4.8),(2.2,1.9,-2.8))):
    torso=loft(W.broader(W.WOMAN,1.10,1.06));G=max(h*1.2,.017)
    arms=lambda p:np.minimum(chain(p,near,[.34,.33,.24],.12),chain(p,far,[.34,.33,.24],.12))
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.38,-2.1),.56,.66),.30)
    def creases(p):
        o=0
        for a,e,w in(near,far):
            for c,rad,amt,ax in((e,.60,.075,np.subtract(w,a)),(np.add(e,w)/2,.55,.040,np.subtract(w,e))):
                ax=ax/np.linalg.norm(ax);o=o+amt*np.exp(-((p[0]-c[0])**2+(p[1]-c[1])**2+(p[2]-c[2])**2)/rad**2)*W.ridge((p[0]*ax[0]+p[1]*ax[1]+p[2]*ax[2])*7.5+noise(p,.9,4)*2.4,.7)
        return o+.02*noise(p,.9,6)+.035*step(-3.2,-4.2,p[2])*W.ridge((p[0]*1.3+.4*p[2])*3.6+noise(p,.8,2)*2,.75)
    cloth=lambda p:smin(trunk(p),arms(p),.18)-.09+creases(p)
    rim=lambda p:p[2]+1.42+.34*step(-.45,.50,p[1])
    vee=lambda p:np.maximum(np.abs(p[0])-.05-.12*np.clip((p[2]+2.4)/1.0,0,1.2),np.maximum(-p[1]-.05,-(p[2]+2.6)))
    close=lambda p:p[0]-.16-.36*(p[2]+2.5)+.05*np.sin((p[2]+2)*1.6)                                  # left over right, falling across her
    def robe(p): d=cloth(p);o=smin(d,smax(d-.055,smax(-close(p),-p[1],.02),.03),.012);return W.shell(smax(smax(o,rim(p),.03),-vee(p),.03),.10)
    def lapel(p): d=cloth(p);o=W.band(d,.075,.040,np.abs(close(p)-.13)-.13,-p[1],p[2]+1.9,-(p[2]+4.6));return o if fore is None else sub(o,chain(p,far[1:],[.33+fore,.24+fore]),.02)
    def cuffs(p):
        o=None
        for _,e,w in(near,far):
            v=np.subtract(w,e);v=v/np.linalg.norm(v);t=(p[0]-w[0])*v[0]+(p[1]-w[1])*v[1]+(p[2]-w[2])*v[2];d=capsule(p,e,w,.33,.24)-.10
            q=W.band(d,.02,.055,np.abs(t+.20)-.20);q=np.minimum(q,W.band(d,.06,.045,np.abs(np.abs(t+.20)-.19)-.035));o=q if o is None else np.minimum(o,q)
        return o
    shoulder=lambda p:smin(trunk(p),chain(W.mirror(p),[(.45,-.30,-1.84),(1.46,-.24,-2.16),(1.66,-.14,-2.95)],[.18,.34,.40],.05),.16)
    def yoke(p):                                                # three courses of iron, falling to a point before and behind
        x,f,z=p;ax=np.abs(x);s=shoulder(p);u=.60*ax-.80*(z+2)+.10*np.abs(f);o=None
        s=smax(s,plane((ax,f,z),(.55,.0,.83),(1.62,0,-1.70)),.10);s=smax(s,plane((ax,f,z),(.45,.85,.28),(1.50,.36,-2.2)),.10);s=smax(s,plane((ax,f,z),(.95,.12,.2),(2.08,0,-2.5)),.08)
        for i,(a,b,off) in enumerate(((-.2,.40,.235),(.30,.86,.170),(.76,1.34,.105))):
            e=smax(smax(np.abs(s-off)-.045,a-u,.015),u-b,.02);e=smin(e,smax(np.abs(s-off-.03)-.03,np.abs(u-b+.045)-.035,.012),.01);o=e if o is None else np.minimum(o,e)
        return smax(o,-(np.maximum(ax-.16-.05*(z+2),-f)),.015)
    def gorget(p):
        x,f,z=p;q=(np.abs(x),f+.26,z);n=None
        for a in(0,45,90,135,180):
            c,w=math.cos(math.radians(a)),math.sin(math.radians(a));pl=q[1]*c+q[0]*w-(.60+.30*np.maximum(-(z+1.42),-.1)*(1.15-.25*c));n=pl if n is None else smax(n,pl,.06)
        top=z+1.36+.10*step(-.5,.5,f)-.10*step(.1,-.6,f);o=smax(smax(smax(n,-(n+.085),.02),top,.02),-(z+2.02),.03);o=smin(o,length(top+.02,n+.03)-.050,.02)
        return smax(o,-np.maximum(np.abs(x)-.055-.12*np.clip(z+1.95,0,1),-f),.02)
    def belt(p): d=torso(p)-.10;return W.band(d,.06,.05,np.abs(p[2]+4.42)-.20)
    bare=K.bare(SKIN);flesh=K.flesh();lo,hi=(-2.5,-1.6,-5.2),(2.5,1.9,-1.0)
    chest=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.42,.52)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,flesh,bare),S.sdf_obj('robe',robe,lo,hi,G,K.felt('robe','#3a3638')),S.sdf_obj('lapel',lapel,lo,hi,G*.8,K.felt('lapel','#5a2418',mottle=.2)),
      S.sdf_obj('yoke',yoke,lo,(2.5,1.7,-1.4),G*.9,K.iron('yoke','#4d4f55')),S.sdf_obj('gorget',gorget,(-1.5,-1.5,-2.2),(1.5,1.1,-1.1),G*.8,K.iron('gorget','#55575d')),
      S.sdf_obj('cuffs',cuffs,*iron,G*.8,K.iron('cuff','#55575d')),S.sdf_obj('belt',belt,lo,(2.5,1.8,-4.),G,K.hide('belt','#2a1c17')),
      *(S.sdf_obj(name,lambda p,a=a:W.hand(p,**a),l,u,h,flesh,bare) for name,a,l,u in hands)]
PERSON=dict(owns='still',place='fortress',looks=1,yaw=(22,24),pitch=1,roll=-1.5,height=-.11,hscale=1.08,bscale=1.10,drop=.05,body=lambda h:figure_of(h,**WEIGH),pose=lambda h:figure_of(h,**OATH),hair=[hair],marks=[K.ball(K.SILVER,.34)],paint=skin,
 skin=SKIN,skin_stuff=dict(K.STUFF,facet=.015,rough=.50),lip='#7e3d3a',lipa=.8,blood=(1.0,.62,.52),blush=.22,lidtint=.5,liner=.75,brow='#171213',iris='#7d9a94',pupil=.18,sclera=(.58,.56,.54),
 head=dict(loft=[(z,w*(.985 if z<-.3 else 1.),f,n+.05) for z,w,f,n in FEM],third=dict(z=.665),skull_top=1.26,cheek_x=.48,cheek_z=-.12,cheek_r=(.19,.19,.14),hollow=.0,jaw=.046,gonial=(.47,.0,-.58),chin_w=.150,chin_z=-1.10,chin_f=.880,chin_r=.150,muzzle=.275,
  ridge=.048,ridge_f=.868,ridge_z=.245,nose_root=.16,nose_rf=.835,nose_tip=1.085,nose_tz=-.325,nose_w=.046,nose_tw=.060,nose_base=.182,nose_hump=.020,nose_ball=.074,ala=.052,nose_up=.30,
  eye_r=.190,eye_f=.550,eye_tilt=5,lid_u=(17,17),lid_l=(15,15),crease=1.1,bag=.40,naso=.28,crow=.25,mouth_w=.252,mouth_z=-.675,lip_u=.062,lip_l=.094,lip_bu=.046,lip_bl=.064,dimple=.014,
  brow_in=.268,brow_mid=.352,brow_out=.330,brow_r=.029,brow_x0=.15,brow_x1=.63,brow_hair=.010,ear=.95,neck_r=.42,neck_r2=.48,sinew=.8,lash=.014,wing=.45),
 own=dict(K.STILL,doubt=dict(wrinkle=0,brow_asym=-.085,lid_u=(4,-9),lid_l=(0,-6),mouth_asym=-.050),still=dict(lid_u=(-14,-14),lid_l=(2,2),brow_in=.030,brow_mid=-.025,brow_out=-.030,curve=.014,mouth_w=-.040,lip_u=-.014,lip_l=-.018,gaze=(0,-12)),warm=dict(brow_mid=.035,brow_in=.03,brow_out=-.01,dimple=.0,crow=.5)),tilt=dict(still=3.2,doubt=2.6,stern=-1.6,grief=2.2,warm=1.8))
