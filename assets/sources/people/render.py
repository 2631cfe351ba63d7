"""Blender entry. blender -b --python render.py -- PERSON OUT width=.. h=.. spp=.. names=neutral,stern,... [crop=1]: all but the
neutral face then only where their patch lies (neutral must have been rendered before or with them); names=pose: the second pose"""
import importlib,json,os,sys,time
HERE=os.path.dirname(os.path.abspath(__file__));sys.path.insert(0,HERE)
import bpy
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
import faces,figure,passes,scene as S
from light import light
HEIGHT,MIDDLE=6.2,-1.35                                    # units seen from top to bottom, height of the eye: the same for everybody
turn=lambda n:np.linspace(0,2*np.pi,n,endpoint=False)
squared=lambda v:np.sign(v)*abs(v)**.72                    # an outline fuller than an ellipse: it must hide the corners of any smile
def landmarks(sc,H,e):
    """pictures fractions (y down) of points of the head, for painting and for cutting patches"""
    P=H.P;bpy.context.view_layer.update();M=e.matrix_world@figure.UNPIVOT
    def at(x,f,z):
        v=world_to_camera_view(sc,sc.camera,M@Vector((x,-f,z)));return [round(v.x,5),round(1-v.y,5)]
    L=dict(eyes=[at(s*P['eye_x'],P['eye_f']+P['eye_r'],P['eye_z']) for s in(-1,1)],
      lids=[[at(s*(P['eye_x']+P['eye_r']*(1.30 if np.cos(a)>0 else 1.50)*np.cos(a)),P['eye_f']+P['eye_r']*.55,P['eye_z']+P['eye_r']*.78*np.sin(a)) for a in turn(16)] for s in(-1,1)],
      mouth=[at(P['mouth_w']*1.58*squared(np.cos(a)),P['mouth_f']-.16*abs(np.cos(a)),P['mouth_z']-.01+(.165 if np.sin(a)>0 else .245)*squared(np.sin(a))) for a in turn(28)],
      face=[at(x,f,z) for x,f,z in((-.60,.52,.50),(-.30,.74,.72),(0,.80,.76),(.30,.74,.72),(.60,.52,.50),(.64,.50,.05),(.60,.52,-.30),(.48,.60,-.70),(.30,.72,-.95),(0,.86,-1.02),(-.30,.72,-.95),(-.48,.60,-.70),(-.60,.52,-.30),(-.64,.50,.05))],
      pivot=at(0,-.25,-1.7),head=[at(-1.2,0,1.45),at(1.2,0,1.45),at(-1.2,0,-1.45),at(1.2,0,-1.45)])
    if H.third: L['eye']=[at((.165)*np.sign(np.cos(a))*abs(np.cos(a))**1.15,H.surf(0,P['third']['z'])-.03*abs(np.cos(a)),P['third']['z']+.275*np.sin(a)) for a in turn(24)]
    return L
def crop(sc,L,name):
    """render only round the patch; returns the box in pixels (x, y, w, h), y down"""
    r=sc.render;W,H=r.resolution_x,r.resolution_y;m=.035
    p=np.array(sum(L['lids'],[]) if name in faces.LIDS else L['mouth'] if name in faces.MOUTHS else L['eye'] if name in faces.EYES else L['face'])
    x0,y0=np.floor((p.min(0)-m)*(W,H)).astype(int);x1,y1=np.ceil((p.max(0)+m)*(W,H)).astype(int)
    r.use_border=r.use_crop_to_border=True
    r.border_min_x,r.border_max_x,r.border_min_y,r.border_max_y=(x0+.01)/W,(x1+.01)/W,1-(y1-.01)/H,1-(y0-.01)/H
    return [int(v) for v in(x0,y0,x1-x0,y1-y0)]
def main():
    a=sys.argv[sys.argv.index('--')+1:];who,out=a[:2];o=dict(v.split('=') for v in a[2:])
    w=int(o.get('width',360));h=float(o.get('h',.024));names=o.get('names','neutral').split(',');t=time.time()
    S.clear();sc=S.setup(w,w*4//3,int(o.get('spp',8)),exposure=float(o.get('ev',.60)))
    C=importlib.import_module(who).PERSON;whole=names[0] in('neutral','pose')                   # the second pose keeps head and face: only the body is another
    body=(lambda h:[]) if o.get('close') else C['pose'] if names[0]=='pose' else C['body'];H,fo,e=figure.build(dict(C,body=body),'neutral' if whole else names[0],h);light(C.get('place','ship'),C.get('looks',1),C.get('gain'))
    S.camera((0,-19,MIDDLE),(0,0,MIDDLE),lens=36*19/HEIGHT)
    if o.get('close'):                                     # to judge a face
        sc.camera.data.lens*=2.1;sc.camera.location.z=1.45*C.get('hscale',1.)-1.4+C.get('height',0)-C.get('drop',0)*.5
    folder=os.path.join(os.path.dirname(out),'pass');os.makedirs(folder,exist_ok=True);passes.prepare(sc,folder+'/')
    for i,n in enumerate(names):
        if i: H,fo=figure.change(C,n,h,fo,e)
        if i==0:                                           # an earlier run's crops stay known when only some faces are made again
            L=json.load(open(out+'.json')) if os.path.exists(out+'.json') else {}
            if whole: L=dict(landmarks(sc,H,e),boxes=L.get('boxes',{}))
        if n not in('neutral','pose') and o.get('crop'): L['boxes'][n]=crop(sc,L,n)
        L['person']={k:C[k] for k in('looks','mirror','place','owns','tilt','quality','ink') if k in C}          # what baking needs to know
        json.dump(L,open(out+'.json','w'))
        b=time.time();passes.render(sc,f'{out}-{n}.png',folder);print(f'{who} {n}: built {b-t:.0f} s, rendered {time.time()-b:.0f} s',flush=True);t=time.time()
main()
