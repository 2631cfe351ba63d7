"""Captain Hale: short, white, blunt and courteous; holds his cap before him."""
import numpy as np
import scene as S,tufts as TU,wardrobe as W
from figure import tubes
from head import Head,MAS
from materials import matte,hexc as hx
from sdf import *
from uniform import Tunic
SKIN='#c08f74'
PHI=[0,16,30,44,58,72,86,100,118,145,180];LINE=[.93,.97,1.00,.80,.50,.34,.16,-.02,-.34,-.54,-.60]
BPHI=[0,10,20,30,40,52,64,78,92,110];BLINE=[-.50,-.46,-.50,-.60,-.58,-.44,-.24,.02,.06,-.2]
def hair(H,h):
    rg=np.random.default_rng(21);c=TU.CENTRE;fn=H.skull
    def keep(d,lo=-.02):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)))
        return (P[:,2]>np.interp(ph,PHI,LINE)*.92+.03+lo)&(P[:,2]>-.55)
    d=TU.scatter(rg,900,keep);R=c+d*.9
    side=step(.42,.72,np.abs(R[:,0]))*step(1.05,.75,R[:,2])
    def flow(P,N):
        sd=(step(.50,.74,np.abs(P[:,0]))*step(1.0,.7,P[:,2]))[:,None];bk=step(-.3,-.7,P[:,1])[:,None]
        top=np.stack([.42+.1*P[:,0],-np.ones(len(P)),.10*np.ones(len(P))],1);low=np.stack([0*P[:,0],-.75+0*P[:,0],-.62+0*P[:,0]],1);dn=np.stack([0*P[:,0],-.1+0*P[:,0],-1+0*P[:,0]],1)
        t=top*(1-sd)+low*sd;return t*(1-bk)+dn*bk
    s=side>.5;L=TU.grow(fn,R[~s],flow,.62,.066,(.0,.075,.085,.03),rg,seg=28,ring=18,ends=(.25,.8,1.,.15),flat=.6)
    L+=TU.grow(fn,R[s],flow,.30,.046,(.0,.035,.04,.012),rg,seg=18,ring=14,ends=(.3,.9,1.,.12))
    col=TU.two_tone(hx('#77777a'),hx('#c9c8c6'),hx('#f4f2ee'))
    return [tubes('halehair',L,matte('hhair',rough=.6,grain=.02,cavc=(.34,.34,.38),edge=.7,mottle=.12,spec=.3),col)]
def warp(H,R):
    """Where beard roots go when the mouth moves: corners up or down with the smile, all below the lip down as it opens."""
    x,f,z=R.T;P=H.P;mw,mz=PERSON['head']['mouth_w'],PERSON['head']['mouth_z'];t=np.clip(np.abs(x)/mw,0,1.3)
    near=np.exp(-((z-mz)/.22)**2)*np.clip(1.7-np.abs(x)/mw,0,1);out=R.copy()
    out[:,2]+=(P['curve']*(t*t-.25)+P['mouth_asym']*(x/mw)*t)*near-P['mouth_open']*.72*(z<mz)*np.exp(-((z-mz)/.20)**2)*np.clip(1-t*t*.6,0,1)+P['mouth_open']*.28*(z>mz)*near
    out[:,0]*=1+(P['mouth_w']/mw-1)*near;return out
def beard(H,h):
    rg=np.random.default_rng(4);N0=PERSON['head'];mw,mz=N0['mouth_w'],N0['mouth_z'];B=Head(**dict(H.P,mouth_open=0.))
    fn=lambda p:B.mouth(p,smin(B.base(p),ellipsoid(p,(0,.62,-1.20),(.30,.24,.24)),.16))
    n=950;x=rg.uniform(-.80,.80,n);z=rg.uniform(-1.30,.02,n);f=np.sqrt(np.clip(.90**2-x*x*1.15,.0,1))
    ph=np.degrees(np.abs(np.arctan2(x,f+.10)));R=np.stack([x,f,z],1)
    lip=(np.abs(x)<mw*1.05)&(z<mz+.055)&(z>mz-.150+.10*(np.abs(x)/mw)**2)
    keep=(z<np.interp(ph,BPHI,BLINE)+.02*rg.normal(0,1,n))&~lip&~((np.abs(x)<.30)&(z>mz))&~((z>-.62)&(np.abs(x)<.42)&(z>mz))
    R=warp(H,R[keep])
    def flow(P,N): return np.stack([-.42*P[:,0]*step(-.6,-1.1,P[:,2]),.30*step(-.7,-1.2,P[:,2]),-np.ones(len(P))],1)
    chin=z[keep]<-.86
    L=TU.grow(fn,R[~chin],flow,.24,.058,(.004,.045,.045,.015),rg,seg=16,ring=14,hug=.96)
    L+=TU.grow(fn,R[chin],flow,.34,.062,(.01,.05,.06,.05),rg,seg=18,ring=14,hug=.85,sag=.2)
    m=np.array([(s*(a+.012*rg.normal()),.9,mz+.20-.055*row-.16*a) for s in(-1,1) for a in np.linspace(-.01,.29,13) for row in(0,1)])
    def comb(P,N):                                       # moustache: out from the middle and down over the lip's edge
        s,a=np.sign(P[:,0]),np.abs(P[:,0]);return np.stack([s*(.75+.3*a),0*a,-.50-1.5*np.clip(a-.14,0,1)+H.P['curve']*2.5],1)
    L+=TU.grow(fn,warp(H,m),comb,.20,.044,(.008,.055,.05,.02),rg,seg=16,ring=14,ends=(.55,1.,.85,.12))
    col=TU.two_tone(hx('#7d7b7b'),hx('#cfcdca'),hx('#f6f4f0'))
    return [tubes('beard',L,matte('beard',rough=.65,grain=.02,cavc=(.34,.33,.36),edge=.7,mottle=.10,spec=.25),col)]
def brows(H,h):
    rg=np.random.default_rng(9);col=TU.two_tone(hx('#8a8887'),hx('#d8d6d2'),hx('#f6f4f0'))
    return [tubes('halebrows',TU.brows(H,rg,26,.15,.021,1.15),matte('hbrow',rough=.65,grain=.02,cavc=(.34,.33,.36),edge=.6,spec=.25),col)]
def paint(H,p,N,blend,sk):
    P=H.P;x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10))
    blend(.9*step(.0,.07,z-np.interp(ph,PHI,LINE).astype(F))*step(.09,.05,H.skull(p)),np.array(hx('#8d8684')))
    bl=np.interp(ph,BPHI,BLINE).astype(F);m=step(-.03,.05,bl-z)*step(-.25,.0,f)*step(-.01,.03,H.lips(p))
    blend(.85*m*step(-1.6,-1.2,z),np.array(hx('#8f8a88')))
    blend(.75*np.exp(-((z-H.mouth_z-.13)/.07)**2)*step(.36,.24,ax)*step(.6,.75,f),hx('#a9a5a1'))
    v=noise(p,9,6);blend(.34*np.clip(.5+v,0,1)*np.exp(-(((ax-.44)/.17)**2+((z+.22)/.15)**2))*step(.4,.6,f),np.array(hx('#a5503f')))
    blend(.35*np.exp(-((ax/.16)**2+((z+.28)/.14)**2))*step(.95,1.05,f),np.array(hx('#b0594a')))
    for s_ in(-1,1):
        lx,lf,lz=H.eye_loc(p,s_);r=length(lx,lf,lz)+1e-6;el=np.degrees(np.arcsin(np.clip(lz/r,-1,1)))
        blend(.30*step(P['eye_r']*1.7,P['eye_r']*1.2,r)*step(-10,-30,el)*step(0,.1,lf),np.array(hx('#7a4a4a')))
TAB=[(-1.35,.50,.50,-.28),(-1.62,.60,.54,-.28),(-1.82,1.00,.62,-.26),(-2.02,1.46,.70,-.22),(-2.35,1.62,.82,-.16),(-2.9,1.55,.98,-.06),(-3.6,1.46,1.08,.04),(-4.4,1.44,1.14,.10),(-5.2,1.48,1.10,.08),
  (-6.5,1.6,1.1,.05)]
ARMS=[([(-1.58,-.20,-2.42),(-1.90,-.24,-3.90),(-.90,1.34,-3.32)],[.41,.36,.27]),([(1.58,-.20,-2.42),(1.88,-.46,-3.95),(1.2,-1.1,-5.1)],[.41,.36,.30])]
def body(h):
    T=Tunic(TAB,ARMS,neck=(.60,.60),flap=.30,join=.13)
    cc=(-.14,1.66,-3.20);cr=(26,-10,-8)
    def cap(p):
        x,f,z=loc(p,cc,cr);d=superell((x,f,z),(0,0,.02),(.60,.56,.15),2.5);d=smin(d,superell((x,f,z),(0,0,-.14),(.49,.45,.12),2.6),.06)
        return d-.01*noise((x,f,z),2.,3)
    def visor(p):
        x,f,z=loc(p,cc,cr);d=ellipsoid((x,f,z),(.50,.10,-.24),(.50,.50,.50));d=smax(d,-ellipsoid((x,f,z),(.50,.10,-.29),(.47,.47,.50)),.01)
        return smax(smax(d,.28-x,.02),np.abs(z+.17)-.10,.02)
    def capband(p):
        x,f,z=loc(p,cc,cr);d=superell((x,f,z),(0,0,-.14),(.51,.47,.14),2.6);return smax(d,np.abs(z+.17)-.045,.01)
    def hand(p):
        p=(p[0],p[1],p[2]-F(.66))
        d=capsule(p,(-.98,1.20,-3.98),(-.80,1.40,-3.96),.21,.18);d=smin(d,superell(p,(-.66,1.58,-3.90),(.17,.24,.15),2.5,(4,18,-50)),.10)
        for i in range(4):
            o=np.array((-.66+.13*i-.02*i*i,0,-.035*i));b=np.array((-.66+.10*i,1.72+.045*i,-3.84-.012*i));k=b+(.06,.12,.035);m=k+(.10,.10,-.07);t=m+(.05,.02,-.13)
            d=smin(d,chain(p,[b,k,m,t],[.078,.076,.066,.052],.03),.03)
        return smin(d,chain(p,[(-.62,1.44,-3.80),(-.44,1.46,-3.68),(-.28,1.52,-3.64)],[.095,.078,.058],.04),.06)
    def brass(p):
        o=np.minimum(T.bars(p,(1.28,1.40)),smax(W.band(T.torso(p)-.06,.12,.03,np.abs(p[0]-.05)-.20,np.abs(p[2]+4.60)-.15),-p[1],.02))
        x,f,z=loc(p,cc,cr);return np.minimum(o,sphere((x,f,z),(.50,.16,-.17),.035))
    def ribbons(p):                                     # two short rows on his left breast
        x,f,z=p;d=T.cloth(p);return np.minimum(W.band(d,.06,.030,np.abs(x-.92)-.27,np.abs(z+2.92)-.055,-f),W.band(d,.06,.030,np.abs(x-.92)-.27,np.abs(z+3.06)-.055,-f))
    def colours(V,N,cav,edge):
        k=np.floor((V[:,0]-.65)/.09).astype(int)+(V[:,2]<-2.99)*3;return np.array([hx(c) for c in('#7d2f2a','#9a8a55','#33486b','#8d8f92','#5a6b4c','#33486b','#a06a33')],F)[k%7]
    navy=matte('navy',color=hx('#2f3c58'),rough=.90,grain=.10,grain_scale=120,sheen=.35,cavc=(.22,.23,.30),mottle=.24,edge=1.1)
    dark=matte('navy2',color=hx('#222c42'),rough=.88,grain=.10,grain_scale=120,sheen=.35,cavc=(.26,.26,.32),mottle=.2,edge=.8)
    crown=matte('crown',color=hx('#99a0a6'),rough=.85,grain=.08,grain_scale=120,cavc=(.3,.3,.34),mottle=.2,edge=.8)
    pipe=matte('pipe',color=hx('#8d96a3'),rough=.7,grain=.04,grain_scale=120,cavc=(.35,.35,.4))
    br=matte('hbrass',color=hx('#b9924f'),rough=.40,grain=.02,metal=.85,cavc=(.35,.28,.2),edge=.6,mottle=.4)
    lea=matte('hlea',color=hx('#221d1c'),rough=.45,grain=.03,grain_scale=45,cavc=(.3,.26,.24),mottle=.4,edge=1.,spec=.5)
    sk=matte('hhand',color=hx(SKIN),facet=.016,facet_scale=6,grain=.02,rough=.55,cavc=(.42,.24,.20),edge=.2,mottle=.15)
    lo,hi=(-2.6,-1.8,-6.0),(2.6,2.1,-1.2);H=max(h*1.2,.018)
    return [S.sdf_obj('tunic',T.tunic,lo,hi,H,navy),S.sdf_obj('collar',T.collar,(-1.,-1.,-2.1),(1.,.9,-1.),H*.8,dark),S.sdf_obj('piping',T.piping,lo,hi,H*.6,pipe),
      S.sdf_obj('tabs',T.tabs,(-2,-.8,-3),(2,.6,-1.3),H*.7,dark),
      S.sdf_obj('belt',T.belt,(-2.2,-1.6,-5),(2.2,1.6,-4.2),H,lea),S.sdf_obj('ribbons',ribbons,(.5,.2,-3.3),(1.4,1.8,-2.7),.014,matte('ribbon',rough=.8,grain=.06,grain_scale=120),
      colours),S.sdf_obj('brass',brass,(-2,-.8,-5),(2,2.6,-1.4),.013,br),
      S.sdf_obj('cap',cap,(-1.1,.8,-4.1),(.9,2.6,-2.5),h,crown),S.sdf_obj('visor',visor,(-.4,.8,-4.2),(1.2,2.6,-2.5),h*.8,lea),S.sdf_obj('capband',capband,(-1.1,.8,-4.1),(.9,2.6,-2.5),h*.8,
      dark),S.sdf_obj('hand',hand,(-1.4,.9,-4.0),(.5,2.4,-2.5),h,sk)]
PERSON=dict(looks=1,yaw=(24,22),pitch=2,roll=-2,height=-.40,drop=.10,owns='rueful',skin=SKIN,lip='#8e5a4e',lipa=.7,iris='#5b7a8c',pupil=.22,sclera=(.56,.53,.49),body=body,hair=[hair],
  marks=[beard,brows],paint=paint,
 own=dict(warm=dict(dimple=.0,brow_in=.045,brow_mid=.065,brow_out=.01,curve=.110,mouth_w=.055,lid_l=(-8,-8),lid_u=(-4,-4),cheek_up=.12,naso=.3,crow=.8),
   rueful=dict(brow_in=.105,brow_mid=.035,brow_out=-.055,brow_asym=.030,lid_u=(-6,-6),lid_l=(-5,-5),curve=.030,mouth_asym=.055,mouth_w=.015,cheek_up=.06,wrinkle=.5,crow=.5,naso=.4,gaze=(-4,-18))),
 liner=.4,blush=.5,lidtint=.6,skin_stuff=dict(facet=.020,grain=.02,mottle=.14,cavc=(.40,.22,.18),wood=.05),
 head=dict(loft=[(z,w*(1.03 if z>-.2 else 1.06),f,n) for z,w,f,n in MAS],skull_w=.80,skull_top=1.22,skull_f=.82,skull_back=1.06,
  chin_w=.25,chin_z=-1.12,chin_f=.86,chin_r=.17,ridge=.085,ridge_f=.90,ridge_z=.235,ridge_w=.60,cheek_x=.51,cheek_z=-.16,cheek_f=.61,cheek_r=(.17,.16,.13),jowl=.3,
  eye_x=.335,eye_z=.045,eye_f=.555,eye_r=.176,eye_tilt=-4,lid_u=(15,15),lid_l=(12,12),lid_a=57,sock=(.245,.21,.16),bag=1.0,crease=1.2,lash=.008,wing=.1,
  mouth_w=.25,mouth_z=-.70,mouth_f=.895,lip_u=.036,lip_l=.062,lip_bu=.030,lip_bl=.048,cupid=.10,muzzle=.30,dimple=.01,naso=.55,wrinkle=.9,crow=1.3,
  nose_rf=.835,nose_tip=1.115,nose_tz=-.320,nose_w=.052,nose_tw=.072,nose_base=.205,nose_hump=.022,nose_ball=.092,ala=.064,nost=.030,
  brow_in=.265,brow_mid=.335,brow_out=.265,brow_r=.058,brow_x0=.13,brow_x1=.62,brow_pinch=.3,ear=1.02,ear_z=-.07,neck_r=.47,neck_r2=.50,sinew=.8,apple=1))
