"""The Opposite: whoever sits across from you. A veil hides the face wholly; only cloth answers: it leans, it is drawn in by breath."""
import numpy as np
import drape as D,scene as S,wardrobe as W
from materials import matte,hexc as hx
from sdf import *
WINDOW=((-.74,.30,-1.22),(.74,1.75,.56))                       # where the cloth moves
# dents and swellings of the cloth: x, z, half widths, depth (outwards positive); x mirrored where the last is 1
MOVES=dict(
 stern=[(.0,.26,.16,.16,-.030,0),(.30,.20,.22,.10,.035,1),(.0,-.70,.26,.10,-.022,0),(.34,.02,.16,.12,-.030,1)],
 warm=[(.42,-.28,.20,.18,.040,1),(.0,-.66,.30,.10,.022,0),(.34,.04,.18,.12,.020,1)],
 doubt=[(.34,.24,.20,.14,.045,0),(-.34,.10,.20,.14,-.035,0),(.16,-.66,.20,.12,-.026,0)],
 grief=[(.0,.34,.20,.16,.038,0),(.36,.02,.20,.16,-.045,1),(.0,-.72,.24,.14,-.034,0)],
 half=[(.34,.04,.18,.10,-.010,1)],shut=[(.34,.04,.18,.10,-.018,1)],
 small=[(.0,-.67,.13,.09,-.026,0)],open=[(.0,-.68,.15,.13,-.055,0)],round=[(.0,-.68,.09,.12,-.050,0)],wide=[(.0,-.67,.22,.10,-.040,0)])
def head(p):
    """the form beneath: a brow, something that stands forward, a chin: no more than anybody has"""
    d=superell(p,(0,-.06,.36),(.84,.94,.96),2.2);d=smin(d,ellipsoid(p,(0,.16,-.50),(.60,.68,.72)),.30);d=smin(d,chain(p,[(0,.80,.24),(0,.93,-.16),(0,.84,-.62)],[.10,.09,.13],.1),.34);return smin(d,chain(W.mirror(p),[(.10,.82,.28),(.46,.66,.27)],[.07,.06],.1),.26)
def veil(p,name='neutral'):
    x,f,z=p;w=noise(p,.8,5);t=np.arctan2(x,f+.12);low=np.interp(z,[-4.6,-3.4,-2.4,-1.9,-1.3,-.6],[2.02,1.96,1.84,1.56,1.04,.78]).astype(F)
    k=(np.abs(x/low)**2.2+np.abs((f+.10-.12*step(-1.6,-3.2,z))/(low*.74))**2.2)**F(1/2.2);fall=smax((k-1)*low*.86,z+.35,.2);d=smin(head(p)-.05,fall,.36)
    fold=W.ridge(t*10.5+w*1.7+.30*np.sin(z*1.3+w),.75)-.4;d=d-fold*(.030*step(.95,.2,z)+.100*step(-.5,-2.2,z)+.040*step(.4,-.9,z)*step(.25,.75,np.abs(t)))
    for i,(z0,a) in enumerate(((-.98,.045),(-1.42,.060),(-1.95,.055))):                          # cloth hanging in bows from the circlet before the throat
        d=d-F(a)*np.exp(-((z-F(z0)-.34*x*x-.05*w)/.10)**2)*step(.2,.6,f)*step(1.0,.5,np.abs(x))
    for x0,z0,sx,sz,a,both in MOVES.get(name,()):
        for s in((1,-1) if both else (1,)): d=d-F(a)*step(.2,.5,f)*np.exp(-((x-F(x0*s))/F(sx))**2-((z-F(z0))/F(sz))**2)*step(.72,.56,np.abs(x))*step(-1.18,-1.02,z)*step(.54,.44,z)
    return (d-.010*noise(p,2.6,3)).astype(F)
def cloth(): return matte('veil',color=hx('#5b5566'),rough=.72,grain=.05,grain_scale=150,sheen=.9,cavc=(.20,.19,.24),mottle=.14,edge=.9)
def hem(p): return -(p[2]+3.55-.10*np.cos(np.arctan2(p[0],p[1]+.2)*2)+.03*np.sin(np.arctan2(p[0],p[1]+.12)*15))
def mask(H,name,h): return [S.sdf_obj('moving',lambda p:veil(p,name),*WINDOW,h,cloth())]
def still(H,h):
    c,b=[(np.array(WINDOW[0])+WINDOW[1])/2,(np.array(WINDOW[1])-WINDOW[0])/2-.06]
    return [S.sdf_obj('still',lambda p:smax(smax(W.shell(veil(p),.10),hem(p),.04),-box(p,tuple(c),tuple(b)),.004),(-2.6,-2.0,-3.9),(2.6,2.0,1.6),h*1.25,cloth())]
def body(h):
    torso=loft(W.broader(W.MAN,.96,1.0));G=max(h*1.25,.018);trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.46,.58),.3)
    arms=[((s*1.36,-.26,-2.4),(s*1.72,.10,-4.12),(s*.34,1.36,-4.02)) for s in(1,-1)]
    def robe(p): s=np.minimum(D.wide(p,*arms[0],r=(.38,.46,.44),drop=.9,mouth=.30),D.wide(p,*arms[1],r=(.38,.46,.44),drop=.9,mouth=.30,seed=9));return smin(trunk(p)-.10-D.pleats(p,.08,18,-2.4,-3.4),s,.16)
    dark=matte('robe',color=hx('#2a2830'),rough=.92,grain=.08,grain_scale=120,sheen=.5,cavc=(.30,.29,.31),mottle=.25,edge=.7);iron=matte('iron',color=hx('#9a7c48'),rough=.38,metal=.85,grain=.02,cavc=(.3,.27,.24),edge=1.,mottle=.4)
    level=lambda p:p[2]-.74-.10*p[1]
    ring=lambda p:np.minimum(W.band(veil(p),.045,.045,np.abs(level(p))-.055),W.band(veil(p),.09,.030,np.abs(np.abs(level(p))-.045)-.020))
    return [S.sdf_obj('robe',robe,(-2.6,-1.6,-5.3),(2.6,2.,-1.4),G,dark),S.sdf_obj('ring',ring,(-1.2,-1.4,.4),(1.2,1.4,1.2),.012,iron)]
PERSON=dict(owns='neutral',place='table',looks=1,mirror=True,yaw=(4,4),pitch=3,roll=0,height=.0,drop=.0,body=body,hair=[still],mask=mask,skin='#808080',lip='#808080',head=dict(),
 tilt=dict(neutral=0,stern=-2.2,warm=2.4,doubt=4.2,grief=-4.0))
