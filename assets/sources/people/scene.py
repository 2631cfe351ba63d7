"""Blender: meshes into objects, eyeballs, lamps, camera, render settings."""
import math
import time
import bpy
import numpy as np
from mathutils import Vector
from mesh import mesh,bake
def clear():
    bpy.ops.wm.read_factory_settings(use_empty=True)
def obj_from(name,V,Q,mat,col=None,bk=None):
    V=V.copy();V[:,1]*=-1;Q=Q[:,::-1]
    me=bpy.data.meshes.new(name); n=len(V)
    me.vertices.add(n);me.vertices.foreach_set('co',V.ravel())
    me.loops.add(len(Q)*4);me.loops.foreach_set('vertex_index',Q.astype(np.int32).ravel())
    me.polygons.add(len(Q));me.polygons.foreach_set('loop_start',np.arange(0,len(Q)*4,4,dtype=np.int32));me.polygons.foreach_set('loop_total',np.full(len(Q),4,np.int32))
    me.polygons.foreach_set('use_smooth',np.ones(len(Q),bool))
    me.update(calc_edges=True)
    for nm,a in(('col',col),('bk',bk)):
        if a is not None:
            at=me.attributes.new(nm,'FLOAT_COLOR','POINT'); b=np.ones((n,4),np.float32);b[:,:a.shape[1]]=a; at.data.foreach_set('color',b.ravel())
    o=bpy.data.objects.new(name,me);bpy.context.collection.objects.link(o)
    if mat:me.materials.append(mat)
    return o
def carve(fn,lo,hi,h,paint=None,mask=None):
    """mesh of a distance function with what its material wants: vertices, faces, colours, hollows and edges, normals"""
    V,Q=mesh(fn,lo,hi,h);cav,edge,N=bake(fn,V,h)
    bk=np.stack([cav,edge*.5+.5,mask(V) if mask else np.zeros(len(V),np.float32)],-1)
    return V,Q,paint(V,N,cav,edge) if paint else None,bk,N
def sdf_obj(name,fn,lo,hi,h,mat,paint=None,mask=None):
    t=time.process_time();V,Q,col,bk,_=carve(fn,lo,hi,h,paint,mask);o=obj_from(name,V,Q,mat,col,bk)
    print(f'  {name}: {len(V)} v {time.process_time()-t:.1f}s',flush=True);return o
def eyeball(name,r,loc,mat,gaze=(0,0),bulge=.10,ir=.5):
    import bmesh
    bm=bmesh.new();bmesh.ops.create_uvsphere(bm,u_segments=96,v_segments=64,radius=1)
    for v in bm.verts:                           # pole to -Y, corneal bulge
        x,y,z=v.co; v.co=(x,-z,y)
    for v in bm.verts:
        d=math.hypot(v.co.x,v.co.z)
        if v.co.y<0 and d<ir*1.15: v.co*=1+bulge*(1-(d/(ir*1.15))**2)
    me=bpy.data.meshes.new(name);bm.to_mesh(me);bm.free()
    for p in me.polygons:p.use_smooth=True
    me.materials.append(mat);o=bpy.data.objects.new(name,me);bpy.context.collection.objects.link(o)
    o.location=(loc[0],-loc[1],loc[2]);o.scale=(r,r,r);o.rotation_euler=(math.radians(-gaze[1]),0,math.radians(gaze[0]))
    return o
def empty(name,loc=(0,0,0)):
    o=bpy.data.objects.new(name,None);bpy.context.collection.objects.link(o);o.location=loc;return o
def parent(ch,pa):
    for c in ch:
        c.parent=pa;c.matrix_parent_inverse=pa.matrix_world.inverted()
def area(name,loc,target,size,power,color,shape='RECTANGLE',sy=None):
    L=bpy.data.lights.new(name,'AREA');L.energy=power;L.color=color;L.size=size;L.shape=shape;L.size_y=sy or size
    o=bpy.data.objects.new(name,L);bpy.context.collection.objects.link(o);o.location=loc
    o.rotation_euler=(Vector(target)-Vector(loc)).to_track_quat('-Z','Y').to_euler();return o
def camera(loc,target,lens=85):
    c=bpy.data.cameras.new('cam');c.lens=lens;c.sensor_fit='VERTICAL';c.sensor_height=36;o=bpy.data.objects.new('cam',c);bpy.context.collection.objects.link(o)
    o.location=loc;o.rotation_euler=(Vector(target)-Vector(loc)).to_track_quat('-Z','Y').to_euler();bpy.context.scene.camera=o;return o
def setup(w,h,spp,threads=2,world=(.035,.045,.06),look='Medium High Contrast',exposure=0.):
    s=bpy.context.scene;s.render.engine='CYCLES';c=s.cycles;c.device='CPU';c.samples=spp;c.use_adaptive_sampling=True;c.adaptive_threshold=.025
    c.use_denoising=False;c.max_bounces=3;c.diffuse_bounces=2;c.glossy_bounces=2;c.transmission_bounces=2;c.caustics_reflective=False;c.caustics_refractive=False;c.sample_clamp_indirect=4;c.sample_clamp_direct=0
    s.render.threads_mode='FIXED';s.render.threads=threads;s.render.resolution_x=w;s.render.resolution_y=h;s.render.resolution_percentage=100
    s.render.film_transparent=True;s.render.image_settings.file_format='PNG';s.render.image_settings.color_mode='RGBA';s.render.image_settings.color_depth='8'
    s.view_settings.view_transform='Filmic';s.view_settings.look=look;s.view_settings.exposure=exposure
    W=bpy.data.worlds.new('w');s.world=W;W.use_nodes=True;W.node_tree.nodes['Background'].inputs[0].default_value=(*world,1);W.node_tree.nodes['Background'].inputs[1].default_value=1.
    return s
