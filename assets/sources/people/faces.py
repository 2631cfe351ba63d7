"""Faces: changes of the head's parameters, shared by the cast, pushed far enough to be told apart at 150 pixels."""
import numpy as np
from head import DEFAULT
FACES={
 'neutral':{},
 'stern':dict(brow_in=-.105,brow_mid=-.060,brow_out=.015,ridge_z=-.025,brow_pinch=1.2,lid_u=(-5,-5),lid_l=(-4,-4),curve=-.050,naso=.25,lip_u=-.014,lip_l=-.022,lip_bl=-.012,mouth_w=-.008,marion=.6),
 'warm':dict(brow_mid=.030,brow_out=-.015,brow_in=.020,lid_l=(-8,-8),lid_u=(-3,-3),curve=.085,cheek_up=.11,naso=.55,crow=.7,mouth_w=.045,lip_u=-.012,lip_l=-.012,bag=.12,dimple=-.014),
 'doubt':dict(brow_asym=.075,brow_in=-.015,lid_u=(-8,3),lid_l=(-6,0),mouth_asym=.050,curve=-.025,wrinkle=.5,mouth_w=-.025,brow_pinch=.4,pout=.006),
 'grief':dict(brow_in=.150,brow_mid=.015,brow_out=-.095,brow_pinch=1.1,wrinkle=.8,lid_u=(-7,-7),lid_l=(-1,-1),curve=-.075,mouth_w=-.012,marion=1.0,naso=.25,pout=.010,bag=.2,gaze=(0,-14)),
}
LIDS={'half':dict(lid_u=(-13,-13)),'shut':dict(lid_u=None,lid_l=None)}
MOUTHS={
 'small':dict(mouth_open=.055,mouth_w=-.015),
 'open':dict(mouth_open=.128,mouth_w=-.020,lip_u=-.006),
 'round':dict(mouth_open=.110,mouth_w=-.090,pout=.022),
 'wide':dict(mouth_open=.085,mouth_w=.030,lip_u=-.014,lip_l=-.018,curve=.012),
}
EYES={'eye-half':dict(third_open=.034),'eye-open':dict(third_open=.092)}             # of those who have a third one
SHUT=dict(lid_u=(-9.,-9.),lid_l=(9.6,9.6))
def apply(head,name,own=None):
    """head parameters with the face, lids or mouth called name put on; own: the person's own faces or amendments"""
    d=dict(FACES.get(name) or LIDS.get(name) or MOUTHS.get(name) or EYES.get(name) or {});P=dict(head)
    if name=='shut': P.update(SHUT);return P
    for k,v in (own or {}).get(name,{}).items(): d[k]=v
    for k,v in d.items():
        b=P.get(k,DEFAULT[k]);P[k]=tuple(np.add(b,v)) if isinstance(v,tuple) else b+v
    return P
