"""What clothes are cut from: trunks, arms, bands that lie on cloth, folds, hands."""
import numpy as np
from sdf import *
WOMAN=[(-1.30,.42,.42,-.34),(-1.55,.46,.45,-.36),(-1.78,.78,.50,-.36),(-1.95,1.22,.56,-.33),(-2.2,1.42,.66,-.26),(-2.7,1.30,.84,-.10),(-3.15,1.20,.92,.0),(-3.8,1.06,.80,.0),(-4.6,1.0,.74,.0),(-5.4,1.15,.84,-.05),(-6.6,1.35,.98,-.05)]
MAN=[(-1.30,.54,.54,-.34),(-1.55,.62,.56,-.36),(-1.78,1.0,.60,-.34),(-1.98,1.48,.68,-.30),(-2.3,1.68,.80,-.22),(-2.9,1.60,.96,-.08),(-3.5,1.46,.98,.0),(-4.2,1.34,.94,.02),(-5.0,1.28,.92,.02),(-6.0,1.35,.96,0.)]
def broader(table,w=1.,d=1.,rise=0.): return [(z+rise,a*w,b*d,c) for z,a,b,c in table]
def neck(p,torso,r=.40,r2=.50,k=.26,bones=.055):
    """throat and collar bones grown out of the trunk"""
    q=mirror(p);d=smin(torso(p),capsule(p,(0,-.22,-.95),(0,-.40,-2.15),r,r2),k)
    return smin(d,capsule(q,(.08,.14,-2.02),(1.0,-.14,-1.92),bones,bones*.85),.12)
def band(d,off,thick,*limits,k=.012):
    """a strip lying off above the surface d, cut to where every limit is negative"""
    o=np.abs(d-off)-thick
    for l in limits: o=smax(o,l,k)
    return o
def shell(d,thick,k=.03): return smax(d,-(d+thick),k)
def ridge(u,k=.6): return 1-np.abs(np.sin(u))**k            # sharp crests, round valleys: the profile of a crease
def folds(p,elbow=-4.2,pit=(1.25,-2.75),waist=-4.6,amount=1.):
    """creases of a sleeved coat: elbows, armpits, pull at the waist"""
    x,f,z=p;ax=np.abs(x);w=noise(p,.9,4);w2=noise(p,1.9,9)
    a=.055*np.exp(-((z-elbow)/.5)**2)*step(1.1,1.5,ax)*ridge((z+.45*f+.25*ax)*7.5+w*4+w2*1.5,.75)
    b=.055*np.exp(-((z-pit[1])/.5)**2-((ax-pit[0])/.28)**2)*ridge((z*.8+ax*1.3)*6+w*2)
    c=.050*step(waist+1.2,waist,z)*step(1.35,.8,ax)*ridge((ax*1.6+.35*z)*4.2+w*2.2)
    return (a+b+c+.022*w+.010*w2)*amount
def grip(way,back,side):
    """axes of a hand: along the fingers, out of its back, towards the thumb"""
    u=np.array(way,float);u/=np.linalg.norm(u);b=np.array(back,float);b-=u*(b@u);b/=np.linalg.norm(b);return u,b,np.cross(u,b)*side
def bones(curl,fan,thumb):
    """joints of four fingers and the thumb in the hand's own axes"""
    out=[];curls=curl if isinstance(curl[0],tuple) else [curl]*4
    for i,(z,n,x0) in enumerate(((.205,.60,.56),(.070,.68,.60),(-.065,.63,.58),(-.190,.49,.52))):
        a=np.radians(curls[i][0]+i*2);f=np.radians((.9-i)*fan);pts=[np.array([x0,.02,z])];k=0
        for s,c in zip((.46,.31,.23),(0,*curls[i][1:])): k+=np.radians(c);pts.append(pts[-1]+n*s*np.array([np.cos(a+k)*np.cos(f),-np.sin(a+k),np.cos(a+k)*np.sin(f)]))
        out.append(pts)
    a,c=np.radians(thumb);pts=[np.array([.10,-.03,.20])]
    for n,k in((.24,0),(.22,c),(.17,c*1.6)): pts.append(pts[-1]+n*np.array([np.cos(a-k),-.25,np.sin(a-k)]))
    return out+[pts]
def hand(p,wrist,way,back,side=1,curl=(18,30,24),fan=5,thumb=(35,20),size=1.):
    """a whole hand: fingers along way, back of the hand towards back; side 1 a right hand, -1 a left one (x is the person's left, so crosses are mirrored); curl: one for all or one a finger"""
    q=[c-F(o) for c,o in zip(p,wrist)];l=tuple((q[0]*F(a[0])+q[1]*F(a[1])+q[2]*F(a[2]))/F(size) for a in grip(way,back,side))
    d=chain(l,[(-.25,0,0),(.02,.0,.0),(.22,.0,.04)],[.155,.150,.16],.05)
    d=smin(d,superell(l,(.34,.0,.0),(.30,.105,.275),2.5),.12)
    d=smin(d,ellipsoid(l,(.20,-.07,.17),(.22,.10,.12),(0,20,0)),.08)                        # ball of the thumb
    B=bones(curl,fan,thumb)
    for i,pts in enumerate(B[:4]):
        r=[.073,.064,.056,.042] if i<3 else [.064,.056,.048,.036]
        g=chain(l,[tuple(v) for v in pts],r,.02);g=smin(g,sphere(l,tuple(pts[1]),r[1]*1.08),.03);d=smin(d,g,.022 if i else .03)
    return smin(d,chain(l,[tuple(v) for v in B[4]],[.105,.082,.072,.050],.03),.06)*F(size)
def fingertips(wrist,way,back,side,curl,fan,thumb,size):
    """where the tips of index and thumb are: for what they hold"""
    M=np.stack(grip(way,back,side),1)*size;B=bones(curl,fan,thumb);return [np.array(wrist)+M@B[i][-1] for i in(0,4)]
