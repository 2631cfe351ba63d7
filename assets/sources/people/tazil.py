"""Rokan Tazil, who leads pirates: tall, lean, charming while it costs nothing; an officer's coat with every badge cut off, a blade carried on the shoulder like a walking stick."""
import math
import figure,locks,scene as S,tufts as TU,wardrobe as W
import numpy as np
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#b98f70'
PHI=[0,16,30,44,58,72,86,100,118,145,180];LINE=[.92,.98,1.04,.86,.56,.32,.12,-.06,-.36,-.54,-.60]
BPHI=[0,14,26,38,52,70,88,100];BLINE=[-.47,-.48,-.54,-.64,-.60,-.40,-.15,-.1]
C=(0,-.08,.40)
def hair(H,h):
    g=np.random.default_rng(5);L=[];nape=np.array([0,-.92,-.35])
    for side in(-1,1):                                         # combed back from brow and temples to a knot at the nape
        for i in range(19):
            t=i/18;a=math.radians(2+112*t);z=float(np.interp(math.degrees(a),PHI,LINE));root=np.array([side*math.sin(a)*.79,math.cos(a)*.80-.08,z-.03])
            D=[root,root*np.array([1.05,.55,1])+np.array([side*.02,-.15,.16*(1-t)]),(side*(.55+.25*(1-abs(2*t-1))),-.72,.75-.75*t),tuple(nape+np.array([side*(.05+.15*(1-t)),.04,.30-.25*t]))];k=np.linspace(0,1,14)
            P=locks.onskull(H,locks.spline(np.array(D,float),14)-np.array(C),-.02+.085*step(0,.25,k)+.03*np.sin(k*5+i)*k*.5+.02*g.random(),fn=H.base);L.append(locks.lock(P,.070*np.interp(k,[0,.15,.7,1],[.4,.95,1.1,.7]),C,flat=.55,n=5,amp=.26,twist=.1*side,seg=46,ring=26,seed=i+40*(side>0)))
    for i in range(9): x=(i-4)/4.;D=locks.spline(np.array([(x*.5,-.45,.95),(x*.8,-.85,.45),(x*.55,-.95,-.05),tuple(nape)]),10)-np.array(C);L.append(locks.lock(locks.onskull(H,D,.04),[.13]*10,C,flat=.4,n=6,amp=.22,seg=30,ring=30,seed=100+i))
    for i,(x,dx) in enumerate(((-.10,-.22),(.02,.02),(.10,.20))): L.append(locks.lock([tuple(nape),(x,-1.12,-.75),(x+dx,-1.10,-1.3),(x+dx*1.4,-.95,-1.9)],[.15,.16,.13,.02],(0,-.4,-1.2),flat=.6,n=5,amp=.26,seg=70,ring=28,seed=130+i,wave=(.05,1.3,i)))
    for side,P in((1,[(.30,.80,.98),(.50,.86,.82),(.66,.72,.42),(.70,.60,.02),(.66,.60,-.26)]),(-1,[(-.34,.78,.98),(-.56,.78,.76),(-.68,.62,.38),(-.70,.55,.10),(-.68,.50,-.12)])): L.append(locks.lock(P,[.02,.040,.038,.030,.004],C,flat=.7,n=4,amp=.22,seg=60,ring=18,seed=150+side,wave=(.02,1.2,side)))         # one strand has come loose on either side
    return [figure.tubes('hair',L,matte('hair',rough=.42,grain=.0,cavc=(.16,.14,.13),edge=.8,mottle=.1,spec=.45),TU.two_tone(hx('#120e0d'),hx('#3d3029'),hx('#9a8c80'),.5)),
      S.sdf_obj('earring',lambda p:torus(p,(.80,-.05,-.36),.075,.016,(80,10,0)),(.65,-.2,-.5),(.95,.1,-.2),.008,matte('ear',color=hx('#c9a060'),rough=.3,metal=.9,grain=0))]
def brows(H,h):
    rg=np.random.default_rng(9);return [figure.tubes('brows',TU.brows(H,rg,28,.11,.014,.8,up=.30),matte('brow',rough=.6,grain=.02,cavc=(.3,.28,.28),edge=.5,spec=.25),TU.two_tone(hx('#140f0d'),hx('#382a22')))]
def paint(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10));blend(.95*step(-.02,.06,z-np.interp(ph,PHI,LINE).astype(F)),hx('#1c1512'))
    n=noise(p,28,3)*.5+noise(p,56,5)*.5;bl=np.interp(ph,BPHI,BLINE).astype(F);chin=np.exp(-(ax/.20)**2)*step(-.82,-.92,z)+.7*np.exp(-((z-H.mouth_z-.135)/.045)**2)*step(.30,.20,ax)*step(.6,.75,f)
    blend(step(-.25,.1,f)*step(-1.6,-1.3,z)*step(-.01,.03,H.lips(p))*np.clip((.42+.30*n)*step(-.02,.16,bl-z)+.5*chin,0,.85),hx('#3b2c25'))
    blend(.26*np.clip(.4+noise(p,6,6),0,1)*np.exp(-(((ax-.44)/.18)**2+((z+.20)/.15)**2))*step(.4,.6,f),hx('#99492f'));blend(.18*step(.5,.9,z)*step(.3,.6,f),hx('#8d5a3c'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));near=step(H.eye_r*1.7,H.eye_r*1.2,r)*step(0,.1,l[1]);blend(.45*near*step(-4,-28,el),hx('#6a4038'));blend(.30*near*step(-5,10,el),hx('#5a3a30'))
TAB=W.broader(W.MAN,.93,.90)
def body(h):
    torso=loft(TAB,2.3);G=max(h*1.2,.017);d=np.array((.22,-.66,.72));d/=np.linalg.norm(d)
    lh=dict(way=(-.75,.36,.55),back=(.58,.62,.42),side=-1,curl=(62,74,44),fan=1,thumb=(38,50),size=.86);fist=np.array((1.02,1.36,-2.72));b=np.array(lh['back']);b=b/np.linalg.norm(b);u=np.array(lh['way']);u=u-b*(u@b);u/=np.linalg.norm(u);lw=fist-u*.40+b*.21
    near=[(1.40,-.24,-2.28),(1.80,.46,-3.72),tuple(lw-u*.12)];far=[(-1.40,-.24,-2.28),(-1.74,.30,-3.86),(-.98,1.30,-3.40)]
    arms=lambda p:np.minimum(chain(p,near,[.35,.32,.22],.12),chain(p,far,[.35,.32,.22],.12))
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.52,.66),.28)
    def creases(p):
        o=0
        for a,e,w in(near,far):
            for c,rad,amt,ax in((e,.60,.085,np.subtract(w,a)),(np.add(e,w)/2,.5,.05,np.subtract(w,e)),(np.array(a)*.85+np.array(e)*.15,.45,.06,np.subtract(e,a))):
                ax=ax/np.linalg.norm(ax);o=o+amt*np.exp(-((p[0]-c[0])**2+(p[1]-c[1])**2+(p[2]-c[2])**2)/rad**2)*W.ridge((p[0]*ax[0]+p[1]*ax[1]+p[2]*ax[2])*8+noise(p,.9,4)*2.6,.7)
        return o+.022*noise(p,.9,6)+.04*step(-3.2,-4.2,p[2])*W.ridge((p[0]*1.3+.4*p[2])*3.6+noise(p,.8,2)*2,.75)
    cloth=lambda p:smin(trunk(p),arms(p),.16)-.10+creases(p)
    gap=lambda p:np.maximum(np.abs(p[0]+.04)-.26-.16*np.clip(-(p[2]+2.0),0,2.4)-.05*np.sin(p[2]*2.3),-p[1])
    def coat(p): return W.shell(smax(smax(cloth(p),p[2]+1.66,.05),-gap(p),.04),.12)
    def lapel(p):
        e=gap(p);w=.34*step(-4.4,-2.2,p[2])+.05;notch=.12*np.exp(-((p[2]+2.48)/.07)**2);return W.band(cloth(p),.045,.050,e-w+notch,-e-.06,-p[1]-.25,p[2]+1.70,-(p[2]+4.5))
    def collar(p):
        x,f,z=p;g=np.clip(z+2.0,0,1);r=length(x*.97,f+.30)-(.66+.26*g)-.02*np.sin(np.arctan2(x,f+.3)*3);top=z+1.18+.50*step(-.3,.6,f)-.05*np.sin(x*3);return smax(smax(smax(smax(r,-(r+.085),.03),top,.04),-(z+2.12),.03),-np.maximum(np.abs(x)-.34-.2*np.clip(z+1.9,0,1),-f),.04)
    def shirt(p): x,f,z=p;s=smax(trunk(p)-.03-.03*W.ridge((x*1.1+z*.3)*5+noise(p,.8,3)*2,.8),z+1.80,.05);return W.shell(smax(s,-np.maximum(np.abs(x-.03)-.30*np.clip((z+2.75)/.9,0,1.2),-f),.03),.06)
    def scarf(p):
        x,f,z=p;t=np.arctan2(x,f+.3);zz=z+.30*step(-.4,.7,f)+.04*np.sin(t*2+.6);r=length(x*.98,f+.30);R=np.interp(zz,[-2.1,-1.8,-1.5,-1.3],[.86,.76,.62,.56]).astype(F);d=(r-R)*.85-.06*(W.ridge(zz*6.2+.7*np.sin(t+1.2)+noise(p,.9,2),.8)-.3);d=smax(smax(smax(d,-(d+.10),.03),zz+1.36,.05),-(zz+1.92),.05)
        tail=smin(chain(p,[(.10,.62,-2.02),(.16,.98,-2.42),(.12,1.06,-2.95)],[.14,.15,.17],.05),chain(p,[(-.02,.62,-2.02),(-.12,.96,-2.40),(-.16,1.02,-2.75)],[.12,.12,.13],.05),.03);return smin(d,tail+.03*W.ridge(x*16+z*1.5,.8)*.9,.06)
    line=lambda p:(p[2]+3.2+.95*p[0])/1.38
    belt=lambda p:W.band(np.minimum(cloth(p),trunk(p)-.05),.05,.045,np.abs(line(p))-.13,-p[1]-.9,p[2]+1.6)
    def patches(p):                                             # unfaded cloth where the badges were
        c=cloth(p);return W.band(c,.012,.016,np.abs(p[0]-1.02)-.20,np.abs(p[2]+2.62)-.10,-p[1])
    a0,a1=fist-d*.34,fist+d*.30
    def hilt(p): return capsule(p,tuple(a0),tuple(a1),.078,.072)-.010*np.abs(np.sin(((p[0]-fist[0])*d[0]+(p[1]-fist[1])*d[1]+(p[2]-fist[2])*d[2])*30))
    side=np.cross(d,(1,0,0.2));side/=np.linalg.norm(side);flatn=np.cross(d,side)
    def blade(p):
        q=[p[i]-F(a1[i]) for i in range(3)];t=q[0]*d[0]+q[1]*d[1]+q[2]*d[2];w=q[0]*side[0]+q[1]*side[1]+q[2]*side[2];n=q[0]*flatn[0]+q[1]*flatn[1]+q[2]*flatn[2];w=w+.030*np.clip(t,0,4)**1.5
        return np.maximum(np.maximum(np.abs(n)*.95+np.maximum(w,-w*.3)*.30-.046,np.abs(w)-.125*step(3.3,2.2,t)-.02),np.maximum(-t+.05,t-3.2))
    guard=lambda p:np.minimum(smax(ellipsoid(p,tuple(a1),(.20,.20,.20)),np.abs((p[0]-F(a1[0]))*d[0]+(p[1]-F(a1[1]))*d[1]+(p[2]-F(a1[2]))*d[2])-.035,.015),sphere(p,tuple(a0-d*.05),.105))
    rh=dict(wrist=(-.94,1.38,-3.36),way=(.10,.86,.42),back=(-.10,.40,-.90),side=1,curl=((6,14,14),(10,18,16),(18,26,22),(24,32,26)),fan=8,thumb=(54,4),size=.84)
    steel=matte('steel',color=hx('#9aa0a6'),rough=.26,metal=.92,grain=.01,scratch=.002,cavc=(.4,.38,.36),edge=1.,mottle=.25,spec=.6);brass=matte('brass',color=hx('#8f6b3a'),rough=.42,metal=.85,grain=.02,cavc=(.28,.24,.2),edge=.8,mottle=.5)
    hide=lambda n,c,**k:matte(n,**dict(dict(color=hx(c),rough=.56,facet=.008,facet_scale=5,grain=.04,grain_scale=45,cavc=(.26,.22,.20),mottle=.5,edge=1.1,spec=.42),**k))
    flesh=matte('flesh',facet=.016,facet_scale=6,grain=.016,rough=.52,cavc=(.42,.26,.22),edge=.2,mottle=.14);skinned=lambda V,N,c,e:np.tile(np.array(hx(SKIN),F),(len(V),1))
    throat=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.44,.56);lo,hi=(-2.5,-1.6,-5.4),(2.5,1.9,-1.0)
    return [S.sdf_obj('throat',throat,(-1.2,-.9,-3.0),(1.2,1.2,-1.05),G,flesh,skinned),S.sdf_obj('shirt',shirt,lo,hi,G,matte('shirt',color=hx('#b9ae9a'),rough=.85,grain=.06,grain_scale=140,sheen=.4,cavc=(.38,.32,.30),mottle=.25)),
      S.sdf_obj('coat',coat,lo,hi,G,hide('coat','#5c5348')),S.sdf_obj('lapel',lapel,lo,hi,G*.85,hide('lapel','#2b2a2e')),S.sdf_obj('collar',collar,(-1.4,-1.5,-2.4),(1.4,1.,-.8),G*.85,hide('collar','#2b2a2e')),S.sdf_obj('patches',patches,(.7,0,-2.9),(1.4,1.6,-2.3),.014,hide('patch','#7d7464')),
      S.sdf_obj('scarf',scarf,(-1.2,-1.3,-3.3),(1.2,1.5,-1.1),G*.85,matte('scarf',color=hx('#9a7432'),rough=.85,grain=.07,grain_scale=120,sheen=.5,cavc=(.34,.25,.22),mottle=.3,edge=.6)),S.sdf_obj('belt',belt,lo,hi,G*.9,hide('belt','#33231a')),
      S.sdf_obj('hilt',hilt,tuple(fist-.7),tuple(fist+.7),.013,hide('grip','#231a17')),S.sdf_obj('guard',guard,tuple(fist-.9),tuple(fist+.9),.013,brass),S.sdf_obj('blade',blade,(.6,-1.8,-2.9),(2.6,1.6,.6),.016,steel),
      S.sdf_obj('left',lambda p:W.hand(p,tuple(lw),**lh),tuple(fist-.9),tuple(fist+.9),h,flesh,skinned),S.sdf_obj('right',lambda p:W.hand(p,**rh),(-1.7,.9,-4.),(-.2,2.6,-2.5),h,flesh,skinned)]
PERSON=dict(owns='sneer',place='fortress',looks=-1,yaw=(-22,-24),pitch=-1,roll=3,height=-.10,drop=.02,body=body,hair=[hair],marks=[brows],paint=paint,skin=SKIN,skin_stuff=dict(facet=.018,grain=.016,mottle=.13,cavc=(.42,.25,.21),wood=.03),
 lip='#8d5a4c',lipa=.65,inner=.014,blush=.35,lidtint=.5,liner=.65,iris='#9db4b4',pupil=.17,sclera=(.58,.55,.51),
 head=dict(loft=[(z,w*(.955 if z>-.3 else .90),f,n-.05) for z,w,f,n in MAS],skull_top=1.20,cheek_x=.47,cheek_z=-.11,cheek_f=.585,cheek_r=(.19,.18,.12),hollow=.040,jaw=.048,gonial=(.46,.0,-.60),chin_w=.155,chin_z=-1.18,chin_f=.885,chin_r=.145,muzzle=.27,ridge=.066,ridge_f=.88,ridge_z=.24,
  nose_rf=.84,nose_tip=1.115,nose_tz=-.365,nose_w=.042,nose_tw=.052,nose_base=.172,nose_hump=.034,nose_ball=.070,ala=.054,nose_up=.22,eye_x=.325,eye_r=.178,eye_f=.555,eye_tilt=4,lid_u=(13,13),lid_l=(12,12),bag=.7,crease=1.1,lash=.011,wing=.3,
  mouth_w=.272,mouth_z=-.715,mouth_f=.895,lip_u=.036,lip_l=.060,lip_bu=.030,lip_bl=.046,cupid=.2,mouth_asym=.018,curve=.006,dimple=.012,naso=.55,crow=.8,wrinkle=.25,brow_in=.258,brow_mid=.362,brow_out=.325,brow_r=.034,brow_x0=.14,brow_x1=.62,ear=.98,ear_z=-.06,neck_r=.40,neck_r2=.46,sinew=1.3,apple=1),
 own=dict(warm=dict(dimple=.0,mouth_asym=.03),sneer=dict(brow_asym=.060,brow_in=-.020,brow_mid=-.005,lid_u=(-6,-4),lid_l=(-7,-8),curve=.010,mouth_asym=.105,mouth_w=.020,naso=.75,lip_u=.004,cheek_up=.07,dimple=.006,crow=.4,gaze=(5,-5))),tilt=dict(sneer=-4.,doubt=2.6,stern=-1.8,grief=2.,warm=2.6))
