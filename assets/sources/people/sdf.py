"""Signed-distance forms in numpy. A point set is a tuple (x, f, z): the person's left, forwards, up; 1 unit is about 10 cm."""
import numpy as np
F=np.float32
def smin(a,b,k):
    if k<=0: return np.minimum(a,b)
    h=np.maximum(k-np.abs(a-b),0)/k
    return np.minimum(a,b)-h*h*k*0.25
def smax(a,b,k): return -smin(-a,-b,k)
def sub(a,b,k): return smax(a,-b,k)          # a minus b
def length(*c):
    s=c[0]*c[0]
    for q in c[1:]: s=s+q*q
    return np.sqrt(s)
def rotm(rx=0,ry=0,rz=0):
    rx,ry,rz=np.radians([rx,ry,rz])
    cx,sx,cy,sy,cz,sz=np.cos(rx),np.sin(rx),np.cos(ry),np.sin(ry),np.cos(rz),np.sin(rz)
    X=np.array([[1,0,0],[0,cx,-sx],[0,sx,cx]]);Y=np.array([[cy,0,sy],[0,1,0],[-sy,0,cy]]);Z=np.array([[cz,-sz,0],[sz,cz,0],[0,0,1]])
    return (Z@Y@X).astype(F)
def loc(p,c,rot=None):
    x,y,z=p[0]-F(c[0]),p[1]-F(c[1]),p[2]-F(c[2])
    if rot is None: return x,y,z
    R=rotm(*rot)          # object rotated by R -> inverse on points
    return (R[0,0]*x+R[1,0]*y+R[2,0]*z, R[0,1]*x+R[1,1]*y+R[2,1]*z, R[0,2]*x+R[1,2]*y+R[2,2]*z)
def sphere(p,c,r):
    x,y,z=loc(p,c); return length(x,y,z)-F(r)
def ellipsoid(p,c,r,rot=None):
    x,y,z=loc(p,c,rot)
    a,b,d=x/F(r[0]),y/F(r[1]),z/F(r[2])
    k0=length(a,b,d); k1=length(a/F(r[0]),b/F(r[1]),d/F(r[2]))
    return k0*(k0-1)/np.maximum(k1,F(1e-6))
def superell(p,c,r,n,rot=None):
    """squared-off ellipsoid; n=2 ellipsoid, 4 boxier"""
    x,y,z=loc(p,c,rot)
    k=(np.abs(x/F(r[0]))**n+np.abs(y/F(r[1]))**n+np.abs(z/F(r[2]))**n)**F(1./n)
    return (k-1)*F(min(r))*F(1.1)
def box(p,c,b,r=0.02,rot=None):
    x,y,z=loc(p,c,rot)
    qx,qy,qz=np.abs(x)-F(b[0]-r),np.abs(y)-F(b[1]-r),np.abs(z)-F(b[2]-r)
    return length(np.maximum(qx,0),np.maximum(qy,0),np.maximum(qz,0))+np.minimum(np.maximum(qx,np.maximum(qy,qz)),0)-F(r)
def capsule(p,a,b,ra,rb=None):
    rb=ra if rb is None else rb
    a=np.array(a,F);b=np.array(b,F);ba=b-a
    x,y,z=loc(p,a); h=np.clip((x*ba[0]+y*ba[1]+z*ba[2])/F(max(ba@ba,1e-9)),0,1)
    return length(x-ba[0]*h,y-ba[1]*h,z-ba[2]*h)-(F(ra)+F(rb-ra)*h)
def chain(p,pts,rs,k=0.0):
    d=None
    for i in range(len(pts)-1):
        q=capsule(p,pts[i],pts[i+1],rs[i],rs[i+1]); d=q if d is None else smin(d,q,k)
    return d
def plane(p,n,q):
    """half-space: inside is opposite to n, boundary through q"""
    n=np.array(n,F);n=n/np.linalg.norm(n)
    return (p[0]-F(q[0]))*n[0]+(p[1]-F(q[1]))*n[1]+(p[2]-F(q[2]))*n[2]
def torus(p,c,R,r,rot=None):
    x,y,z=loc(p,c,rot); q=length(x,y)-F(R); return length(q,z)-F(r)
# ---- noise
def _h(i,j,k,s):
    n=(i*374761393+j*668265263+k*2147483647%4294967291+k*1274126177+s*69069)&0xffffffff
    n=((n^(n>>13))*1274126177)&0xffffffff
    return (((n^(n>>16))&0xffff)/32767.5-1).astype(F)
def noise(p,f=1.,seed=0):
    X=[c*F(f)+F(100) for c in p]; I=[np.floor(c).astype(np.int64) for c in X]
    t=[c-i.astype(F) for c,i in zip(X,I)]; t=[u*u*(3-2*u) for u in t]
    r=0
    for a in(0,1):
        for b in(0,1):
            for c in(0,1):
                w=(t[0] if a else 1-t[0])*(t[1] if b else 1-t[1])*(t[2] if c else 1-t[2])
                r=r+w*_h(I[0]+a,I[1]+b,I[2]+c,seed)
    return r
def cells(p,f=1.,seed=0,jit=0.8):
    """F1 squared distance of jittered grid: scooped gouge marks"""
    X=[c*F(f)+F(100) for c in p]; I=[np.floor(c).astype(np.int64) for c in X]
    best=np.full(X[0].shape,9,F)
    for a in(-1,0,1):
        for b in(-1,0,1):
            for c in(-1,0,1):
                i,j,k=I[0]+a,I[1]+b,I[2]+c
                d=[X[m]-(q+0.5).astype(F)-F(jit*.5)*_h(i,j,k,seed+m*17) for m,q in enumerate((i,j,k))]
                best=np.minimum(best,d[0]**2+d[1]**2+d[2]**2)
    return best

def step(a,b,x):
    """smooth 0..1 between a and b (a may be the larger)"""
    t=np.clip((x-a)/(b-a),0,1); return (t*t*(3-2*t)).astype(F) if isinstance(t,np.ndarray) else float(t*t*(3-2*t))
def mirror(p): return np.abs(p[0]),p[1],p[2]
def catmull(table,m=400):
    """smooth curve through rows (z, a, b, ...), returned in rising z"""
    t=np.array(table,np.float64);t=t[np.argsort(t[:,0])];z=np.linspace(t[0,0],t[-1,0],m)
    d=np.gradient(t[:,1:],t[:,0],axis=0)
    i=np.clip(np.searchsorted(t[:,0],z)-1,0,len(t)-2);h=(t[i+1,0]-t[i,0])[:,None];u=((z-t[i,0])[:,None])/h
    y=(2*u**3-3*u**2+1)*t[i,1:]+(u**3-2*u**2+u)*h*d[i]+(-2*u**3+3*u**2)*t[i+1,1:]+(u**3-u**2)*h*d[i+1]
    return z.astype(F),y.astype(F)
def loft(table,n=2.3):
    """body of superellipse sections (z, half width, half depth, centre f); returns its distance function"""
    z0,y=catmull(table,80)
    def d(p):
        W,D,C=[np.interp(p[2],z0,y[:,i]).astype(F) for i in range(3)]
        k=((np.abs(p[0])/W)**n+(np.abs(p[1]-C)/D)**n)**F(1/n)
        return (k-1)*np.minimum(W,D)*.9
    return d
