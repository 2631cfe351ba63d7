"""Senator Evran Torek: old, cold, fair; a plain grey robe, the pleated stole of his office, one red stone at the throat; fingertips together while he weighs."""
import figure,scene as S,tufts as TU,wardrobe as W
import numpy as np
from head import MAS
from materials import matte,hexc as hx
from sdf import *
SKIN='#75503c'
PHI=[0,16,30,44,58,72,86,100,118,145,180];LINE=[1.14,1.15,1.16,1.02,.66,.40,.16,-.02,-.34,-.54,-.60]
def hair(H,h):
    rg=np.random.default_rng(41);c=TU.CENTRE
    def keep(d):
        n=d/np.linalg.norm(d,axis=1,keepdims=True);P=c+n*.85;ph=np.degrees(np.abs(np.arctan2(P[:,0],P[:,1]+.10)));return (P[:,2]>np.interp(ph,PHI,LINE)*.92+.03+.02*rg.normal(0,1,len(d)))&(P[:,2]>-.5)
    R=c+TU.scatter(rg,1700,keep)*.9;side=np.clip(step(.62,.78,np.abs(R[:,0]))*step(.95,.55,R[:,2])+step(.1,-.35,R[:,2]),0,1)
    return [figure.tubes('curls',TU.curls(H.skull,R,rg,coil=.032,radius=.028,rise=.060,sides=side,seg=12),matte('curls',rough=.7,grain=.02,cavc=(.40,.38,.38),edge=.6,mottle=.12,spec=.2),TU.two_tone(hx('#6d6a68'),hx('#b9b5b0'),hx('#e4e1dc')))]
def brows(H,h):
    rg=np.random.default_rng(9);return [figure.tubes('brows',TU.brows(H,rg,26,.13,.016,.95,up=.40),matte('brow',rough=.65,grain=.02,cavc=(.36,.34,.34),edge=.5,spec=.2),TU.two_tone(hx('#7a7673'),hx('#bdb9b4'),hx('#e6e3de')))]
def paint(H,p,N,blend,sk):
    x,f,z=p;ax=np.abs(x);ph=np.degrees(np.arctan2(ax,f+.10));blend(.60*step(-.02,.10,z-np.interp(ph,PHI,LINE).astype(F))*step(.09,.05,H.skull(p)),hx('#6b625d'))
    blend(.25*np.clip(.4+noise(p,2.,4),0,1),hx('#5d3c2c'));blend(.22*np.exp(-(((ax-.44)/.2)**2+((z+.2)/.16)**2))*step(.4,.6,f),hx('#8a4a34'))
    bl=np.interp(ph,[0,14,26,38,52,70,88],[-.47,-.48,-.54,-.62,-.60,-.40,-.15]).astype(F);blend(.16*step(-.02,.2,bl-z)*step(-.2,.1,f)*step(-1.5,-1.3,z)*step(-.01,.03,H.lips(p)),hx('#8c8078'))
    spots=step(.030,.012,cells(p,9.,5))*step(.42,.55,ax)*step(-.2,.2,z+ax*.2);blend(.40*spots,hx('#41281d'))
    for s in(-1,1):
        l=H.eye_loc(p,s);r=length(*l)+1e-6;el=np.degrees(np.arcsin(np.clip(l[2]/r,-1,1)));near=step(H.eye_r*1.75,H.eye_r*1.15,r)*step(-.05,.05,l[1]);blend(.40*near*step(-6,-28,el),hx('#452a22'));blend(.30*near*step(-5,10,el),hx('#4a2f26'))
def body(h):
    torso=loft(W.broader(W.MAN,.92,.92));G=max(h*1.2,.017)
    def steeple(s):
        a=dict(way=(-.34*s,.42,.84),back=(.80*s,.52,.08),side=-s,curl=(4,8,8),fan=4,thumb=(24,14),size=.76);w=np.array((.5*s,1.12,-3.36));tip=W.fingertips(tuple(w),**a)[0];w[0]+=.045*s-tip[0];return dict(a,wrist=tuple(w))
    lh,rh=steeple(1),steeple(-1)
    near=[(1.36,-.26,-2.30),(1.74,.24,-3.92),lh['wrist']];far=[(-1.36,-.26,-2.30),(-1.74,.24,-3.92),rh['wrist']]
    trunk=lambda p:smin(torso(p),capsule(p,(0,-.24,-.9),(0,-.36,-2.1),.52,.66),.28)
    def sleeve(p):
        o=None
        for a,e,w in(near,far):
            v=np.subtract(w,e);v=v/np.linalg.norm(v);s=np.sign(a[0]);m=np.array(w);c=tuple(m-v*.16);d=chain(p,[a,e,c],[.36,.38,.30],.14);d=smin(d,chain(p,[tuple(np.add(e,(0,.3,-.1))),tuple(m-v*.30+(.05*s,-.1,-.55))],[.30,.22],.1),.2)
            d=d-.050*W.ridge((p[0]*1.2*s+p[2]*.7-p[1])*5.2+noise(p,1.1,3)*2.4,.7)*step(-2.7,-3.3,p[2]);d=sub(d,capsule(p,tuple(m-v*.36),tuple(m+v*.5),.22,.34),.04);o=d if o is None else np.minimum(o,d)
        return o
    pleat=lambda p,a,n,s=0:a*(W.ridge(np.arctan2(p[0],p[1]+.25)*n*.5+noise(p,.7,7+s)*1.1,.75)-.4)*step(-2.4,-3.3,p[2])
    cloth=lambda p:smin(trunk(p)-.10-pleat(p,.06,18),sleeve(p),.12)
    rim=lambda p:p[2]+1.20+.26*step(-.45,.50,p[1])
    def robe(p): return W.shell(smax(cloth(p),p[2]+1.70,.05),.12)
    def collar(p): x,f,z=p;r=length(x,(f+.28)*.97)-(.55+.07*np.clip(-(z+1.3),0,1));o=smax(smax(smax(r,-(r+.08),.02),rim(p),.035),-(z+2.05),.04);return smax(o,-np.maximum(np.abs(x)-.035-.10*np.clip(z+1.8,0,1),-f),.02)
    def piping(p): x,f,z=p;r=length(x,(f+.28)*.97)-(.55+.07*np.clip(-(z+1.3),0,1));return np.maximum(length(r+.02,rim(p)+.03)-.028,-np.maximum(np.abs(x)-.035-.10*np.clip(z+1.8,0,1),-f))
    L=lambda p:(p[0]*.62-(p[2]+2.75)*.56)+.05*np.sin(p[2]*1.8)                                          # across the stole, from his left shoulder down to the right
    def under(p): u=np.minimum(*[capsule(p,c[0],c[1],.36,.38) for c in(near,far)]);return np.minimum(smin(trunk(p)-.10,u,.30),smin(trunk(p)-.10-pleat(p,.06,18),u,.12))      # the forearms pass before the stole
    def fore(p): o=[(np.array(c[1]),np.array(c[2])) for c in(near,far)];return np.minimum(*[smin(capsule(p,tuple(e),tuple(m-(m-e)/np.linalg.norm(m-e)*.16),.38,.30),capsule(p,tuple(e+(0,.3,-.1)),tuple(m-(m-e)/np.linalg.norm(m-e)*.30+(.05*np.sign(m[0]),-.1,-.55)),.30,.22),.2) for e,m in o])-.07
    def stole(p):
        d=under(p);l=L(p);q=W.band(d-.05*(W.ridge(l*12.5+.25*noise(p,.8,5),.8)),.07,.07,np.abs(l-.08)-.44,p[2]+1.72,k=.03);return smax(smax(q,-p[1]-1.2-p[0]*.2,.03),-fore(p),.03)
    def edges(p): d=under(p);l=L(p);return np.maximum(np.maximum(length(np.abs(l-.08)-.44,d-.10)-.038,p[2]+1.76),np.maximum(-p[1]-.4,-fore(p)))
    stone=lambda p:superell(p,(0,.335,-1.80),(.075,.055,.10),2.6);setting=lambda p:smax(superell(p,(0,.305,-1.80),(.115,.06,.14),2.6),-superell(p,(0,.36,-1.80),(.085,.08,.11),2.6),.01)
    flesh=matte('flesh',facet=.014,facet_scale=6,grain=.014,rough=.5,cavc=(.42,.28,.24),edge=.24,mottle=.12);skinned=lambda V,N,c,e:np.tile(np.array(hx(SKIN),F),(len(V),1))
    cl=lambda n,c,**k:matte(n,**dict(dict(color=hx(c),rough=.82,grain=.05,grain_scale=130,sheen=.5,cavc=(.30,.28,.32),mottle=.18,edge=.6),**k));lo,hi=(-2.4,-1.6,-5.4),(2.4,1.9,-.9)
    throat=lambda p:W.neck(p,lambda p:smax(torso(p),p[2]+1.75,.2),.42,.54)
    return [S.sdf_obj('throat',throat,(-1.2,-.9,-2.4),(1.2,1.1,-1.05),G,flesh,skinned),S.sdf_obj('robe',robe,lo,hi,G,cl('robe','#474b57')),S.sdf_obj('collar',collar,(-1,-1.1,-2.2),(1,.9,-.8),G*.8,cl('collar','#353844')),S.sdf_obj('piping',piping,(-1,-1.1,-2.2),(1,.9,-.8),.013,cl('pipe','#a9a59c')),
      S.sdf_obj('stole',stole,lo,hi,G*.85,cl('stole','#b3ada2',sheen=.4,cavc=(.42,.38,.36))),S.sdf_obj('edges',edges,lo,hi,G*.7,cl('edge','#5d2f2a')),S.sdf_obj('stone',stone,(-.2,.1,-2.),(.2,.5,-1.6),.010,matte('stone',color=hx('#c2331c'),rough=.15,grain=0,spec=.7,glow=.45)),
      S.sdf_obj('setting',setting,(-.2,.1,-2.1),(.2,.5,-1.5),.010,matte('setting',color=hx('#8d8f94'),rough=.35,metal=.9,grain=.01)),
      S.sdf_obj('left',lambda p:W.hand(p,**lh),(-.3,.6,-4.),(1.1,2.3,-2.2),h,flesh,skinned),S.sdf_obj('right',lambda p:W.hand(p,**rh),(-1.1,.6,-4.),(.3,2.3,-2.2),h,flesh,skinned)]
PERSON=dict(owns='weighing',place='fortress',looks=-1,mirror=True,yaw=(-20,-24),pitch=2,roll=0,height=-.22,drop=.0,body=body,hair=[hair],marks=[brows],paint=paint,gain=dict(key=1.1,fill=1.25),skin=SKIN,
 skin_stuff=dict(facet=.016,grain=.014,mottle=.12,cavc=(.42,.27,.23),wood=.02,rough=.5,spec=.42),lip='#6a4036',lipa=.7,inner=.012,blush=.15,lidtint=.45,liner=.5,blood=(1.02,.72,.66),iris='#4b3424',pupil=.20,sclera=(.56,.53,.49),
 head=dict(loft=[(z,w*(.97 if z>-.2 else .945),f,n-.03) for z,w,f,n in MAS],skull_w=.765,skull_top=1.24,cheek_x=.475,cheek_z=-.13,cheek_f=.59,cheek_r=(.19,.18,.13),hollow=.035,jaw=.050,gonial=(.48,.0,-.62),jowl=.15,chin_w=.19,chin_z=-1.17,chin_f=.88,chin_r=.155,muzzle=.275,ridge=.078,ridge_f=.89,ridge_z=.235,
  nose_rf=.835,nose_tip=1.095,nose_tz=-.345,nose_w=.046,nose_tw=.066,nose_base=.205,nose_hump=.022,nose_ball=.082,ala=.062,nost=.030,nose_up=.26,eye_x=.33,eye_r=.176,eye_f=.552,eye_tilt=-3,lid_u=(14,14),lid_l=(12,12),bag=1.05,crease=1.25,lash=.008,wing=.1,
  mouth_w=.252,mouth_z=-.715,mouth_f=.90,lip_u=.044,lip_l=.066,lip_bu=.034,lip_bl=.050,cupid=.12,curve=-.014,dimple=.008,naso=.75,crow=1.,wrinkle=.75,marion=.4,brow_in=.262,brow_mid=.338,brow_out=.275,brow_r=.042,brow_x0=.13,brow_x1=.62,ear=1.02,ear_z=-.07,neck_r=.41,neck_r2=.46,sinew=1.4,apple=1),
 own=dict(warm=dict(dimple=.0,curve=.085,mouth_w=.035,brow_in=.035,brow_mid=.05),weighing=dict(brow_asym=.050,brow_in=.020,brow_mid=.015,lid_u=(-9,-6),lid_l=(-5,-3),curve=-.006,mouth_w=-.055,pout=.016,mouth_asym=-.030,wrinkle=.3,gaze=(24,-12))),tilt=dict(weighing=4.5,doubt=2.6,stern=-1.6,grief=2.4,warm=1.8))
