"""Cloth for those whose arms are raised: limbs with creases, pleats, wide sleeves, cuffs, and where a surface stands."""
import numpy as np
import wardrobe as W
from sdf import *
def limbs(p,chains,k=.12):
    """arms as (shoulder, elbow, wrist, radii)"""
    d=None
    for a,e,w,r in chains: q=chain(p,[a,e,w],r,k);d=q if d is None else np.minimum(d,q)
    return d
def creases(p,chains,amount=1.,waist=-3.2,seed=4):
    """folds at each elbow, along each forearm and at each armpit, pulls towards the waist"""
    o=0;w=noise(p,.9,seed);w2=noise(p,1.9,seed+5)
    for a,e,h,_ in chains:
        a,e,h=[np.array(v,float) for v in(a,e,h)];side=np.sign(a[0])
        for c,rad,amt,fr,ax in((e,.60,.080,7.5,h-a),((e+h)/2,.48,.045,8.,h-e),(a*.82+e*.18+(-.18*side,.25,0),.45,.060,7.,e-a+(1.1*side,0,0)),((a+e)/2,.55,.030,6.5,e-a+(.5*side,.6,0))):
            ax=ax/np.linalg.norm(ax);g=np.exp(-((p[0]-F(c[0]))**2+(p[1]-F(c[1]))**2+(p[2]-F(c[2]))**2)/F(rad*rad))
            o=o+F(amt)*g*W.ridge((p[0]*F(ax[0])+p[1]*F(ax[1])+p[2]*F(ax[2]))*F(fr)+w*2.4+w2*.8,.7)
    return ((o+.020*w+.010*w2+.035*step(waist,waist-1.,p[2])*W.ridge((np.abs(p[0])*1.3+.4*p[2])*3.6+w*2.2,.75))*amount).astype(F)
def pleats(p,a,n,z0,z1,seed=0,sharp=.75,c=.25):
    """n folds falling round the body, growing from z0 to z1"""
    t=np.arctan2(p[0],p[1]+F(c));w=noise(p,.7,7+seed)
    return (a*(W.ridge(t*n*.5+w*1.1+.12*np.sin(p[2]*1.7+w*3),sharp)-.4)*step(z0,z1,p[2])+.012*noise(p,2.2,seed)).astype(F)
def wide(p,shoulder,elbow,wrist,r=(.34,.40,.40),drop=.9,mouth=.30,seed=3,sag=(0,0,-1)):
    """a wide sleeve that hangs from the forearm and is open round the wrist"""
    s,e,w=[np.array(v,float) for v in(shoulder,elbow,wrist)];v=(w-e)/np.linalg.norm(w-e);g=np.array(sag,float)
    d=chain(p,[tuple(s),tuple(e),tuple(w)],r,.14)
    hem=[w-v*.10+g*drop*.12,w-v*.42+g*drop*.62,w-v*.80+g*drop];d=smin(d,chain(p,[tuple(q) for q in hem],[r[2]*.92,r[2]*.72,r[2]*.50],.14),.26)
    u=p[0]*F(v[0])+p[1]*F(v[1])+p[2]*F(v[2]);n=noise(p,1.1,seed);d=smax(d,u-F(w@v)-.04-3*np.maximum(length(p[0]-F(w[0]),p[1]-F(w[1]),p[2]-F(w[2]))-.8,0),.05)
    d=d-.050*W.ridge((u*3.2+p[2]*.9)*1.6+n*2.2,.7)*step(.0,-.6,u-F(w@v))-.018*noise(p,.9,seed+2)
    return sub(d,capsule(p,tuple(w-v*.35+g*.10),tuple(w+v*.75+g*.05),mouth*.85,mouth*1.12),.05)
def cuffs(p,chains,off=.02,thick=.055,long=.20,back=.20,bead=True):
    """bands at the wrists of tight sleeves"""
    o=None
    for _,e,w,r in chains:
        e,w=np.array(e,float),np.array(w,float);v=(w-e)/np.linalg.norm(w-e);t=(p[0]-F(w[0]))*F(v[0])+(p[1]-F(w[1]))*F(v[1])+(p[2]-F(w[2]))*F(v[2]);d=capsule(p,tuple(e),tuple(w),r[1],r[2])-.10
        q=W.band(d,off,thick,np.abs(t+back)-long)
        if bead: q=np.minimum(q,W.band(d,off+thick*.7,thick*.8,np.abs(np.abs(t+back)-long+.01)-.035))
        o=q if o is None else np.minimum(o,q)
    return o
def front(fn,x,z,lo=.0,hi=2.1):
    """how far forward the surface stands at (x, z): where buttons, medals and cords lie"""
    f=np.linspace(hi,lo,260).astype(F);d=fn((np.full_like(f,x),f,np.full_like(f,z)));return float(f[np.argmax(d<0)])
