"""Draws a render as light on darkness, for people who are remembered: edges and brows as bright lines, forms as fine engraving, one colour each."""
import numpy as np
from scipy import ndimage as ndi
from npx import gauss,lum,smooth
def edges(a,soft): a=gauss(a,soft);return np.hypot(ndi.sobel(a,0),ndi.sobel(a,1))
def light(colour,normals,ink,side=1,seed=3):
    """colour and normals of a render with its alpha, whole; ink: the light's colour; side: where the face is turned. Returns colour and alpha."""
    al=colour[...,3];h,w=al.shape;s=w/900.;yy,xx=np.mgrid[0:h,0:w].astype(np.float32);N=normals[...,:3]*2-1;solid=al>.5
    L=np.where(solid,ndi.median_filter(lum(colour[...,:3]),3),0);edge=np.clip(sum(edges(N[...,i],.75*s) for i in range(3))*.19-.16,0,1)**1.15
    tone=np.clip(edges(np.log(L+.05),.8*s)*.44-.20,0,1)*(ndi.binary_erosion(solid,iterations=3))
    out=np.clip(edges(solid.astype(np.float32),1.0*s)*.42,0,1)                                             # the silhouette, drawn twice and not quite alike
    ground=ndi.grey_closing(gauss(L,.8*s),int(19*s));dark=smooth(.52,.80,1-(gauss(L,.8*s)+.02)/(ground+.02))*smooth(.36,.52,ground)*ndi.binary_erosion(solid,iterations=max(int(9*s),2))   # what is dark on light skin (brows, lashes, the line of the lips) is drawn full, or no face could be read
    g=np.random.default_rng(seed);field=lambda k:gauss(g.normal(0,1,(h,w)).astype(np.float32),k*s)
    n1,n2,n3=field(46),field(46),field(60);n1,n2,n3=[n/n.std() for n in(n1,n2,n3)]
    again=ndi.map_coordinates(out,[yy+n1*2.6*s,xx+n2*2.6*s],order=1,mode='nearest')
    hand=.62+.38*smooth(-.9,.5,n3)
    S=[gauss(N[...,i],4.2*s) for i in range(3)];T=[gauss(N[...,i],10*s) for i in range(2)];face=np.clip(S[2],0,1);lit=np.clip(.42*S[0]*side+.34*S[1]+.84*S[2],0,1)
    phase=(yy+30*s*T[1]-16*s*T[0]+2.*n1*s)/(6.2*s);stripe=smooth(.45,.98,.5+.5*np.cos(2*np.pi*phase))*(1-.7*np.clip(edge*2,0,1))*(1-dark)
    glow=(1-face)**2.4
    I=(edge*.80+tone*.62)*hand*(1-.5*dark)+.78*dark+out*.52*hand+again*.34+stripe*(.04+.54*lit**1.9)+.22*glow+.09*lit**2
    I=np.where(solid,I,np.maximum(out*.5,again*.34));I=I+.55*gauss(np.clip(I-.35,0,1),5*s)+.25*gauss(np.clip(I-.3,0,1),14*s)
    I=np.clip(I,0,1.35);c=np.array(ink,np.float32);hot=smooth(.55,1.25,I)[...,None]
    rgb=c*I[...,None]*(1-.55*hot)+np.minimum(I,1)[...,None]*.55*hot*np.array((1.,.98,.95),np.float32)+c*np.array(.030,np.float32)
    body=ndi.gaussian_filter(al,.6*s);A=np.maximum(body,np.clip(I,0,1)*.95*(gauss(al,9*s)>.001))
    low=smooth(1.02,.76,yy/h);rgb=rgb*(.35+.65*low)[...,None];A=A*np.clip(low*1.25,0,1)                   # they end in the dark
    rgb=np.where((body<.5)[...,None],rgb/np.maximum(rgb.max(-1,keepdims=True),.02)*np.clip(I,.0,1)[...,None]/np.maximum(A,.02)[...,None],rgb)
    return np.clip(rgb,0,1).astype(np.float32),np.clip(A,0,1).astype(np.float32)
