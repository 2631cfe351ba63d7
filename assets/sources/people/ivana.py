"""Ivana, strategist of Khaur: slight for one of her people, serene, shaven; robes without a seam to hold her by; she sets a stone down on her own palm."""
import math
import figure,khaured as K,scene as S,third,wardrobe as W
import numpy as np
from head import FEM
from materials import matte,hexc as hx
from sdf import *
SKIN='#8f7668'
def skin(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);K.tint(p,N,blend,sk,rust='#8a5340',ash='#8b8785',amount=1.0)
    crown=step(.55,1.15,z+.35*np.clip(-f,0,1)+.10*noise(p,3.,2));blend(.30*crown,hx('#5b5250'))                       # the shadow of shorn hair
    third.paint(H,p,blend,np.array(hx('#6a4f52')))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));near=step(H.eye_r*1.75,H.eye_r*1.15,r)*step(-.05,.05,l[1])
        blend(.42*near*step(-30,5,el),hx('#50403f'));blend(.30*near*step(-8,-26,el),hx('#5e4643'))
    blend(.22*step(.05,.015,np.abs(z-H.mouth_z-.10))*step(.26,.10,ax)*step(.6,.75,f)*step(.35,.85,np.abs(np.sin(x*62))),hx('#5e4a44'))
def body(h):
    torso=loft(W.broader(W.WOMAN,1.02,1.0,-.02));G=max(h*1.2,.017)
    near=[(1.28,-.26,-2.36),(1.64,.10,-3.80),(.64,.98,-3.58)];far=[(-1.28,-.26,-2.36),(-1.60,.14,-3.76),(-.60,1.06,-3.42)]
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.38,-2.1),.50,.60),.30)
    def pleats(p,a,n,z0,z1,s=0): t=np.arctan2(p[0],p[1]+.25);w=noise(p,.7,7+s);return a*(W.ridge(t*n*.5+w*1.1+.12*np.sin(p[2]*1.7+w*3),.75)-.4)*step(z0,z1,p[2])+.012*noise(p,2.2,s)
    def sleeve(p):
        o=None
        for a,e,w in(near,far):
            v=np.subtract(w,e);v=v/np.linalg.norm(v);d=chain(p,[a,e,w],[.36,.40,.34],.14);s=np.sign(a[0])
            d=smin(d,chain(p,[tuple(np.add(e,(0,.2,-.1))),tuple(np.add(w,(.16*s,-.30,-.55))),tuple(np.add(w,(.22*s,-.25,-1.15)))],[.30,.32,.24],.1),.22)
            d=d-.055*W.ridge((p[0]*1.2*s+p[2]*.7-p[1])*5.2+noise(p,1.1,3)*2.4,.7)*step(-2.7,-3.3,p[2])
            m=np.array(w);d=sub(d,capsule(p,tuple(m-v*.10),tuple(m+v*.6),.25,.40),.04);o=d if o is None else np.minimum(o,d)
        return o
    inner=lambda p:W.shell(smax(trunk(p)-.05-pleats(p,.05,20,-2.3,-3.4),p[2]+1.62,.05),.10)
    over=lambda p:np.maximum(np.abs(p[0]+.10*(p[2]+3))-.16-.13*np.clip(-(p[2]+2.2),0,2.2),-p[1])                    # the mantle stands open this wide
    mantle0=lambda p:smin(trunk(p)-.13-pleats(p,.085,18,-2.2,-3.2,4),sleeve(p),.14)
    def mantle(p): return smax(smax(W.shell(mantle0(p),.12),p[2]+1.70,.04),-over(p),.03)
    def edge(p): d=mantle0(p);return np.maximum(np.maximum(length(over(p),d+.03)-.055,-p[1]+.05),p[2]+1.9)
    def cowl(p):                                                # one long cloth laid round the neck in hanging folds
        x,f,z=p;t=np.arctan2(x,f+.3);w=noise(p,.8,9);zz=z+.36*step(-.4,.75,f)+.05*np.sin(t*2+1)+.05*w;r=length(x*.97,f+.30)
        R=np.interp(zz,[-2.35,-2.0,-1.7,-1.4,-1.15],[.9,.9,.82,.68,.64]).astype(F);d=smin((r-R)*.82,mantle0(p)-.10,.22)-.085*(W.ridge(zz*4.6+.55*np.sin(t+.8)+w*.9,.85)-.3)-.03*(W.ridge(zz*11+t*1.3+w*3,.8)-.4)
        return smax(smax(smax(d,-(d+.16),.03),zz+1.22,.07),-(zz+2.28+.05*np.sin(t*3)),.07)
    lh=dict(wrist=(.58,1.02,-3.58),way=(-.92,.36,.10),back=(.05,.45,-.90),side=-1,curl=(14,26,22),fan=3,thumb=(30,10),size=.76)
    rh=dict(wrist=(-.52,1.12,-3.40),way=(.84,.50,.10),back=(-.02,.16,-.98),side=1,curl=(4,18,16),fan=5,thumb=(50,0),size=.80)
    u,b,_=W.grip(rh['way'],rh['back'],1);c=np.array(rh['wrist'])+u*.34-b*.26
    def stone(p):
        x,f,z=p[0]-F(c[0]),p[1]-F(c[1]),p[2]-F(c[2]);k=.088+.035*np.clip((.15-z)/.3,0,1);o=None
        for i in range(4): t=math.pi*i/4;pl=np.abs(x*math.cos(t)+f*math.sin(t))-k;o=pl if o is None else np.maximum(o,pl)
        return smax(smax(o,np.abs(z)-.19,.02),.62*np.abs(x)+.78*(z-.15),.02)
    bare=K.bare(SKIN,rust='#8a5340',ash='#8b8785');flesh=K.flesh(facet=.012);lo,hi=(-2.4,-1.6,-5.6),(2.4,2.0,-1.0)
    throat=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.32,.46)
    return [S.sdf_obj('throat',throat,(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,flesh,bare),S.sdf_obj('robe',inner,lo,hi,G,K.felt('robe','#37312f',sheen=.5)),S.sdf_obj('mantle',mantle,lo,hi,G,K.felt('mantle','#5a3026',sheen=.55,mottle=.24)),
      S.sdf_obj('edge',edge,lo,hi,G*.8,K.felt('edge','#2b2322')),S.sdf_obj('cowl',cowl,(-2.2,-1.9,-3.0),(2.2,1.5,-1.0),G*.9,K.felt('cowl','#3d383a',sheen=.5,mottle=.2)),
      S.sdf_obj('stone',stone,tuple(c-.35),tuple(c+.35),.010,matte('stone',color=hx('#b7aa99'),rough=.40,facet=.01,facet_scale=6,grain=.01,cavc=(.5,.5,.5),edge=1.2,spec=.6)),
      S.sdf_obj('left',lambda p:W.hand(p,**lh),(-1.,.5,-4.3),(1.1,2.3,-2.9),h,flesh,bare),S.sdf_obj('right',lambda p:W.hand(p,**rh),(-1.2,.5,-4.1),(1.,2.3,-2.7),h,flesh,bare)]
PERSON=dict(owns='knowing',place='fortress',looks=-1,mirror=True,gain=dict(fill=1.15,key=1.05),yaw=(-20,-25),pitch=0,roll=2,height=-.02,hscale=1.04,bscale=1.04,drop=.0,body=body,hair=[],marks=[K.ball(K.GARNET,.5)],paint=skin,
 skin=SKIN,skin_stuff=dict(K.STUFF,facet=.012,rough=.46,cavc=(.36,.24,.22)),lip='#7a4c44',lipa=.65,inner=.018,blood=(1.0,.66,.60),blush=.18,lidtint=.4,liner=.6,brow='#4a3f3b',iris='#8b6a4a',pupil=.20,sclera=(.58,.56,.53),
 head=dict(loft=[(z,w*(.97 if z<-.2 else .99),f,n) for z,w,f,n in FEM],third=dict(z=.675,bone=.8),skull_w=.775,skull_top=1.30,skull_back=1.10,cheek_x=.455,cheek_z=-.12,cheek_f=.565,cheek_r=(.19,.18,.14),hollow=.0,jaw=.042,gonial=(.46,.0,-.58),chin_w=.140,chin_z=-1.10,chin_f=.872,chin_r=.145,
  ridge=.036,ridge_f=.858,nose_rf=.825,nose_tip=1.085,nose_tz=-.335,nose_w=.040,nose_tw=.054,nose_base=.168,nose_hump=.028,nose_ball=.068,ala=.048,nose_up=.28,
  eye_r=.186,eye_f=.555,eye_tilt=3,lid_u=(11,11),lid_l=(14,14),crease=1.3,bag=.6,naso=.5,crow=.7,marion=.15,mouth_w=.240,mouth_z=-.685,lip_u=.046,lip_l=.074,lip_bu=.036,lip_bl=.054,curve=.012,dimple=.010,
  brow_in=.275,brow_mid=.362,brow_out=.312,brow_r=.021,brow_x0=.15,brow_x1=.61,ear=.98,ear_z=-.05,neck_r=.345,neck_r2=.40,sinew=1.4,lash=.012,wing=.3,gaze=(0,-3)),
 own=dict(K.STILL,warm=dict(dimple=.0,brow_mid=.035,brow_in=.03,crow=.5),doubt=dict(wrinkle=0,lid_u=(-4,7)),
  knowing=dict(brow_asym=-.055,brow_mid=.030,lid_u=(1,-4),lid_l=(-7,-8),curve=.050,mouth_asym=-.045,mouth_w=.020,cheek_up=.06,crow=.4,naso=.25,dimple=.02,lip_u=-.008,gaze=(16,-2))),tilt=dict(knowing=4.,doubt=2.8,stern=-1.4,grief=2.6,warm=2.2))
