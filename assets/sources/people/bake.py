"""Paints what was rendered and bakes it: base, normals, atlas of patches, person.json.   bake.py PERSON RENDERS OUT"""
import json,os,subprocess,sys
import numpy as np
from PIL import Image,ImageDraw
import faces,paint
from npx import gauss
W,H=900,1200
TILT=dict(neutral=0,stern=-1.,warm=1.2,doubt=2.,grief=1.5,own=1.)
FEATHER=dict(faces=11,lids=4.,mouths=8.,eyes=3.5)
def mask(polys,soft):
    """1 inside the outlines, falling to 0 at their edge; nothing leaks out"""
    im=Image.new('L',(W,H),0);d=ImageDraw.Draw(im)
    for p in polys: d.polygon([(x*W,y*H) for x,y in p],fill=255)
    m=gauss(np.asarray(im,np.float32)/255,soft);return np.clip((m-.10)/.80,0,1)
def box(m,pad=1):
    ys,xs=np.where(m>.004);return [int(v) for v in(xs.min()-pad,ys.min()-pad,xs.max()-xs.min()+2*pad+1,ys.max()-ys.min()+2*pad+1)]
def variant(src,name,L,base):
    """the whole picture (and its normals) with the rendered crop put in, so that paint falls as it did on the base"""
    x,y,w,h=L['boxes'][name];out=[]
    for s in('','_n'): a=np.array(base[s]);a[y:y+h,x:x+w]=paint.read(f'{src}-{name}{s}.png');out.append(a)
    return tuple(out)
def encode(png,stem,avif,webp,alpha=90):
    subprocess.run(['avifenc','-c','aom','-s','5','-j','2','-d','10','--min',str(avif),'--max',str(avif),'--minalpha','8','--maxalpha','8',png,stem+'.avif'],check=True,stdout=subprocess.DEVNULL)
    subprocess.run(['cwebp','-quiet','-q',str(webp),'-alpha_q',str(alpha),'-m','6','-sharp_yuv',png,'-o',stem+'.webp'],check=True)
def rgba(x,al): return np.concatenate([x,al[...,None]],-1)
def half(a):
    """half size, colours weighted by alpha"""
    h,w=a.shape[0]//2*2,a.shape[1]//2*2;q=a[:h,:w].reshape(h//2,2,w//2,2,4);al=q[...,3:].mean((1,3));n=(q[...,:3]*(q[...,3:]+1e-4)).mean((1,3))
    return np.concatenate([n/(al+1e-4),al],-1)
def whole(src,L,C,place,stem,tmp):
    """paints a whole figure and writes it in both sizes with its normals; returns colour and alpha"""
    x,al=paint.paint(src,place,L['eyes'],ink=C.get('ink'),looks=C['looks']);b=rgba(x,al);q=C.get('quality',20)
    for n,a in((900,b),(450,half(b))): paint.write(tmp,a);encode(tmp,f'{stem}{n}',q,102-q)
    n=rgba(paint.read(src.replace('.png','_n.png'))[...,:3],paint.read(src)[...,3]);paint.write(tmp,half(n))
    subprocess.run(['cwebp','-quiet','-q','92','-alpha_q','90','-m','6',tmp,'-o',stem+'normal.webp'],check=True);return x,al
def main(who,src,out):
    L=json.load(open(src+'.json'));C=L['person'];place=C.get('place','ship');folder=os.path.join(out,place);os.makedirs(folder,exist_ok=True)
    tmp=os.path.join(os.path.dirname(src),'tmp.png')
    if os.path.exists(f'{src}-pose.png'): whole(f'{src}-pose.png',L,C,place,os.path.join(folder,'pose-'),tmp)
    if not os.path.exists(f'{src}-neutral.png'): return
    base={s:paint.read(f'{src}-neutral{s}.png') for s in('','_n')};x,al=whole(f'{src}-neutral.png',L,C,place,os.path.join(folder,''),tmp)
    kinds=dict(faces=([L['face']],[n for n in [*faces.FACES,C['owns']] if n!='neutral']),lids=(L['lids'],list(faces.LIDS)),mouths=([L['mouth']],list(faces.MOUTHS)))
    if 'eye' in L: kinds['eyes']=([L['eye']],list(faces.EYES))
    atlas={'size':None};fr={};cells=[]
    for kind,(polys,names) in kinds.items():
        m=mask(polys,FEATHER[kind])*(al>.02);bx=box(m);fr[kind]=dict(x=bx[0]/W,y=bx[1]/H,w=bx[2]/W,h=bx[3]/H);atlas[kind]={}
        for n in dict.fromkeys(names):
            if n not in L['boxes'] or not os.path.exists(f'{src}-{n}.png'): continue
            x0,y0,w,h=bx;e=24;v,va=paint.paint(variant(src,n,L,base),place,L['eyes'],(slice(y0-e,y0+h+e),slice(x0-e,x0+w+e)),ink=C.get('ink'),looks=C['looks']);here=(slice(y0,y0+h),slice(x0,x0+w))
            cells.append((kind,n,rgba(v[e:-e,e:-e],(m*al)[here]*(va[e:-e,e:-e]>.02))))
    width,gap=max([c[2].shape[1]*3+12 for c in cells[:1]] or [4]),4;X=Y=row=0;place_=[]
    for kind,n,a in cells:
        h,w=a.shape[:2]
        if X+w>width: X,Y,row=0,Y+row+gap,0
        place_.append((X,Y));atlas[kind][n.removeprefix('eye-')]=[X,Y,w,h];X+=w+gap;row=max(row,h)
    width,height=-(-width//4)*4,-(-(Y+row)//4)*4;sheet=np.zeros((max(height,4),width,4),np.float32);sheet[...,:3]=.3;atlas['size']=[width,max(height,4)]
    for (X,Y),(k,n,a) in zip(place_,cells): sheet[Y:Y+a.shape[0],X:X+a.shape[1]]=a
    for sfx,a in(('',sheet),('-450',half(sheet))): paint.write(tmp,a);encode(tmp,os.path.join(folder,'faces'+sfx),C.get('quality',20),104-C.get('quality',20))
    tilt=dict(TILT);own=tilt.pop('own');tilt[C['owns']]=own;tilt.update(C.get('tilt',{}))
    ys,xs=np.where(al>.5);hx=[p[0] for p in L['head']];hy=[p[1] for p in L['head']];r=lambda d:{k:round(float(v),4) for k,v in d.items()}
    json.dump(dict(size=[W,H],looks=C['looks'],mirror=C.get('mirror',False),head=r(dict(x=min(hx),y=ys.min()/H,w=max(hx)-min(hx),h=max(hy)-ys.min()/H)),face=r(fr['faces']),lids=r(fr['lids']),mouth=r(fr['mouths']),**({'eye':r(fr['eyes'])} if 'eyes' in fr else {}),
      pivot=dict(x=L['pivot'][0],y=L['pivot'][1]),tilt=tilt,atlas=atlas),open(os.path.join(out,'person.json'),'w'),indent=1)
    for f in sorted(os.listdir(folder)): print(f'{who}/{place}/{f} {os.path.getsize(os.path.join(folder,f))/1000:.1f} kB')
if __name__=='__main__': main(*sys.argv[1:])
