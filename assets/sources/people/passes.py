"""Renders two half pictures and the guides, denoises them together, writes the picture and the normals (green up)."""
import os,sys
import bpy
import numpy as np
sys.path.insert(0,os.path.join(os.path.dirname(os.path.abspath(__file__)),'..','shared'))
import filters
SLOTS=(('img','Image'),('nrm','Normal'),('dif','DiffCol'),('glo','GlossCol'),('emi','Emit'),('z','Depth'))
def prepare(sc,folder):
    vl=sc.view_layers[0]
    for k in('normal','diffuse_color','glossy_color','emit','z'): setattr(vl,'use_pass_'+k,True)
    sc.render.use_persistent_data=True;sc.use_nodes=True;nt=sc.node_tree;nt.nodes.clear()
    rl=nt.nodes.new('CompositorNodeRLayers');nt.links.new(rl.outputs['Image'],nt.nodes.new('CompositorNodeComposite').inputs[0])
    fo=nt.nodes.new('CompositorNodeOutputFile');fo.base_path=folder;fo.format.file_format='OPEN_EXR';fo.format.color_depth='32';fo.format.color_mode='RGBA';fo.file_slots.clear()
    for n,o in SLOTS: fo.file_slots.new(n+'_');nt.links.new(rl.outputs[o],fo.inputs[n+'_'])
    return fo
def load(folder,n):
    im=bpy.data.images.load(os.path.join(folder,f'{n}_0001.exr'),check_existing=False);im.colorspace_settings.name='Non-Color'
    w,h=im.size;a=np.empty(w*h*4,np.float32);im.pixels.foreach_get(a);bpy.data.images.remove(im);return a.reshape(h,w,4)
def write(sc,path,px,colour):
    h,w,_=px.shape;im=bpy.data.images.new('out',w,h,alpha=True,float_buffer=colour)
    im.colorspace_settings.name='Linear' if colour else 'Non-Color';im.alpha_mode='PREMUL' if colour else 'CHANNEL_PACKED'
    im.pixels.foreach_set(np.ascontiguousarray(px,np.float32).ravel());im.update()
    if colour:
        nodes=sc.use_nodes;sc.use_nodes=False;im.save_render(path,scene=sc);sc.use_nodes=nodes
    else: im.file_format='PNG';im.filepath_raw=path;im.save()
    bpy.data.images.remove(im)
def render(sc,path,folder):
    halves=[]
    for seed in(1,2):
        sc.cycles.seed=seed;bpy.ops.render.render();halves.append(load(folder,'img'))
    nrm,dif,glo,emi,z=[load(folder,n) for n in('nrm','dif','glo','emi','z')]
    al=(halves[0][...,3:]+halves[1][...,3:])*.5;a1=np.maximum(al,1e-3);ok=al>.002
    ys,xs=np.where(ok[...,0]);b=(slice(max(ys.min()-8,0),ys.max()+9),slice(max(xs.min()-8,0),xs.max()+9))
    cut=lambda a:np.where(ok,a[...,:3]/a1,0)[b].astype(np.float32)
    d=dict(A=cut(halves[0]),B=cut(halves[1]),emi=cut(emi),dif=cut(dif),glo=cut(glo),nrm=nrm[b][...,:3],z=z[b][...,0])
    rgb=np.zeros_like(nrm[...,:3]);rgb[b]=filters.denoise(d,R=5)
    write(sc,path,np.concatenate([rgb*al,al],-1),True)
    n=nrm[...,:3]@np.array(sc.camera.matrix_world.to_3x3());n/=np.maximum(np.linalg.norm(n,axis=2,keepdims=True),1e-4)
    write(sc,path.replace('.png','_n.png'),np.concatenate([np.where(al>.01,n*.5+.5,(.5,.5,1.)),al],-1),False)
