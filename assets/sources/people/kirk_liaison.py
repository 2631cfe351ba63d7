"""Kirk, the liaison: young, quick, a linguist in a uniform too stiff for him; the little field radio he learned from held to his chest."""
import numpy as np
import scene as S,tufts as TU,wardrobe as W
from figure import tubes
from head import MAS
from materials import matte,hexc as hx
from sdf import *
from uniform import Tunic
SKIN='#9a6645'
PHI=[0,16,30,44,58,72,84,96,112,140,180];LINE=[.84,.85,.84,.66,.42,.22,.06,-.06,-.34,-.52,-.58]
def hair(H,h):
    rg=np.random.default_rng(31);c=TU.CENTRE;fn=H.skull
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)))
        return (P[:,2]>np.interp(ph,PHI,LINE)*.92+.03+.02*rg.normal(0,1,len(d)))&(P[:,2]>-.52)
    d=TU.scatter(rg,1250,keep);R=c+d*.9;side=step(.62,.78,np.abs(R[:,0]))*step(.95,.55,R[:,2])+step(.1,-.35,R[:,2]);side=np.clip(side,0,1)
    L=TU.curls(fn,R,rg,sides=side)
    col=TU.two_tone(hx('#171210'),hx('#4a3a30'),hx('#6a5545'))
    return [tubes('kcurls',L,matte('curls',rough=.68,grain=.02,cavc=(.25,.22,.22),edge=.7,mottle=.15,spec=.25),col)]
def brows(H,h):
    rg=np.random.default_rng(9);col=TU.two_tone(hx('#15100e'),hx('#2e231d'))
    return [tubes('kbrows',TU.brows(H,rg,30,.11,.014,.8,up=.45),matte('kbrowm',rough=.6,grain=.02,cavc=(.3,.3,.3),edge=.5,spec=.3),col)]
def paint(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10))
    blend(.95*step(-.02,.06,z-np.interp(ph,PHI,LINE).astype(F))*step(.09,.05,H.skull(p)),np.array(hx('#241a15')))
    blend(.20*np.exp(-(((ax-.42)/.2)**2+((z+.22)/.18)**2))*step(.4,.6,f),np.array(hx('#9a4a34')))
    bl=np.interp(ph,[0,14,26,38,52,70,88,100],[-.46,-.48,-.54,-.64,-.62,-.42,-.15,-.1]).astype(F)
    blend(.22*step(-.02,.16,bl-z)*step(-.15,.1,f)*step(-1.5,-1.2,z)*step(-.01,.03,H.lips(p)),np.array(hx('#4a342a')))
TAB=[(-1.35,.44,.46,-.30),(-1.65,.54,.50,-.30),(-1.86,.92,.58,-.28),(-2.06,1.36,.66,-.24),(-2.4,1.52,.78,-.18),(-2.9,1.46,.90,-.08),(-3.6,1.30,.92,.0),(-4.4,1.20,.88,.02),(-5.2,1.24,.90,.0),
  (-6.5,1.4,1.0,0)]
ARMS=[([(-1.50,-.22,-2.46),(-1.86,-.22,-3.95),(-.72,1.16,-3.66)],[.40,.36,.27]),([(1.50,-.22,-2.46),(1.88,-.62,-3.95),(1.34,.62,-4.42)],[.40,.36,.28])]
NB=(-.02,1.45,-3.38);NR=(-14,4,-6)
def body(h):
    T=Tunic(TAB,ARMS,neck=(.54,.54),flap=.36,join=.12,collar=dict(flare=.02,top=1.16,slope=.20,gap=.07,vee=.12))
    def radio(p):
        l=loc(p,NB,NR);d=box(l,(0,0,-.02),(.36,.115,.52),.05);d=smin(d,box(l,(0,0,.0),(.38,.09,.10),.03),.02)
        d=smax(d,-smax(smax(np.abs(np.sin((l[2]-.02)*42))*.02-.009,smax(np.abs(l[0]-.02)-.24,np.abs(l[2]-.30)-.14,.01),.004),.05-l[1],.004),.006)
        d=np.minimum(d,capsule(l,(.25,-.03,.48),(.29,-.05,1.02),.026,.018));return np.minimum(d,sphere(l,(.29,-.05,1.03),.034))
    def knobs(p):
        l=loc(p,NB,NR);d=smax(length(l[0]+.18,l[1])-.07,np.abs(l[2]-.53)-.06,.012);return np.minimum(d,smax(length(l[0]+.0,l[1])-.05,np.abs(l[2]-.52)-.05,.012))
    def lamp(p): return sphere(loc(p,NB,NR),(.25,.112,.40),.034)
    def hand(p):
        d=capsule(p,(-.84,1.04,-3.68),(-.66,1.26,-3.58),.18,.155);d=smin(d,superell(p,(-.56,1.38,-3.50),(.13,.20,.27),2.5,(0,0,-40)),.10)
        for i in range(4):
            zz=-3.28-.135*i;e=[0,.06,.05,-.03][i];b=(-.50,1.46,zz);k=(-.40+.2*e,1.595-.02*i*0,zz+.01);m=(-.20+e,1.60,zz+.035);t=(-.05+e,1.575,zz+.045)
            g=chain(p,[b,k,m,t],[.074,.072,.062,.048],.03);g=smin(g,sphere(p,k,.078),.03);g=smin(g,sphere(p,m,.066),.03);d=smin(d,g,.022)
        # the other hand, its fingers over the belt
        d2=smin(capsule(p,(1.34,.62,-4.42),(1.22,.86,-4.50),.17,.15),superell(p,(1.12,.98,-4.55),(.15,.14,.22),2.5,(10,0,30)),.1)
        for i in range(4):
            b=(1.08-.02*i,1.08-.03*i,-4.42-.10*i);d2=smin(d2,chain(p,[b,(b[0]-.14,b[1]+.04,b[2]-.01),(b[0]-.28,b[1]+.02,b[2]-.04)],[.066,.060,.046],.03),.025)
        return np.minimum(d,d2)
    def brass(p):
        o=smax(W.band(T.torso(p)-.06,.12,.03,np.abs(p[0]-.05)-.18,np.abs(p[2]+4.60)-.14),-p[1],.02)
        x,f,z=p;d=T.cloth(p)
        for dx in(-.06,.06): o=np.minimum(o,W.band(d,.075,.025,np.abs(length(x-.92-dx,z+2.98)-.095)-.017,-f))
        return np.minimum(o,T.bars(p,(1.38,)))
    cl=matte('slate',color=hx('#56646f'),rough=.9,grain=.09,grain_scale=120,sheen=.35,cavc=(.24,.25,.30),mottle=.22,edge=.8)
    yk=matte('yoke',color=hx('#36424c'),rough=.88,grain=.09,grain_scale=120,sheen=.35,cavc=(.28,.28,.32),mottle=.2,edge=.8)
    pipe=matte('kpipe',color=hx('#b07b34'),rough=.7,grain=.04,grain_scale=120,cavc=(.4,.33,.25))
    br=matte('kbrass',color=hx('#b9924f'),rough=.40,grain=.02,metal=.85,cavc=(.35,.28,.2),edge=.6,mottle=.4)
    lea=matte('klea',color=hx('#2a221d'),rough=.5,grain=.03,grain_scale=45,cavc=(.3,.26,.24),mottle=.4,edge=1.,spec=.45)
    shellm=matte('radio',color=hx('#7b7c66'),rough=.55,grain=.04,grain_scale=60,cavc=(.30,.28,.26),mottle=.45,edge=1.3,spec=.4);glow=matte('lamp',color=hx('#ff9a2e'),rough=.3,grain=0,glow=2.2)
    sk=matte('khand',color=hx(SKIN),facet=.014,facet_scale=6,grain=.015,rough=.5,cavc=(.45,.30,.26),edge=.25,mottle=.12)
    lo,hi=(-2.6,-1.8,-6.0),(2.6,2.1,-1.);H=max(h*1.2,.018)
    return [S.sdf_obj('tunic',T.tunic,lo,hi,H,cl),S.sdf_obj('tabs',T.tabs,(-2,-.8,-3),(2,.6,-1.3),H*.7,yk),S.sdf_obj('collar',T.collar,(-1.,-1.,-2.1),(1.,.9,-.8),H*.7,yk),
      S.sdf_obj('piping',T.piping,lo,hi,H*.6,pipe),
      S.sdf_obj('belt',T.belt,(-2.2,-1.6,-5),(2.2,1.6,-4.2),H,lea),S.sdf_obj('brass',brass,(-2,-.8,-5),(2,2.6,-1.4),.013,br),
      S.sdf_obj('radio',radio,(-.8,.9,-4.2),(.8,2.1,-2.2),.013,shellm),S.sdf_obj('knobs',knobs,(-.8,.9,-3.4),(.8,2.1,-2.4),.012,lea),S.sdf_obj('lamp',lamp,(-.2,1.,-3.4),(.8,2.1,-2.6),.010,
      glow),S.sdf_obj('hand',hand,(-1.4,.3,-5.1),(1.7,2.1,-2.9),h,sk)]
PERSON=dict(looks=1,mirror=True,yaw=(16,24),pitch=0,roll=3,height=-.13,drop=.22,owns='wince',skin=SKIN,lip='#7c4538',lipa=.75,iris='#4a2c17',sclera=(.60,.57,.52),body=body,hair=[hair],marks=[brows],paint=paint,
 own=dict(warm=dict(brow_in=.035,brow_mid=.050,brow_out=-.005,dimple=.006,cheek_up=.075,curve=.100,mouth_w=.042,lid_u=(-4,-4),lid_l=(-9,-9)),
   wince=dict(brow_in=.02,brow_mid=-.055,brow_out=-.045,brow_pinch=.9,lid_u=(-11,-14),lid_l=(-9,-11),curve=-.030,mouth_asym=.045,mouth_w=.042,cheek_up=.09,naso=.55,crow=.5,lip_u=-.018,lip_l=-.022,
     gaze=(6,-5))),
 liner=.6,blush=.25,lidtint=.5,blood=(1.02,.74,.70),skin_stuff=dict(facet=.014,grain=.014,mottle=.10,cavc=(.45,.28,.24),wood=.03,rough=.48,spec=.45),
 head=dict(loft=[(z,w*.985,f,n-.05) for z,w,f,n in MAS],skull_w=.765,skull_top=1.19,skull_f=.82,skull_back=1.04,
  chin_w=.21,chin_z=-1.10,chin_f=.87,chin_r=.15,ridge=.046,ridge_f=.872,ridge_z=.25,cheek_x=.49,cheek_z=-.15,cheek_f=.60,cheek_r=(.20,.19,.16),jaw=.05,
  eye_x=.335,eye_z=.05,eye_f=.555,eye_r=.186,eye_tilt=3,lid_u=(24,24),lid_l=(17,17),lid_a=59,bag=.2,lash=.012,wing=.2,
  mouth_w=.265,mouth_z=-.685,mouth_f=.905,lip_u=.062,lip_l=.090,lip_bu=.048,lip_bl=.066,cupid=.2,muzzle=.29,naso=.15,dimple=.010,
  nose_rf=.82,nose_tip=1.080,nose_tz=-.315,nose_w=.048,nose_tw=.072,nose_base=.212,nose_ball=.088,ala=.066,nost=.032,
  brow_in=.275,brow_mid=.365,brow_out=.305,brow_r=.040,brow_x0=.14,brow_x1=.61,ear=.98,ear_z=-.06,neck_r=.40,neck_r2=.43,sinew=.9,apple=1))
