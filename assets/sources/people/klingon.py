"""The brow of the Empire: ridges from the nose over the crown, for those who have them; moustaches and beards in long strands."""
import numpy as np
import locks
def ridges(height=1.,rows=3,width=.30):
    """bone along the middle and in pairs beside it, as head.py's `long` wants it"""
    r=height;out=[([(.0,.88,.16),(.0,.87,.42),(.0,.80,.72),(.0,.60,1.0),(.0,.30,1.18),(.0,-.2,1.28)],[.034*r,.050*r,.060*r,.062*r,.055*r,.03])]
    for k in range(rows):
        z=.40+.20*k;x=width*(1.05-.16*k);out.append(([(.02,.88-.08*k-.02*k*k,z-.04),(x*.45,.86-.08*k-.02*k*k,z+.05),(x,.76-.10*k-.02*k*k,z+.03),(x*1.55,.56-.10*k,z-.04)],[.040*r,.050*r,.042*r,.012]))
    out.append(([(.16,.80,.90),(.30,.52,1.06),(.34,.1,1.14)],[.03*r,.045*r,.02]));return dict(ridges=out,soft=.055)
def strands(rows,c=(0,.3,-.8),flat=.7,ring=14,seg=40,seed=0):
    """rows: (points, radius) of long hair or beard"""
    return [locks.lock(p,np.array([.7,1.,1.,.8,.12])*r if np.isscalar(r) else r,c,flat=flat,n=5,twist=.2,amp=.24,seg=seg,ring=ring,seed=seed+i) for i,(p,r) in enumerate(rows)]
