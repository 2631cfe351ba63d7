"""Delegate Osric: trader of the city; a felt cap, a wine-red gown that has been worn to work, a coin between his fingers."""
import numpy as np
import figure,locks,opal,scene as S,tufts as TU,wardrobe as W
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#c4b9bc'
PHI=[0,20,40,60,76,90,104,130,180]
LINE=[1.02,1.05,1.02,.78,.46,.10,-.12,-.42,-.60]
brimline=lambda p:p[2]-.70-.27*p[1]+.05*p[0]                                # the cap sits higher before than behind
def cap(H,h):
    def crown(p):
        x,f,z=p;d=superell(p,(.02,-.16,.78),(.86,.94,.74),2.5,(-10,0,0));d=smax(d,z-1.36-.10*x-.05*f,.22);return smax(W.shell(d+.02*noise(p,1.6,4)+.015*np.sin(np.arctan2(x,f+.1)*9+noise(p,1.2,2))*step(1.05,1.3,z),.10),-brimline(p),.05)
    def brim(p): q=superell(p,(.01,-.14,.74),(.865,.955,.9),2.3,(-10,0,0));return smin(length(brimline(p)-.06,q-.03)-.085,length(brimline(p)-.16,q-.02)-.06,.06)+.008*noise(p,5,2)
    a=np.array([.66,.56,.90]);pin=lambda p:np.minimum(superell(p,tuple(a),(.085,.06,.085),1.6),length(*loc(p,a))-.05)
    felt=matte('felt',color=hx('#3c1620'),rough=.95,grain=.10,grain_scale=130,sheen=.6,cavc=(.3,.24,.26),mottle=.25,edge=.5);roll=matte('roll',color=hx('#2a1117'),rough=.9,grain=.10,grain_scale=130,sheen=.6,cavc=(.3,.24,.26),mottle=.2,edge=.6)
    return [S.sdf_obj('crown',crown,(-1.1,-1.4,.2),(1.1,1.1,1.7),max(h,.018),felt),S.sdf_obj('brim',brim,(-1.2,-1.4,.1),(1.2,1.2,1.3),max(h,.016),roll),S.sdf_obj('pin',pin,(.5,.4,.75),(.85,.8,1.05),.010,opal.gold())]
def hair(H,h):
    g=np.random.default_rng(12);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.86;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,PHI,LINE))&(P[:,2]<.62)&(P[:,1]<.5)
    R=c+TU.scatter(g,1100,keep)*.9
    L=TU.grow(H.skull,R,lambda P,N:np.stack([0*P[:,0],-1+0*P[:,0],-.55-.3*(P[:,1]<-.3)],1),.30,.050,(.0,.035,.045,.02),g,seg=18,ring=14,ends=(.4,.95,1.,.2))
    x=g.normal(0,.095,210);z=g.uniform(-1.15,-.91,210);R=np.stack([x,.9-.8*np.abs(x),z],1)                              # a trimmed beard on the chin
    B=TU.grow(H.base,R,lambda P,N:np.stack([-.5*P[:,0],.25+0*P[:,0],-1+0*P[:,0]],1),.33,.046,(.02,.05,.07,.06),g,seg=16,ring=12,hug=.8,sag=.35,ends=(.95,1.,.8,.10))
    col=TU.two_tone(hx('#5f5e64'),hx('#bcbbc0'),hx('#f0eeee'))
    return [figure.tubes('hair',L+B,matte('hair',rough=.55,grain=.0,cavc=(.26,.26,.30),edge=.7,mottle=.1,spec=.35),col)]
SEAMS=[([(.60,.40),(.585,.20),(.60,.02),(.55,-.20),(.50,-.36),(.54,-.56),(.44,-.80)],.012),([(.50,-.36),(.40,-.44),(.38,-.58)],.008),([(.60,.02),(.50,-.08),(.38,-.13)],.007),([(.20,.62),(.13,.52),(.16,.42),(.10,.34)],.009),
 ([(-.40,.60),(-.36,.47),(-.42,.38)],.009),([(-.46,-.22),(-.40,-.46),(-.43,-.70)],.010),([(.12,-1.34),(.18,-1.5),(.08,-1.7)],.011)]
def skin(H,p,N,blend,sk):
    opal.tint(p,N,blend,.7);opal.shadow(H,p,blend,'#71596e',.6);opal.hairline(H,p,blend,PHI,LINE,'#5a595f',.06)
    blend(.6*step(-.03,.05,-.93-p[2])*step(.17,.08,np.abs(p[0]))*step(.5,.7,p[1])*step(-1.3,-1.15,p[2]),hx('#77757a'))
STUFF={**opal.STUFF,'opal':.8,'facet':.016,'cavc':(.42,.32,.38),'rough':.42}
def bare(V,N,cav,edge):
    p=(V[:,0],V[:,1],V[:,2]);c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));opal.tint(p,N,blend,.7);return c[0]
HOLD=dict(wrist=(-.62,1.28,-3.52),way=(.30,.22,.93),back=(-.86,.50,.10),side=-1,curl=((42,52,36),(52,64,44),(58,70,48),(64,72,50)),fan=4,thumb=(56,34),size=.74)
def body(h):
    torso=loft(W.broader(W.MAN,1.0,1.04));H=max(h*1.2,.017)
    far=[(-1.52,-.26,-2.26),(-1.66,.30,-4.15),(-.70,1.24,-3.66)];near=[(1.52,-.26,-2.26),(1.82,.10,-4.12),(.72,1.20,-3.84)]
    arms=lambda p:np.minimum(chain(p,far,[.36,.34,.22],.12),chain(p,near,[.36,.34,.23],.12))
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.60,.70),.30)
    def cloth(p): return smin(trunk(p),arms(p),.20)-.09+W.folds(p,-4.2,(1.35,-2.9),-4.7,1.1)
    rim=lambda p:p[2]+1.40+.40*step(-.45,.55,p[1])
    tunic=lambda p:smax(smax(trunk(p)-.07-.012*np.abs(np.sin(p[0]*26)),rim(p)-.06,.03),np.abs(p[0])-.9,.05)
    vee=lambda p:np.maximum(np.abs(p[0]-.03)-.13-.42*np.clip((p[2]+3.9)/2.2,0,1.2),-p[1]-.05)
    gown=lambda p:W.shell(smax(smax(cloth(p),rim(p),.05),-vee(p),.05),.11)
    edge=lambda p:vee(p)-.36-.10*np.sin((p[2]+2.2)*1.1)                      # outer edge of the broad collar
    lapel=lambda p:cloth(p)-.065-.035*W.ridge((p[2]+.5*np.abs(p[0]))*5.5,.7)
    def collar(p): return smax(smax(smax(smax(W.shell(lapel(p),.10),edge(p)*.9,.04),-vee(p)+.0,.05),rim(p)-.10,.05),-(p[2]+4.3),.05)
    def trim(p):
        a=np.maximum(length(edge(p)*.9,lapel(p)+.02)-.022,np.maximum(rim(p)-.08,-(p[2]+4.3)));a=np.maximum(a,-vee(p));t=trunk(p)-.085
        b=np.maximum(length(p[0]-.03,t)-.020,np.maximum(-p[1],rim(p)));c=np.maximum(length(rim(p)-.06,t)-.030,-p[1]-.7);return np.minimum(a,np.minimum(b,c))
    hold=lambda p:W.hand(p,**HOLD)
    rest=lambda p:W.hand(p,(.70,1.26,-3.84),(-.90,.22,.36),(.16,.96,.10),1,curl=(14,26,24),fan=5,thumb=(44,14),size=.76)
    i,t=W.fingertips(**HOLD);mid=(i+t)/2+np.array([.02,.02,.05]);axis=np.array([.35,.88,.1])/np.linalg.norm([.35,.88,.1])
    def coin(p):
        x,f,z=loc(p,mid);u=x*F(axis[0])+f*F(axis[1])+z*F(axis[2]);r=np.sqrt(np.maximum(x*x+f*f+z*z-u*u,0));return np.maximum(r-.125,np.abs(u)-.022-.010*(np.abs(r-.105)<.02)-.010*(r<.05))
    wine=matte('gown',color=hx('#5c1f2c'),rough=.85,grain=.07,grain_scale=130,sheen=.6,cavc=(.26,.22,.26),mottle=.25,edge=.6);velvet=matte('velvet',color=hx('#2b2228'),rough=.95,grain=.10,grain_scale=110,sheen=.8,cavc=(.28,.26,.30),mottle=.25,edge=.7)
    linen=matte('linen',color=hx('#a8997c'),rough=.9,grain=.06,grain_scale=150,sheen=.3,cavc=(.38,.32,.28),mottle=.2)
    flesh,gold=matte('flesh',**STUFF),opal.gold();lo,hi=(-2.5,-1.6,-5.2),(2.5,1.8,-.9);chest=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.46,.56)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.5),(1.2,1.1,-1.1),H*1.2,flesh,bare),S.sdf_obj('tunic',tunic,(-1.,-.2,-5.2),(1.,1.6,-1.),H*1.2,linen),S.sdf_obj('gown',gown,lo,hi,H,wine),S.sdf_obj('collar',collar,(-1.7,-1.2,-4.4),(1.7,1.7,-.9),H,velvet),
      S.sdf_obj('trim',trim,(-1.7,-1.2,-5.),(1.7,1.8,-.9),max(H*.7,.013),gold),
      S.sdf_obj('hold',hold,(-1.2,.7,-4.2),(.4,2.,-2.5),h,flesh,bare),S.sdf_obj('rest',rest,(-.7,.6,-4.4),(1.3,1.9,-3.0),h,flesh,bare),S.sdf_obj('coin',coin,tuple(mid-.25),tuple(mid+.25),.009,gold)]
PERSON=dict(owns='shrewd',looks=-1,yaw=(-24,-27),pitch=3,roll=-2,height=-.06,drop=.10,body=body,hair=[cap,hair],marks=[lambda H,h:opal.seams(H,SEAMS)],paint=skin,gain=dict(key=1.08,fill=1.05),
 skin=SKIN,skin_stuff=STUFF,lip='#80525c',lipa=.7,blood=(1.03,.78,.80),blush=.22,lidtint=.4,liner=.6,brow='#6d6b70',iris='#a8862c',sclera=(.55,.53,.52),
 head=dict(loft=[(z,w*(.97 if z>-.3 else .93),f,n) for z,w,f,n in MAS],skull_w=.77,cheek_x=.48,cheek_z=-.13,cheek_r=(.17,.18,.12),hollow=.045,jaw=.05,chin_w=.185,chin_z=-1.14,chin_f=.90,chin_r=.155,muzzle=.26,ridge=.075,ridge_f=.895,ridge_z=.235,
  nose_tip=1.115,nose_tz=-.365,nose_w=.042,nose_tw=.054,nose_base=.172,nose_hump=.050,nose_up=.24,nose_ball=.070,ala=.052,eye_r=.172,eye_tilt=1,eye_f=.550,lid_u=(13,13),lid_l=(12,12),bag=.75,crease=1.3,
  brow_in=.265,brow_mid=.345,brow_out=.285,brow_r=.034,brow_hair=.012,mouth_w=.255,mouth_z=-.705,mouth_f=.885,lip_u=.032,lip_l=.056,lip_bu=.030,lip_bl=.044,cupid=.12,mouth_asym=.012,naso=.70,wrinkle=.6,crow=1.1,marion=.5,neck_r=.43,neck_r2=.50,apple=1,sinew=1.5,ear=1.06,lash=.009,wing=.2),
 own=dict(shrewd=dict(brow_asym=-.060,brow_in=-.030,lid_u=(1,-6),lid_l=(-2,-7),mouth_asym=-.050,mouth_w=.012,cheek_up=.03,naso=.25,crow=.5,dimple=.02,gaze=(0,2))))
