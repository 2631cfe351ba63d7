uniform sampler2D uRoom, uDepth, uSky, uLights;
uniform vec2 uShift;      // how far the nearest thing moves, in picture units
uniform float uPivot;     // the disparity that stands still
uniform float uTime, uStep, uLife, uGrain;
uniform vec3 uSkyMode;    // drift, twinkle, fleet
uniform vec3 uPulse;      // how bright each group of lights burns, 1 as painted
uniform vec3 uFloors;     // which group is the light of passing floors
uniform vec3 uTint;
uniform float uDrain;     // how far the room has lost its colour to the third eye
uniform vec4 uHologram;   // middle and radii of what hangs in the air; none: no radius
uniform float uSlope;     // of its disc, radians, clockwise
uniform vec2 uTurn;       // how far it has gone round, how much narrower it is seen
uniform vec3 uProjected;  // which group of lights it is
uniform float uFramed;    // whether the picture ends above and below within the view

// Depth holds the square root of disparity. We walk from near to far and stop at the first thing in the way.
// Coming out behind something near (a jump in depth) we keep the background beside it: it stretches, no ghost edge.
vec2 parallax(vec2 uv) {
  if (dot(uShift, uShift) < 1e-9) return uv;
  const float N = 14.;
  vec2 before = uv + uShift * (1. - uPivot), q = before; float gap = .001;
  for (float i = 0.; i <= N; i++) {
    float level = 1. - i / N;
    q = uv + uShift * (level - uPivot);
    float d = texture2D(uDepth, q).r; d = d * d;
    if (d >= level) { float in1 = d - level; q = in1 > 2.2 / N ? before : mix(q, before, in1 / (in1 + gap)); break; }
    gap = level - d; before = q;
  }
  return clamp(q, vec2(.0005), vec2(.9995));
}
vec3 drift(vec2 q, vec3 c, float phase) {
  vec2 s = q - vec2(.012, .004) * uLife * (phase - .5);
  return mix(c, texture2D(uRoom, s).rgb, step(.5, texture2D(uSky, s).r));
}
void main() {
  vec2 q = parallax(outTexCoord);
  vec3 c = texture2D(uRoom, q).rgb;
  float sky = texture2D(uSky, q).r;
  if (sky > .01) {
    float p = fract(uTime * .035);
    vec3 moved = mix(drift(q, c, p), drift(q, c, fract(p + .5)), abs(1. - 2. * p));
    c = mix(c, moved, sky * uSkyMode.x);
    float n = hash(floor(q * vec2(160., 90.)));
    vec3 e = vec3(5. / 1920., -5. / 1920., 0.);                  // a star is brighter than what lies round it
    vec3 round4 = .25 * (texture2D(uRoom, q + e.xz).rgb + texture2D(uRoom, q + e.yz).rgb + texture2D(uRoom, q + e.zx).rgb + texture2D(uRoom, q + e.zy).rgb);
    float star = smoothstep(.04, .22, dot(c - round4, vec3(.333))) * sin(uTime * (1.2 + 3. * n) + n * 40.) * .75;
    c *= 1. + star * sky * uSkyMode.y * uLife;
  }
  if (sky > .01 && uSkyMode.z > 0.) {                          // lights of a fleet: the small bright things slide, what is far stays
    vec2 s = q + vec2(.006, .0015) * sin(uTime * .11 + floor(q.x * 3.) * 2.) * uLife;
    vec3 ship = texture2D(uRoom, s).rgb;
    c = mix(c, ship, sky * step(.5, texture2D(uSky, s).r));
  }
  if (uHologram.z > 0.) {                                      // its light is taken from where it would be if it had not turned
    float a = cos(uSlope), b = sin(uSlope);
    vec2 k = (q - uHologram.xy) * vec2(16. / 9., 1.), d = vec2(k.x * a - k.y * b, k.x * b + k.y * a) / (uHologram.zw * vec2(16. / 9., 1.));
    float inside = 1. - smoothstep(.78, 1., length(d));
    if (inside > 0.) {
      float s = sin(uTurn.x), t = cos(uTurn.x);
      vec2 e = vec2(d.x * t - d.y * s, d.x * s + d.y * t) * vec2(1. + uTurn.y, 1.) * uHologram.zw * vec2(16. / 9., 1.);
      vec2 from = uHologram.xy + vec2(e.x * a + e.y * b, e.y * a - e.x * b) * vec2(9. / 16., 1.);
      vec3 own = c * dot(texture2D(uLights, q).rgb, uProjected), other = texture2D(uRoom, from).rgb * dot(texture2D(uLights, from).rgb, uProjected);
      c += (other - own) * inside;
    }
  }
  // the picture is painted with every light on: take away the share of those that are not
  vec3 burn = mix(uPulse, vec3(mix(1., .26 + .92 * floorLight(1. - q.y, uTime), uLife)), uFloors);
  c *= max(0., 1. - dot(texture2D(uLights, q).rgb, 1. - burn));
  float y = abs(outTexCoord.y - .5) * 2., shown = mix(1., 1. - smoothstep(.74, 1., y), uFramed);
  gl_FragColor = vec4(grain(drained(c * uTint, uDrain), uGrain * uLife, uStep), 1.) * shown;
}
