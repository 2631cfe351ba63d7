"""Aria Isdral, Supreme Mother of the Advent: white robes trimmed blue, hair like a night sea raised into rays, the paint of her office; one hand lifted, open."""
import math
import drape as D,figure,locks,scene as S,wardrobe as W
import numpy as np
from head import FEM
from materials import matte,hexc as hx
from sdf import *
SKIN='#d6a288'
PHI=[0,18,36,54,66,80,96,120,150,180]
LINE=[.90,.90,.84,.66,.42,.19,.0,-.30,-.52,-.58]
C=(0,-.08,.40)
HUB=np.array([0,-.34,.90])                                      # the rays start here
def ray(a,r,f=0.): return HUB+np.array([math.sin(a)*r*1.16,f-.16*r,math.cos(a)*r])
def hair(H,h):
    g=np.random.default_rng(3);L=[]
    for side in(-1,1):                                         # drawn back from the brow in waves
        for i in range(21):
            t=i/20;a=math.radians(1+120*t);z=float(np.interp(math.degrees(a),PHI,LINE));root=np.array([side*math.sin(a)*.79,math.cos(a)*.81-.08,z-.03])
            end=HUB+np.array([side*(.06+.34*t),.14-.10*t,.18-.62*t]);mid=root*.5+end*.5+np.array([side*(.14+.24*math.sin(a)),.05,.34*(1-.6*t)])
            q=locks.spline(np.array([root,root*.72+mid*.34+np.array([0,.02,.05]),mid,end]),18);k=np.linspace(0,1,18)
            P=locks.onskull(H,q-np.array(C),-.030+.115*step(0,.22,k)+.030*np.sin(k*11+t*2.2)*step(.1,.3,k)+.03*k+.012*g.random())
            L.append(locks.lock(P,.070*np.interp(k,[0,.15,.6,1],[.5,1.,1.15,.7]),C,flat=.55,n=5,twist=.12*side,amp=.22,seg=64,ring=30,seed=i+60*(side>0)))
    for i in range(5):                                         # and straight back along the middle
        x=(i-2)*.055;q=locks.spline(np.array([(x,.74,.90),(x*1.3,.42,1.16),(x*1.6,.0,1.30),(x*2,-.40,1.20)]),12)-np.array(C);L.append(locks.lock(locks.onskull(H,q,-.02+.13*step(0,.25,np.linspace(0,1,12))),.075*np.interp(np.linspace(0,1,12),[0,.15,.6,1],[.5,1.,1.2,1.]),C,flat=.5,n=5,twist=.1,amp=.22,seg=50,ring=30,seed=130+i))
    for i in range(11):
        x=(i-5)/5.;q=locks.spline(np.array([(x*.30,-.40,1.05),(x*.80,-.85,.6),(x*.86,-.92,-.1),(x*.60,-.86,-.66)]),12)-np.array(C);L.append(locks.lock(locks.onskull(H,q,.05),[.14]*12,C,flat=.45,n=7,amp=.22,seg=36,ring=36,seed=150+i))
    for i in range(13):                                        # the rays: each lock goes out to the ring and returns behind
        a=math.radians(-108+18*i);R=.98-.06*(i%2);w=.125
        q=[ray(a,.25,.10),ray(a-.02,.62,.16),ray(a,R-.06,.06),ray(a,R+.03,-.06),ray(a+.03,R-.08,-.20),ray(a,.55,-.26),ray(a,.2,-.2)]
        L.append(locks.lock(q,[w,w*1.22,w*1.08,w*.95,w*.95,w,w],tuple(HUB),flat=.85,n=6,twist=.22,amp=.24,seg=70,ring=34,seed=400+i))
    for side,cnt,ln in((1,6,1.),(-1,5,.86)):                    # long waves falling before the shoulders
        for i in range(cnt):
            u=i/(cnt-1);d=side
            P=[(d*.62,-.42-.2*u,.10),(d*(.80+.05*u),-.40-.1*u,-.42),(d*(.84+.12*u),-.32,-1.00),(d*(.84+.20*u),-.02-.10*u,-1.52),(d*(.82+.26*u),.44-.20*u,-1.92),(d*(.80+.26*u),.90-.28*u,-2.40),(d*(.76+.24*u),1.12-.20*u,-2.6-.6*ln),(d*(.70+.20*u),1.16-.14*u,-2.75-1.30*ln-.25*g.random())]
            L.append(locks.lock(P,[.11,.13,.15,.16,.165,.16,.13,.014],(0,-.4,-1.7),flat=.62,n=5,twist=.22*side,amp=.22,seg=130,ring=34,seed=500+i+40*(side>0),wave=(.085,2.9,u*1.1,.05)))
    deep,mid,teal,ice=[np.array(hx(c)) for c in('#0d1738','#2a55a6','#2c8aa8','#cfe4f2')]
    def colour(V,T):
        t,u=T[:,2:3],T[:,1:2];s=.5+.5*np.sin(V[:,0:1]*3.1+V[:,2:3]*2.3+u*9);m=mid+(teal-mid)*np.clip(s*1.1-.25,0,1)
        c=deep+(m-deep)*np.clip(t*1.25,0,1);shine=np.clip((t-.5)*1.7,0,1)*np.clip(.25+.55*u+.30*np.sin(V[:,2:3]*5+u*12),0,1);return (c+(ice-c)*.72*shine).astype(F)
    hairy=matte('hair',rough=.34,metal=.35,grain=.0,cavc=(.14,.16,.32),edge=.9,mottle=.12,spec=.5)
    silver=matte('silver',color=hx('#c6ccd6'),rough=.26,metal=.95,grain=.0,cavc=(.4,.42,.5),edge=.8,spec=.6);gem=matte('gem',color=hx('#2a78d8'),rough=.10,grain=0,cavc=(.5,.5,.6),spec=.9,glow=.5)
    ring=[locks.lock([tuple(ray(a,.80,.285+.012*math.sin(a*12))) for a in np.linspace(math.radians(-118),math.radians(118),61)],[.030]*61,tuple(HUB),flat=1,amp=0,n=2,seg=180,ring=12)]
    t=np.linspace(-1.25,1.25,41);B=locks.onskull(H,np.stack([np.sin(t)*.95,np.cos(t)*.95+.02,.50+.06*np.cos(t*1.3)],1),.085);ring.append(locks.lock(B,[.020]*41,flat=1,amp=0,n=2,seg=150,ring=10))
    drop=B[20];ring.append(locks.lock([drop+(0,.0,.02),drop+(0,.02,-.05)],[.018,.014],flat=1,amp=0,n=2,seg=6,ring=8))
    for s in(-1,1): ring.append(locks.lock([(s*.83,-.06,-.34),(s*.845,-.04,-.62)],[.013,.013],flat=1,amp=0,n=2,seg=8,ring=8))
    stones=[tuple(ray(math.radians(-108+18*i),.82,.325)) for i in range(0,13)]
    def gems(p):
        d=superell(p,tuple(drop+np.array([0,.03,-.13])),(.055,.04,.095),1.5)
        for s in(-1,1): d=np.minimum(d,superell(p,(s*.85,-.04,-.74),(.05,.05,.12),1.5))
        for i,q in enumerate(stones): d=np.minimum(d,superell(p,q,(.050,.045,.050),1.7))
        return d
    return [figure.tubes('hair',L,hairy,colour),figure.tubes('ring',ring,silver),S.sdf_obj('gems',gems,(-1.2,-.9,-1.),(1.2,1.2,1.8),.014,gem)]
BLUE,DEEP,ICE='#25479c','#131d45','#d5e6f0'
def skin(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);fr=step(.05,.35,f);P=H.P
    a=np.degrees(np.arctan2(ax,f+.10));blend(step(-.01,.05,z-np.interp(a,PHI,np.array(LINE)-.03).astype(F)),hx('#101a3c'))
    blend(.30*np.exp(-(((ax-.44)/.20)**2+((z+.28)/.18)**2))*fr,hx('#a85c48'))
    top=.205+.10*step(.22,.62,ax)-.06*np.exp(-(ax/.09)**2);low=-.125+.10*step(.40,.78,ax)+.115*np.exp(-(ax/.13)**2)      # a band across the eyes, from temple to temple
    n=.012*noise(p,7,2);m=step(-.010,.012,top-z+n)*step(-.010,.012,z-low+n)*fr*step(-.18,.02,f);blend(.94*m,hx(BLUE))
    blend(.55*m*step(.20,.02,z-low)*np.ones_like(x),hx('#3b6fc4'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;blend(.80*step(P['eye_r']*1.50,P['eye_r']*1.10,r)*step(-.05,.05,l[1]),hx(DEEP))
    line=lambda d,w:step(w+.006,w-.006,np.abs(d))*fr
    blend(.92*line(z-low+.032,.012)*step(.15,.19,ax),hx(ICE))                                                             # its lower edge, drawn again in white
    for k in range(5):
        px=.215+.108*k;pz=-.262+.004*k+.016*k*k*.55;blend(.95*fr*step(.040-.003*k,.028-.003*k,length(ax-px,z-pz)),hx(ICE))   # five tears of the five worlds
    blend(.95*step(.030,.020,ax)*step(.62,.60,z)*step(.31,.33,z)*fr,hx(BLUE));blend(.95*step(.018,.008,np.abs(ax-.056))*step(.56,.54,z)*step(.36,.38,z)*fr,hx(ICE))
    lower=P['mouth_z']-.10-P['mouth_open']*.72;blend(.95*step(.052,.040,ax)*step(lower+.02,lower-.005,z)*step(.2,.4,f),hx(BLUE))    # from the lip down the throat
    blend(.9*step(.018,.008,np.abs(ax-.078))*step(lower-.03,lower-.06,z)*step(.2,.4,f),hx(ICE))
def bare(V,N,cav,edge):
    c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));x,f,z=V.T
    blend(.95*step(.058,.045,np.abs(x))*step(.0,.2,f)*step(-2.75,-2.6,z)*step(-.9,-1.1,z),hx(BLUE));blend(.9*step(.012,.007,np.abs(np.abs(x)-.080))*step(.0,.2,f)*step(-.9,-1.1,z),hx(ICE));return c[0]
def palms(V,N,cav,edge):
    c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));blend(.22*step(.8,.3,cav),hx('#a5604c'));return c[0]
REST=dict(far=((-1.26,-.26,-2.34),(-1.62,.42,-4.05),(-.99,1.20,-3.05)),near=((1.28,-.26,-2.34),(1.66,.10,-4.06),(.72,1.16,-3.92)),          # far hand raised against doubt, near one at the girdle
 right=(dict(wrist=(-.98,1.26,-2.92),way=(.16,.10,.98),back=(-.42,-.90,.10),side=1,curl=((-4,10,8),(2,14,12),(10,24,20),(16,34,26)),fan=3,thumb=(58,14),size=.88),(-1.7,.7,-3.3),(-.3,2.,-1.5)),
 left=(dict(wrist=(.66,1.20,-3.90),way=(-.92,.24,.20),back=(.22,.94,.24),side=-1,curl=(12,22,20),fan=5,thumb=(46,12),size=.84),(-.6,.7,-4.5),(1.2,1.9,-3.3)))
OFFERS=dict(far=((-1.26,-.26,-2.30),(-1.55,.25,-4.05),(-1.02,1.32,-3.46)),near=((1.28,-.26,-2.34),(1.68,.12,-4.00),(.80,1.18,-3.69)),       # both hands held out, open
 right=(dict(wrist=(-1.01,1.35,-3.33),way=(-.21,.61,.63),back=(-.64,-.16,-.28),side=1,curl=((0,8,8),(4,12,10),(8,16,12),(10,20,16)),fan=6,thumb=(54,10),size=.88),(-2.1,.6,-3.9),(-.3,2.7,-2.1)),
 left=(dict(wrist=(.70,1.26,-3.64),way=(-.78,.56,.26),back=(-.12,-.40,-.90),side=-1,curl=((4,10,8),(4,12,12),(6,14,14),(6,16,16)),fan=6,thumb=(40,6),size=.86),(-.9,.5,-4.3),(1.1,2.6,-2.9)))
def robed(h,pose):
    torso=loft(W.broader(W.WOMAN,1.04,1.02,-.04));G=max(h*1.2,.017);far,near=pose['far'],pose['near']
    chest=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.33,.44)
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.38,-2.1),.48,.60),.30)
    vee=lambda p:np.maximum(np.abs(p[0])-.05-.42*np.clip((p[2]+2.72)/1.2,0,1.3),np.maximum(-p[1]-.05,-(p[2]+2.8)))
    rim=lambda p:p[2]+1.60+.25*step(-.45,.50,p[1])
    gown0=lambda p:trunk(p)-.06-D.pleats(p,.085,30,-2.2,-3.0)
    def gown(p): return W.shell(smax(smax(gown0(p),rim(p),.03),-vee(p),.03),.09)
    def robe0(p):
        s=np.minimum(D.wide(p,*far,r=(.36,.42,.36),drop=1.35,mouth=.27),D.wide(p,*near,r=(.36,.42,.38),drop=1.0,mouth=.28,seed=9))
        return smin(trunk(p)-.14-D.pleats(p,.13,22,-2.2,-3.3,4),s-.02,.16)
    open_=lambda p:np.maximum(np.abs(p[0])-.36-.10*np.clip(-(p[2]+2.2),0,2),-p[1])
    def robe(p): return smax(smax(W.shell(robe0(p),.12),p[2]+1.72-.10*step(.3,1.,np.abs(p[0])),.04),-open_(p),.03)
    shoulder=lambda p:smin(trunk(p),chain(W.mirror(p),[(.45,-.30,-1.80),(1.26,-.26,-2.14),(1.50,-.16,-2.85)],[.20,.30,.36],.05),.18)
    yoke0=lambda p:shoulder(p)-.19-D.pleats(p,.075,24,-2.0,-2.8,11)
    yopen=lambda p:np.maximum(np.abs(p[0])-.30-.42*np.clip(-(p[2]+1.95),0,.8),-p[1])
    hem=lambda p:-(p[2]+2.98-.10*np.abs(p[0])+.34*step(.1,.9,p[1])*np.clip(1.35-np.abs(p[0]),0,1)+.025*np.sin(np.arctan2(p[0],p[1]+.25)*26))
    def yoke(p): return smax(smax(smax(W.shell(yoke0(p),.09),hem(p),.03),p[2]+1.62-.06*np.abs(p[0]),.04),-yopen(p),.03)
    def collar0(p): x,f,z=p;g=np.clip(z+2.0,0,1.2);return (length(x,(f+.28)*.95)-(.62+.20*g+.16*g*g*step(.3,-.6,f)))*.9
    ctop=lambda p:p[2]+.92+.82*step(-.62,.42,p[1])
    cgap=lambda p:smax(np.abs(p[0])-.30-.25*np.clip(-(p[2]+1.5),-.4,1),-p[1]-.05,.03)
    def collar(p): d=collar0(p);return smax(smax(smax(smax(d,-(d+.075),.02),ctop(p),.03),-(p[2]+2.05),.04),-cgap(p),.03)
    def trim(p):
        x,f,z=p;r=robe0(p);y=yoke0(p)
        a=np.maximum(np.maximum(length(open_(p),r+.02)-.050,-f+.05),z+2.1);b=np.maximum(np.maximum(length(yopen(p),y+.02)-.050,-f+.02),np.maximum(z+1.70,hem(p)))
        c=np.maximum(length(hem(p),y+.02)-.055,-yopen(p));e=W.band(y,.0,.022,np.abs(hem(p)+.17)-.020,-yopen(p))
        k=np.maximum(length(collar0(p)+.035,ctop(p))-.046,-cgap(p));k=np.minimum(k,np.maximum(np.maximum(length(collar0(p)+.035,cgap(p))-.046,ctop(p)),-(z+2.05)))
        v=np.maximum(length(vee(p),gown0(p)+.02)-.034,rim(p));v=np.minimum(v,np.maximum(length(rim(p),gown0(p)+.03)-.036,-vee(p)))
        for _,e_,w in(far,near):                                        # sleeves' mouths
            e_,w=np.array(e_),np.array(w);u=(w-e_)/np.linalg.norm(w-e_);t=(x-F(w[0]))*F(u[0])+(f-F(w[1]))*F(u[1])+(z-F(w[2]))*F(u[2])
            v=np.minimum(v,np.maximum(W.band(r,.0,.035,np.abs(t+.07)-.075),length(x-F(w[0]),f-F(w[1]),z-F(w[2]))-.80))
        return np.minimum(np.minimum(np.minimum(a,b),np.minimum(c,e)),np.minimum(k,v))
    def stole(p):                                               # two blue bands that fall from the collar to the knee
        x,f,z=p;d=smin(gown0(p),trunk(p)-.08,.1);o=W.band(d,.055,.035,np.abs(np.abs(x)-.30-.05*np.clip(-(z+2.6),0,2))-.115,-f,z+2.35);return o
    q=D.front(lambda p:trunk(p)-.09,0,-2.95)
    def brooch(p): return np.minimum(superell(p,(0,q+.06,-2.95),(.15,.08,.17),1.5),superell(p,(0,q+.06,-3.24),(.055,.05,.12),1.5))
    def setting(p): x,f,z=loc(p,(0,q+.03,-2.95));return np.maximum(np.abs(length(x,z*.9)-.185)-.022,np.abs(f)-.06)
    white=matte('white',color=hx('#cfd2d4'),rough=.82,grain=.05,grain_scale=130,sheen=.4,cavc=(.38,.46,.60),mottle=.04,edge=.5);pale=matte('pale',color=hx('#b2bccb'),rough=.62,grain=.03,grain_scale=130,sheen=.4,cavc=(.34,.42,.60),mottle=.05,edge=.5)
    blue=matte('blue',color=hx('#1b3f94'),rough=.42,grain=.03,grain_scale=60,metal=.35,cavc=(.3,.3,.45),edge=.9,mottle=.25);gem=matte('gem2',color=hx('#2a78d8'),rough=.08,grain=0,spec=.9,glow=.35);silver=matte('silver2',color=hx('#c6ccd6'),rough=.28,metal=.95,grain=.0,cavc=(.4,.42,.5),edge=.8)
    flesh=matte('flesh',facet=.010,facet_scale=6,grain=.010,rough=.5,cavc=(.58,.38,.34),edge=.14,mottle=.04);lo,hi=(-2.6,-1.7,-5.3),(2.6,1.9,-.6)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-3.),(1.2,1.1,-1.05),G,flesh,bare),S.sdf_obj('gown',gown,(-1.7,-.6,-5.3),(1.7,1.6,-1.3),G,pale),S.sdf_obj('robe',robe,lo,hi,G,white),S.sdf_obj('yoke',yoke,lo,(2.6,1.7,-1.4),G,white),
      S.sdf_obj('collar',collar,(-1.5,-1.6,-2.2),(1.5,1.,-.7),G*.8,white),S.sdf_obj('trim',trim,lo,hi,max(G*.75,.013),blue),S.sdf_obj('stole',stole,(-1.,.1,-5.3),(1.,1.7,-2.2),G*.8,blue),
      S.sdf_obj('brooch',brooch,(-.3,.4,-3.5),(.3,1.9,-2.6),.012,gem),S.sdf_obj('setting',setting,(-.3,.4,-3.3),(.3,1.9,-2.6),.012,silver),
      *(S.sdf_obj(k,lambda p,a=a:W.hand(p,**a),lo,hi,h,flesh,palms) for k,(a,lo,hi) in((k,pose[k]) for k in('right','left')))]
PERSON=dict(owns='forgiving',place='station',quality=25,looks=-1,yaw=(-22,-25),pitch=0,roll=2,height=-.22,drop=.06,body=lambda h:robed(h,REST),pose=lambda h:robed(h,OFFERS),hair=[hair],paint=skin,gain=dict(key=1.42,holo=.42,fill=1.35),
 skin=SKIN,skin_stuff=dict(facet=.012,facet_scale=5.5,grain=.010,rough=.48,mottle=.03,cavc=(.56,.36,.32),edge=.12),lip='#6e2036',lipa=.95,blood=(1.04,.72,.66),blush=.25,lidtint=.1,liner=.72,brow='#10163a',iris='#4fa3d6',pupil=.21,sclera=(.66,.65,.63),
 head=dict(loft=[(z,w*(1.0 if z>-.3 else 1.04),f,n) for z,w,f,n in FEM],skull_top=1.22,cheek_x=.475,cheek_z=-.14,cheek_f=.59,cheek_r=(.20,.19,.16),jaw=.05,gonial=(.49,.0,-.62),jowl=.25,chin_w=.18,chin_z=-1.09,chin_f=.865,chin_r=.155,muzzle=.275,
  ridge=.036,ridge_f=.856,nose_root=.17,nose_rf=.825,nose_tip=1.075,nose_tz=-.320,nose_w=.042,nose_tw=.054,nose_base=.178,nose_hump=.028,nose_ball=.072,ala=.053,nose_up=.30,
  eye_r=.200,eye_f=.548,eye_x=.335,eye_tilt=5,lid_u=(17,17),lid_l=(15,15),crease=1.2,bag=.25,naso=.38,marion=.2,crow=.3,mouth_w=.255,mouth_z=-.665,lip_u=.066,lip_l=.098,lip_bu=.048,lip_bl=.066,curve=.010,dimple=.016,
  brow_in=.305,brow_mid=.400,brow_out=.365,brow_r=.034,brow_x0=.15,brow_x1=.66,brow_hair=.004,ear=.88,neck_r=.385,neck_r2=.43,sinew=.7,lash=.017,wing=1.,gaze=(-2,0)),
 own=dict(forgiving=dict(brow_in=.115,brow_mid=.055,brow_out=-.030,lid_u=(-9,-9),lid_l=(-5,-5),curve=.050,cheek_up=.06,mouth_w=.012,naso=.15,gaze=(0,-8)),warm=dict(dimple=-.006,brow_mid=.045,brow_in=.035)),tilt=dict(forgiving=3.2,stern=-2.0,warm=2.2,doubt=-2.6,grief=2.4))
