"""Builds a person in Blender: head with a face on, hair and marks, body."""
import math
import bpy
import numpy as np
from mathutils import Matrix,Vector
import scene as S
import faces,locks
from head import Head
from materials import matte,eye_mat,hexc
from sdf import *
EYE=dict(ir=.46,pupil=.19)
def tubes(name,parts,mat,col=None):
    V,Q,B,T=locks.join(parts) if isinstance(parts,list) else parts
    return S.obj_from(name,V,Q[:,::-1],mat,col(V,T) if col else None,B)
def blender(base):
    """colour layer over n points and the function that paints on it"""
    c=[base]
    def blend(m,col): c[0]=c[0]*(1-m[:,None])+np.array(col,F)*m[:,None]
    return c,blend
def complexion(H,C):
    """paints skin: blush where blood is near, lids, lips, mouth's inside, then what the person's own paint adds"""
    sk,lp=np.array(hexc(C['skin'])),np.array(hexc(C['lip']));P=H.P
    def paint(V,N,cav,edge):
        p=(V[:,0],V[:,1],V[:,2]);x,f,z=p;ax=np.abs(x);c,blend=blender(np.tile(sk,(len(V),1)).astype(F))
        red=sk*np.array(C.get('blood',(1.05,.72,.66)));w=C.get('blush',.4)
        blend(w*np.exp(-(((ax-.46)/.22)**2+((z+.26)/.22)**2))*step(.3,.6,f),red)
        blend(w*1.1*np.exp(-((ax/.17)**2+((z-P['nose_tz'])/.13)**2))*step(.88,1.0,f),red)
        blend(w*np.exp(-((ax-.80)/.12)**2)*np.exp(-((f+.1)/.3)**2)*np.exp(-((z+.05)/.35)**2),red)
        for i,s in((0,-1),(1,1)):
            l=H.eye_loc(p,s);_,vol,el,az,r=H.lids(l,i)
            blend(C.get('lidtint',.5)*.55*step(P['eye_r']*1.9,P['eye_r']*1.05,r),red*np.array([.72,.66,.70]))
        if C.get('paint'): C['paint'](H,p,N,blend,sk)
        for i,s in((0,-1),(1,1)):
            l=H.eye_loc(p,s);vol=H.lids(l,i)[1]
            blend(C.get('liner',.5)*step(.030,.008,vol)*step(-.02,.02,l[2])*step(0.,.05,l[1]),(.035,.025,.025))
        blend(step(.020,.008,H.lips(p))*step(.5,.7,f)*C.get('lipa',.85),lp)
        if P['mouth_open']: blend(step(C.get('inner',.03),C.get('inner',.03)-.03,H.inside(p))*step(P['mouth_f']-.02,P['mouth_f']-.10,f),(.17,.050,.044))
        return c[0]
    return paint
WHOLE={}                                                   # the neutral skin, of which other faces replace a part
def skin_objs(H,C,name,h,mat):
    """the skin; for lids and mouths only the part that moves is carved again, and laid over the neutral skin, which is sunk and opened there"""
    args=(h,complexion(H,C),lambda V:step(.02,0,H.lips((V[:,0],V[:,1],V[:,2]))))
    part=((-.80,.25,-.28),(.80,1.3,.52)) if name in faces.LIDS else ((-.72,.25,-1.24),(.72,1.3,-.34)) if name in faces.MOUTHS else ((-.42,.25,.22),(.42,1.3,1.12)) if name in faces.EYES else None
    if not part or not WHOLE:
        V,Q,col,bk,N=S.carve(H.skin,*C.get('reach',((-1.12,-1.45,-2.15),(1.12,1.35,1.45))),*args)
        if name=='neutral': WHOLE.update(V=V,Q=Q,col=col,bk=bk,N=N)
        return [S.obj_from('skin',V,Q,mat,col,bk)]
    lo,hi=np.array(part[0]),np.array(part[1]);W=WHOLE;inside=((W['V']>lo+.03)&(W['V']<hi-.03)).all(1);deep=((W['V']>lo+.09)&(W['V']<hi-.09)).all(1)
    V=W['V']-W['N']*(inside*.010)[:,None].astype(F);Q=W['Q'][~deep[W['Q']].all(1)]
    nV,nQ,ncol,nbk,_=S.carve(H.skin,part[0],part[1],*args)
    return [S.obj_from('skin',V,Q,mat,W['col'],W['bk']),S.obj_from('skin',nV,nQ,mat,ncol,nbk)]
def face(C,name,h):
    """the objects a face changes"""
    H=Head(**faces.apply(C['head'],name,C.get('own')));P=H.P;sk=C.get('skin_stuff',{})
    if C.get('mask'): return H,C['mask'](H,name,h)             # whoever hides the face: what lies over it instead
    skin=matte('skin',**dict(dict(spec=.4,facet=.018,facet_scale=5.5,grain=.014,grain_scale=70,rough=.52,cavc=(.42,.26,.22),edge=.16,mottle=.12,wood=.04),**sk))
    o=skin_objs(H,C,name,h,skin)
    if C.get('brow'): brow=matte('brow',color=hexc(C['brow']),rough=.7,grain=.05,cavc=(.3,.3,.3),edge=.5)
    for s in(-1,1) if C.get('brow') else (): o.append(S.sdf_obj('brow',lambda p,s=s:H.brow(p,s),(.0 if s>0 else -.85,.3,.0),(.85 if s>0 else 0.,1.1,.75),min(h*.6,.012),brow))
    dark=matte('lash',color=hexc('#1b1514'),rough=.6,grain=0)
    line=lambda p:np.minimum(np.minimum(H.lashline(p,-1),H.lashline(p,1)),np.minimum(H.lashline(p,-1,True),H.lashline(p,1,True)))
    o.append(S.sdf_obj('lash',line,(-.72,.4,-.25),(.72,1.,.4),min(h*.45,.008),dark))
    em=eye_mat('eye',hexc(C['iris']),pupil=C.get('pupil',EYE['pupil']),ir=C.get('ir',EYE['ir']),sclera=C.get('sclera',(.52,.49,.46)))
    for s in(-1,1): o.append(S.eyeball('eye',P['eye_r'],(P['eye_x']*s,P['eye_f'],P['eye_z']),em,(P['gaze'][0]+s*1.2,P['gaze'][1]),ir=C.get('ir',EYE['ir']),bulge=.07))
    if P['mouth_open']:
        lo,hi=(-.4,P['mouth_f']-.5,P['mouth_z']-.35),(.4,P['mouth_f']+.1,P['mouth_z']+.25);k=min(h*.7,.012)
        o+=[S.sdf_obj('teeth',H.teeth,lo,hi,k,matte('teeth',color=hexc('#a79a86'),rough=.4,grain=0,mottle=.1)),S.sdf_obj('tongue',H.tongue,lo,hi,k,matte('tongue',color=hexc('#86443e'),rough=.45,grain=0,mottle=.1))]
    for m in C.get('marks',[]): o+=m(H,h)
    return H,o
PIVOT=(0,.25,-1.4)                                         # base of the neck, in Blender's axes: heads and bodies turn about it
UNPIVOT=Matrix.Translation(Vector(PIVOT)*-1)
def seat(objs,name):
    e=S.empty(name,PIVOT);bpy.context.view_layer.update();S.parent(objs,e);return e
def place_head(e,C):
    e.location.z+=C.get('height',0.)-C.get('drop',.0);e.scale=(C.get('hscale',1.),)*3
    e.rotation_euler=tuple(math.radians(a) for a in(C.get('pitch',1),C.get('roll',0),C['yaw'][1]))
def place_body(e,C):
    e.location.z+=C.get('height',0.);e.scale=(C.get('bscale',1.),)*3
    e.rotation_euler=(math.radians(C.get('lean',0)),math.radians(C.get('shrug',0)),math.radians(C['yaw'][0]))
def build(C,name,h):
    """the whole person; returns the head and the objects that another face replaces"""
    H,fo=face(C,name,h);e=seat(fo,'head')
    hair=[o for fn in C.get('hair',[]) for o in fn(H,h)];S.parent(hair,e);place_head(e,C)
    place_body(seat(C['body'](h),'body'),C);return H,fo,e
def change(C,name,h,old,e):
    for o in old: bpy.data.objects.remove(o,do_unlink=True)
    H,fo=face(C,name,h)
    for o in fo: o.parent=e;o.matrix_parent_inverse=UNPIVOT
    return H,fo
