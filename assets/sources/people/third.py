"""The third eye of the Khaureds: an upright almond in the brow, framed by two ridges of bone; closed, half open, open. (Its ball is in khaured.py.)"""
import numpy as np
from sdf import *
R=(.136,.20,.215)                                            # half width, depth and height of the ball
def where(s):
    """how far forward the brow stands at the eye, how far it leans back, and the ridges' path, found once for a head"""
    if 'third' not in s._brow:
        T=s.third;lean=float(np.degrees(np.arctan2(s.surf(0,T['z']-.16)-s.surf(0,T['z']+.16),.32)));pts=[(.115,s.ridge_z+.02),(.165,T['z']-.20),(.205,T['z']+.02),(.165,T['z']+.22),(.10,T['z']+.34)]
        s._brow['third']=s.surf(0,T['z']),lean,[(x,s.surf(x,z)-.020,z) for x,z in pts]
    return s._brow['third']
def almond(s,p,grow=0.):
    """negative inside the lids' outline"""
    hh,w=.235+grow,.118+grow;r=(hh*hh+w*w)/(2*w);return length(np.abs(p[0])+F(r-w),p[2]-F(s.third['z']))-F(r)
def carve(s,p,d):
    f0,lean,ridge=where(s);z0=s.third['z'];x,f,z=p;ax=np.abs(x);fr=step(.35,.6,f);al=almond(s,p);near=step(.5,.30,length(x,z-F(z0)))
    d=smin(d,chain((ax,f,z),ridge,[.020,.036,.040,.034,.014],.05),.085*s.third.get('bone',1.))
    d=d-fr*near*.020*np.exp(-((al-.040)/.026)**2)+fr*near*.020*np.exp(-(al/.012)**2)
    c=(0,f0-R[1]*.80,z0);lid=smax(ellipsoid(p,c,tuple(np.array(R)+.034),(lean,0,0)),al+.002,.02);d=smin(d,np.where(f>.3,lid,.3).astype(F),.016)
    o=s.third_open;t=np.clip(1-((z-F(z0))/.200)**2,0,1)
    if o<=0: return d+fr*.034*np.exp(-(x/.0085)**2)*step(-.012,-.05,al)
    lip=(ax-o*t**.8)*step(.9,.2,1-t)+(1-step(.9,.2,1-t))*.2
    return smax(d,-np.maximum(np.maximum(lip,np.abs(z-F(z0))-.198),c[1]-f),.012).astype(F)
def paint(H,p,blend,lid,dark=(.035,.022,.022)):
    """colour of the lids, a dark line where they meet or end"""
    al=almond(H,p);fr=step(.4,.65,p[1]);blend(.62*fr*step(.012,-.03,al),lid);blend(.50*fr*np.exp(-(al/.018)**2),np.array(lid)*.45)
    t=np.clip(1-((p[2]-F(H.third['z']))/.205)**2,0,1);edge=np.abs(p[0])-H.third_open*t**.8
    blend(.92*fr*step(.016,.005,np.abs(edge) if H.third_open>0 else np.abs(p[0]))*step(0,-.03,al),dark)
