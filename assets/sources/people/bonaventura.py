"""Jean-Claude Bonaventura, Director General: a good suit worn late into the night, black hair going grey, a cigar he means to light."""
import numpy as np
import drape as D,scene as S,suit,tufts as TU,wardrobe as W
from figure import tubes
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#b9876a'
PHI=[0,14,28,42,56,70,84,98,115,145,180];LINE=[.86,.92,.98,.80,.50,.30,.14,-.04,-.34,-.54,-.60]
def hair(H,h):
    rg=np.random.default_rng(17);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,PHI,LINE)*.92+.03)&(P[:,2]>-.56)
    R=c+TU.scatter(rg,980,keep)*.9;side=(np.abs(R[:,0])>.50)&(R[:,2]<.92)
    def flow(P,N):
        sd=(step(.46,.74,np.abs(P[:,0]))*step(1.05,.7,P[:,2]))[:,None];bk=step(-.35,-.75,P[:,1])[:,None]
        top=np.stack([.16*np.sign(P[:,0])+.30,-1+0*P[:,0],.34+0*P[:,0]],1);low=np.stack([0*P[:,0],-.90+0*P[:,0],-.40+0*P[:,0]],1);dn=np.stack([-.2*P[:,0],-.1+0*P[:,0],-1+0*P[:,0]],1)
        t=top*(1-sd)+low*sd;return t*(1-bk)+dn*bk
    L=TU.grow(H.skull,R[~side],flow,.86,.066,(.0,.13,.15,.05),rg,seg=34,ring=18,ends=(.3,.9,1.,.12),flat=.6,amp=.28)
    L+=TU.grow(H.skull,R[side],flow,.46,.050,(.0,.045,.06,.02),rg,seg=22,ring=14,ends=(.3,.9,1.,.12))
    dark,light,grey=np.array(hx('#141316')),np.array(hx('#44444c')),np.array(hx('#bdbec2'))
    def colour(V,T):
        c=dark+(light-dark)*np.clip(T[:,2:3]*1.1,0,1)*(.4+.6*T[:,1:2]);k=np.clip(step(.56,.74,np.abs(V[:,0:1]))*step(.85,.45,V[:,2:3])*step(-.9,-.2,V[:,1:2])*1.15+.55*(T[:,1:2]>.86),0,1);return (c+(grey-c)*k*(.25+.75*T[:,2:3])).astype(F)
    return [tubes('bhair',L,matte('bhairm',rough=.44,grain=.01,cavc=(.22,.22,.26),edge=.8,mottle=.1,spec=.45),colour)]
def brows(H,h):
    return [tubes('bbrows',TU.brows(H,np.random.default_rng(9),30,.13,.017,1.,up=.5),matte('bbrowm',rough=.6,grain=.02,cavc=(.3,.3,.3),edge=.5,spec=.3),TU.two_tone(hx('#121113'),hx('#2c2b2e'),hx('#6d6c70')))]
def beard(H,h): return [tubes('stubble',suit.stubble(H,PERSON['head'],2600,5,.026,.0085),matte('stubblem',rough=.7,grain=0,cavc=(.4,.4,.4),edge=.4,spec=.2),TU.two_tone(hx('#1c1a1b'),hx('#4a484a'),hx('#c8c8cc')))]
def paint(H,p,N,blend,sk):
    P=H.P;x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10))
    blend(.9*step(-.01,.07,z-np.interp(ph,PHI,LINE).astype(F))*step(.09,.05,H.skull(p)),hx('#1c1b1f'))
    blend(.26*np.exp(-(((ax-.44)/.19)**2+((z+.22)/.16)**2))*step(.4,.6,f),hx('#a5503c'));blend(.22*np.exp(-((ax/.15)**2+((z+.28)/.13)**2))*step(.95,1.05,f),hx('#a9573f'))
    bl=np.interp(ph,suit.BPHI,suit.BLINE).astype(F);n=.5*noise(p,24,3)
    blend(.46*np.clip(.85+n,0,1)*step(-.04,.12,bl-z)*step(-.2,.05,f)*step(-1.5,-1.25,z)*step(-.01,.03,H.lips(p)),hx('#57483f'))
    blend(.40*step(.0,.04,H.lips(p))*np.exp(-((z-H.mouth_z-.14)/.06)**2)*step(.34,.24,ax)*step(.6,.75,f),hx('#57483f'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));blend(.36*step(P['eye_r']*1.7,P['eye_r']*1.2,r)*step(-10,-30,el)*step(0,.1,l[1]),hx('#6e4440'))
CIGAR=dict(wrist=(.90,1.12,-3.02),way=(-.10,.30,.95),back=(.66,.72,-.16),side=-1,curl=((18,34,26),(12,32,26),(34,58,40),(42,64,44)),fan=4,thumb=(52,20),size=.95)
REST=dict(wrist=(-.70,1.20,-3.98),way=(.93,.26,.20),back=(-.24,.94,.22),side=1,curl=((14,30,24),(18,36,28),(22,40,30),(26,44,32)),fan=4,thumb=(48,10),size=.90)
NEAR=((-1.52,-.24,-2.34),(-1.84,-.06,-4.12),(-.74,1.16,-3.98),(.38,.34,.23));FAR=((1.52,-.24,-2.34),(1.70,.36,-4.10),(.91,1.08,-3.12),(.38,.34,.23))
UP=dict(wrist=(-1.84,1.14,-2.46),way=(-.13,.10,1.),back=(.20,-.96,.16),side=1,curl=((4,7,5),(2,5,4),(4,8,6),(8,12,8)),fan=2.6,thumb=(46,2),size=1.14)
LOW=dict(CIGAR,wrist=(.92,1.24,-3.74),way=(-.86,.42,.04),back=(.34,.42,.84),size=1.02)
RAISED=((-1.54,-.22,-2.28),(-1.86,.50,-3.90),(-1.84,1.03,-2.86),(.38,.34,.24));LOWERED=((1.52,-.24,-2.34),(1.84,.06,-4.10),(.98,1.18,-3.76),(.38,.34,.235))
def palm(p,**hand):
    """a hand with the lines of its palm and fingers pressed in"""
    q=[c-F(o) for c,o in zip(p,hand['wrist'])];x,y,z=[(q[0]*F(a[0])+q[1]*F(a[1])+q[2]*F(a[2]))/F(hand['size']) for a in W.grip(hand['way'],hand['back'],hand['side'])];B=W.bones(hand['curl'],hand['fan'],hand['thumb'])
    lines=[([(.53,.11),(.46,.02),(.42,-.10),(.44,-.27)],.016),([(.42,.27),(.36,.10),(.28,-.08),(.22,-.16)],.014),([(.42,.27),(.33,.13),(.20,.04),(.02,.04)],.018)]+[([(j[0],j[2]+s*.055) for s in(-1,1)],.014) for b in B[:4] for j in(b[0]+.10*(b[1]-b[0]),b[1],b[2])]
    d=W.hand(p,**hand)
    for pts,deep in lines: d=d+F(deep*hand['size'])*np.exp(-(chain((x,0*y,z),[(a,0,b) for a,b in pts],[0]*len(pts))/F(.020))**2)*step(.0,-.05,y)
    return d
def figure(h,near,far,cigar,other,hand=W.hand,cuffbox=((-2.3,.2,-4.6),(2.3,1.9,-2.7)),linenbox=((-1.4,.4,-4.6),(1.6,1.9,-2.6)),handbox=((-1.2,.6,-4.6),(.7,1.9,-3.3)),shown=(.20,.20),shut=0.):
    """from two arms, the hand with the cigar, the other hand, how much linen shows at each wrist, how far the coat is buttoned"""
    T=suit.Suit(W.broader(W.MAN,1.0,1.06),[near,far],[(-6,.20-shut),(-4.45,.05-shut),(-4.2,.08-shut),(-3.2,.34),(-2.3,.50),(-1.9,.50),(-1.4,.46)],[(-6,.0),(-4.45,.02),(-4.1,.12),(-3.3,.36),(-2.66,.62),(-2.56,.66),(-2.47,.26),(-2.3,.28),(-1.9,.34),(-1.3,.34)],neck=(.56,.66))
    G=max(h*1.2,.017);chest=lambda p:W.neck(p,lambda p:smax(T.torso(p),p[2]+1.75,.2),.46,.54)
    def waist(p): d=T.under(p,.075);v=np.abs(p[0])-.02-.42*np.clip((p[2]+3.45)/1.2,0,1.2);return np.maximum(smax(d,-np.maximum(v,-p[1]),.03),-(p[2]+F(6-20*shut)))
    def shirt(p): d=smax(T.under(p,.035,lambda p:p[2]+1.62+.1*step(-.4,.5,p[1])),-np.maximum(np.abs(p[0])-.02-.24*np.clip((p[2]+2.12)/.5,0,1.2),-p[1]),.03);return d
    placket=lambda p:W.band(T.under(p,.035),.03,.022,np.abs(p[0])-.075,-p[1],p[2]+2.05,-(p[2]+4.0))
    def welts(p): v=np.abs(p[0])-.02-.42*np.clip((p[2]+3.45)/1.2,0,1.2);return np.maximum(np.maximum(length(v-.02,T.under(p,.075)+.005)-.022,-p[1]),T.rim(p))
    tucked=lambda fn:lambda p:smax(fn(p),p[2]+1.40+1.3*np.clip(-p[1]-.42,0,1),.02)             # under the coat's collar at the back
    def cuff(p): return D.cuffs(p,[near,far],.0,.06,.17,.10,False)
    def shirtcuff(p):
        o=[]
        for(_,e,w,_),n in zip((near,far),shown): v=np.subtract(w,e)/np.linalg.norm(np.subtract(w,e));t=(p[0]-F(w[0]))*F(v[0])+(p[1]-F(w[1]))*F(v[1])+(p[2]-F(w[2]))*F(v[2]);o.append(smax(smax(np.abs(capsule(p,e,w+v*(n-.20),.27,.205)-.01)-.035,-(t+.02),.02),t-F(n),.02))
        return np.minimum(*o)
    buttons=[(.0,D.front(lambda p:T.under(p,.075),0,z)+.02,z) for z in(-3.32,-3.62,-3.92)];pin=(-.78,D.front(lambda p:T.cloth(p)-.09,-.78,-2.70)+.01,-2.70)
    brass=lambda p:np.minimum.reduce([sphere(p,c,.055) for c in buttons]+[superell(p,pin,(.075,.04,.075),1.4)])
    M=np.stack(W.grip(cigar['way'],cigar['back'],-1),1);index,middle=W.bones(cigar['curl'],4,cigar['thumb'])[:2]          # held between their middle joints
    axis=M[:,1]+np.array([-.05,.0,.34]);axis/=np.linalg.norm(axis);mid=np.array(cigar['wrist'])+M*cigar['size']@((index[1]+index[2]+middle[1]+middle[2])/4);tip=mid+axis*.68;end=mid-axis*.30
    roll=lambda p:smin(capsule(p,tuple(end),tuple(mid),.058,.085),capsule(p,tuple(mid),tuple(tip),.085,.080),.03)+.006*np.sin((p[0]*F(axis[1])-p[1]*F(axis[0])+p[2])*30)
    along=lambda p:(p[0]-F(mid[0]))*F(axis[0])+(p[1]-F(mid[1]))*F(axis[1])+(p[2]-F(mid[2]))*F(axis[2])
    bandring=lambda p:W.band(roll(p),.006,.008,np.abs(along(p)-.20)-.055,k=.004)
    ash=lambda p:capsule(p,tuple(tip),tuple(tip+axis*.10),.080,.070)+.010*noise(p,18,3);ember=lambda p:smax(roll(p)-.006,np.abs(along(p)-.715)-.030,.01)
    wool=matte('wool',color=hx('#28333c'),rough=.86,grain=.08,grain_scale=140,sheen=.5,cavc=(.24,.25,.30),mottle=.18,edge=.7);satin=matte('satin',color=hx('#1d262d'),rough=.55,grain=.03,grain_scale=140,sheen=.5,cavc=(.3,.3,.34),mottle=.12,edge=.8)
    silk=matte('silk',color=hx('#6b4a2c'),rough=.45,grain=.03,grain_scale=70,sheen=.4,cavc=(.28,.24,.24),mottle=.25,edge=.7,spec=.5);linen=matte('linen',color=hx('#b9b3a6'),rough=.85,grain=.03,grain_scale=150,sheen=.3,cavc=(.40,.38,.38),mottle=.1)
    br=matte('bbrass',color=hx('#c29a52'),rough=.34,grain=.01,metal=.9,cavc=(.4,.3,.2),edge=.6,mottle=.3)
    leaf=matte('leaf',color=hx('#5a351d'),rough=.62,grain=.04,grain_scale=30,cavc=(.4,.3,.25),mottle=.5,edge=.6);glow=matte('ember',color=hx('#ff6a1c'),rough=.6,grain=.2,grain_scale=20,glow=2.6);grey=matte('ash',color=hx('#9c9a97'),rough=.95,grain=.1,grain_scale=40)
    sk=matte('bhand',color=hx(SKIN),facet=.014,facet_scale=6,grain=.016,rough=.52,cavc=(.44,.27,.22),edge=.22,mottle=.12);lo,hi=(-2.6,-1.7,-5.3),(2.6,1.9,-.9);around=lambda v,r:(tuple(np.array(v)-r),tuple(np.array(v)+r))
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,sk),S.sdf_obj('shirt',shirt,(-1.2,-1.2,-4.2),(1.2,1.6,-1.2),G,linen),S.sdf_obj('placket',placket,(-.2,.2,-4.1),(.2,1.7,-1.9),.016,linen),
      S.sdf_obj('collar',lambda p:T.collar(p,r=.50,top=1.40,gap=.13,spread=.62),(-1.2,-1.2,-2.5),(1.2,1.1,-1.),G*.8,linen),S.sdf_obj('waist',waist,(-1.2,-.1,-5.3),(1.2,1.8,-1.5),G,silk),S.sdf_obj('welts',welts,(-.8,.1,-3.6),(.8,1.7,-1.5),.015,silk),
      S.sdf_obj('coat',T.coat,lo,hi,G,wool),S.sdf_obj('lapel',tucked(T.lapel),(-1.7,-1.2,-4.7),(1.7,1.8,-1.),G*.85,satin),S.sdf_obj('hem',tucked(T.hem),(-1.7,-1.2,-4.7),(1.7,1.8,-1.),.015,satin),S.sdf_obj('pocket',lambda p:T.pocket(p,.98,-3.06),(.6,.2,-3.4),(1.5,1.8,-2.8),.016,satin),
      S.sdf_obj('cuff',cuff,*cuffbox,G*.8,wool),S.sdf_obj('shirtcuff',shirtcuff,*linenbox,.016,linen),S.sdf_obj('brass',brass,(-1.,.4,-4.1),(.2,1.9,-2.5),.012,br),
      S.sdf_obj('cigarhand',lambda p:W.hand(p,**cigar),*around(mid+(0,0,-.3),1.),h,sk),S.sdf_obj('rest',lambda p:hand(p,**other),*handbox,h,sk),
      S.sdf_obj('cigar',roll,*around(mid,1.1),.013,leaf),S.sdf_obj('bandring',bandring,*around(mid,.7),.008,br),S.sdf_obj('ash',ash,*around(tip,.3),.010,grey),S.sdf_obj('ember',ember,*around(tip,.3),.008,glow)]
body=lambda h:figure(h,NEAR,FAR,CIGAR,REST)
pose=lambda h:figure(h,RAISED,LOWERED,LOW,UP,palm,((-2.6,.2,-4.7),(2.3,1.9,-2.0)),((-2.5,.4,-4.7),(1.6,1.9,-2.0)),((-2.6,.5,-3.1),(-1.1,1.9,-.9)),(.44,.24),.10)
PERSON=dict(owns='amused',place='station',looks=1,mirror=True,gain=dict(key=1.22,holo=.62,fill=1.25),yaw=(20,24),pitch=0,roll=-2.5,height=.02,drop=.17,body=body,pose=pose,hair=[hair],marks=[brows,beard],paint=paint,
 skin=SKIN,skin_stuff=dict(facet=.016,grain=.016,mottle=.10,cavc=(.44,.27,.22),wood=.03,rough=.50),lip='#8a564b',lipa=.7,inner=.016,blood=(1.03,.72,.66),blush=.3,lidtint=.5,liner=.55,iris='#3f2a1b',pupil=.19,sclera=(.60,.57,.53),
 head=dict(loft=[(z,w*(1.0 if z>-.3 else 1.03),f,n) for z,w,f,n in MAS],skull_w=.775,skull_top=1.20,cheek_x=.485,cheek_z=-.15,cheek_f=.605,cheek_r=(.19,.18,.15),jowl=.22,jaw=.055,gonial=(.50,.0,-.62),chin_w=.24,chin_z=-1.12,chin_f=.885,chin_r=.165,chin_dim=.8,muzzle=.29,
  ridge=.062,ridge_f=.884,ridge_z=.240,nose_rf=.83,nose_tip=1.100,nose_tz=-.335,nose_w=.046,nose_tw=.064,nose_base=.196,nose_hump=.030,nose_ball=.082,ala=.060,nose_up=.28,
  eye_r=.182,eye_f=.556,eye_tilt=0,lid_u=(16,16),lid_l=(14,14),lid_a=60,bag=.65,crease=1.1,crow=.8,naso=.42,wrinkle=.4,mouth_w=.262,mouth_z=-.700,mouth_f=.905,lip_u=.046,lip_l=.080,lip_bu=.038,lip_bl=.058,cupid=.18,mouth_asym=.010,dimple=.012,
  brow_in=.268,brow_mid=.352,brow_out=.290,brow_r=.046,brow_x0=.135,brow_x1=.61,ear=1.,ear_z=-.06,neck_r=.44,neck_r2=.50,sinew=.8,apple=.8,lash=.011,wing=.2),
 own=dict(amused=dict(brow_asym=-.085,brow_mid=.03,lid_u=(-1,-8),lid_l=(-5,-9),curve=.095,mouth_asym=.070,mouth_w=.040,cheek_up=.10,naso=.35,crow=.7,lip_u=-.010,gaze=(4,2)),warm=dict(dimple=-.004,brow_mid=.05,brow_in=.04)),
 tilt=dict(amused=3.,stern=-1.8,warm=2.,doubt=-2.6,grief=2.4))
