"""Sculpted hair / cords / cloth edges as direct tube meshes (no SDF): fast, crisp, unlimited detail."""
import numpy as np
F=np.float32
def spline(P,n):
    P=np.array(P,np.float64);k=len(P)
    if k<3: return np.stack([np.interp(np.linspace(0,1,n),np.linspace(0,1,k),P[:,i]) for i in range(P.shape[1])],1)
    L=np.concatenate([[0],np.cumsum(np.maximum(np.linalg.norm(np.diff(P[:,:3],axis=0),axis=1),1e-5))]);L/=L[-1]
    d=np.gradient(P,L,axis=0);t=np.linspace(0,1,n);i=np.clip(np.searchsorted(L,t,side='right')-1,0,k-2);h=(L[i+1]-L[i])[:,None];u=((t-L[i])[:,None])/h
    return (2*u**3-3*u**2+1)*P[i]+(u**3-2*u**2+u)*h*d[i]+(-2*u**3+3*u**2)*P[i+1]+(u**3-u**2)*h*d[i+1]
def lock(pts,rs,c=(0,-.1,.3),flat=.5,n=5,twist=0.,amp=.16,seg=60,ring=40,seed=0,wave=None,curl=1.):
    """pts [(x,f,z)], rs radii; flat = thickness/width; wave=(amp,freq,phase) sideways S-wave. Returns V,Q,bk,t"""
    rg=np.random.default_rng(seed);S=spline(np.concatenate([np.array(pts,float),np.array(rs,float)[:,None]],1),seg);P,r=S[:,:3],np.maximum(S[:,3],.002)
    T=np.gradient(P,axis=0);T/=np.linalg.norm(T,axis=1,keepdims=True)+1e-9
    N=P-np.array(c,float);N=N-(N*T).sum(1,keepdims=True)*T;N/=np.linalg.norm(N,axis=1,keepdims=True)+1e-9;B=np.cross(T,N)
    t=np.linspace(0,1,seg)
    if wave:
        a,fq,ph=wave[:3];P=P+B*(a*np.sin(fq*2*np.pi*t+ph)*np.clip(t*4,0,1))[:,None]
        if len(wave)>3: P=P+N*(wave[3]*np.cos(fq*2*np.pi*t+ph)*np.clip(t*4,0,1))[:,None]
    a=np.linspace(0,2*np.pi,ring,endpoint=False);A,TT=np.meshgrid(a,t)
    ph=A*n+twist*2*np.pi*TT*n+rg.uniform(0,6)+.5*np.sin(TT*7+rg.uniform(0,6));ri=np.abs(np.sin(ph/2))**.7;ri2=np.abs(np.sin(ph*1.13+1.+TT*3))**.7
    k=1-amp*(1-ri)-amp*.4*(1-ri2)
    V=P[:,None]+(B[:,None]*(np.cos(A)*k)[...,None]+N[:,None]*(np.sin(A)*k*flat)[...,None])*r[:,None,None]
    V=V.reshape(-1,3).astype(F);i=np.arange(seg-1)[:,None]*ring;j=np.arange(ring)[None];j2=(j+1)%ring
    Q=np.stack([i+j,i+ring+j,i+ring+j2,i+j2],-1).reshape(-1,4)
    cav=(.30+.70*ri)*(.75+.25*ri2);ed=.5+.30*(ri*ri2)
    bk=np.stack([cav,ed,np.zeros_like(cav)],-1).reshape(-1,3).astype(F)
    tt=np.stack([TT,np.full_like(TT,rg.random()),ri*ri2],-1).reshape(-1,3).astype(F)
    return V,Q,bk,tt
def join(parts):
    V,Q,B,T=[],[],[],[];o=0
    for v,q,b,t in parts: V.append(v);Q.append(q+o);B.append(b);T.append(t);o+=len(v)
    return np.concatenate(V),np.concatenate(Q),np.concatenate(B),np.concatenate(T)
def tubes(paths,seg=24,ring=8):
    return join([lock(p,r,flat=1.,amp=0.,n=2,seg=seg,ring=ring) for p,r in paths])
def onskull(H,dirs,off,c=(0,-.08,.40),fn=None):
    """push directions to the skull surface + offset"""
    d=np.array(dirs,float);d/=np.linalg.norm(d,axis=1,keepdims=True);c=np.array(c);lo=np.zeros(len(d));hi=np.full(len(d),2.5)
    for _ in range(28):
        m=(lo+hi)/2;q=c+d*m[:,None];v=(fn or H.skull)((q[:,0].astype(F),q[:,1].astype(F),q[:,2].astype(F)));hi=np.where(v>0,m,hi);lo=np.where(v>0,lo,m)
    return c+d*(lo+off)[:,None]
def braid(path,width,turns,c=(0,-.1,.3),thick=.55,n=4,amp=.22,seg=140,ring=26,seed=0,taper=(1.,1.,1.,.5)):
    """three strands plaited along a path; c: the point its back is turned to"""
    S=spline(path,seg);T=np.gradient(S,axis=0);T/=np.linalg.norm(T,axis=1,keepdims=True)+1e-9
    N=S-np.array(c,float);N-=(N*T).sum(1,keepdims=True)*T;N/=np.linalg.norm(N,axis=1,keepdims=True)+1e-9;B=np.cross(T,N);t=np.linspace(0,1,seg)
    w=width*np.interp(t,np.linspace(0,1,len(taper)),taper);out=[]
    for k in range(3):
        a=2*np.pi*(turns*t+k/3);P=S+B*(w*.55*np.sin(a))[:,None]+N*(w*.30*np.sin(2*a)*thick/.55)[:,None]
        out.append(lock(P,w*.50,c,flat=.8,n=n,amp=amp,seg=seg,ring=ring,seed=seed+k,twist=turns*.08))
    return out
