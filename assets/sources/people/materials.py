"""Materials. Every surface is one carved, painted stuff; only eyes have their own."""
import bpy
class NT:
    """short hand for a node tree"""
    def __init__(s,name):
        s.m=bpy.data.materials.new(name);s.m.use_nodes=True;s.t=s.m.node_tree;s.t.nodes.clear()
        s.out=s.n('OutputMaterial')
    def n(s,ty,**kw):
        nd=s.t.nodes.new('ShaderNode'+ty)
        for k,v in kw.items():
            if k in nd.inputs.keys(): nd.inputs[k].default_value=v
            else: setattr(nd,k,v)
        return nd
    def l(s,a,b): s.t.links.new(a,b); return s
    def math(s,op,a,b=None,c=None,clamp=False):
        nd=s.n('Math');nd.operation=op;nd.use_clamp=clamp
        for i,v in enumerate((a,b,c)):
            if v is None: continue
            if isinstance(v,(int,float)): nd.inputs[i].default_value=v
            else: s.l(v,nd.inputs[i])
        return nd.outputs[0]
    def mix(s,fac,a,b,mode='MIX'):
        nd=s.n('MixRGB');nd.blend_type=mode
        for i,v in enumerate((fac,a,b)):
            if isinstance(v,(int,float)): nd.inputs[i].default_value=v
            elif isinstance(v,tuple): nd.inputs[i].default_value=(*v[:3],1)
            else: s.l(v,nd.inputs[i])
        return nd.outputs[0]
    def ramp(s,fac,stops):
        nd=s.n('ValToRGB');e=nd.color_ramp.elements
        while len(e)<len(stops): e.new(.5)
        for el,(p,c) in zip(e,stops): el.position=p;el.color=(*c[:3],1) if isinstance(c,tuple) else (c,c,c,1)
        s.l(fac,nd.inputs[0]);return nd.outputs[0]
def hexc(h,g=2.2):
    h=h.lstrip('#');return tuple((int(h[i:i+2],16)/255)**g for i in(0,2,4))
OPAL=[(.05,hexc('#efe4da')),(.25,hexc('#e9b9c4')),(.42,hexc('#b9b0ea')),(.58,hexc('#8fd6cf')),(.74,hexc('#d9e6b4')),(.92,hexc('#f0b7d0'))]
def matte(name,color=None,rough=.62,facet=.0,facet_scale=7.,grain=.15,grain_scale=60.,wood=0.,metal=0.,cavc=(.42,.26,.24),edge=.25,sheen=0.,mottle=.12,wear=None,scratch=0.,spec=.4,opal=0.,glow=0.):
    """the one material: colour (or painted vertex colour), darkened in hollows, lightened on edges, chiselled; opal: fire that turns with the angle of sight"""
    N=NT(name);b=N.n('BsdfPrincipled');N.l(b.outputs[0],N.out.inputs[0])
    tc=N.n('TexCoord').outputs['Object']
    at=N.n('Attribute',attribute_name='bk');sep=N.n('SeparateColor');N.l(at.outputs['Color'],sep.inputs[0]);cav,ed,mk=sep.outputs[0],sep.outputs[1],sep.outputs[2]
    if color is None: col=N.n('Attribute',attribute_name='col').outputs['Color']
    else: col=N.n('RGB').outputs[0];col.default_value=(*color,1)
    nz=N.n('TexNoise',Scale=2.3,Detail=3.,Roughness=.6);N.l(tc,nz.inputs['Vector'])
    mot=N.ramp(nz.outputs['Fac'],[(.3,1-mottle),(.7,1+mottle*.0+.0)])
    col=N.mix(1.,col,mot,'MULTIPLY')
    if wood:
        mp=N.n('Mapping');mp.inputs['Scale'].default_value=(5,5,.7);N.l(tc,mp.inputs['Vector'])
        w=N.n('TexNoise',Scale=3.,Detail=4.,Roughness=.65,Distortion=.6);N.l(mp.outputs[0],w.inputs['Vector'])
        wr=N.ramp(w.outputs['Fac'],[(.35,1-wood),(.5,1.),(.62,1-wood*.6)]);col=N.mix(1.,col,wr,'MULTIPLY')
    cf=N.math('POWER',cav,.8);cf=N.math('SUBTRACT',1.,cf,clamp=True)
    dark=N.mix(1.,col,cavc,'MULTIPLY');col=N.mix(cf,col,dark)
    ef=N.math('MULTIPLY',N.math('SUBTRACT',ed,.56,clamp=True),edge*4,clamp=True)
    if wear: 
        wn=N.n('TexNoise',Scale=9.,Detail=5.);N.l(tc,wn.inputs['Vector'])
        ef=N.math('MULTIPLY',ef,N.ramp(wn.outputs['Fac'],[(.35,.15),(.6,1.)]),clamp=True)
        col=N.mix(ef,col,wear)
    else:
        col=N.mix(ef,col,N.mix(1.,col,(1.45,1.4,1.32),'MULTIPLY'))
    N.l(col,b.inputs['Base Color'])
    b.inputs['Metallic'].default_value=metal;b.inputs['Specular'].default_value=spec;b.inputs['Sheen'].default_value=sheen
    rn=N.n('TexNoise',Scale=5.,Detail=2.);N.l(tc,rn.inputs['Vector'])
    r=N.math('ADD',N.math('MULTIPLY',rn.outputs['Fac'],.22),rough-.11,clamp=True);r=N.math('SUBTRACT',r,N.math('MULTIPLY',mk,.2),clamp=True);N.l(r,b.inputs['Roughness'])
    if opal:                                     # half of it shines by itself, or amber light would put it out
        lw=N.n('LayerWeight',Blend=.42);on=N.n('TexNoise',Scale=1.5,Detail=2.,Distortion=.8);N.l(tc,on.inputs['Vector'])
        f=N.math('ADD',N.math('MULTIPLY',lw.outputs['Facing'],1.1),N.math('MULTIPLY',N.math('SUBTRACT',on.outputs['Fac'],.5),1.1))
        bw=N.n('RGBToBW');N.l(col,bw.inputs[0])          # not on lips, nor where hair is painted on the scalp
        much=N.math('MULTIPLY',N.math('MULTIPLY',cav,N.math('MULTIPLY',bw.outputs[0],2.2,clamp=True)),N.math('SUBTRACT',1.,mk,clamp=True));fire=N.ramp(f,OPAL);N.l(N.mix(N.math('MULTIPLY',much,.36*opal,clamp=True),col,fire),b.inputs['Base Color'])
        N.l(N.mix(1.,fire,N.mix(much,(0,0,0),(1,1,1)),'MULTIPLY'),b.inputs['Emission']);b.inputs['Emission Strength'].default_value=.045*opal
    if glow: N.l(col,b.inputs['Emission']);b.inputs['Emission Strength'].default_value=glow
    # bump
    prev=None
    if facet:
        dn=N.n('TexNoise',Scale=1.3,Detail=2.);N.l(tc,dn.inputs['Vector'])
        vv=N.n('VectorMath');vv.operation='MULTIPLY_ADD';N.l(dn.outputs['Color'],vv.inputs[0]);vv.inputs[1].default_value=(.5,.5,.5);N.l(tc,vv.inputs[2])
        vo=N.n('TexVoronoi',Scale=facet_scale,feature='F1');N.l(vv.outputs[0],vo.inputs['Vector'])
        h=N.math('POWER',vo.outputs['Distance'],2.)
        bp=N.n('Bump',Strength=1.,Distance=facet);N.l(h,bp.inputs['Height']);prev=bp
    if scratch:
        mp=N.n('Mapping');mp.inputs['Scale'].default_value=(2,2,30);mp.inputs['Rotation'].default_value=(.4,.7,0);N.l(tc,mp.inputs['Vector'])
        w=N.n('TexNoise',Scale=4.,Detail=6.);N.l(mp.outputs[0],w.inputs['Vector'])
        bp=N.n('Bump',Strength=1.,Distance=scratch);N.l(w.outputs['Fac'],bp.inputs['Height'])
        if prev: N.l(prev.outputs[0],bp.inputs['Normal'])
        prev=bp
    if grain:
        g=N.n('TexNoise',Scale=grain_scale,Detail=2.,Roughness=.7);N.l(tc,g.inputs['Vector'])
        bp=N.n('Bump',Strength=1.,Distance=grain*.1);N.l(g.outputs['Fac'],bp.inputs['Height'])
        if prev: N.l(prev.outputs[0],bp.inputs['Normal'])
        prev=bp
    if prev: N.l(prev.outputs[0],b.inputs['Normal'])
    return N.m
def eye_mat(name,iris,sclera=(.50,.47,.42),pupil=.20,ir=.50):
    N=NT(name);b=N.n('BsdfPrincipled');N.l(b.outputs[0],N.out.inputs[0])
    tc=N.n('TexCoord').outputs['Object'];sp=N.n('SeparateXYZ');N.l(tc,sp.inputs[0])
    d=N.math('SQRT',N.math('ADD',N.math('POWER',sp.outputs[0],2.),N.math('POWER',sp.outputs[2],2.)))
    front=N.math('LESS_THAN',sp.outputs[1],0.)
    an=N.math('ARCTAN2',sp.outputs[0],sp.outputs[2])
    cb=N.n('CombineXYZ');N.l(N.math('SINE',an),cb.inputs[0]);N.l(N.math('COSINE',an),cb.inputs[1]);N.l(N.math('MULTIPLY',d,.5),cb.inputs[2])
    nz=N.n('TexNoise',Scale=6.,Detail=4.);N.l(cb.outputs[0],nz.inputs['Vector'])
    dk=tuple(c*.25 for c in iris);lt=tuple(min(c*1.6,1) for c in iris)
    r=N.ramp(d,[(0,(0,0,0)),(pupil,(.002,.002,.002)),(pupil+.03,dk),(pupil+.12,lt),(ir-.16,iris),(ir-.08,tuple(c*.10 for c in iris)),(ir-.005,tuple(c*.06 for c in iris)),(ir+.03,sclera),(.92,tuple(c*a for c,a in zip(sclera,(.8,.62,.58))))])
    st=N.ramp(nz.outputs['Fac'],[(.3,.55),(.7,1.25)])
    ism=N.math('LESS_THAN',d,ir);r2=N.mix(1.,r,st,'MULTIPLY');r=N.mix(ism,r,r2)
    r=N.mix(front,sclera,r);N.l(r,b.inputs['Base Color'])
    b.inputs['Roughness'].default_value=.22;b.inputs['Specular'].default_value=.5;b.inputs['Clearcoat'].default_value=1.;b.inputs['Clearcoat Roughness'].default_value=.015
    return N.m
