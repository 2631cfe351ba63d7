"""James Kirk, past sixty and awake: a worn maroon jacket open over a white undershirt, reading glasses in his fingers, a bruise going yellow."""
import numpy as np
import drape as D,scene as S,suit,tufts as TU,wardrobe as W
from figure import tubes
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#bb8b70'
PHI=[0,12,24,36,48,62,78,94,112,145,180];LINE=[.92,.95,1.04,1.06,.74,.40,.18,-.02,-.34,-.54,-.60]
def hair(H,h):
    rg=np.random.default_rng(29);c=TU.CENTRE                   # grey, cut short, slept on
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,PHI,LINE)*.92+.03+.02*rg.normal(0,1,len(d)))&(P[:,2]>-.56)
    R=c+TU.scatter(rg,1250,keep)*.9;side=(np.abs(R[:,0])>.52)&(R[:,2]<.92)
    def flow(P,N):
        sd=(step(.48,.74,np.abs(P[:,0]))*step(1.05,.7,P[:,2]))[:,None];bk=step(-.35,-.75,P[:,1])[:,None];w=np.sin(P[:,0]*5+P[:,1]*4)[:,None]*.35
        top=np.stack([-.95+0*P[:,0],-.35+.25*P[:,0],.40+0*P[:,0]],1)+w*np.array([0,1,.4]);low=np.stack([0*P[:,0],-.70+0*P[:,0],-.70+0*P[:,0]],1);dn=np.stack([-.2*P[:,0],-.1+0*P[:,0],-1+0*P[:,0]],1)
        t=top*(1-sd)+low*sd;return t*(1-bk)+dn*bk
    L=TU.grow(H.skull,R[~side],flow,.46,.058,(.0,.075,.115,.10),rg,seg=24,ring=16,ends=(.35,.9,1.,.12),flat=.6,amp=.28,hug=.96)
    L+=TU.grow(H.skull,R[side],flow,.24,.042,(.0,.03,.04,.02),rg,seg=16,ring=12,ends=(.35,.9,1.,.12))
    dark,light,pale=np.array(hx('#4a4039')),np.array(hx('#9c948b')),np.array(hx('#dedbd6'))
    def colour(V,T):
        c=dark+(light-dark)*np.clip(T[:,2:3]*1.15,0,1)*(.35+.65*T[:,1:2]);k=np.clip(.75*step(.50,.74,np.abs(V[:,0:1]))*step(.95,.55,V[:,2:3])+.7*(T[:,1:2]>.72),0,1);return (c+(pale-c)*k*np.clip(T[:,2:3]*1.2-.1,0,1)).astype(F)
    return [tubes('khair',L,matte('khairm',rough=.58,grain=.01,cavc=(.28,.26,.26),edge=.75,mottle=.12,spec=.3),colour)]
def brows(H,h): return [tubes('kbrows',TU.brows(H,np.random.default_rng(9),26,.15,.018,1.,up=.28),matte('kbrowm',rough=.62,grain=.02,cavc=(.3,.3,.3),edge=.6,spec=.25),TU.two_tone(hx('#8d857c'),hx('#b9b2aa'),hx('#e4e1dc')))]
def beard(H,h): return [tubes('kstubble',suit.stubble(H,PERSON['head'],1900,7,.024,.0080),matte('kstubblem',rough=.7,grain=0,cavc=(.5,.5,.5),edge=.4,spec=.2),TU.two_tone(hx('#7d756e'),hx('#c4c0bb'),hx('#f0eeea')))]
def paint(H,p,N,blend,sk):
    P=H.P;x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10))
    blend(.62*step(-.01,.07,z-np.interp(ph,PHI,LINE).astype(F))*step(.09,.05,H.skull(p)),hx('#7d6f63'))
    bl=np.interp(ph,suit.BPHI,suit.BLINE).astype(F);n=.5*noise(p,24,3);blend(.26*np.clip(.8+n,0,1)*step(-.04,.14,bl-z)*step(-.2,.05,f)*step(-1.5,-1.25,z)*step(-.01,.03,H.lips(p)),hx('#847a74'))
    v=noise(p,9,6);blend(.34*np.clip(.5+v,0,1)*np.exp(-(((ax-.43)/.17)**2+((z+.22)/.15)**2))*step(.4,.6,f),hx('#a3503f'));blend(.28*np.exp(-((ax/.15)**2+((z+.29)/.13)**2))*step(.95,1.05,f),hx('#a65a48'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));blend(.42*step(P['eye_r']*1.75,P['eye_r']*1.2,r)*step(-8,-30,el)*step(0,.1,l[1]),hx('#74474a'))
    b=np.exp(-(((x+.50)/.13)**2+((z+.12)/.11)**2))*step(.2,.4,f);blend(.42*b*np.clip(.7+noise(p,6,2),0,1),hx('#6d4a62'));blend(.30*np.exp(-(((x+.52)/.21)**2+((z+.18)/.17)**2))*step(.2,.4,f)*(1-b),hx('#a68a4a'))       # from the fights
    blend(.75*step(.014,.006,np.abs(z-.425-.25*(x+.36)))*step(.075,.05,np.abs(x+.37))*step(.4,.6,f),hx('#7a2c2a'))
HOLD=dict(wrist=(-.64,1.36,-3.52),way=(.74,.34,.58),back=(-.42,.86,.26),side=1,curl=((26,44,30),(34,54,38),(42,62,44),(48,68,48)),fan=3,thumb=(42,26),size=.92)
REST=dict(wrist=(.62,1.20,-4.06),way=(-.94,.24,.02),back=(.18,.94,.26),side=-1,curl=((14,30,22),(18,34,24),(22,38,26),(26,42,28)),fan=5,thumb=(42,12),size=.92)
NEAR=((-1.50,-.26,-2.40),(-1.82,.06,-4.10),(-.70,1.30,-3.56),(.37,.34,.235));FAR=((1.50,-.26,-2.40),(1.80,.06,-4.20),(.66,1.16,-4.06),(.37,.34,.235))
ACHE=dict(wrist=(.42,1.46,-2.70),way=(.82,-.30,.44),back=(.40,.86,.25),side=1,curl=((10,24,18),(14,30,20),(18,32,24),(22,34,26)),fan=4,thumb=(42,16),size=.92)
LOWER=dict(wrist=(1.02,1.32,-3.82),way=(-.84,.40,.12),back=(.42,.86,.26),side=-1,curl=((26,44,30),(34,54,38),(42,62,44),(48,68,48)),fan=3,thumb=(32,34),size=.92)
OVER=((-1.50,-.26,-2.40),(-1.14,1.16,-3.30),(.17,1.43,-2.82),(.37,.34,.225));DOWN=((1.50,-.26,-2.40),(1.86,.02,-4.15),(1.08,1.26,-3.84),(.37,.34,.235))
TAB=[(-1.30,.52,.52,-.34),(-1.55,.60,.54,-.36),(-1.78,.98,.60,-.34),(-1.98,1.42,.68,-.30),(-2.3,1.62,.82,-.22),(-2.9,1.56,1.00,-.06),(-3.5,1.48,1.06,.04),(-4.2,1.44,1.06,.08),(-5.0,1.42,1.04,.08),(-6.0,1.45,1.0,.05)]
def sheer(m,much):
    """lets through what lies behind: glass"""
    t=m.node_tree;out=next(n for n in t.nodes if n.type=='OUTPUT_MATERIAL');mix=t.nodes.new('ShaderNodeMixShader');mix.inputs[0].default_value=much
    t.links.new(t.nodes.new('ShaderNodeBsdfTransparent').outputs[0],mix.inputs[1]);t.links.new(out.inputs[0].links[0].from_socket,mix.inputs[2]);t.links.new(mix.outputs[0],out.inputs[0]);return m
def posed(h,near,far,hold,rest,ex,ez,boxes,over=False):
    """hold: the hand with the glasses, whose axes are ex and ez; boxes: what the hands are carved in; over: the near forearm lies across the open coat"""
    arms=[near,far];T=suit.Suit(TAB,[(near[0],tuple((np.array(near[0])+near[1])/2),near[1],(.37,.36,.34)),far] if over else arms,[(-6,.66),(-4.4,.60),(-3.2,.54),(-2.4,.48),(-1.9,.42),(-1.3,.36)],neck=(.56,.66),fold=1.25,shift=-.04);G=max(h*1.2,.017)
    sleeve=lambda p:D.limbs(p,[near])-.13+D.creases(p,[near],1.25)
    coat=(lambda p:smin(T.coat(p),sleeve(p),.06)) if over else T.coat
    chest=lambda p:W.neck(p,lambda p:smax(T.torso(p),p[2]+1.75,.2),.46,.54)
    neckline=lambda p:p[2]+1.66+.26*step(-.3,.6,p[1])-.10*step(.2,.7,np.abs(p[0]))
    knit=lambda p:T.under(p,.045,neckline)+.008*np.abs(np.sin(p[0]*34+.6*noise(p,2,3)))-.03*W.ridge((p[0]*1.1-p[2]*.6)*3.2+noise(p,.9,5)*2,.8)*step(-2.4,-3.2,p[2])
    rib=lambda p:np.maximum(length(neckline(p)+.04,T.under(p,.06,lambda p:p[2]-9))-.060,0*p[0]-1)
    width=lambda z:np.interp(z,[-6,-4.9,-4.4,-3.4,-2.75,-2.35,-1.9,-1.5],[.0,.0,.10,.42,.66,.68,.46,.30]).astype(F)
    def flap(p):                                                # the front, unfastened, has fallen open on his left and shows its lining
        d=T.cloth(p)-.03*W.ridge((p[2]*.9-p[0]*.5)*3+noise(p,.9,3)*1.5,.8);u=T.gap(p);lift=.10*step(.0,.5,u/np.maximum(width(p[2]),.05))
        return W.band(d-lift*.5,.065,.040,(u-width(p[2]))*.85,-u-.03,-p[0],T.rim(p)-.02,-p[1]-.5,k=.02)
    def edge(p):
        d=T.cloth(p);u=T.gap(p);a=np.maximum(length((u-width(p[2]))*.85,d-.13)-.030,np.maximum(-p[0],np.maximum(T.rim(p),-p[1]-.5)));b=np.maximum(length(u,d+.02)-.034,np.maximum(p[0],np.maximum(T.rim(p)+.0,-p[1])));return np.minimum(a,b)
    def collar(p): x,f,z=p;d=length(x,(f+.26)*.98)-(.58+.20*np.clip(-(z+1.45),0,1));d=smax(smax(smax(d,-(d+.10),.03),z+1.44+.36*step(-.4,.5,f),.05),-(z+2.05),.04);return smax(d,-np.maximum(np.abs(x)-.34-.3*np.clip(-(z+1.75),-.2,1),-f),.03)-.01*noise(p,2.4,3)
    def strap(p): return W.band(T.cloth(p),.05,.035,np.abs(p[1]+.20)-.15,np.abs(p[0])-1.46,.94-np.abs(p[0]),p[2]+1.72,-(p[2]+2.8))
    def bars(p):
        d=T.cloth(p);o=None
        for q in(1.28,1.38): b=W.band(d,.09,.022,np.abs(p[0]-q)-.024,np.abs(p[1]+.20)-.12,-(p[2]+2.8));o=b if o is None else np.minimum(o,b)
        return o                                                # on one shoulder only: the other has been taken off
    cuff=lambda p:D.cuffs(p,arms,.0,.055,.15,.12,False);piping=lambda p:np.minimum(*[np.maximum(np.abs(capsule(p,e,w,.34,.235)-.15)-.03,np.abs(t+.28)-.022) for e,w,t in[(e,w,(lambda v:(p[0]-F(w[0]))*F(v[0])+(p[1]-F(w[1]))*F(v[1])+(p[2]-F(w[2]))*F(v[2]))(np.subtract(w,e)/np.linalg.norm(np.subtract(w,e)))) for _,e,w,_ in arms]])
    i,t=W.fingertips(**hold);pin=(i+t)/2;ex=np.array(ex);ex/=np.linalg.norm(ex);ez=np.array(ez);ez-=ex*(ez@ex);ez/=np.linalg.norm(ez);ey=np.cross(ex,ez)*hold['side']
    top=(2.1,-2.) if over else (1.9,-3.2)
    def frame(p): q=[c-F(o) for c,o in zip(p,pin)];return [q[0]*F(a[0])+q[1]*F(a[1])+q[2]*F(a[2]) for a in(ex,ey,ez)]
    lens=lambda u,w,c:length(np.maximum(np.abs(u-c)-.12,0),np.maximum(np.abs(w+.04)-.06,0))-.125
    def rims(p):
        u,v,w=frame(p);o=np.minimum(np.maximum(np.abs(lens(u,w,.27))-.026,np.abs(v)-.026),np.maximum(np.abs(lens(u,w,.86))-.026,np.abs(v)-.026));o=np.minimum(o,chain((u,v,w),[(.49,0,.0),(.565,-.02,.045),(.64,0,.0)],[.026,.028,.026],.01))
        for a,b in(((.02,.02,.06),(1.02,.13,-.03)),((1.12,.02,.06),(.10,.18,-.07))): o=np.minimum(o,chain((u,v,w),[(a[0],0,a[2]),(a[0],.07,a[2]),b,(b[0]+(.10 if b[0]>.5 else -.10),b[1],b[2]-.09)],[.026,.026,.024,.030],.01))
        return o
    def glass(p): u,v,w=frame(p);return np.maximum(np.minimum(lens(u,w,.27),lens(u,w,.86)),np.abs(v)-.012)
    red=matte('maroon',color=hx('#6a2a2c'),rough=.88,grain=.10,grain_scale=110,sheen=.45,cavc=(.26,.22,.25),mottle=.35,edge=1.,wear=(.24,.10,.09));dark=matte('kdark',color=hx('#3a1a1d'),rough=.85,grain=.08,grain_scale=110,sheen=.4,cavc=(.3,.26,.28),mottle=.25,edge=.9)
    lining=matte('lining',color=hx('#a3937c'),rough=.80,grain=.05,grain_scale=120,sheen=.4,cavc=(.36,.31,.29),mottle=.22,edge=.6);white=matte('knit',color=hx('#c9c4b8'),rough=.92,grain=.06,grain_scale=150,sheen=.3,cavc=(.42,.39,.38),mottle=.12)
    cord=matte('kcord',color=hx('#b59a63'),rough=.6,grain=.04,grain_scale=90,cavc=(.4,.32,.25),edge=.7,mottle=.3);br=matte('kbr',color=hx('#b9924f'),rough=.38,grain=.02,metal=.88,cavc=(.35,.28,.2),edge=.7,mottle=.4);horn=matte('horn',color=hx('#3a2417'),rough=.28,grain=.01,cavc=(.4,.3,.25),edge=1.,mottle=.5,spec=.6)
    pane=sheer(matte('pane',color=hx('#e8dcc4'),rough=.10,grain=0,cavc=(.9,.9,.9),mottle=.0,spec=.9,edge=.1),.30);sk=matte('khand',color=hx(SKIN),facet=.018,facet_scale=6,grain=.018,rough=.55,cavc=(.42,.25,.21),edge=.22,mottle=.15);lo,hi=(-2.6,-1.7,-5.3),(2.6,2.1 if over else 1.9,-.9)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.6),(1.2,1.1,-1.05),G,sk),S.sdf_obj('knit',knit,(-1.2,-1.2,-5.3),(1.2,1.7,-1.2),.017,white),S.sdf_obj('rib',rib,(-1.,-1.1,-2.4),(1.,1.1,-1.2),.016,white),S.sdf_obj('coat',coat,lo,hi,G,red),
      S.sdf_obj('flap',flap,(-.1,-.6,-5.3),(1.8,1.9,-1.2),G*.8,lining),S.sdf_obj('edge',edge,(-1.2,-.6,-5.3),(1.8,1.9,-1.2),.015,dark),S.sdf_obj('collar',collar,(-1.1,-1.2,-2.2),(1.1,1.,-1.1),G*.8,dark),S.sdf_obj('strap',strap,(-1.6,-.6,-2.8),(1.6,.4,-1.5),.016,dark),S.sdf_obj('bars',bars,(.9,-.6,-2.6),(1.6,.4,-1.5),.012,br),
      S.sdf_obj('cuff',cuff,(-2.3,.2,-4.8),(2.3,*top),G*.8,dark),S.sdf_obj('piping',piping,(-2.3,.2,-4.8),(2.3,*top),.013,cord),S.sdf_obj('hold',lambda p:W.hand(p,**hold),*boxes[0],h,sk),S.sdf_obj('rest',lambda p:W.hand(p,**rest),*boxes[1],h,sk),
      S.sdf_obj('rims',rims,tuple(pin-1.3),tuple(pin+1.3),.0095,horn),S.sdf_obj('glass',glass,tuple(pin-1.3),tuple(pin+1.3),.0095,pane)]
PERSON=dict(owns='wry',place='cabin',looks=1,mirror=True,yaw=(18,23),pitch=4,roll=-2.5,height=-.06,drop=.18,body=lambda h:posed(h,NEAR,FAR,HOLD,REST,(.80,.26,.54),(-.54,-.06,.84),[((-1.2,.7,-4.4),(.6,2.1,-2.7)),((-.7,.7,-4.7),(1.2,1.9,-3.5))]),pose=lambda h:posed(h,OVER,DOWN,LOWER,ACHE,(-.92,.26,-.14),(-.14,-.02,.97),[((-.5,.7,-4.4),(1.4,2.3,-3.0)),((.0,.4,-3.3),(1.9,2.1,-1.5))],True),hair=[hair],marks=[brows,beard],paint=paint,
 skin=SKIN,skin_stuff=dict(facet=.020,grain=.020,mottle=.13,cavc=(.42,.25,.20),wood=.04,rough=.52),lip='#8c5a4f',lipa=.65,inner=.012,blood=(1.03,.72,.66),blush=.45,lidtint=.6,liner=.45,iris='#5c7f86',pupil=.20,sclera=(.58,.55,.51),
 head=dict(loft=[(z,w*(1.02 if z>-.2 else 1.09),f,n+.04) for z,w,f,n in MAS],skull_w=.79,skull_top=1.21,cheek_x=.50,cheek_z=-.17,cheek_f=.605,cheek_r=(.18,.17,.14),jowl=.55,jaw=.055,gonial=(.52,.0,-.64),chin_w=.235,chin_z=-1.12,chin_f=.880,chin_r=.165,chin_dim=.3,muzzle=.295,
  ridge=.074,ridge_f=.892,ridge_z=.230,nose_rf=.835,nose_tip=1.095,nose_tz=-.330,nose_w=.054,nose_tw=.070,nose_base=.202,nose_hump=.034,nose_ball=.086,ala=.062,nose_up=.30,
  eye_r=.172,eye_f=.552,eye_tilt=-5,lid_u=(12,12),lid_l=(12,12),lid_a=58,bag=1.25,crease=1.3,crow=1.3,naso=.65,marion=.35,wrinkle=.85,mouth_w=.258,mouth_z=-.708,mouth_f=.895,lip_u=.034,lip_l=.060,lip_bu=.030,lip_bl=.046,cupid=.10,mouth_asym=.008,curve=-.004,dimple=.010,
  brow_in=.262,brow_mid=.335,brow_out=.252,brow_r=.050,brow_x0=.135,brow_x1=.61,brow_pinch=.15,ear=1.04,ear_z=-.07,neck_r=.46,neck_r2=.51,sinew=1.1,apple=1,lash=.008,wing=.1),
 own=dict(wry=dict(brow_asym=-.065,brow_in=.035,lid_u=(1,-5),lid_l=(-3,-6),curve=.045,mouth_asym=-.070,mouth_w=.026,cheek_up=.06,naso=.3,wrinkle=.35,crow=.4,lip_u=-.006,gaze=(3,-3)),warm=dict(dimple=-.004,brow_mid=.055,brow_in=.055,curve=.095,mouth_w=.05)),
 tilt=dict(wry=-3.2,stern=1.4,warm=2.2,doubt=2.6,grief=-2.6))
