"""Paints a render: brush strokes along the form, ink in the valleys, the grade of the place."""
import os,sys
import numpy as np
from scipy import ndimage as ndi
from PIL import Image
sys.path.insert(0,os.path.join(os.path.dirname(os.path.abspath(__file__)),'..','shared'))
from npx import gauss,lum,smooth
from filters import kuwahara
import lines
# shadow tint (added in the darks), highlight multiplier, saturation, contrast, black floor, gain
GRADE=dict(ship=dict(sh=(-.004,.004,.014),hi=(1.03,1.0,.95),sat=.95,con=1.08,floor=(.014,.016,.020),gain=1.0),
 fortress=dict(sh=(.014,.002,-.004),hi=(1.03,.99,.94),sat=.95,con=1.08,floor=(.018,.014,.013),gain=1.0),
 station=dict(sh=(-.006,.006,.009),hi=(1.02,1.0,.95),sat=.96,con=1.08,floor=(.012,.017,.019),gain=1.0),
 cabin=dict(sh=(-.002,.000,.014),hi=(1.04,.99,.93),sat=.95,con=1.08,floor=(.013,.014,.021),gain=1.0),
 table=dict(sh=(.000,.001,.005),hi=(1.02,1.0,.97),sat=.85,con=1.12,floor=(.013,.013,.015),gain=1.0))
def read(path): return np.asarray(Image.open(path).convert('RGBA'),np.float32)/255
def write(path,x): Image.fromarray((np.clip(x,0,1)*255+.5).astype(np.uint8)).save(path)
def bleed(rgb,al):
    """pull colour outwards under the soft edge, so that no dark rim is left"""
    solid=(al>.6)[...,None];den=solid.astype(np.float32);num=rgb*den;out=rgb.copy();todo=~solid[...,0]
    for k in(1.2,3,7):
        n,d=gauss(num,k),gauss(den,k);m=todo&(d[...,0]>1e-3);out[m]=(n/np.maximum(d,1e-4))[m];todo&=~m
    return out
def paint(src,place,eyes,window=None,amount=.85,stroke=4.6,ink=None,looks=1):
    """src: the render (its normals beside it) as a path or a pair of pictures; eyes: picture fractions; window: only these rows and
    columns. Returns colour and alpha."""
    a,nor=src if isinstance(src,tuple) else (read(src),read(src.replace('.png','_n.png')))
    if place=='memory': x,al=lines.light(a,nor,ink,looks);return (x,al) if window is None else (x[window],al[window])
    g=GRADE[place];h,w=a.shape[:2];s=w/900.;win=window or (slice(0,h),slice(0,w))
    yy,xx=[v[win] for v in np.mgrid[0:h,0:w].astype(np.float32)];a,nor=a[win],nor[win];al=a[...,3];rgb=bleed(a[...,:3],al);E=[(x*w,y*h) for x,y in eyes];cx,cy=np.mean(E,0);D=.098*h/.85*.62
    feat=np.zeros(al.shape,np.float32)
    for X,Y in E: feat=np.maximum(feat,np.exp(-(((xx-X)/(D*.42))**2+((yy-Y)/(D*.34))**2)**1.3))
    feat=np.maximum(feat,.85*np.exp(-(((xx-cx)/(D*.5))**2+((yy-cy-D*1.08)/(D*.30))**2)**1.3))
    head=np.exp(-(((xx-cx)/(D*1.5))**2+((yy-cy-D*.3)/(D*1.9))**2)**1.5)
    out=kuwahara(rgb,np.maximum(1.1,stroke*s*(1-.50*head)*(1-.72*feat)).astype(np.float32),2.6*s+.6)
    k=amount*(1-.35*feat)[...,None];x=rgb*(1-k)+out*k
    N=gauss(nor[...,:3],.8*s+.3)
    e=sum(np.hypot(ndi.sobel(N[...,i],0),ndi.sobel(N[...,i],1)) for i in range(3));e=np.clip(e*.16/s**.5-.10,0,1)
    x=x*(1-.20*(e*(1-.6*feat))[...,None])
    r=gauss(np.random.default_rng(7).normal(0,1,(400,300)).astype(np.float32),1.6);r/=r.std()
    x=x*(1+.018*(ndi.zoom(r,(h/400,w/300),order=1)[win]*(1-.7*feat))[...,None])          # dry brush
    x=x*g['gain'];l=lum(x)[...,None];x=l+(x-l)*g['sat'];x=.30*np.power(np.maximum(x,1e-5)/.30,g['con'])
    x=x+(1-smooth(0,.5,l))*np.array(g['sh'],np.float32);hi=smooth(.35,1,l);x=x*(1-hi)+x*hi*np.array(g['hi'],np.float32)
    f=np.clip((h*1.02-yy)/(h*.30),0,1)**.9;x=x*(.45+.55*f)[...,None]                   # into the dark where words stand
    return np.clip(np.maximum(x,np.array(g['floor'],np.float32)),0,1).astype(np.float32),al
def over(x,al,ground):
    """the figure before a flat or vertical ground, for looking at"""
    h,w=al.shape;g=np.linspace(0,1,h)[:,None,None]*(np.array(ground[1])-np.array(ground[0]))+np.array(ground[0])
    return x*al[...,None]+g*(1-al[...,None])
STEEL,WARM=((.26,.31,.37),(.10,.12,.15)),((.46,.34,.22),(.16,.11,.07))
if __name__=='__main__':                                     # paint.py RENDER.png LANDMARKS.json OUT.png
    import json
    L=json.load(open(sys.argv[2]));C=L['person'];x,al=paint(sys.argv[1],C.get('place','ship'),L['eyes'],ink=C.get('ink'),looks=C.get('looks',1));write(sys.argv[3],np.concatenate([over(x,al,STEEL),over(x,al,WARM)][:int(os.environ.get('GROUNDS','1'))],1))
