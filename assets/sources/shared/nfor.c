// Feature-guided first-order denoiser (NFOR-like) + anisotropic Kuwahara.  gcc -O3 -march=native -fopenmp -shared -fPIC
#include <math.h>
#include <stdlib.h>
#include <string.h>
#define MAXF 9
// A,B: demodulated half buffers (h,w,3); V: variance (h,w); F: features (h,w,nf) scaled; out (h,w,3)
void nfor(const float*A,const float*B,const float*V,const float*F,int nf,int w,int h,int R,int P,float kc,float kf,float*out){
  int D=nf+3; // 1,dx,dy,features
  #pragma omp parallel for schedule(dynamic,8)
  for(int y=0;y<h;y++)for(int x=0;x<w;x++){
    int i=y*w+x; double acc[3]={0,0,0};
    for(int pass=0;pass<2;pass++){ // weights from one half, regress the other half
      const float*G=pass?A:B; const float*C=pass?B:A;
      double M[12*12]; double b[12*3]; memset(M,0,sizeof M); memset(b,0,sizeof b);
      double sw=0, mean[3]={0,0,0};
      for(int dy=-R;dy<=R;dy++){int yy=y+dy; if(yy<0||yy>=h)continue;
       for(int dx=-R;dx<=R;dx++){int xx=x+dx; if(xx<0||xx>=w)continue; int j=yy*w+xx;
        float df=0; for(int k=0;k<nf;k++){float d=F[i*nf+k]-F[j*nf+k]; df+=d*d;}
        df*=kf; if(df>6)continue;
        float dc=0;int c=0;
        for(int py=-P;py<=P;py++){int y1=y+py,y2=yy+py; if(y1<0||y2<0||y1>=h||y2>=h)continue;
         for(int px=-P;px<=P;px++){int x1=x+px,x2=xx+px; if(x1<0||x2<0||x1>=w||x2>=w)continue;
          int a=y1*w+x1,e=y2*w+x2; float va=V[a],ve=V[e]; float den=kc*(va+ve)+1e-4f;
          float d0=G[a*3]-G[e*3],d1=G[a*3+1]-G[e*3+1],d2=G[a*3+2]-G[e*3+2];
          dc+=((d0*d0+d1*d1+d2*d2)/3-(va+(va<ve?va:ve)))/den; c++; }}
        dc/=c; if(dc<0)dc=0; float q=dc>df?dc:df; if(q>6)continue;
        float wt=expf(-q);
        double f[12]; f[0]=1;f[1]=dx/(float)R;f[2]=dy/(float)R; for(int k=0;k<nf;k++)f[3+k]=F[j*nf+k]-F[i*nf+k];
        for(int a=0;a<D;a++){double wa=wt*f[a]; for(int e=a;e<D;e++)M[a*12+e]+=wa*f[e]; for(int k=0;k<3;k++)b[a*3+k]+=wa*C[j*3+k];}
        sw+=wt; for(int k=0;k<3;k++)mean[k]+=wt*C[j*3+k];
       }}
      for(int k=0;k<3;k++)mean[k]/=sw;
      // ridge + cholesky
      double L[12*12]; int ok=1;
      for(int a=1;a<D;a++)M[a*12+a]+=0.02*sw+1e-6; 
      M[0]+=1e-9;
      for(int a=0;a<D&&ok;a++)for(int e=0;e<=a;e++){double s=M[e*12+a]; for(int k=0;k<e;k++)s-=L[a*12+k]*L[e*12+k];
        if(a==e){if(s<=1e-12){ok=0;break;} L[a*12+a]=sqrt(s);} else L[a*12+e]=s/L[e*12+e];}
      for(int k=0;k<3;k++){ double r=mean[k];
        if(ok&&sw>8){double yv[12],z[12]; for(int a=0;a<D;a++){double s=b[a*3+k]; for(int e=0;e<a;e++)s-=L[a*12+e]*yv[e]; yv[a]=s/L[a*12+a];}
          for(int a=D-1;a>=0;a--){double s=yv[a]; for(int e=a+1;e<D;e++)s-=L[e*12+a]*z[e]; z[a]=s/L[a*12+a];}
          r=z[0]; double lo=mean[k]*.3,hi=mean[k]*3+.001; if(r<lo)r=lo; if(r>hi)r=hi;}
        acc[k]+=r*.5;}
    }
    for(int k=0;k<3;k++)out[i*3+k]=acc[k];
  }
}
// anisotropic Kuwahara (8 sectors), T: structure tensor smoothed (h,w,3) E,F,G ; img display-space
void akuwa(const float*I,const float*T,int w,int h,const float*Rmap,float q,float alpha,float*out){
  #pragma omp parallel for schedule(dynamic,8)
  for(int y=0;y<h;y++)for(int x=0;x<w;x++){int i=y*w+x;
    float E=T[i*3],Fq=T[i*3+1],G=T[i*3+2]; float s=sqrtf((E-G)*(E-G)+4*Fq*Fq); float l1=.5f*(E+G+s),l2=.5f*(E+G-s);
    float tx=l1-E,ty=-Fq; float n=sqrtf(tx*tx+ty*ty); if(n>1e-12){tx/=n;ty/=n;}else{tx=0;ty=1;}
    float An=(l1+l2>1e-10)?(l1-l2)/(l1+l2):0; float R=Rmap[i];
    float a=R*(alpha+An)/alpha; if(a>2*R)a=2*R; float b=R*alpha/(alpha+An); if(b<.5f*R)b=.5f*R;
    int mx=(int)ceilf(sqrtf(a*a*tx*tx+b*b*ty*ty)),my=(int)ceilf(sqrtf(a*a*ty*ty+b*b*tx*tx));
    float m[8][4];float v[8][3];memset(m,0,sizeof m);memset(v,0,sizeof v);
    for(int dy=-my;dy<=my;dy++){int yy=y+dy; if(yy<0||yy>=h)continue; for(int dx=-mx;dx<=mx;dx++){int xx=x+dx;if(xx<0||xx>=w)continue;
      float u=(dx*tx+dy*ty)/a, vv=(-dx*ty+dy*tx)/b; float r2=u*u+vv*vv; if(r2>1)continue;
      float g=expf(-3.1f*r2); const float*c=I+(yy*w+xx)*3;
      float ang=atan2f(vv,u)*1.27323954f; // *4/pi -> 8 sectors
      float fl=floorf(ang); int k0=((int)fl+16)%8; float fr=ang-fl; float ww[2]={(1-fr)*g,fr*g};
      for(int z=0;z<2;z++){int k=(k0+z)%8; float wz=ww[z]; m[k][3]+=wz; for(int q2=0;q2<3;q2++){m[k][q2]+=wz*c[q2];v[k][q2]+=wz*c[q2]*c[q2];}}
    }}
    float o[3]={0,0,0},sw=0;
    for(int k=0;k<8;k++){ if(m[k][3]<1e-6)continue; float s2=0; for(int z=0;z<3;z++){m[k][z]/=m[k][3]; float q3=v[k][z]/m[k][3]-m[k][z]*m[k][z]; s2+=fabsf(q3);}
      float wk=1/(1+powf(255*255*s2/3*.02f,.5f*q)); for(int z=0;z<3;z++)o[z]+=wk*m[k][z]; sw+=wk;}
    for(int z=0;z<3;z++)out[i*3+z]=sw>0?o[z]/sw:I[i*3+z];
  }
}
