/**
 * The Fourier transform of any length made of twos, threes and fives, in place (Stockham's order, so nothing is
 * shuffled). Loop lengths are chosen by tempo; this is why they need not be powers of two.
 */
export function fft(re: Float64Array, im: Float64Array, direction: 1 | -1 = -1): void {
  const n = re.length;
  const circle = circleOf(n);
  let [xr, xi, yr, yi]: Float64Array[] = [re, im, new Float64Array(n), new Float64Array(n)];
  let size = n;
  let stride = 1;
  for (const p of factors(n)) {
    size /= p;
    const stage = p === 4 ? fours : any;
    stage({ xr, xi, yr, yi, p, size, stride, circle, direction });
    [xr, xi, yr, yi] = [yr, yi, xr, xi];
    stride *= p;
  }
  if (xr !== re) {
    re.set(xr);
    im.set(xi);
  }
  if (direction === 1) {
    for (let i = 0; i < n; i++) {
      re[i] /= n;
      im[i] /= n;
    }
  }
}

/** the next length the transform can do, at least n */
export function fastLength(n: number): number {
  for (let m = Math.max(2, Math.ceil(n)); ; m++) {
    let rest = m;
    for (const p of [2, 3, 5]) while (rest % p === 0) rest /= p;
    if (rest === 1) return m;
  }
}

function factors(n: number): number[] {
  const found: number[] = [];
  for (const p of [4, 2, 3, 5]) {
    while (n % p === 0) {
      found.push(p);
      n /= p;
    }
  }
  if (n !== 1) throw new Error(`The transform knows lengths of twos, threes and fives only; ${n} is left over.`);
  return found;
}

interface Circle {
  cos: Float64Array;
  sin: Float64Array;
}
const circles = new Map<number, Circle>();

/** all turns by an n-th part; kept for the lengths that come again and again */
function circleOf(n: number): Circle {
  const known = circles.get(n);
  if (known) return known;
  const circle = { cos: new Float64Array(n), sin: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    circle.cos[i] = Math.cos((2 * Math.PI * i) / n);
    circle.sin[i] = Math.sin((2 * Math.PI * i) / n);
  }
  if (n <= 2 ** 20) circles.set(n, circle);
  return circle;
}

interface Stage {
  xr: Float64Array;
  xi: Float64Array;
  yr: Float64Array;
  yi: Float64Array;
  /** the part of this stage, what is left after it, and how far apart what belongs together lies */
  p: number;
  size: number;
  stride: number;
  circle: Circle;
  direction: number;
}

function any({ xr, xi, yr, yi, p, size, stride, circle: { cos, sin }, direction }: Stage): void {
  const step = stride * size;
  const wheel = xr.length / p;
  for (let k = 0; k < size; k++) {
    for (let r = 0; r < p; r++) {
      const c = cos[k * r * stride];
      const s = direction * sin[k * r * stride];
      const to = stride * (p * k + r);
      for (let q = 0; q < stride; q++) {
        let a = 0;
        let b = 0;
        for (let j = 0, i = stride * k + q; j < p; j++, i += step) {
          const w = wheel * ((j * r) % p);
          a += xr[i] * cos[w] - direction * xi[i] * sin[w];
          b += direction * xr[i] * sin[w] + xi[i] * cos[w];
        }
        yr[to + q] = a * c - b * s;
        yi[to + q] = a * s + b * c;
      }
    }
  }
}

function fours({ xr, xi, yr, yi, size, stride, circle: { cos, sin }, direction }: Stage): void {
  const step = stride * size;
  for (let k = 0; k < size; k++) {
    const turn = k * stride;
    const [c1, c2, c3] = [cos[turn], cos[2 * turn], cos[3 * turn]];
    const [s1, s2, s3] = [direction * sin[turn], direction * sin[2 * turn], direction * sin[3 * turn]];
    for (let q = 0; q < stride; q++) {
      const i = stride * k + q;
      const o = 4 * stride * k + q;
      const ar = xr[i] + xr[i + 2 * step];
      const ai = xi[i] + xi[i + 2 * step];
      const br = xr[i] - xr[i + 2 * step];
      const bi = xi[i] - xi[i + 2 * step];
      const cr = xr[i + step] + xr[i + 3 * step];
      const ci = xi[i + step] + xi[i + 3 * step];
      const dr = direction * (xi[i + 3 * step] - xi[i + step]);
      const di = direction * (xr[i + step] - xr[i + 3 * step]);
      yr[o] = ar + cr;
      yi[o] = ai + ci;
      yr[o + stride] = (br + dr) * c1 - (bi + di) * s1;
      yi[o + stride] = (br + dr) * s1 + (bi + di) * c1;
      yr[o + 2 * stride] = (ar - cr) * c2 - (ai - ci) * s2;
      yi[o + 2 * stride] = (ar - cr) * s2 + (ai - ci) * c2;
      yr[o + 3 * stride] = (br - dr) * c3 - (bi - di) * s3;
      yi[o + 3 * stride] = (br - dr) * s3 + (bi - di) * c3;
    }
  }
}
