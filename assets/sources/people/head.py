"""The head of every person: skull, face block, nose, lips, ears, lids, neck. A person is a set of these parameters."""
import numpy as np
import third
from sdf import *
# sections of the face block: z, half width, front depth, superellipse exponent
FEM=[(1.05,.50,.50,2.2),(.80,.64,.68,2.25),(.55,.695,.775,2.25),(.30,.705,.825,2.3),(.06,.70,.80,2.25),(-.18,.690,.785,2.2),(-.42,.645,.785,2.1),(-.66,.545,.795,2.0),(-.88,.40,.785,2.0),(-1.03,.27,.79,2.05),(-1.13,.17,.745,2.1),(-1.30,.06,.5,2.)]
MAS=[(1.05,.50,.50,2.2),(.80,.66,.70,2.3),(.55,.715,.80,2.35),(.30,.735,.855,2.4),(.06,.73,.81,2.4),(-.18,.715,.79,2.3),(-.42,.675,.79,2.2),(-.66,.61,.81,2.2),(-.90,.50,.805,2.25),(-1.08,.36,.83,2.5),(-1.19,.22,.77,2.4),(-1.36,.08,.5,2.)]
DEFAULT=dict(
 loft=FEM, skull_w=.765, skull_top=1.25, skull_f=.80, skull_back=1.04, temple=.66,
 cheek_x=.47, cheek_z=-.15, cheek_f=.58, cheek_r=(.19,.17,.13), cheek_up=0., hollow=0., jaw=.045, gonial=(.47,.0,-.58), jowl=0., muzzle=.27,
 chin_w=.165, chin_z=-1.11, chin_f=.875, chin_r=.15, chin_dim=0.,
 ridge=.05, ridge_f=.865, ridge_z=.25, ridge_w=.56,
 nose_root=.15, nose_rf=.815, nose_tip=1.065, nose_tz=-.315, nose_w=.040, nose_tw=.056, nose_base=.170, nose_hump=.0, nose_k=.045, nose_up=.33, nose_ball=.072, ala=.050, nost=.028,
 eye_x=.330, eye_z=.05, eye_f=.560, eye_r=.180, eye_tilt=5., sock=(.25,.20,.155), sock_f=.33, sock_k=.14, lid_u=(19.,19.), lid_l=(16.,16.), lid_a=60., lid_k=.075, lid_thick=(.08,.15), crease=1., bag=0., gaze=(0.,0.), lash=.014, wing=.5,
 brow_in=.27, brow_mid=.36, brow_out=.31, brow_r=.034, brow_x0=.13, brow_x1=.60, brow_asym=0., brow_pinch=0., brow_hair=.008, brow_th=.05,
 mouth_w=.250, mouth_z=-.67, mouth_f=.90, mouth_open=0., mouth_asym=0., curve=0., lip_u=.062, lip_l=.090, lip_bu=.046, lip_bl=.062, cupid=.25, pout=0., dimple=.03,
 naso=.1, wrinkle=0., crow=0., marion=0., third=None, third_open=0., long=None,
 ear=1., ear_z=-.04, ear_tip=0., neck_r=.42, neck_r2=.47, neck_top=(0,-.20,-.45), neck_bot=(0,-.42,-2.05), sinew=1., apple=0.)

class Head:
    def __init__(s,**kw):
        s.P=dict(DEFAULT);s.P.update(kw);s.lz,s.ly=catmull(s.P['loft']);s._brow={}
    def __getattr__(s,k):
        try: return s.__dict__['P'][k]
        except KeyError: raise AttributeError(k)
    # ---- the block ---------------------------------------------------------
    def skull(s,p):
        x,f,z=p
        return superell((x,np.where(f<-.08,(f+.08)/F(s.skull_back)-.08,f),z),(0,-.08,.40),(s.skull_w,s.skull_f+.02,s.skull_top-.40),2.2)
    def block(s,p):
        x,f,z=p;W,D,n=[np.interp(z,s.lz,s.ly[:,i]).astype(F) for i in range(3)]
        D=np.where(f>0,np.maximum(D,.05),.30).astype(F);W=np.maximum(W,.04)
        k=((np.abs(x)/W)**n+(np.abs(f)/D)**n)**(1/n)
        d=smax((k-1)*np.minimum(W,.5)*.85,z-.92,.2)
        return smax(d,plane(p,(0,-.40,-1),(0,.72,s.chin_z-.02)),.09)
    def nose(s,p):
        x,f,z=p;ax=np.abs(x);q=(ax,f,z);tz,tip=s.nose_tz,s.nose_tip
        t=np.clip((s.nose_root-z)/(s.nose_root-tz),-1,1.4);tp=np.maximum(t,0)
        ridge=s.nose_rf+(tip-s.nose_rf)*tp**1.12+s.nose_hump*np.exp(-((t-.36)/.22)**2)
        wt=s.nose_w+(s.nose_tw-s.nose_w)*tp**2;wb=.115+(s.nose_base-.115)*np.clip(tp,0,1)**2;deep=.15+.12*np.clip(tp,0,1)
        slope=(wb-wt)/deep
        d=smax((f-ridge)*.9,(ax-wt-(ridge-f)*slope)/np.sqrt(1+slope*slope),s.nose_k)
        d=smax(d,plane(p,(0,s.nose_up,-1),(0,tip-.045,tz-.055)),s.nose_k)
        d=smax(smax(d,z-s.nose_root-.16,.16),.5-f,.05)
        b=s.nose_ball;d=smin(d,ellipsoid(p,(0,tip-b,tz-.005),(b*1.02,b,b*.92)),.055)
        a=s.ala;d=smin(d,ellipsoid(q,(s.nose_base-a*.92,.905,tz-.030),(a,a*1.9,a*1.3),(-8,0,-15)),.040)
        d=smin(d,capsule(p,(0,tip-.075,tz-.060),(0,.86,tz-.105),.030,.032),.03)
        n=s.nost;return sub(d,ellipsoid(q,(s.nose_base*.50,.955,tz-.095),(n,n*2.1,n*1.1),(14,0,-20)),.02)
    def base(s,p):
        """the head without lids and lips' cut: brows lie on it, hair starts on it"""
        x,f,z=p;q=mirror(p);ax=q[0]
        d=smin(s.skull(p),s.block(p),.16)
        if s.long:                                       # a skull drawn out backwards, with ridges along it: for those who are not human
            if 'skull' in s.long: d=smin(d,chain(p,*s.long['skull'],.3),.34)
            for pts,rs in s.long.get('ridges',()): d=smin(d,chain(q,pts,rs,.08),s.long.get('soft',.14))
        d=smax(d,plane(q,(.93,.34,.08),(s.temple,.44,.36)),.12)
        up=s.cheek_up
        d=smin(d,ellipsoid(q,(s.cheek_x-.05,s.cheek_f-.02+up*.25,s.cheek_z+up*.5),tuple(np.array(s.cheek_r)+np.array([0,up*.3,up*.2])),(0,14,-42)),.20)
        if s.hollow: d=sub(d,ellipsoid(q,(.62,.60,-.56),(.08+s.hollow,.28,.22),(0,-14,-34)),.20)
        d=smin(d,chain(q,[s.gonial,(.37,.32,s.chin_z+.27),(.10,.64,s.chin_z+.12)],[s.jaw*1.1,s.jaw,s.jaw*.8],.1),.24)
        if s.jowl: d=smin(d,ellipsoid(q,(.34,.46,-.92),(.09,.15,.13)),.14*s.jowl+.04)
        d=smin(d,ellipsoid(p,(0,s.mouth_f-.34,s.mouth_z+.03),(s.muzzle,.26,.27)),.17)
        d=smin(d,ellipsoid(p,(0,s.chin_f-s.chin_r,s.chin_z+s.chin_r),(s.chin_w,s.chin_r,s.chin_r*.85)),.13)
        if s.chin_dim: d=sub(d,capsule(p,(0,s.chin_f+.03,s.chin_z+.08),(0,s.chin_f+.02,s.chin_z+.18),.03),.05*s.chin_dim)
        d=sub(d,ellipsoid(q,(s.eye_x+.01,s.eye_f+s.sock_f,s.eye_z+.01),s.sock,(0,-4,-16)),s.sock_k)
        rz,r,rf=s.ridge_z,s.ridge,s.ridge_f
        if r: d=smin(d,chain(q,[(.09,rf-r-.01,rz-.02),(.34,rf-r-.045,rz+.05),(s.ridge_w,rf-r-.26,rz+.0)],[r*.8,r,r*.75],.08),.12)
        return smin(d,s.nose(p),.055)
    # ---- mouth ---------------------------------------------------------------
    def lipline(s,p):
        """mouth line height, upper and lower lip heights, taper, |x| in mouth widths, half openings"""
        x=p[0];w=s.mouth_w;t=np.clip(np.abs(x)/w,0,1.3);e=np.clip(1-t*t,0,1)
        zm=s.mouth_z+s.curve*(np.clip(t*t,0,1.4)-.25)+s.mouth_asym*(x/w)*t-.010*np.exp(-(x/.05)**2)+.010*np.exp(-((np.abs(x)-.11)/.06)**2)
        hu=s.lip_u*e**.62*(1-s.cupid*np.exp(-(x/.036)**2)+.14*np.exp(-((np.abs(x)-.075)/.045)**2))
        hl=s.lip_l*e**.60;o=s.mouth_open*e**.75
        return zm.astype(F),hu+F(.004),hl+F(.004),e,t,o*.28,o*.72
    def lips(s,p):
        """negative inside the red of either lip"""
        zm,hu,hl,e,t,ou,ol=s.lipline(p);z=p[2]
        up=np.maximum(zm-z-.01,z-zm-ou-hu)*.9;lo=np.maximum(z-zm-.01,zm-ol-hl-z)*.9
        k=np.where(t>1,.1,0).astype(F);return np.minimum(up,lo)+k+.012
    def inside(s,p):
        """negative within the opened mouth"""
        zm,hu,hl,e,t,ou,ol=s.lipline(p);z=p[2]
        return np.maximum(np.maximum(z-zm-ou,zm-ol-z),np.maximum(s.mouth_f-.30-p[1],(t-1)*s.mouth_w)).astype(F)
    def teeth(s,p):
        """the upper row, of which an open mouth shows less than half"""
        x,f,z=p;zm,_,_,_,_,ou,ol=s.lipline(p);back=s.mouth_f-.095-.75*x*x
        return np.maximum(np.maximum(np.abs(f-back)-.024,np.abs(x)-s.mouth_w*.80),np.maximum(zm+ou-.40*(ou+ol)-z,z-zm-ou-.07)).astype(F)
    def tongue(s,p): return ellipsoid(p,(0,s.mouth_f-.20,s.mouth_z-.25*s.curve-.72*s.mouth_open-.018),(s.mouth_w*.62,.15,.055))
    def mouth(s,p,d):
        x,f,z=p;zm,hu,hl,e,t,ou,ol=s.lipline(p);fr=step(.35,.60,f)
        vu=(z-zm-ou)/hu;vl=(zm-ol-z)/hl
        bu=(s.lip_bu+s.pout)*e**.6*np.where(vu>.30,np.exp(-((vu-.30)/.52)**2),np.exp(-((vu-.30)/.55)**2))
        bl=(s.lip_bl+s.pout)*e**.6*np.exp(-((vl-.42)/np.where(vl>.42,.62,.55))**2)*(1+.10*np.exp(-((np.abs(x)-.085)/.06)**2))
        d=d-fr*np.maximum(bu,bl)
        d=d+fr*.060*np.exp(-((z-zm)/.015)**2)*np.clip(1.10-t,0,1)**.35*np.where(t<1.12,1,0)
        if s.mouth_open: d=smax(d,-s.inside(p),.02)
        zc=s.mouth_z+s.curve*.95+s.mouth_asym*np.sign(x)
        d=d+fr*s.dimple*np.exp(-((np.abs(x)-s.mouth_w*1.06)/.035)**2-((z-zc)/.04)**2)
        ph=np.exp(-(x/.03)**2)*step(s.mouth_z+s.lip_u*.6,s.mouth_z+.16,z)*step(s.nose_tz-.04,s.nose_tz-.13,z)
        d=d+fr*.020*ph
        if s.marion:                                     # folds from the mouth's corners down: age, scorn, grief
            for sd in (-1,1): d=smax(d,-chain((x*sd,f,z),[(s.mouth_w*1.10,.86,s.mouth_z+s.curve-.03),(s.mouth_w*1.22,.80,s.mouth_z-.18)],[.012,.004]),.06*s.marion)
        return d
    # ---- eyes ------------------------------------------------------------------
    def eye_loc(s,p,side):
        x,f,z=p[0]*side-F(s.eye_x),p[1]-F(s.eye_f),p[2]-F(s.eye_z)
        t=np.radians(s.eye_tilt);c,w=np.cos(t),np.sin(t)
        return x*c+z*w,f,-x*w+z*c
    def lids(s,l,i):
        """solid of the lid shell, volume of the opening, elevation, azimuth, radius in the eye's own space"""
        x,f,z=l;r=length(x,f,z)+F(1e-6);r0=s.eye_r
        az=np.arctan2(x,np.maximum(f,.02));el=np.arcsin(np.clip(z/r,-1,1));A=np.radians(s.lid_a)
        u=np.clip(1-np.abs(az/A)**2.3,0,1)**.75
        op=np.maximum(el-np.radians(s.lid_u[i])*u*(1-.25*az/A),-np.radians(s.lid_l[i])*u*(1+.25*az/A)-el)*r
        vol=np.maximum(np.maximum(op,r-r0*1.55),-f)
        t0,t1=s.lid_thick;lid=r-r0*(1+t0+(t1-t0)*step(-.15,.25,el))
        return np.where(f>-.05,lid,.3).astype(F),vol.astype(F),el,az,r
    def eyes(s,p,d):
        fr=step(.15,.45,p[1])
        for side,i in((-1,0),(1,1)):
            l=s.eye_loc(p,side);lid,vol,el,az,r=s.lids(l,i);d=smin(d,lid,s.lid_k);A=np.radians(s.lid_a)
            if s.bag: d=d+fr*s.bag*(.018*np.exp(-((el+.80-.22*az*az)*r/.020)**2)-.010*np.exp(-((el+.58-.2*az*az)*r/.03)**2))*np.exp(-(az/.8)**4)*np.exp(-((r-.25)/.12)**2)
            if s.crease:
                cu=np.radians(max(s.lid_u[i],4)*.8+22)*np.clip(1-np.abs(az/(A*1.2))**2.2,0,1)**.6
                d=d+.022*s.crease*np.exp(-((el-cu)*r/.016)**2)*step(A*1.15,A*.6,np.abs(az))*step(s.eye_r*1.5,s.eye_r*1.25,r)*step(0,.05,l[1])
            d=smax(d,-vol,.012)
        return d
    def lidpoint(s,k,i,lower,R,lift=0.):
        """a point on a lid's rim: k -1 inner .. 1 outer; head space, left side"""
        A=np.radians(s.lid_a);t=np.radians(s.eye_tilt);c,w=np.cos(t),np.sin(t);u=max(1-abs(k)**2.3,0)**.75
        el=-np.radians(s.lid_l[i])*u*(1+.25*k) if lower else np.radians(s.lid_u[i])*u*(1-.25*k)
        az=k*A*.985;el+=lift;x,f,z=R*np.cos(el)*np.sin(az),R*np.cos(el)*np.cos(az),R*np.sin(el)
        return np.array([s.eye_x+x*c-z*w,s.eye_f+f,s.eye_z+x*w+z*c])
    def lashline(s,p,side,lower=False):
        """dark rim of a lid: the graphic line by which an eye reads when small"""
        i=0 if side<0 else 1;ks=np.linspace(-1,1,17);t0=s.lid_thick[0]
        R=s.eye_r*(1+t0*.7 if lower else 1+t0*.9+.02)
        pts=[tuple(s.lidpoint(k,i,lower,R)) for k in ks];rs=[s.lash*(.30 if lower else 1)*(.30+.70*(1-abs(k)**3)*(1+.45*k)) for k in ks]
        if not lower and s.wing:
            a=np.array(pts[-1]);rs[-1]=s.lash*.75;pts+=[tuple(a+np.array([.04,-.03,.016])*s.wing),tuple(a+np.array([.08,-.08,.036])*s.wing)];rs+=[s.lash*.55,.003]
        return chain((p[0]*side,p[1],p[2]),pts,rs,.006)
    # ---- ear, folds, neck ----------------------------------------------------------
    def earform(s,q):
        e=s.ear;x,f,z=loc(q,(s.skull_w-.050,-.13,s.ear_z),(-12,0,17))
        f,z,x=f/F(e),z/F(e),x/F(e);l=(x,f,z)
        d=superell(l,(.02,-.02,.02),(.045,.15,.27),2.3)
        d=sub(d,ellipsoid(l,(.085,.0,.02),(.065,.095,.17)),.03)
        d=smin(d,chain(l,[(.05,.02,-.02),(.07,.11,.12),(.075,.03,.285),(.085,-.12,.23),(.085,-.175,.06),(.07,-.125,-.12),(.05,-.03,-.25)],[.018,.026,.030,.032,.028,.024,.020],.03),.03)
        d=smin(d,chain(l,[(.065,-.02,.19),(.08,-.085,.06),(.07,-.065,-.09),(.05,.01,-.15)],[.016,.026,.026,.02],.03),.025)
        d=smin(d,ellipsoid(l,(.045,.02,-.245),(.035,.065,.075)),.04)
        if s.ear_tip: d=smin(d,chain(l,[(.055,.05,.20),(.075,-.04,.34),(.085,-.12,.34+.20*s.ear_tip)],[.050,.036,.008],.04),.05)
        return smin(d,ellipsoid(l,(.06,.11,-.05),(.035,.04,.055)),.03)*F(e)
    def folds(s,p,d):
        x,f,z=p;q=mirror(p);ax=q[0]
        if s.naso:
            c=s.curve;n=chain(q,[(.165,.90,s.nose_tz-.01),(.255,.84,-.46),(.325+c*.6,.76,-.64),(.335+c*.6,.72,-.78)],[.010,.02,.017,.005],.05);d=smax(d,-n,.11*s.naso)
        if s.wrinkle:
            for i,zz in enumerate((.47,.585,.70)):
                zc=zz+.03*np.sin(ax*6+i*1.7)+.02*noise(p,2.5,i)
                d=d+step(.3,.6,f)*s.wrinkle*(.022*np.exp(-((z-zc)/.018)**2)-.008*np.exp(-((z-zc-.05)/.03)**2))*step(.52-.06*i,.25,ax)
        if s.crow:
            az=np.arctan2(z-s.eye_z,ax-s.eye_x-.16);r=length(z-s.eye_z,ax-s.eye_x-.16)
            for a in(-16,3,22): d=d+step(.15,.4,f)*.016*s.crow*np.exp(-((az-np.radians(a))*r/.013)**2)*step(.05,.09,r)*step(.22,.12,r)
        if s.brow_pinch: d=d+step(.5,.7,f)*.022*s.brow_pinch*np.exp(-((ax-.06-.02*(z-s.ridge_z))/.015)**2)*np.exp(-((z-s.ridge_z-.07)/.09)**2)
        return d
    def skin(s,p):
        q=mirror(p);d=s.folds(p,s.base(p));d=s.mouth(p,d)
        if s.ear: d=smin(d,s.earform(q),.035)
        d=s.eyes(p,d)
        if s.third: d=third.carve(s,p,d)
        n=capsule(p,s.neck_top,s.neck_bot,s.neck_r,s.neck_r2)
        if s.sinew: n=smin(n,capsule(q,(.42,-.40,-.42),(.09,s.neck_bot[1]+.42,-1.95),.085,.065),.10*s.sinew+.02)
        if s.apple: n=smin(n,ellipsoid(p,(0,s.neck_bot[1]+.52,-1.42),(.09,.09,.13)),.12)
        return smin(d,smax(n,p[2]+.35,.2),.13)
    # ---- brows -----------------------------------------------------------------------
    def surf(s,x,z,fn=None,f=1.6):
        """forward position of the surface at (x, z), numbers or arrays"""
        fn=fn or s.base;X,Z=np.atleast_1d(np.asarray(x,F)),np.atleast_1d(np.asarray(z,F));f=np.full(X.shape,f,F);on=np.ones(X.shape,bool)
        for _ in range(90):
            d=fn((X[on],f[on],Z[on]));f[on]-=np.maximum(d*.6,.001);on[on]=(d>=.002)&(f[on]>=-1)
            if not on.any(): break
        return f if np.ndim(x) else float(f[0])
    def brow_path(s,side):
        """points and half widths of a brow, from the nose outwards, on the left side of the head"""
        if side not in s._brow:
            up=s.brow_asym*side;t=np.linspace(0,1,12);xs=s.brow_x0+(s.brow_x1-s.brow_x0)*t
            zs=np.polyval(np.polyfit([0,.62,1],[s.brow_in+up*.4,s.brow_mid+up,s.brow_out+up*.8],2),t)
            rs=s.brow_r*np.interp(t,[0,.10,.45,.75,1],[.60,1.0,1.0,.72,.2])
            s._brow[side]=[(float(x),s.surf(x*side,z)+.004,float(z)) for x,z in zip(xs,zs)],[float(r) for r in rs]
        return s._brow[side]
    def brow(s,p,side):
        q=(p[0]*side,p[1],p[2]);d=chain(q,*s.brow_path(side),.015)
        if s.brow_hair: d=d+s.brow_hair*(1-np.abs(np.sin((q[0]+p[2]*1.2)*44+noise(p,4,3)*1.2)))
        return smax(d,s.base(p)-s.brow_th*.5,.02)
