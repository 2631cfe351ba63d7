"""The ship's service tunic: torso and arms as one sleeve-and-body form, folds, closing flap, stand collar, tabs, belt."""
import numpy as np
from sdf import *
import wardrobe as W
class Tunic:
    def __init__(s,tab,arms,neck=(.62,.58),flap=.34,join=.30,round_=2.35,collar=dict(),fold=1.):
        s.torso=loft(tab,round_);s.chains=arms;s.neck=neck;s.flapx=flap;s.join=join;s.c=collar;s.fold=fold
    def arms(s,p):
        d=None
        for pts,rs in s.chains: q=chain(p,pts,rs,.10);d=q if d is None else np.minimum(d,q)
        return d
    def folds(s,p):
        """Creases cut into the cloth: at each elbow and armpit across the arm, long pulls from the chest to the belt."""
        x,f,z=p;w=noise(p,.9,4);w2=noise(p,1.9,9);sh=lambda u,k:(1-np.abs(np.sin(u))**k);o=.02*w+.012*w2
        for pts,rs in s.chains:
            a,e,h=[np.array(q) for q in pts[:3]]
            for c,rad,amt,fr,ax in((e,.62,.075,8.5,(e-a)),(a*.86+e*.14,.42,.06,7.,(e-a)+np.array((1.2*np.sign(a[0]),0,0))),((e+h)/2,.5,.045,8.,(h-e))):
                ax=ax/np.linalg.norm(ax);g=np.exp(-(((x-c[0])**2+(f-c[1])**2+(z-c[2])**2)/rad**2))
                u=(x-c[0])*ax[0]+(f-c[1])*ax[1]+(z-c[2])*ax[2];o=o+amt*g*sh(u*fr+w*2.6+w2*.8,.7)
        wa=step(-3.1,-4.3,z)*step(1.6,1.1,np.abs(x));o=o+.035*wa*sh((np.abs(x)*1.3+.5*z)*3.4+w*2.4,.8)
        return o*s.fold
    def cloth(s,p): return smin(s.torso(p),s.arms(p),s.join)-.06+s.folds(p)
    def line(s,p): return p[0]-(s.flapx+.04*np.sin(p[2]*1.3))
    def tunic(s,p):
        x,f,z=p;d=s.cloth(p)
        pan=smax(smax(d-.05,smax(s.line(p),-f,.02),.03),z+1.78,.04);d=smin(d,pan,.012)
        d=d+.026*np.exp(-((z+2.62-.16*np.abs(x))/.022)**2)*step(-.1,.15,f)               # front yoke seam, pressed in
        d=smax(d,z+1.50,.05)
        return sub(d,capsule(p,(0,-.2,-.9),(0,-.12,-1.9),s.neck[0]-.06,s.neck[1]-.06),.04)
    def collar0(s,p):
        x,f,z=p;c=s.c;r=length(x,(f+.24)*c.get('deep',.96));return r-(s.neck[0]+.015+c.get('flare',.10)*(-(z+1.5)))
    def ctop(s,p):
        c=s.c;return p[2]+c.get('top',1.34)+c.get('slope',.24)*step(-.4,.5,p[1])
    def cgap(s,p): c=s.c;return smax(np.abs(p[0])-c.get('gap',.05)-c.get('vee',.20)*np.clip(p[2]+1.9,0,1),-p[1],.03)
    def collar(s,p):
        d=s.collar0(p);d=smax(d,-(d+.09),.03);d=smax(d,s.ctop(p),.035);d=smax(d,-(p[2]+1.98),.05);return smax(d,-s.cgap(p),.03)
    def piping(s,p):
        """Thin cords laid on the cloth: along the flap and round the collar's top."""
        x,f,z=p;d=s.cloth(p);a=length(s.line(p),d-.052)-.018;a=np.maximum(np.maximum(a,-f+.05),z+1.86)
        b=length(s.collar0(p)+.02,s.ctop(p)+.03)-.022;b=np.maximum(b,-s.cgap(p));return np.minimum(a,b)
    def tabs(s,p,x0=.80,x1=1.52,w=.17):
        x,f,z=p;return W.band(s.cloth(p),.045,.035,np.abs(f+.22)-w,np.abs(x)-x1,x0-np.abs(x),-(z+2.75))
    def bars(s,p,xs,w=.12):
        x,f,z=p;d=s.cloth(p);o=None
        for q in xs: b=W.band(d,.085,.022,np.abs(np.abs(x)-q)-.024,np.abs(f+.22)-w,-(z+2.75));o=b if o is None else np.minimum(o,b)
        return o
    def belt(s,p,z0=-4.62,w=.17):
        d=s.torso(p)-.06;return W.band(d,.075,.05,np.abs(p[2]-z0-.04*p[1])-w)
