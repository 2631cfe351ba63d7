"""The people of the city and their kin: opal skin, fine gold seams."""
import figure,locks
import numpy as np
from materials import matte,hexc as hx
from sdf import *
SKIN='#dedade'
STUFF=dict(facet=.010,facet_scale=5.,grain=.008,rough=.38,spec=.5,cavc=(.46,.36,.48),edge=.14,mottle=.05,wood=.0,opal=1.)
def tint(p,N,blend,strength=1.):
    """milk, rose, sea green and lilac, drifting with the form"""
    n=noise(p,1.7,3);v=N[:,0]*.8+N[:,2]*.9+n*.6
    for c,m,s in(('#e6b4bc',.55,.30),('#a3d3cc',-.10,.28),('#b7aede',-.75,.35)): blend(.42*strength*np.exp(-((v-m)/s)**2),hx(c))
def shadow(H,p,blend,colour='#6a5a80',amount=.5):
    """lids and the hollows under the eyes, in the colour of bruised pearl"""
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));near=step(H.eye_r*1.75,H.eye_r*1.15,r)*step(-.05,.05,l[1])
        blend(amount*near*step(-30,5,el),hx(colour));blend(.55*amount*near*step(-6,-22,el),hx('#75688a'))
def hairline(H,p,blend,phi,line,colour,soft=.05):
    a=np.degrees(np.arctan2(np.abs(p[0]),p[1]+.10));blend(step(0,soft,p[2]-np.interp(a,phi,line).astype(F)),hx(colour))
def flesh(name='flesh'): return matte(name,**{**STUFF,'wood':0})
def bare(V,N,cav,edge):
    """paints throat, chest and hands as the face is painted"""
    p=(V[:,0],V[:,1],V[:,2]);c,blend=figure.blender(np.tile(np.array(hx(SKIN)),(len(V),1)).astype(F));tint(p,N,blend);return c[0]
def gold(name='gold',**kw): return matte(name,**dict(dict(color=hx('#d8a544'),rough=.30,metal=.92,grain=.015,cavc=(.6,.5,.4),edge=.4,mottle=.2,spec=.6),**kw))
def seam(surface,pts,r=.010,rough=.005,seed=0,per=6):
    """a fine vein of gold along (x, z) points on the surface, thicker in the middle, laid flush"""
    g=np.random.default_rng(seed);t=locks.spline(np.array(pts,float),per*(len(pts)-1)+1);n=len(t);w=g.normal(0,rough,(n,2));w[0]=w[-1]=0
    k=np.linspace(0,1,n);rs=r*(.35+.65*np.sin(np.pi*np.clip(k*.92+.05,0,1))**.6)*(.8+.4*g.random(n))
    t=t+w;return locks.lock(np.stack([t[:,0],surface(t[:,0],t[:,1])-.001,t[:,1]],1),rs,flat=.8,amp=0,n=2,seg=n*3,ring=8)
def seams(H,lines):
    s=lambda x,z:H.surf(x,z,H.skin)
    return [figure.tubes('seams',[seam(s,p,r,seed=i) for i,(p,r) in enumerate(lines)],gold('seamgold',glow=.12))]
