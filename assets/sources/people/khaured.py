"""The people of Khaur: heavy bone, skin of stone and rust, an eye in the brow; iron, felt and hide without one ornament."""
import figure,scene as S,third
import numpy as np
from materials import NT,matte,hexc as hx
from sdf import *
STUFF=dict(facet=.022,facet_scale=4.6,grain=.018,rough=.56,spec=.38,cavc=(.34,.20,.17),edge=.22,mottle=.16,wood=.0)
STILL=dict(doubt=dict(wrinkle=0),grief=dict(wrinkle=0))     # furrows would run through the eye in the brow
def tint(p,N,blend,skin,rust='#8a4526',ash='#6f6b6a',amount=1.):
    """stone: ash in what looks up, rust in drifts along temples, jaw and throat"""
    sk=np.array(skin);n=noise(p,1.5,8);m=noise(p,5.,3)*.5+noise(p,11.,5)*.3;ax=np.abs(p[0])
    blend(amount*.34*np.clip(.45+n+.5*m,0,1)*step(.30,.70,ax+.25*np.abs(p[2]+.1)),np.array(hx(rust))*.9)
    blend(amount*.22*np.clip(.5+m-n*.5,0,1)*step(.2,.9,N[:,2]),np.array(hx(ash)))
    blend(amount*.30*step(.15,-.7,N[:,1])*np.ones_like(n),sk*.55)
def hairline(p,blend,phi,line,colour,soft=.06):
    a=np.degrees(np.arctan2(np.abs(p[0]),p[1]+.10));blend(step(-.01,soft,p[2]-np.interp(a,phi,line).astype(F)),hx(colour))
def bare(skin,**kw):
    """paints throat and hands as the face is painted"""
    def f(V,N,cav,edge): c,blend=figure.blender(np.tile(np.array(hx(skin)),(len(V),1)).astype(F));tint((V[:,0],V[:,1],V[:,2]),N,blend,hx(skin),**kw);return c[0]
    return f
def flesh(name='flesh',**kw): return matte(name,**dict(STUFF,**kw))
def iron(name='iron',colour='#5d5f64',**kw): return matte(name,**dict(dict(color=hx(colour),rough=.42,facet=.016,facet_scale=3.6,grain=.02,grain_scale=34,metal=.80,cavc=(.22,.19,.18),edge=1.,wear=(.60,.58,.56),mottle=.45,scratch=.002,spec=.5),**kw))
def felt(name,colour,**kw): return matte(name,**dict(dict(color=hx(colour),rough=.92,grain=.10,grain_scale=130,sheen=.45,cavc=(.26,.22,.22),mottle=.28,edge=.55),**kw))
def hide(name,colour,**kw): return matte(name,**dict(dict(color=hx(colour),rough=.55,facet=.008,facet_scale=5,grain=.04,grain_scale=45,cavc=(.28,.22,.20),mottle=.45,edge=1.,spec=.45),**kw))
SILVER=[(.16,'#e8eef8'),(.30,'#8fb2f0'),(.42,'#cf8fe6'),(.52,'#6fdcd0'),(.62,'#f0d88c'),(.74,'#7f93d6'),(.92,'#4b5570')]
EMBER=[(.10,'#ffd9a0'),(.30,'#f0963c'),(.52,'#c8511c'),(.72,'#8a2a12'),(.95,'#3a120c')]
GARNET=[(.10,'#e9a9a2'),(.28,'#a8343a'),(.50,'#5c1526'),(.72,'#8f3a2c'),(.95,'#1e0a12')]
def eye_stuff(name,stops,glow):
    """nacre with a slit: its colour runs with the angle of sight and with rays out of the slit; it shines a little by itself"""
    N=NT(name);b=N.n('BsdfPrincipled');N.l(b.outputs[0],N.out.inputs[0])
    tc=N.n('TexCoord').outputs['Object'];sp=N.n('SeparateXYZ');N.l(tc,sp.inputs[0]);x,_,z=sp.outputs
    ax=N.math('ABSOLUTE',x);out=N.math('SQRT',N.math('ADD',N.math('POWER',x,2.),N.math('MULTIPLY',N.math('POWER',z,2.),.30)))
    ray=N.n('CombineXYZ');N.l(N.math('MULTIPLY',N.math('ARCTAN2',z,x),2.2),ray.inputs[0]);N.l(N.math('MULTIPLY',out,.8),ray.inputs[1])
    rn=N.n('TexNoise',Scale=5.,Detail=3.,Distortion=.4);N.l(ray.outputs[0],rn.inputs['Vector']);nz=N.n('TexNoise',Scale=2.1,Detail=2.,Distortion=1.4);N.l(tc,nz.inputs['Vector'])
    lw=N.n('LayerWeight',Blend=.35);f=N.math('ADD',N.math('MULTIPLY',lw.outputs['Facing'],.75),N.math('MULTIPLY',nz.outputs['Fac'],.62))
    c=N.ramp(f,[(p,hx(h)) for p,h in stops]);c=N.mix(1.,c,N.ramp(rn.outputs['Fac'],[(.32,.55),(.62,1.15)]),'MULTIPLY')
    slit=N.math('SUBTRACT',ax,N.math('MULTIPLY',N.math('SUBTRACT',1.,N.math('POWER',z,2.)),.10));c=N.mix(1.,c,N.ramp(N.math('MULTIPLY',slit,6.,clamp=True),[(.0,.015),(.22,.10),(.5,1.)]),'MULTIPLY')
    c=N.mix(1.,c,N.ramp(out,[(.45,.62),(.92,.16)]),'MULTIPLY')
    N.l(c,b.inputs['Base Color']);b.inputs['Metallic'].default_value=.45;b.inputs['Roughness'].default_value=.22;b.inputs['Clearcoat'].default_value=1.;b.inputs['Clearcoat Roughness'].default_value=.02
    N.l(c,b.inputs['Emission']);b.inputs['Emission Strength'].default_value=glow;return N.m
def ball(stops,glow=.55):
    """the ball, for a person's marks: there only where the lids are open"""
    def make(H,h):
        if H.third_open<=0: return []
        f0,lean,_=third.where(H);o=S.eyeball('third',1.,(0,f0-third.R[1]*.80,H.third['z']),eye_stuff('third',stops,glow*(1. if H.third_open>.05 else .75)),bulge=.05,ir=.6,gaze=(0,lean));o.scale=third.R;return [o]
    return make
