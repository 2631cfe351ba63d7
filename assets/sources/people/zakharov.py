"""Zakharov, Acting Executive: a coat over the shoulders, medals that were earned, gloves in one fist, a scar along the jaw, eyes like winter."""
import numpy as np
import drape as D,opal,scene as S,suit,tufts as TU,wardrobe as W
from bonaventura import palm
from figure import tubes
from head import MAS
from materials import matte,hexc as hx
from sdf import *
from uniform import Tunic
SKIN='#b58a74'
PHI=[0,14,28,40,54,68,82,96,115,145,180];LINE=[.98,1.00,1.12,.94,.60,.36,.16,-.06,-.36,-.54,-.60]
def hair(H,h):
    rg=np.random.default_rng(23);c=TU.CENTRE                   # cropped to a finger's breadth, receding at the temples
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,PHI,LINE)*.90+.03+.015*rg.normal(0,1,len(d)))&(P[:,2]>-.56)
    R=c+TU.scatter(rg,2300,keep)*.9
    def flow(P,N):
        sd=step(.50,.74,np.abs(P[:,0]))[:,None];top=np.stack([.10*P[:,0],.75+0*P[:,0],.75+0*P[:,0]],1);low=np.stack([0*P[:,0],-.5+0*P[:,0],-.9+0*P[:,0]],1);return top*(1-sd)+low*sd
    L=TU.grow(H.skull,R,flow,.135,.030,(.0,.045,.075,.085),rg,steps=4,seg=8,ring=9,hug=.72,ends=(.7,1.,.8,.15))
    return [tubes('zhair',L,matte('zhairm',rough=.62,grain=.01,cavc=(.28,.29,.32),edge=.7,mottle=.12,spec=.3),TU.two_tone(hx('#4a4b4e'),hx('#9b9da0'),hx('#dcdede')))]
def brows(H,h): return [tubes('zbrows',TU.brows(H,np.random.default_rng(9),28,.15,.020,1.15,up=.35),matte('zbrowm',rough=.62,grain=.02,cavc=(.3,.3,.32),edge=.6,spec=.25),TU.two_tone(hx('#3a3a3c'),hx('#7f8083'),hx('#c9cacb')))]
SCAR=[([(.60,-.40),(.555,-.56),(.50,-.70),(.46,-.84),(.36,-.98),(.26,-1.04)],.017),([(.555,-.56),(.47,-.60),(.40,-.58)],.010),([(.46,-.84),(.55,-.86)],.009)]
def scar(H,h):
    s=lambda x,z:H.surf(x,z,H.skin)-.006
    return [tubes('scar',[opal.seam(s,p,r,.008,i) for i,(p,r) in enumerate(SCAR)],matte('scarm',color=hx('#cfa596'),rough=.36,grain=.01,cavc=(.5,.32,.3),edge=.3,mottle=.2,spec=.5))]
def paint(H,p,N,blend,sk):
    P=H.P;x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10))
    blend(.62*step(-.01,.06,z-np.interp(ph,PHI,LINE).astype(F))*step(.09,.05,H.skull(p)),hx('#6d6a69'))
    bl=np.interp(ph,suit.BPHI,suit.BLINE).astype(F);blend(.20*step(-.04,.16,bl-z)*step(-.2,.05,f)*step(-1.5,-1.25,z)*step(-.01,.03,H.lips(p)),hx('#77706c'))
    v=noise(p,9,6);blend(.30*np.clip(.5+v,0,1)*np.exp(-(((ax-.44)/.17)**2+((z+.22)/.15)**2))*step(.4,.6,f),hx('#98503f'));blend(.24*np.exp(-((ax/.15)**2+((z+.30)/.13)**2))*step(.95,1.05,f),hx('#9d5a4c'))
    q=length(np.interp(z,[-1.04,-.98,-.84,-.70,-.56,-.40],[.26,.36,.46,.50,.555,.60])-x)                        # the flesh beside the scar, drawn in
    blend(.55*step(.075,.02,q)*step(-1.08,-1.0,z)*step(-.36,-.44,z)*step(.2,.4,f),hx('#8a5349'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));blend(.42*step(P['eye_r']*1.75,P['eye_r']*1.2,r)*step(-8,-30,el)*step(0,.1,l[1]),hx('#6f4a4e'))
TAB=[(-1.35,.52,.52,-.28),(-1.62,.60,.55,-.28),(-1.82,1.00,.62,-.26),(-2.02,1.46,.70,-.22),(-2.35,1.60,.84,-.16),(-2.9,1.52,.98,-.06),(-3.6,1.38,.98,.0),(-4.4,1.30,.94,.02),(-5.2,1.36,.96,.0),(-6.5,1.5,1.0,.0)]
LEFT=((1.56,-.22,-2.42),(1.86,.02,-4.14),(.62,1.20,-3.78));RIGHT=((-1.56,-.22,-2.42),(-1.82,.02,-4.20),(-.66,1.12,-4.02))
FIST=dict(wrist=(.60,1.24,-3.76),way=(-.93,.24,.16),back=(.20,.94,.26),side=-1,curl=((34,56,36),(38,60,38),(42,62,40),(46,64,42)),fan=2,thumb=(40,26),size=.92)
OVER=dict(wrist=(-.64,1.18,-4.02),way=(.93,.26,.16),back=(-.22,.92,.28),side=1,curl=((16,40,30),(20,44,32),(24,46,34),(28,50,36)),fan=4,thumb=(46,16),size=.92)
BLADE=dict(wrist=(-.90,1.40,-2.98),way=(-.03,.66,.76),back=(-.94,.18,-.16),side=1,curl=((3,6,5),(2,5,4),(3,6,5),(6,9,7)),fan=.3,thumb=(20,8),size=1.12)
CUT=((-1.58,-.18,-2.34),(-1.66,.42,-4.02),(-.94,1.24,-3.18))
GAP=[1.42,1.30,1.06,.80,.62];OPEN=[1.62,1.56,1.30,.86,.62]
def figure(h,left,right,fist,over,hand=W.hand,overbox=((-1.1,.6,-4.6),(.6,1.9,-3.4)),gap=GAP):
    """from two arms, the fist with the gloves, the other hand, how far the coat stands open on that hand's side; the stars lie level with their ribbons' upper edge, or the lower row would hang over fist and forearm"""
    T=Tunic(TAB,[([*left],[.42,.37,.26]),([*right],[.42,.37,.26])],neck=(.60,.60),flap=-.34,join=.13,collar=dict(flare=.04,top=1.24,slope=.22,gap=.06,vee=.16));G=max(h*1.2,.018)
    def coat0(p):
        q=W.mirror(p);d=smin(T.torso(p)-.06,chain(q,[(.5,-.34,-1.86),(1.50,-.30,-2.16),(1.76,-.16,-3.6),(1.80,-.10,-5.4)],[.26,.44,.50,.54],.1),.25);w=noise(p,.7,3)
        return d-.10-.075*(W.ridge(np.arctan2(q[0],p[1]+.3)*7.5+w*1.6,.75)-.4)*step(-2.4,-3.4,p[2])-.03*w
    def cgap(p): return (np.abs(p[0])-np.where(p[0]<0,*[np.interp(p[2],[-5.5,-4.,-2.9,-2.2,-1.7],g).astype(F) for g in(gap,GAP)]))*.9
    def coat(p): return smax(smax(W.shell(coat0(p),.16),p[2]+1.66,.06),-np.maximum(cgap(p),-p[1]-.1),.05)
    def fur(p):
        d=coat0(p)-.02;u=cgap(p);n=cells(p,6.5,3);e=smax(smax(np.abs(d-.03)-.10,u-np.interp(p[2],[-3.6,-3.0,-2.3,-1.7],[.10,.34,.50,.62]).astype(F),.06),-u-.10,.06)
        return smax(smax(e,p[2]+1.52,.08),-(p[2]+3.5),.08)-.055*np.clip(.55-n,0,.55)*1.6
    def medals():
        o=[]
        for i,(x,z) in enumerate(((.40,-2.62),(.66,-2.64),(.92,-2.66),(.53,-3.20),(.80,-3.22))): o.append((x,z,D.front(T.cloth,x,z),D.front(T.cloth,x,z)))
        return o
    M=medals()
    def ribbons(p):
        o=None
        for x,z,f,g in M: q=box(p,(x,max(f,(f+g)/2)+.035,z-.10),(.092,.022,.135),.01,(6,0,0));o=q if o is None else np.minimum(o,q)
        return o
    def stripes(V,N,cav,edge):
        c=np.array([hx(k) for k in('#7d231f','#c9c2ae','#1f2a3a','#7d231f','#3a4a34','#b08a3a')],F);i=np.argmin(np.abs(V[:,:1]-np.array([m[0] for m in M])[None])+np.abs(V[:,2:]-np.array([m[1]-.1 for m in M])[None]),1);t=np.abs(V[:,0]-np.array([m[0] for m in M])[i])
        return np.where((t<.032)[:,None],c[(i*2+1)%6],c[(i*2)%6])
    def metal(p):
        o=W.band(T.torso(p)-.06,.12,.03,np.abs(p[0]+.05)-.20,np.abs(p[2]+4.60)-.15)
        for i,(x,z,f,g) in enumerate(M):
            l=loc(p,(x,g+.05,z-.36));a=np.arctan2(l[0],l[2]);r=length(l[0],l[2])-(.105+(.030*np.cos(a*(5 if i%2 else 4)) if i!=1 else 0));q=smax(r*.8,np.abs(l[1])-.028,.012)-.012*(length(l[0],l[2])<.05);o=np.minimum(o,q);o=np.minimum(o,W.band(l[2]*1.0-.16,0,.02,np.abs(l[0])-.10,np.abs(l[1])-.03))
        return np.minimum(o,T.bars(p,(1.28,1.40)))
    stars=[(s*.44,D.front(T.collar0,s*.44,-1.66,-.4)+.01,-1.66) for s in(-1,1)];star=lambda p:np.minimum(*[superell(p,c,(.05,.03,.05),1.2) for c in stars])
    g0=np.array([.06,1.42,-3.86])
    def gloves(p):
        o=None
        for dx,ln,sd in((-.02,.0,1),(.10,.10,2)):
            d=superell(p,(g0[0]+dx,g0[1]+.04*sd,g0[2]+.16),(.20,.09,.22),2.6,(0,12,0));d=smin(d,superell(p,(g0[0]+dx,g0[1]+.05*sd,g0[2]-.28),(.17,.075,.24),2.6),.06)
            for k in range(4): d=smin(d,chain(p,[(g0[0]+dx-.12+.085*k,g0[1]+.05*sd,g0[2]-.44),(g0[0]+dx-.13+.09*k,g0[1]+.04*sd+.03*(k%2),g0[2]-.66),(g0[0]+dx-.15+.10*k,g0[1]+.03*sd,g0[2]-.86+.05*abs(k-1.4))],[.055,.050,.040],.02),.03)
            o=d if o is None else np.minimum(o,d)
        return o+.01*noise(p,5,3)
    olive=matte('olive',color=hx('#3f443d'),rough=.9,grain=.09,grain_scale=120,sheen=.35,cavc=(.24,.25,.26),mottle=.22,edge=.9);dark=matte('zdark',color=hx('#262a28'),rough=.88,grain=.09,grain_scale=120,sheen=.35,cavc=(.28,.28,.3),mottle=.2,edge=.8)
    red=matte('zred',color=hx('#93291f'),rough=.7,grain=.03,cavc=(.4,.3,.3));black=matte('coat',color=hx('#20252b'),rough=.9,grain=.10,grain_scale=110,sheen=.5,cavc=(.28,.28,.32),mottle=.2,edge=.7)
    astr=matte('fur',color=hx('#17181b'),rough=.8,grain=.12,grain_scale=60,sheen=.6,cavc=(.25,.25,.28),mottle=.25,edge=1.1,spec=.4);lea=matte('zlea',color=hx('#1d1a19'),rough=.42,grain=.03,grain_scale=45,cavc=(.3,.26,.24),mottle=.4,edge=1.,spec=.55)
    tan=matte('ztan',color=hx('#5a3a26'),rough=.5,grain=.03,grain_scale=45,cavc=(.3,.25,.22),mottle=.4,edge=1.,spec=.5);br=matte('zbrass',color=hx('#c0984f'),rough=.36,grain=.02,metal=.88,cavc=(.35,.28,.2),edge=.7,mottle=.35);sk=matte('zhand',color=hx(SKIN),facet=.018,facet_scale=6,grain=.02,rough=.55,cavc=(.42,.25,.21),edge=.22,mottle=.15);rib=matte('zrib',rough=.75,grain=.06,grain_scale=120)
    lo,hi=(-2.9,-1.9,-5.4),(2.9,2.0,-1.2)
    return [S.sdf_obj('tunic',T.tunic,(-2.4,-1.5,-5.4),(2.4,1.9,-1.2),G,olive),S.sdf_obj('collar',T.collar,(-1.,-1.,-2.1),(1.,.9,-.9),G*.8,dark),S.sdf_obj('piping',T.piping,(-1.,-1.,-5.4),(1.,1.8,-.9),G*.6,red),S.sdf_obj('belt',T.belt,(-2.2,-1.6,-5),(2.2,1.6,-4.2),G,lea),
      S.sdf_obj('metal',metal,(-1.7,-.6,-5.),(1.7,1.8,-1.6),.011,br),S.sdf_obj('ribbons',ribbons,(.4,.2,-3.8),(1.4,1.8,-2.5),.012,rib,stripes),S.sdf_obj('star',star,(-.6,-.2,-1.9),(.6,.9,-1.4),.010,br),
      S.sdf_obj('coat',coat,lo,hi,G,black),S.sdf_obj('fur',fur,lo,(2.9,1.9,-1.2),G*.9,astr),S.sdf_obj('gloves',gloves,(-.4,1.,-4.9),(.5,1.9,-3.3),.014,tan),
      S.sdf_obj('fist',lambda p:W.hand(p,**fist),(-.5,.7,-4.4),(1.1,2.,-3.2),h,sk),S.sdf_obj('over',lambda p:hand(p,**over),*overbox,h,sk)]
body=lambda h:figure(h,LEFT,RIGHT,FIST,OVER)
pose=lambda h:figure(h,LEFT,CUT,FIST,BLADE,palm,((-2.2,.6,-3.9),(-.3,2.9,-1.2)),OPEN)
PERSON=dict(owns='contempt',place='station',looks=-1,yaw=(-20,-25),pitch=0,roll=-1,height=.06,drop=.10,body=body,pose=pose,hair=[hair],marks=[brows,scar],paint=paint,
 skin=SKIN,skin_stuff=dict(facet=.022,grain=.018,mottle=.13,cavc=(.40,.23,.20),wood=.04,rough=.52),lip='#84574e',lipa=.6,inner=.010,blood=(1.02,.72,.68),blush=.35,lidtint=.6,liner=.5,iris='#8fb3c8',pupil=.14,sclera=(.58,.57,.55),
 head=dict(loft=[(z,w*(1.02 if z>-.3 else 1.06),f,n+.12) for z,w,f,n in MAS],skull_w=.785,skull_top=1.20,cheek_x=.50,cheek_z=-.13,cheek_f=.60,cheek_r=(.17,.16,.12),hollow=.050,jaw=.070,gonial=(.53,.0,-.64),chin_w=.25,chin_z=-1.14,chin_f=.905,chin_r=.17,chin_dim=.6,muzzle=.28,
  ridge=.095,ridge_f=.900,ridge_z=.225,ridge_w=.60,nose_rf=.84,nose_tip=1.110,nose_tz=-.330,nose_w=.052,nose_tw=.068,nose_base=.190,nose_hump=.026,nose_ball=.082,ala=.056,nose_up=.34,
  eye_r=.172,eye_f=.548,eye_z=.040,eye_tilt=-1,lid_u=(13,13),lid_l=(12,12),lid_a=58,bag=.95,crease=1.2,crow=.8,naso=.65,marion=.7,wrinkle=.75,mouth_w=.250,mouth_z=-.715,mouth_f=.892,lip_u=.026,lip_l=.048,lip_bu=.024,lip_bl=.038,cupid=.08,curve=-.016,dimple=.010,
  brow_in=.232,brow_mid=.318,brow_out=.268,brow_r=.046,brow_x0=.13,brow_x1=.61,brow_pinch=.35,ear=1.04,ear_z=-.07,neck_r=.48,neck_r2=.53,sinew=1.3,apple=1,lash=.009,wing=.1),
 own=dict(contempt=dict(brow_asym=.055,brow_in=-.035,lid_u=(-4,-7),lid_l=(-3,-5),mouth_asym=.050,curve=-.035,mouth_w=.010,naso=.55,cheek_up=.03,lip_u=-.006,gaze=(6,-7)),warm=dict(curve=.062,mouth_w=.03,brow_in=.05,brow_mid=.05,dimple=-.004,marion=-.5)),
 tilt=dict(contempt=-2.6,stern=-1.2,warm=1.8,doubt=2.4,grief=2.2))
