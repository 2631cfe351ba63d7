"""What the remembered have in common: smooth stuffs without grain, since only their lines will be drawn, and the cut of their clothes."""
import numpy as np
import drape as D,scene as S,wardrobe as W
from figure import tubes
from materials import matte,hexc as hx
from sdf import *
SKIN_STUFF=dict(facet=0,grain=0,mottle=0,wood=0,edge=.0,cavc=(.6,.6,.6),rough=.7,spec=.1)
def stuff(name,tone): return matte(name,color=(tone,tone,tone),rough=.8,grain=0,mottle=0,edge=.0,cavc=(.55,.55,.55),spec=.1)
def hair(name,parts,tone=.30): return tubes(name,parts,stuff(name,tone))
SIDES=(1,-1)
class Robe:
    """a robe with wide sleeves over a pleated gown, open in the middle"""
    def __init__(s,table,arms,neck=(.46,.58),open_=.34,off=.12,drop=1.05,mouth=.28,pleats=22,r=(.36,.42,.38),rim=1.66):
        s.torso=loft(table,2.25);s.armsets=arms;s.neck=neck;s.w=open_;s.off=off;s.drop=drop;s.mouth=mouth;s.n=pleats;s.r=r;s.rimz=rim
    def trunk(s,p): return smin(s.torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),*s.neck),.30)
    def robe0(s,p):
        o=None
        for i,a in enumerate(s.armsets): q=D.wide(p,*a,r=s.r,drop=s.drop,mouth=s.mouth,seed=3+6*i);o=q if o is None else np.minimum(o,q)
        return smin(s.trunk(p)-s.off-D.pleats(p,.10,s.n,-2.3,-3.3,4),o-.02,.16)
    def gap(s,p): return np.maximum(np.abs(p[0])-s.w-.10*np.clip(-(p[2]+2.2),0,2),-p[1])
    def robe(s,p): return smax(smax(W.shell(s.robe0(p),.12),p[2]+s.rimz-.08*step(.3,1.,np.abs(p[0])),.04),-s.gap(p),.03)
    def gown(s,p,rim=1.45): return smax(s.trunk(p)-.05-D.pleats(p,.05,26,-2.4,-3.4),p[2]+rim+.22*step(-.45,.5,p[1]),.03)
    def border(s,p,r=.05): return np.maximum(np.maximum(length(s.gap(p),s.robe0(p)+.02)-r,-p[1]+.05),p[2]+s.rimz+.15)
def stand(p,r=.60,flare=.12,top=1.05,slope=.6,gap=.22,low=2.05,spread=.22):
    """a collar that stands up round the neck, higher behind"""
    x,f,z=p;g=np.clip(z+2.0,0,1.5);d=(length(x,(f+.28)*.95)-(r+flare*g))*.93;d=smax(smax(smax(d,-(d+.085),.02),z+top+slope*step(-.55,.45,f),.04),-(z+low),.04)
    return smax(d,-smax(np.abs(x)-gap-spread*np.clip(-(z+1.6),-.3,1),-f-.05,.03),.03)
def chest(torso,r=.44,r2=.54): return lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),r,r2)
def person(**kw):
    d=dict(place='memory',mirror=True,quality=33,skin='#b0b0b0',lip='#5a5a5a',lipa=.8,blush=0,lidtint=.25,liner=.9,skin_stuff=SKIN_STUFF,sclera=(.50,.50,.50),iris='#4a4a4a',pupil=.2,brow='#202020');d.update(kw);return d
