"""Ksena, interpreter of the city: tall, opal, precise; a stylus through her hair, a notebook held against her."""
import math
import drape as D,figure,locks,opal,scene as S,wardrobe as W
import numpy as np
from head import FEM
from materials import matte,hexc as hx
from sdf import *
PHI=[0,16,34,52,66,80,96,120,150,180]
LINE=[.95,.98,.95,.76,.48,.20,-.02,-.32,-.5,-.55]
def hair(H,h):
    g=np.random.default_rng(3);L=[];C=(0,-.08,.40);top=np.array([0,-.82,.98])
    for side in(-1,1):                                         # drawn back from the hairline to the crown, strand by strand
        n=23
        for i in range(n):
            t=i/(n-1);a=math.radians(2+118*t);z=float(np.interp(math.degrees(a),PHI,LINE))
            root=np.array([side*math.sin(a)*.78,math.cos(a)*.80-.08,z-.03]);end=top+np.array([side*(.04+.10*t),.10-.14*t,.02-.22*t])
            mid=root*.5+end*.5+np.array([side*.26*math.sin(a),0,.30*(1-.7*t)])
            D=locks.spline(np.array([root,root*.75+mid*.30+np.array([0,0,.03]),mid,end]),14);k=np.linspace(0,1,14)
            P=locks.onskull(H,D-np.array(C),-.025+.085*step(0,.20,k)+.03*k+.010*g.random())
            L.append(locks.lock(P,.064*np.interp(k,[0,.15,.6,1],[.55,.95,1.1,.7]),C,flat=.45,n=5,twist=.10*side,amp=.22,seg=50,ring=30,seed=i+60*(side>0)))
    for i in range(9):                                         # the back of the head
        x=(i-4)/4.;D=locks.spline(np.array([(x*.62,-.55,-.62),(x*.80,-.80,-.1),(x*.5,-1.0,.5),tuple(top)]),12)-np.array(C)
        L.append(locks.lock(locks.onskull(H,D,.05),[.12]*12,C,flat=.45,n=7,amp=.22,seg=36,ring=40,seed=150+i))
    c=np.array([0,-.80,1.20])                                  # the coil
    for k in range(3):
        a=np.linspace(0,2*math.pi*1.15,60)+k*2.1;r=.30-.055*k;z=.07*k-.06+.02*np.sin(a*3+k)
        L.append(locks.lock(np.stack([c[0]+r*np.sin(a),c[1]+r*.9*np.cos(a),c[2]+z+.10*np.cos(a)*.5],1),.125*np.interp(np.linspace(0,1,60),[0,.1,.9,1],[.5,1,1,.4]),tuple(c),flat=.85,n=7,twist=.9,amp=.22,seg=110,ring=40,seed=200+k))
    rings=[]
    for i,(x,f,r) in enumerate(((.70,-.34,.034),(.76,-.46,.036),(.66,-.56,.032),(.74,-.22,.026))):         # loose cords behind the near ear
        P=[(.58+.05*i,f-.1,.30),(x+.05,f,-.10),(x+.03,f-.06,-.62),(x-.06,f-.16,-1.15),(x-.02,f-.22,-1.55),(x+.04,f-.42,-1.95),(x,f-.6,-2.4)]
        L.append(locks.lock(P,[r]*6+[r*.55],(0,-.4,-1.5),flat=.95,n=4,twist=7.,amp=.16,seg=120,ring=18,seed=300+i,wave=(.022,1.4,i*1.7,.02)))
        q=locks.spline(np.array(P,float),60)
        for j in (18+3*i,37+2*i):
            a,b=q[j],q[j+1];d=(b-a)/np.linalg.norm(b-a)*.05;rings.append(locks.lock([a-d,a,a+d],[r+.012,r+.016,r+.012],flat=1,amp=0,n=2,seg=6,ring=16))
    rings.append(locks.lock([(-.56,-.70,1.40),(0,-.78,1.27),(.58,-.87,1.12)],[.008,.020,.022],flat=1,amp=0,n=2,seg=24,ring=12))     # the stylus
    rings.append(locks.lock([(.55,-.867,1.13),(.60,-.875,1.115)],[.036,.030],flat=1,amp=0,n=2,seg=6,ring=14))
    dark,light=np.array(hx('#12161b')),np.array(hx('#5d6e7c'));silver=np.array(hx('#a9b4bf'))
    def colour(V,T):
        c=dark+(light-dark)*np.clip(T[:,2:3]*.85*(.35+.65*T[:,1:2]),0,1)
        grey=np.exp(-((V[:,0:1]-.44)/.09)**2)*step(-.2,.3,V[:,1:2])*step(.3,.6,V[:,2:3]);return (c+(silver-c)*.75*grey*T[:,2:3]).astype(F)
    return [figure.tubes('hair',L,matte('hair',rough=.42,grain=.0,cavc=(.14,.15,.18),edge=.8,mottle=.1,spec=.45),colour),figure.tubes('rings',rings,opal.gold())]
SEAMS=[([(.53,.82),(.49,.62),(.57,.42),(.615,.20),(.585,-.02),(.53,-.20),(.52,-.44),(.45,-.68),(.37,-.90)],.0095),([(.585,-.02),(.47,-.11),(.34,-.155)],.0065),([(.52,-.44),(.43,-.53),(.39,-.62)],.0055),
 ([(.12,.97),(.07,.80),(.11,.62),(.05,.49)],.0065),([(.11,.62),(.21,.56),(.30,.57)],.0055),([(-.32,.88),(-.37,.70),(-.34,.56)],.0075),([(-.50,-.13),(-.43,-.34),(-.40,-.58),(-.27,-.86)],.0065),([(-.43,-.34),(-.33,-.40)],.0055),
 ([(.18,-1.30),(.10,-1.5),(.19,-1.72),(.10,-1.98)],.009),([(.10,-1.5),(-.04,-1.62),(-.10,-1.84)],.007)]
def skin(H,p,N,blend,sk):
    opal.tint(p,N,blend);opal.shadow(H,p,blend,amount=.55);opal.hairline(H,p,blend,PHI,[z-.035 for z in LINE],'#171b21',.035)
ARM=(.29,.23,.165)                                              # how thick a sleeve's arm is at shoulder, elbow, wrist
REST=dict(near=[(1.30,-.26,-2.28),(1.62,-.10,-4.28),(.72,1.10,-4.02),ARM],far=[(-1.30,-.26,-2.28),(-1.60,.02,-4.30),(-.72,1.10,-4.38),ARM],       # near arm holds the book to her, far hand under it
 book=((.02,1.12,-3.92),(6,0,-6),((-.6,.9,-4.8),(.7,1.6,-3.2))),
 left=(dict(wrist=(.66,1.20,-4.00),way=(-.98,.14,.10),back=(.16,.98,.10),side=-1,curl=(4,10,16),fan=6,thumb=(50,12),size=.72),(-.8,.5,-4.6),(1.1,1.7,-3.4)),
 right=(dict(wrist=(-.66,1.16,-4.34),way=(.93,.20,.18),back=(-.16,.90,-.30),side=1,curl=(14,30,30),fan=3,thumb=(30,16),size=.72),(-1.2,.5,-5.),(.5,1.8,-3.8)))
SPEAKS=dict(near=[(1.30,-.26,-2.28),(1.63,-.13,-4.27),(.88,1.04,-4.16),ARM],far=[(-1.30,-.26,-2.22),(-1.49,.05,-4.22),(-.99,1.07,-3.36),(.29,.24,.21)],raised=True,     # the book against her side, far hand raised: it weighs a word
 book=((.42,1.06,-4.06),(6,14,-14),((-.5,.6,-5.),(1.3,1.6,-3.2))),
 left=(dict(wrist=(.79,1.09,-4.16),way=(-.95,.26,.12),back=(.20,.96,.10),side=-1,curl=(4,12,16),fan=5,thumb=(50,12),size=.80),(-.6,.5,-4.9),(1.3,1.8,-3.4)),
 right=(dict(wrist=(-.99,1.14,-3.29),way=(-.25,.67,.61),back=(-.66,-.12,-.22),side=1,curl=((0,8,8),(4,12,10),(8,16,12),(10,20,16)),fan=6,thumb=(54,10),size=.86),(-2.1,.5,-4.),(-.3,2.6,-2.1)))
def dressed(h,pose):
    torso=loft(W.WOMAN);H=max(h*1.2,.017)
    chest=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.30,.42)
    limbs=pose['near'],pose['far']
    def arms(p): return D.limbs(p,limbs,.10)
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.38,-2.1),.52,.60),.30)
    cloth=lambda p:smin(trunk(p),arms(p),.20)-.075+W.folds(p,-4.25,(1.22,-2.85),-4.7)+(D.creases(p,limbs[1:],1.2) if 'raised' in pose else 0)
    v,w=np.subtract(*limbs[1][2:0:-1]),limbs[1][2];v=v/np.linalg.norm(v)
    mouth=lambda p:np.minimum(plane(p,v,w),-capsule(p,w,w+v*.5,.33))                                       # a raised sleeve is open at the wrist
    def rim(p): return p[2]+1.26+.42*step(-.45,.50,p[1])-.02*np.cos(p[0]*3)                              # collar's upper edge: high behind, low before
    vee=lambda p:np.maximum(np.abs(p[0]+.02)-.055-.40*np.clip((p[2]+2.50)/1.2,0,1.3),np.maximum(-p[1]-.05,-(p[2]+2.60)))
    close=lambda p:p[0]+.02+.10*np.sin((p[2]+2.4)*.9)*step(-2.4,-3.2,p[2])                               # where left lies over right
    def coat(p):
        d=cloth(p);o=smin(d,smax(d-.045,smax(-close(p),-p[1],.02),.03),.012)
        o=W.shell(smax(smax(o,rim(p),.03),-vee(p),.03),.10);return smax(o,mouth(p),.04) if 'raised' in pose else o
    edge=lambda p:p[2]+2.66-.16*np.abs(p[0])+.16*p[1]+.10*p[0]                                           # the mantle's hem, not quite level
    shoulder=lambda p:smin(trunk(p),chain(W.mirror(p),[(.45,-.30,-1.80),(1.34,-.24,-2.16),(1.50,-.18,-2.9)],[.16,.23,.25],.05),.16)
    yoke=lambda p:np.minimum(shoulder(p)-.10+.02*noise(p,.9,4),cloth(p)-.02)
    def mantle(p):
        d=yoke(p)-.05;return smax(smax(smax(W.shell(d,.075),-edge(p),.02),p[2]+1.72-.10*step(.4,1.,np.abs(p[0])),.03),-(vee(p)-.10),.03)
    def trim(p):
        d=cloth(p);f=p[1];a=np.maximum(length(vee(p),d+.02)-.030,rim(p));b=np.maximum(length(rim(p),d+.03)-.032,-vee(p))
        c=np.maximum(length(close(p),d-.045)-.017,np.maximum(-f,np.maximum(rim(p),-vee(p))));e=np.maximum(length(edge(p),yoke(p)-.05)-.024,-(vee(p)-.10))
        return np.minimum(np.minimum(a,b),np.minimum(c,e))
    bc,br,room=pose['book']
    book=lambda p:box(p,bc,(.40,.075,.55),.02,br)
    leaves=lambda p:box(p,(bc[0]-.02,bc[1],bc[2]),(.395,.052,.525),.01,br)
    def cover(p): l=loc(p,bc,br);return np.maximum(book(p),-np.maximum(np.abs(l[1])-.050,-(l[0]+.36)))
    def clasp(p): l=loc(p,bc,br);return np.maximum(book(p)-.012,np.abs(np.abs(l[2])-.40)-.025)
    cloths=matte('coat',color=hx('#27474f'),rough=.84,grain=.06,grain_scale=130,sheen=.5,cavc=(.24,.25,.30),mottle=.22,edge=.6)
    dark=matte('mantle',color=hx('#1c3038'),rough=.80,grain=.05,grain_scale=130,sheen=.5,cavc=(.26,.26,.30),mottle=.2,edge=.7)
    leather=matte('cover',color=hx('#4a2a20'),rough=.55,grain=.04,grain_scale=45,cavc=(.3,.25,.24),mottle=.4,edge=.9);paper=matte('paper',color=hx('#cbbd9c'),rough=.9,grain=.0,cavc=(.5,.42,.34))
    gold,flesh=opal.gold(),opal.flesh();lo,hi=(-2.3,-1.5,-5.6),(2.3,1.7,-.9)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.9),(1.2,1.0,-1.05),H,flesh,opal.bare),S.sdf_obj('coat',coat,lo,hi,H,cloths),S.sdf_obj('mantle',mantle,lo,(2.3,1.6,-1.5),H,dark),
      S.sdf_obj('trim',trim,lo,hi,max(H*.75,.012),gold),S.sdf_obj('cover',cover,*room,.012,leather),S.sdf_obj('leaves',leaves,*room,.014,paper),S.sdf_obj('clasp',clasp,*room,.011,gold),
      *(S.sdf_obj(k,lambda p,a=a:W.hand(p,**a),lo,hi,h,flesh,opal.bare) for k,(a,lo,hi) in((k,pose[k]) for k in('left','right')))]
PERSON=dict(owns='dry',looks=-1,yaw=(-28,-25),pitch=1,roll=2.5,height=.16,drop=.06,body=lambda h:dressed(h,REST),pose=lambda h:dressed(h,SPEAKS),hair=[hair],marks=[lambda H,h:opal.seams(H,SEAMS)],paint=skin,gain=dict(key=1.22,fill=1.1),
 skin=opal.SKIN,skin_stuff=opal.STUFF,lip='#6a2f4a',lipa=.9,blood=(1.02,.78,.82),blush=.10,lidtint=.25,liner=.75,brow='#23272e',iris='#c8922f',pupil=.18,sclera=(.58,.58,.60),
 head=dict(loft=[(z,w*(.985 if z>-.3 else .93),f,n) for z,w,f,n in FEM],cheek_z=-.11,cheek_r=(.19,.19,.13),nose_hump=.014,nose_tz=-.310,nose_tip=1.055,nose_base=.155,nose_tw=.047,nose_ball=.066,nose_up=.40,ridge=.032,ridge_f=.855,
  eye_r=.198,eye_f=.545,eye_tilt=7,lid_u=(17,17),lid_l=(15,15),crease=1.2,bag=.40,naso=.18,mouth_w=.236,lip_u=.066,lip_l=.098,mouth_z=-.655,muzzle=.25,chin_w=.125,chin_z=-1.085,chin_f=.865,chin_r=.14,jaw=.040,gonial=(.45,.0,-.56),
  neck_r=.36,neck_r2=.41,brow_in=.285,brow_mid=.382,brow_out=.335,brow_r=.022,brow_x0=.14,brow_x1=.63,ear=.86,lash=.013,wing=.5,gaze=(-2,0)),
 own=dict(dry=dict(curve=.022,mouth_asym=.035,mouth_w=.012,lid_u=(-5,-6),lid_l=(-5,-6),brow_asym=.045,brow_mid=.01,cheek_up=.035,naso=.25,dimple=.02,lip_u=-.006)))
