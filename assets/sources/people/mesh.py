"""Surface nets over a sparse grid, and what the materials want baked from the distance field."""
import numpy as np
from sdf import F

def mesh(fn,lo,hi,h,B=8,margin=1.5,proj=2):
    lo=np.array(lo,F);hi=np.array(hi,F)
    nb=np.ceil((hi-lo)/(h*B)).astype(int)+1
    g=[lo[a]+(np.arange(nb[a])+0.5-0.5/B)*h*B for a in range(3)]
    C=np.stack(np.meshgrid(*g,indexing='ij'),-1).reshape(-1,3).astype(F)
    d=fn((C[:,0],C[:,1],C[:,2]))
    keep=np.abs(d)<0.87*B*h*margin+0.02
    D=np.repeat(np.repeat(np.repeat(d.reshape(nb),B,0),B,1),B,2)
    o=np.stack(np.meshgrid(*[np.arange(B)]*3,indexing='ij'),-1).reshape(-1,3)
    kb=np.stack(np.unravel_index(np.where(keep)[0],nb),-1)
    for s in range(0,len(kb),3000):
        q=(kb[s:s+3000,None,:]*B+o[None]).reshape(-1,3)
        P=lo+q.astype(F)*F(h)
        D[q[:,0],q[:,1],q[:,2]]=fn((P[:,0],P[:,1],P[:,2]))
    D[0]=D[-1]=1;D[:,0]=D[:,-1]=1;D[:,:,0]=D[:,:,-1]=1
    S=D<0
    n=np.array(D.shape)-1
    cnt=np.zeros(n,np.int8)
    cor=[(a,b,c) for a in(0,1) for b in(0,1) for c in(0,1)]
    for a,b,c in cor: cnt+=S[a:a+n[0],b:b+n[1],c:c+n[2]]
    act=(cnt>0)&(cnt<8)
    idx=np.full(n,-1,np.int32); cell=np.stack(np.where(act),-1); idx[act]=np.arange(len(cell))
    vals={q:D[cell[:,0]+q[0],cell[:,1]+q[1],cell[:,2]+q[2]] for q in cor}
    acc=np.zeros((len(cell),3),F);num=np.zeros(len(cell),F)
    for q in cor:
        for ax in range(3):
            if q[ax]==0:
                r=list(q);r[ax]=1;r=tuple(r)
                va,vb=vals[q],vals[r];m=(va<0)!=(vb<0)
                t=np.where(m,va/np.where(m,va-vb,1),0).astype(F)
                pt=np.tile(np.array(q,F),(len(cell),1));pt[:,ax]=t
                acc+=pt*m[:,None];num+=m
    V=lo+(cell+acc/num[:,None])*F(h)
    quads=[]
    for ax in range(3):
        sl0=[slice(1,n[i]) for i in range(3)];sl1=list(sl0)
        sl0[ax]=slice(0,n[ax]);sl1[ax]=slice(1,n[ax]+1)
        a=S[tuple(sl0)];b=S[tuple(sl1)]
        for flip in (0,1):
            m=(a&~b) if not flip else (b&~a)
            e=np.stack(np.where(m),-1)
            for i in range(3):
                if i!=ax: e[:,i]+=1
            u,v=[(1,2),(2,0),(0,1)][ax]
            def at(du,dv):
                c=e.copy();c[:,u]-=du;c[:,v]-=dv;return idx[c[:,0],c[:,1],c[:,2]]
            q=np.stack([at(1,1),at(0,1),at(0,0),at(1,0)],-1)
            quads.append(q[:,::-1] if flip else q)
    Q=np.concatenate(quads)
    e=F(h*0.5)
    for _ in range(proj):
        g,d0=grad(fn,V,e)
        gl=np.sum(g*g,1)
        st=np.clip(d0/np.maximum(np.sqrt(gl),.3),-h*.6,h*.6)
        V=V-g/np.maximum(np.sqrt(gl),1e-4)[:,None]*st[:,None]
    return V.astype(F),Q
def grad(fn,V,e):
    x,y,z=V[:,0],V[:,1],V[:,2]
    d0=fn((x,y,z))
    g=np.stack([fn((x+e,y,z))-fn((x-e,y,z)),fn((x,y+e,z))-fn((x,y-e,z)),fn((x,y,z+e))-fn((x,y,z-e))],-1)/(2*e)
    return g,d0
def bake(fn,V,h):
    """cavity (0 dark..1 open) and edge (0..1 convex) per vertex straight from the SDF"""
    g,_=grad(fn,V,F(h))
    N=g/np.maximum(np.linalg.norm(g,axis=1,keepdims=True),1e-5)
    cav=0;
    for r,w in((.06,.35),(.15,.35),(.35,.3)):
        q=V+N*F(r); cav=cav+w*np.clip(fn((q[:,0],q[:,1],q[:,2]))/r,0,1)
    r=F(.045);a=V+N*r;b=V-N*r
    cur=(fn((a[:,0],a[:,1],a[:,2]))+fn((b[:,0],b[:,1],b[:,2])))/r   # >0 convex
    return cav,np.clip(cur*1.2,-1,1),N
