"""The Opposite: whoever sits across from you. A veil hides the face wholly; only cloth answers: it leans, it is drawn in by breath."""
import numpy as np
import drape as D,scene as S,wardrobe as W
from materials import matte,hexc as hx
from sdf import *
# dents and swellings of the cloth: x, z, half widths, depth (outwards positive); x mirrored where the last is 1
MOVES=dict(
 stern=[(.0,.24,.07,.20,-.055,0),(.30,.20,.26,.09,.050,1),(.30,-.50,.10,.34,-.045,1),(.0,-.70,.30,.07,-.030,0)],
 warm=[(.44,-.36,.20,.24,.065,1),(.0,.36,.46,.14,.026,0),(.0,-.30,.18,.30,.020,0)],
 doubt=[(.36,.26,.22,.10,.080,0),(-.36,-.10,.16,.30,-.060,0),(.18,-.66,.22,.10,-.040,0)],
 grief=[(.0,.36,.16,.14,.060,0),(.26,-.22,.06,.34,-.065,1),(.44,.12,.14,.14,-.050,1),(.0,-.72,.22,.10,-.045,0)],
 half=[(.34,.04,.18,.10,-.010,1)],shut=[(.34,.04,.18,.10,-.018,1)],
 small=[(.0,-.67,.13,.09,-.035,0)],open=[(.0,-.68,.15,.13,-.075,0)],round=[(.0,-.68,.09,.12,-.070,0)],wide=[(.0,-.67,.24,.09,-.055,0)])
def head(p):
    """the form beneath: a brow, something that stands forward, a chin: no more than anybody has"""
    d=superell(p,(0,-.06,.36),(.80,.93,.97),2.15);d=smin(d,ellipsoid(p,(0,.16,-.50),(.60,.68,.72)),.30);d=smin(d,chain(p,[(0,.80,.24),(0,.93,-.16),(0,.84,-.62)],[.10,.09,.13],.1),.34);return smin(d,chain(W.mirror(p),[(.10,.82,.28),(.46,.66,.27)],[.07,.06],.1),.26)
Z=np.linspace(-4.8,-.2,231);WIDE=np.convolve(np.pad(np.interp(Z,[-4.8,-3.4,-2.6,-2.1,-1.7,-1.34,-1.0,-.6],[2.02,1.94,1.82,1.56,1.20,.94,.79,.71]),12,'edge'),np.hanning(27)[1:-1]/np.hanning(27).sum(),'valid')   # half width of the cloth below the head: it knows of shoulders
def veil(p,name='neutral'):
    x,f,z=p;w=noise(p,.8,5);t=np.arctan2(x,f+.12);low=np.interp(z,Z,WIDE).astype(F)
    k=(np.abs(x/low)**2.2+np.abs((f+.10-.12*step(-1.6,-3.2,z))/(low*.72))**2.2)**F(1/2.2);fall=smax((k-1)*low*.80,z+.35,.2);d=smin(head(p)-.05,fall,.40)
    u=t*8.5+w*1.6+.40*np.sin(z*1.1+w)+.22*x*z;fold=W.ridge(u,1.25)-.4+(.30+.20*w)*(W.ridge(u*.5+1.1,1.3)-.4)
    d=d-fold*(.026*step(.80,.1,z)*step(.0,.5,np.abs(t))+.135*step(-.6,-2.3,z)+.055*step(.4,-.9,z)*step(.3,.8,np.abs(t)))
    for z0,a,r in((-1.00,.075,.10),(-1.40,.115,.12),(-1.90,.120,.14),(-2.46,.095,.16)): d=d-F(a)*np.exp(-np.abs((z-F(z0)-.36*x*x-.07*w)/F(r))**1.5)*step(.2,.6,f)*step(1.15,.4,np.abs(x))     # hanging in bows before the throat
    for x0,z0,sx,sz,a,both in MOVES.get(name,()):
        for s in((1,-1) if both else (1,)): d=d-F(a)*step(.2,.5,f)*np.exp(-((x-F(x0*s))/F(sx))**2-((z-F(z0))/F(sz))**2)*step(.72,.56,np.abs(x))*step(-1.18,-1.02,z)*step(.54,.44,z)
    return (d-.010*noise(p,2.6,3)).astype(F)
def cloth(): return matte('veil',color=hx('#57516a'),rough=.72,grain=.05,grain_scale=150,sheen=.8,cavc=(.17,.16,.24),mottle=.14,edge=.9)
def bronze(): return matte('iron',color=hx('#a5834a'),rough=.36,metal=.85,grain=.02,cavc=(.3,.27,.24),edge=1.,mottle=.4)
def hem(p): t=np.arctan2(p[0],p[1]+.2);return -(p[2]+2.72+.74*step(1.30,.10,np.abs(t))+.035*np.sin(t*19+noise(p,.8,5)*2))          # to a point in front
def mask(H,name,h): return [S.sdf_obj('veil',lambda p:smax(veil(p,name),hem(p),.04),(-2.5,-1.9,-3.7),(2.5,2.0,1.6),h*1.15,cloth())]
def worn(H,h):
    """the circlet that holds the veil, the cord along its edge"""
    level=lambda p:p[2]-.70-.13*p[1]
    ring=lambda p:np.minimum(W.band(veil(p),.018,.022,np.abs(level(p))-.052),W.band(veil(p),.036,.018,np.abs(np.abs(level(p))-.038)-.016))
    cord=lambda p:np.maximum(length(hem(p)+.03,veil(p)+.005)-.036,-p[1]-.6)
    return [S.sdf_obj('ring',ring,(-1.2,-1.4,.3),(1.2,1.4,1.2),.012,bronze()),S.sdf_obj('cord',cord,(-2.5,-.8,-3.8),(2.5,2.0,-2.3),.014,bronze())]
def body(h):
    torso=loft(W.broader(W.MAN,.96,1.0));G=max(h*1.25,.018);trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.46,.58),.3)
    arms=[((s*1.36,-.26,-2.4),(s*1.74,.62,-4.02),(-s*.20,1.18+.09*s,-3.92)) for s in(1,-1)]                   # hands within the sleeves
    def robe(p): s=np.minimum(D.wide(p,*arms[0],r=(.38,.46,.44),drop=.9,mouth=.30),D.wide(p,*arms[1],r=(.38,.46,.44),drop=.9,mouth=.30,seed=9));return smin(trunk(p)-.10-D.pleats(p,.08,18,-2.4,-3.4),s,.16)
    return [S.sdf_obj('robe',robe,(-2.6,-1.6,-5.3),(2.6,2.1,-1.4),G,matte('robe',color=hx('#3a3744'),rough=.90,grain=.08,grain_scale=120,sheen=.6,cavc=(.26,.25,.30),mottle=.25,edge=.9))]
PERSON=dict(owns='neutral',place='table',gain=dict(edgeleft=1.5,edgeright=1.4,stone=.8),looks=1,mirror=True,yaw=(4,4),pitch=3,roll=0,height=.0,drop=.0,body=body,hair=[worn],mask=mask,skin='#808080',lip='#808080',head=dict(),
 tilt=dict(neutral=0,stern=-2.2,warm=2.4,doubt=4.2,grief=-4.0))
