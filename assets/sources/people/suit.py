"""Men's cut: a coat that opens over a shirt or waistcoat, lapels, a folded shirt collar, pockets; stubble that follows the mouth."""
import numpy as np
import drape as D,tufts as TU,wardrobe as W
from head import Head
from sdf import *
class Suit:
    """open: z and half width of the opening; lap: z and width of the lapel outside it; chains: arms as drape wants them"""
    def __init__(s,table,chains,open_,lap=None,neck=(.56,.64),thick=.13,shift=.0,fold=1.,rim=(1.42,.36),neck_z=.05,seed=4):
        s.torso=loft(table,2.3);s.chains=chains;s.o=np.array(open_,float);s.l=np.array(lap,float) if lap is not None else None;s.neck=neck;s.thick=thick;s.shift=shift;s.fold=fold;s.rimz=rim;s.seed=seed
    def trunk(s,p): return smin(s.torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),s.neck[0],s.neck[1]),.28)
    def cloth(s,p): return smin(s.trunk(p),D.limbs(p,s.chains),.16)-F(s.thick)+D.creases(p,s.chains,s.fold,seed=s.seed)
    def gap(s,p): return (np.abs(p[0]-F(s.shift))-np.interp(p[2],s.o[:,0],s.o[:,1])).astype(F)     # negative where the coat is open
    def rim(s,p): return p[2]+s.rimz[0]+s.rimz[1]*step(-.45,.55,p[1])
    def coat(s,p,welt=.0):
        d=s.cloth(p);o=W.shell(smax(d,s.rim(p),.04),.10)
        o=smax(o,-np.maximum(s.gap(p),-p[1]-.05),.03)
        seam=np.maximum(np.abs(np.abs(p[0])-1.28-.12*(p[2]+2.6))-.012,np.maximum(-(p[2]+3.1),p[2]+1.9));return smax(o,-np.maximum(seam,-(d+.03)),.025)
    def lapel(s,p,off=.055,thick=.035):
        d=s.cloth(p)-.015*noise(p,2.2,7);u=s.gap(p);L=np.interp(p[2],s.l[:,0],s.l[:,1]).astype(F)
        return W.band(d,off,thick,(u-L)*.8,-u-.03,s.rim(p)-.06,-p[1]-.9,k=.02)
    def hem(s,p,r=.016,off=.085):
        """a cord along the lapel's edge"""
        d=s.cloth(p);u=s.gap(p);L=np.interp(p[2],s.l[:,0],s.l[:,1]).astype(F);return np.maximum(np.maximum(length((u-L)*.8,d-F(off))-F(r),s.rim(p)),-p[1]-.05)
    def under(s,p,off=.05,rim=None):
        """shirt or waistcoat on the trunk"""
        w=noise(p,1.,2);d=s.trunk(p)-F(off)+.012*w-.030*step(-3.0,-4.4,p[2])*W.ridge((p[0]*1.2+p[2]*.5)*5+w*3,.7);return smax(smax(d,(s.rim(p) if rim is None else rim(p)),.03),np.abs(p[0])-1.05,.05)
    def collar(s,p,r=.50,top=1.30,slope=.20,deep=.44,gap=.05,spread=.55,flare=.42):
        """a folded collar: stands at the neck, falls outwards, its points spread before"""
        x,f,z=p;rr=length(x*(1-.04*step(0,.6,f)),(f+.26)*.98);t=top+slope*step(-.4,.5,f);g=np.clip(-(z+t),-.1,1)
        d=rr-(F(r)+.04+F(flare)*g);o=smax(smax(d,-(d+.085),.02),z+t,.05)
        o=smax(o,-(z+t+deep+.16*step(.1,.7,f)*step(.1,.4,np.abs(x))),.03)
        return smax(o,-np.maximum(np.abs(x)-F(gap)-spread*np.clip(-(z+t),0,1)*step(-.02,.2,g),-f),.025)
    def pocket(s,p,cx,cz,w=.28,tilt=.12,h=.07):
        d=s.cloth(p);zz=p[2]-cz-tilt*(p[0]-cx);return W.band(d,.03,.035,np.abs(p[0]-cx)-w,np.abs(zz)-h,-p[1])
def warp(H,rest,R):
    """where roots of beard go when the mouth moves; rest: the head's parameters when neutral"""
    x,f,z=R.T;P=H.P;mw,mz=rest['mouth_w'],rest['mouth_z'];t=np.clip(np.abs(x)/mw,0,1.3);near=np.exp(-((z-mz)/.22)**2)*np.clip(1.7-np.abs(x)/mw,0,1);out=R.copy();c0=rest.get('curve',0.)
    out[:,2]+=((P['curve']-c0)*(t*t-.25)+(P['mouth_asym']-rest.get('mouth_asym',0.))*(x/mw)*t)*near-P['mouth_open']*.72*(z<mz)*np.exp(-((z-mz)/.20)**2)*np.clip(1-t*t*.6,0,1)+P['mouth_open']*.28*(z>mz)*near
    out[:,0]*=1+(P['mouth_w']/mw-1)*near;return out
BPHI=[0,12,24,36,50,66,80,92];BLINE=[-.46,-.47,-.52,-.62,-.60,-.42,-.12,.06]
def stubble(H,rest,n=1500,seed=5,length_=.060,radius=.011,line=BLINE,lip=.010,throat=-1.30):
    """short hairs of a beard a few days old: chin, jaw, lip, cheek; the same roots for every face"""
    rg=np.random.default_rng(seed);B=Head(**dict(H.P,mouth_open=0.));fn=lambda p:B.mouth(p,B.base(p));mw,mz=rest['mouth_w'],rest['mouth_z']
    x=rg.uniform(-.78,.78,n);z=rg.uniform(throat,.02,n);f=np.sqrt(np.clip(.90**2-x*x*1.15,0,1));ph=np.degrees(np.arctan2(np.abs(x),f+.10));R=np.stack([x,f,z],1)
    inlip=(np.abs(x)<mw*1.02)&(z<mz+rest.get('lip_u',.062)+lip)&(z>mz-rest.get('lip_l',.09)-lip-.02);cheek=(z>mz-.02)&(np.abs(x)<.30)&(z>mz+.24)
    keep=(z<np.interp(ph,BPHI,line)+.03*rg.normal(0,1,n))&~inlip&~cheek;R=warp(H,rest,R[keep])
    flow=lambda P,N:np.stack([.35*np.sign(P[:,0])*(np.abs(P[:,0])<.28)*(P[:,2]>mz),0*P[:,0],-np.ones(len(P))],1)
    return TU.grow(fn,R,flow,length_,radius,(.0,.010,.014,.012),rg,steps=3,seg=4,ring=5,hug=.9,ends=(.9,1,.7,.2))
