"""Elder Hildreth, keeper of obligations: very old, veiled, still as a statue; a stole of knotted cords, a knot for every debt. Age gathers gold: her
seams run where another's wrinkles would."""
import math
import figure,locks,opal,scene as S,tufts as TU,wardrobe as W
import numpy as np
from head import FEM
from materials import matte,hexc as hx
from sdf import *
PHI=[0,14,30,46,62,78,94,112,140,180]
LINE=[.86,.84,.78,.62,.40,.16,-.04,-.30,-.5,-.55]
C=(0,-.08,.40)
def hair(H,h):
    g=np.random.default_rng(6);L=[]
    for side in(-1,1):                                         # white, parted in the middle, drawn down under the veil
        for i in range(12):
            t=i/11;a=np.array([side*.02,.93-.55*t,.66+.26*t]);b=np.array([side*(.42+.20*t),.86-.62*t,.52+.28*t]);e=np.array([side*(.86+.04*t),.38-.62*t,.02+.16*t]);z=np.array([side*.78,-.10-.5*t,
            -.30])
            D=locks.spline(np.array([a,b,e,z]),14);k=np.linspace(0,1,14)
            L.append(locks.lock(locks.onskull(H,D,.005+.075*step(0,.3,k)+.012*np.sin(k*9+i)-.02*(1-t)),.082*np.interp(k,[0,.15,.7,1],[.3,.9,1.,.7]),C,flat=.45,n=7,twist=.15*side,amp=.26,seg=48,
            ring=40,seed=i+40*(side>0)))
    col=TU.two_tone(hx('#6d6c78'),hx('#c3c3cc'),hx('#efeef2'))
    return [figure.tubes('hair',L,matte('hair',rough=.5,grain=.0,cavc=(.32,.31,.40),edge=.7,mottle=.1,spec=.4),col)]
def veil0(p):
    """the cloth over crown and nape, before it is cut open"""
    x,f,z=p;t=np.arctan2(x,-(f+.10));w=noise(p,.8,5)
    W_=np.interp(z,[-2.6,-1.9,-1.1,-.3,.5],[1.34,1.16,1.00,.93,.93]).astype(F);k=(np.abs(x/W_)**2.2+np.abs((f+.16)/(W_*1.10))**2.2)**F(1/2.2)
    col=smax((k-1)*W_*.9,z-.5,.1);d=smin(col,superell(p,(0,-.14,.44),(.93,1.04,.90),2.2),.10)
    return d-.075*W.ridge(t*6.5+w*1.8+.25*np.sin(z*1.4),.7)*step(1.1,-.3,z)-.02*w
def vedge(p):
    """negative where the veil is; its front edge runs from above the brow back past the ear and forward to the shoulder"""
    z=p[2];e=np.interp(z,[-2.6,-1.7,-.9,-.2,.35,.75,1.1,1.4],[.46,.34,.14,.06,.10,.30,.62,.86]).astype(F);return (p[1]-e-.02*np.sin(z*5))*.85
def veil(H,h):
    cloth=matte('veil',color=hx('#3b2c42'),rough=.82,grain=.05,grain_scale=140,sheen=.6,cavc=(.26,.24,.32),mottle=.2,edge=.7)
    def d(p): return smax(smax(W.shell(veil0(p),.075),vedge(p),.04),-(p[2]+2.45),.04)
    def hem(p): return smax(length(vedge(p)+.02,veil0(p)+.03)-.034,-(p[2]+2.4),.02)
    lo,hi=(-1.6,-1.6,-2.6),(1.6,1.1,1.6)
    t=np.linspace(-1.12,1.12,41);D=np.stack([np.sin(t)*.95,np.cos(t)*.95+.04,.46+.10*np.cos(t*1.2)],1);B=locks.onskull(H,D,.085)
    along=lambda i,k:B[i]+(B[i+1]-B[i])*k
    beads=[locks.lock(B,[.022]*len(B),flat=1,amp=0,n=2,seg=160,ring=10)]+[locks.lock([along(i,k) for k in(-.9,-.5,0,.5,.9)],[.015,.042,.055,.042,.015],flat=1,amp=0,n=2,seg=14,
      ring=14) for i in range(4,38,4)]
    drop=[locks.lock([(0,B[20][1]+.005,B[20][2]-.02),(0,B[20][1]+.02,B[20][2]-.13),(0,B[20][1]+.02,B[20][2]-.20)],[.016,.042,.010],flat=1,amp=0,n=2,seg=12,ring=12)]
    return [S.sdf_obj('veil',d,lo,hi,h*1.1,cloth),S.sdf_obj('veilhem',hem,lo,hi,h*.7,opal.gold()),figure.tubes('circlet',beads+drop,opal.gold())]
SEAMS=[([(-.10,.84),(-.13,.66),(-.07,.50),(-.09,.40)],.010),([(-.44,.56),(-.28,.60),(-.13,.585),(.05,.60),(.24,.585),(.42,.55)],.009),([(-.36,.46),(-.22,.485),(-.08,.475)],.007),
  ([(.08,.475),(.22,.49),(.37,.455)],.008),
 ([(.56,.12),(.64,.20),(.68,.30)],.007),([(.565,.05),(.66,.04),(.70,.06)],.008),([(.55,-.02),(.63,-.09),(.66,-.16)],.007),([(-.565,.05),(-.66,.04)],.007),([(-.55,-.02),(-.62,-.10)],
   .006),([(-.56,.12),(-.63,.20)],.006),
 ([(.19,-.27),(.30,-.44),(.36,-.60),(.36,-.78),(.30,-.94)],.012),([(.30,-.44),(.44,-.46),(.52,-.36)],.008),([(.36,-.78),(.46,-.80),(.52,-.72)],.007),([(-.19,-.27),(-.30,-.44),(-.35,-.60),(-.33,-.80)],
   .010),([(-.30,-.44),(-.42,-.42),(-.48,-.30)],.007),
 ([(.44,-.10),(.40,-.20),(.30,-.23)],.006),([(.04,-.98),(.02,-1.06),(.05,-1.16)],.008)]
def skin(H,p,N,blend,sk):
    opal.tint(p,N,blend,.9);opal.shadow(H,p,blend,amount=.62);opal.hairline(H,p,blend,PHI,LINE,'#8d8b96')
    x,f,z=p;up=step(.05,.015,np.abs(z-H.mouth_z-.10))*step(.26,.10,np.abs(x))*step(.6,.75,f)            # fine lines over the lip
    blend(.35*up*step(.35,.85,np.abs(np.sin(x*62))),hx('#8a7690'))
def brows(H,h):
    g=np.random.default_rng(2);return [figure.tubes('brows',TU.brows(H,g,22,.10,.012,.7,up=.35),matte('brow',rough=.6,grain=.0,cavc=(.4,.4,.44),edge=.5),TU.two_tone(hx('#7f7d8a'),hx('#c9c8d0')))]
def knotted(pts,r,g,gap=.26):
    """a cord with knots at uneven distances, none like another"""
    q=locks.spline(np.array(pts,float),90);o=[locks.lock(q,[r]*len(q),(0,0,-3),flat=1,n=4,twist=9.,amp=.16,seg=120,ring=12,seed=int(g.integers(1e6)))]
    L=np.concatenate([[0],np.cumsum(np.linalg.norm(np.diff(q,axis=0),axis=1))]);s=.25+gap*g.random()
    while s<L[-1]-.03:
        i=min(int(np.searchsorted(L,s)),len(q)-2);d=q[i+1]-q[i];d/=np.linalg.norm(d);k=r*(1.7+.6*g.random());n=k*(.9+.7*g.random())
        o.append(locks.lock([q[i]-d*n,q[i]-d*n*.4,q[i]+d*n*.4,q[i]+d*n],[r,k,k,r],(0,0,-3),flat=1,n=4,twist=1.2,amp=.24,seg=14,ring=14,seed=int(g.integers(1e6))));s+=gap*(.45+1.3*g.random())
    return o
def body(h):
    torso=loft(W.broader(W.WOMAN,1.0,1.0,-.06));H=max(h*1.2,.017)
    chest=lambda p:W.neck(p,torso,.29,.46)
    def pleats(p,a,n,z0,z1,s=0): t=np.arctan2(p[0],p[1]+.25);w=noise(p,.7,7+s);return a*(W.ridge(t*n*.5+w*1.1+.12*np.sin(p[2]*1.7+w*3),.75)-.4)*step(z0,z1,p[2])+.012*noise(p,2.2,s)
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.38,-2.1),.44,.56),.30)
    def sleeve(p):
        o=None
        for s in(1,-1):
            q=(p[0]*s,p[1],p[2]);d=chain(q,[(1.24,-.26,-2.36),(1.56,-.02,-3.86),(.66,.98,-3.86)],[.36,.42,.40],.14)
            d=smin(d,chain(q,[(1.30,.35,-3.95),(.98,.80,-4.55),(.80,.90,-5.2)],[.34,.30,.26],.1),.20)
            d=d-.05*W.ridge((q[0]*1.2+q[2]*.7-q[1])*5.5+noise(q,1.1,3)*2.4,.7)*step(-2.7,-3.4,q[2])
            d=sub(d,capsule(q,(.80,.86,-3.88),(.20,1.36,-3.84),.27,.36),.04);o=d if o is None else np.minimum(o,d)
        return o
    robe=lambda p:smax(trunk(p)-.06-pleats(p,.07,22,-2.5,-3.6),-(-p[2]-1.42),.05)
    collar=lambda p:p[2]+1.40+.26*step(-.45,.50,p[1])
    vee=lambda p:np.maximum(np.abs(p[0])-.06-.30*np.clip((p[2]+2.7)/1.2,0,1.3),-p[1]-.05)
    def inner(p): return W.shell(smax(smax(trunk(p)-.06-pleats(p,.06,22,-2.5,-3.6),collar(p),.03),-vee(p),.03),.08)
    over=lambda p:np.maximum(np.abs(p[0])-.30-.10*np.clip(-(p[2]+2.2),0,2),-p[1])                        # the mantle stands open this wide
    def mantle0(p): return smin(trunk(p)-.13-pleats(p,.09,18,-2.2,-3.2,4),sleeve(p),.10)
    def mantle(p): return smax(smax(W.shell(mantle0(p),.12),p[2]+1.66-.12*step(.3,1.,np.abs(p[0])),.04),-over(p),.03)
    def trim(p):
        d=mantle0(p);f=p[1];a=np.maximum(np.maximum(length(over(p),d+.02)-.040,-f+.05),p[2]+1.75);b=W.band(d,.015,.022,np.abs(over(p)-.17)-.020,-f+.05,p[2]+1.75)
        e=trunk(p)-.06;c=np.maximum(np.maximum(length(vee(p),e)-.028,collar(p)),-f);g=np.maximum(length(collar(p),e+.02)-.030,-vee(p));return np.minimum(np.minimum(a,b),np.minimum(c,g))
    def cords():
        g=np.random.default_rng(12);parts=[];f=np.linspace(1.9,.0,200).astype(F)
        front=lambda x,z:float(f[np.argmax(trunk((np.full_like(f,x),f,np.full_like(f,z)))-.24<0)])
        for s in(-1,1):
            for i in range(5):
                x0,x1=.50+.085*i,.34+.115*i;zs=np.linspace(-1.92-.04*i,-4.7-.25*g.random(),12);t=np.linspace(0,1,12)
                parts+=knotted([(s*(.56+.06*i),-.30,-1.78-.03*i)]+[(s*(x0+(x1-x0)*k+.015*math.sin(9*k+i)),front(s*(x0+(x1-x0)*k),z)+.015*(i%2),z) for k,z in zip(t,zs)],.026,g)
        parts+=knotted([(-.10,1.42,-3.72),(-.14,1.52,-3.95),(-.15,1.50,-4.4),(-.12,1.48,-5.1)],.028,g,.20)+knotted([(.02,1.42,-3.74),(.0,1.53,-4.0),(.03,1.50,-4.5),(.01,1.48,-4.95)],.028,g,.24)
        tones=np.array([hx(c) for c in('#b7a98c','#8f8a86','#7c3a34','#a9874a','#c9c0b0')],F)
        return figure.tubes('cords',parts,matte('cords',rough=.8,grain=.03,grain_scale=90,cavc=(.3,.26,.28),edge=.7,mottle=.2),lambda V,T:tones[(T[:,1]*4.99).astype(int)]*(.45+.55*T[:,2:3]))
    left=lambda p:W.hand(p,(.62,1.20,-3.84),(-.96,.22,.02),(.18,.95,.24),-1,curl=(8,14,14),fan=3,thumb=(40,12),size=.60)
    right=lambda p:W.hand(p,(-.56,1.08,-3.92),(.95,.24,-.02),(-.20,.95,.20),1,curl=(8,14,14),fan=3,thumb=(40,12),size=.60)
    ash=matte('robe',color=hx('#8b8590'),rough=.85,grain=.05,grain_scale=130,sheen=.5,cavc=(.28,.26,.34),mottle=.16,edge=.6);plum=matte('mantle',color=hx('#4c2b45'),rough=.80,grain=.05,
      grain_scale=130,sheen=.5,cavc=(.24,.22,.30),mottle=.22,edge=.7)
    flesh=opal.flesh();lo,hi=(-2.3,-1.6,-5.6),(2.3,1.8,-1.1)
    return [S.sdf_obj('chest',chest,(-1.2,-.9,-2.9),(1.2,1.0,-.55),H,flesh,opal.bare),S.sdf_obj('robe',inner,lo,hi,H,ash),S.sdf_obj('mantle',mantle,lo,hi,H,plum),
      S.sdf_obj('trim',trim,lo,hi,max(H*.75,.012),opal.gold()),cords(),
      S.sdf_obj('left',left,(-.8,.5,-4.5),(1.2,1.9,-3.2),h,flesh,opal.bare),S.sdf_obj('right',right,(-1.2,.5,-4.6),(.8,1.9,-3.2),h,flesh,opal.bare)]
PERSON=dict(owns='forgiving',looks=-1,yaw=(-20,-25),pitch=3,roll=1,height=-.12,drop=.06,body=body,hair=[hair,veil],marks=[lambda H,h:opal.seams(H,SEAMS),brows],paint=skin,
 skin=opal.SKIN,skin_stuff=opal.STUFF,lip='#7d5068',lipa=.65,inner=.010,blood=(1.02,.78,.82),blush=.10,lidtint=.3,liner=.5,iris='#b3a076',pupil=.16,sclera=(.58,.58,.60),
 head=dict(loft=[(z,w*(.985 if z>-.1 else .955),f,n) for z,w,f,n in FEM],cheek_z=-.13,cheek_r=(.19,.19,.12),hollow=.032,jowl=.15,dimple=.008,nose_hump=.030,nose_tz=-.350,nose_tip=1.085,nose_w=.042,
   nose_tw=.056,nose_base=.178,ala=.052,
  eye_r=.170,eye_tilt=0,lid_u=(14,14),lid_l=(13,
    13),crease=1.4,bag=.75,naso=.85,marion=.6,wrinkle=.7,crow=1.2,mouth_w=.232,lip_u=.032,lip_l=.052,lip_bu=.028,lip_bl=.042,mouth_z=-.685,curve=-.012,chin_w=.145,chin_z=-1.10,
  neck_r=.335,neck_r2=.38,sinew=1.5,brow_in=.275,brow_mid=.345,brow_out=.285,brow_r=.024,brow_x1=.60,ear=.95,lash=.008,wing=.2),
 own=dict(warm=dict(dimple=.0,curve=.066,mouth_w=.028,brow_mid=.045,brow_in=.03),forgiving=dict(brow_in=.085,brow_mid=.045,brow_out=-.035,lid_u=(-9,-9),lid_l=(-5,-5),curve=.060,cheek_up=.075,crow=.5,
   mouth_w=.030,naso=.2,gaze=(0,-12))))
