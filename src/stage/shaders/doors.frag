uniform sampler2D uMainSampler;
uniform float uShut, uNew, uAspect;   // how far the leaves are in; 1 once the new room stands behind them
// Two leaves of a lift's door: brushed and worn steel in three plates, an amber lip where they meet, and their shadow on
// what they cover. s.x runs from the lip outward in heights of the view, s.y upward.
float value(vec2 p) {
  vec2 i = floor(p), f = fract(p); f = f * f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1., 0.)), f.x), mix(hash(i + vec2(0., 1.)), hash(i + 1.), f.x), f.y);
}
float plate(vec2 s, vec2 mid, vec2 half_) {                      // distance to a plate's edge, negative inside
  vec2 d = abs(s - mid) - half_ + .022;
  return length(max(d, 0.)) + min(max(d.x, d.y), 0.) - .022;
}
void main() {
  vec4 room = texture2D(uMainSampler, outTexCoord) * uNew;
  float k = abs(outTexCoord.x - .5) * 2. - (1. - uShut);
  float shade = uShut * smoothstep(-.16, 0., k) * .6;
  if (k < 0. || uShut <= 0.) { gl_FragColor = vec4(room.rgb * (1. - shade), max(room.a, shade)); return; }
  vec2 s = vec2(k * uAspect * .5, outTexCoord.y);
  float side = step(.5, outTexCoord.x);
  float brushed = value(vec2(s.x * 5. + side * 31., s.y * 420.)) * .5 + value(vec2(s.x * 17., s.y * 1100. + side * 9.)) * .5;
  float worn = value(s * vec2(3.1, 4.3) + side * 17.) * .6 + value(s * vec2(9., 13.) + side * 5.) * .4;
  vec2 wide = vec2(.52, 0.);
  float d = min(min(plate(s, vec2(.62, .845), wide + vec2(0., .120)), plate(s, vec2(.62, .47), wide + vec2(0., .225))), plate(s, vec2(.62, .11), wide + vec2(0., .105)));
  float inside = smoothstep(.0015, -.0015, d);
  float light = .15 + .24 * smoothstep(.0, 1., s.y) * smoothstep(1.7, .1, s.x) + .06 * sin(s.y * 5. + s.x * 2.2);   // falls from above
  float steel = mix(.075, light, inside) * (.82 + .30 * brushed) * (.74 + .5 * worn);
  float edge = smoothstep(.010, .002, abs(d + .004));
  steel += edge * (.07 + .12 * worn) * smoothstep(.2, .9, s.y + .25);                     // bevels catch it
  steel *= 1. - .5 * smoothstep(.012, .0, d) * (1. - inside);
  vec2 bolt = vec2(s.x - .135, mod(s.y + .055, .155) - .0775);
  steel = mix(steel, .20 + .2 * smoothstep(-.006, .006, bolt.y - bolt.x * .6), smoothstep(.0085, .0065, length(bolt)) * inside);
  vec3 c = mix(vec3(.86, .98, 1.12), vec3(1.10, .96, .80), smoothstep(.55, .9, worn) * .6) * steel;   // cold steel, rust where it is worn
  float lip = smoothstep(.030, .026, s.x), stripe = step(.5, fract((s.y * 1. + (side * 2. - 1.) * s.x) * 9.));
  vec3 amber = vec3(.98, .60, .17) * (.52 + .3 * worn + .25 * brushed);
  c = mix(c, mix(vec3(.045, .042, .04), amber, stripe) * (.55 + .5 * s.y), lip);
  c += vec3(1., .55, .18) * exp(-s.x * 11.) * .07 * (1. - lip);
  c *= mix(1., .35, smoothstep(.006, 0., s.x)) * (1. - .35 * smoothstep(.12, 0., abs(s.x - .03)) * (1. - lip));
  gl_FragColor = vec4(grain(c, .05, 3.), 1.);
}
