"""Hair and beard as many short carved tufts that follow a flow over the skull or the face."""
import numpy as np
from sdf import F
import locks
CENTRE=np.array((0,-.08,.40))
def to_surface(fn,P,out=.9,steps=44):
    """Push points along the ray from CENTRE on to the zero surface of fn, all at once."""
    d=P-CENTRE;d/=np.linalg.norm(d,axis=1,keepdims=True)+1e-9
    r=np.linalg.norm(P-CENTRE,axis=1)+out
    for _ in range(steps):
        q=(CENTRE+d*r[:,None]).astype(F);v=fn((q[:,0],q[:,1],q[:,2]))
        r=np.maximum(r-np.clip(v,-.02,.2)*.7,.05)
    return CENTRE+d*r[:,None]
def normals(fn,P,e=.02):
    g=[fn(tuple((P+np.eye(3)[a]*s*e).astype(F)[:,i] for i in range(3))) for a in range(3) for s in (1,-1)]
    n=np.stack([g[0]-g[1],g[2]-g[3],g[4]-g[5]],1);return n/(np.linalg.norm(n,axis=1,keepdims=True)+1e-9)
def grow(fn,roots,flow,length,radius,lift,rg,steps=7,sag=0.,amp=.24,flat=.55,seg=22,ring=18,hug=1.,ends=(.45,1.,.9,.12),out=.35):
    """roots (n,3) near the surface; flow(P,N)->tangent; lift profile over the tuft; hug<1 lets the tip leave the surface."""
    n=len(roots);P=to_surface(fn,roots,out);path=[];L=length*(.75+.5*rg.random(n));wob=rg.normal(0,1,(n,3))
    for k in range(steps):
        t=k/(steps-1);N=normals(fn,P);o=np.interp(t,[0,.35,.75,1],lift)*(.7+.6*rg.random(n))
        path.append(P+N*o[:,None]);T=flow(P,N)+.16*wob;T-=N*(T*N).sum(1,keepdims=True)*hug;T/=np.linalg.norm(T,axis=1,keepdims=True)+1e-9
        T=T+np.array((0,0,-sag))*t;Q=P+T*(L/(steps-1))[:,None]
        P=to_surface(fn,Q,.15,20)*hug+Q*(1-hug) if hug>0 else Q
    path=np.stack(path,1);rs=np.interp(np.linspace(0,1,steps),[0,.3,.72,1],ends);parts=[]
    for i in range(n):
        r=radius*(.75+.5*rg.random())
        parts.append(locks.lock(path[i],r*rs,tuple(CENTRE),flat=flat,n=5,twist=.15*rg.normal(),amp=amp,seg=seg,ring=ring,seed=int(rg.integers(1e6))))
    return parts
def scatter(rg,n,keep):
    """n directions spread evenly over the ball round CENTRE (a jittered Fibonacci sphere), kept where keep(d) holds."""
    i=np.arange(n)+.5;ph=np.arccos(1-2*i/n);th=np.pi*(1+5**.5)*i
    d=np.stack([np.cos(th)*np.sin(ph),np.sin(th)*np.sin(ph),np.cos(ph)],1)+rg.normal(0,.6/np.sqrt(n),(n,3))
    return d[keep(d)]
def two_tone(dark,light,tip=None,top=.8):
    a,b=np.array(dark),np.array(light);c=np.array(tip if tip is not None else light)
    def col(V,T):
        t=T[:,2:3];u=T[:,1:2];return (a+(b-a)*np.clip(t*1.25,0,1)*(.45+.55*u)+(c-b)*np.clip(t-.45,0,1)*u*top).astype(F)
    return col
def brows(H,rg,n=30,length=.15,radius=.020,thick=1.,up=.55):
    """Brow hairs rooted along the brow's path: they rise at the nose and lie outwards and down at the temple."""
    parts=[]
    for side in(-1,1):
        pts,rs=H.brow_path(side);pts=np.array(pts)*(side,1,1);rs=np.array(rs)
        u=np.linspace(.0,.97,n)*(len(pts)-1);i=np.minimum(u.astype(int),len(pts)-2);w=(u-i)[:,None]
        R=pts[i]*(1-w)+pts[i+1]*w;T=pts[i+1]-pts[i];T/=np.linalg.norm(T,axis=1,keepdims=True);r=np.interp(u,np.arange(len(rs)),rs)
        for row in(-.55,-.1,.4):
            P0=R+np.array((0,0,1))*(row*r*thick)[:,None]+rg.normal(0,.006,(n,3));k=np.linspace(0,1,n)[:,None]
            d=T*(.55+.6*k)+np.array((0,.06,1))*(up*(1-k)**1.3-.28*k*k*up-row*.35);d/=np.linalg.norm(d,axis=1,keepdims=True)
            for j in range(n):
                L=length*(.7+.6*rg.random())*(1 if k[j]<.7 else .8);b=P0[j]+(0,.012,0);q=[b,b+d[j]*L*.5+(0,.028,0),b+d[j]*L+(0,-.02*k[j,0],-.02)]
                parts.append(locks.lock(q,[radius*.55,radius,radius*.12],tuple(CENTRE),flat=.8,n=3,amp=.12,seg=7,ring=8,seed=j))
    return parts
def curls(fn,roots,rg,coil=.046,radius=.040,rise=.11,turns=1.6,seg=20,ring=8,sides=None):
    """Tight curls: a small coil standing on the skull at each root; sides (0..1 a root) makes them smaller."""
    P=to_surface(fn,roots,.35);N=normals(fn,P);parts=[]
    for i in range(len(P)):
        k=1-.55*(sides[i] if sides is not None else 0);n=N[i]+rg.normal(0,.22,3);n/=np.linalg.norm(n)
        a=np.cross(n,(0,.3,1.));a/=np.linalg.norm(a);b=np.cross(n,a);t=np.linspace(0,1,9);w=2*np.pi*turns*t*rg.choice((-1,1))+rg.uniform(0,6.3)
        rr=coil*k*(.75+.5*rg.random())*(1-.45*t);path=P[i]+(np.cos(w)*rr)[:,None]*a+(np.sin(w)*rr)[:,None]*b+(.0+rise*k*t*(.8+.5*rg.random()))[:,None]*n
        parts.append(locks.lock(path,radius*k*np.interp(t,[0,.2,.8,1],[.8,1,1,.5]),tuple(P[i]-n),flat=.9,n=3,amp=.12,seg=seg,ring=ring,seed=i))
    return parts
