uniform sampler2D uBase, uNormal, uFaces, uAround; // uAround: the room, blurred to a few colours
uniform sampler2D uOther, uOtherNormal;    // the pose that is being taken
uniform float uOtherMix;
uniform vec4 uFaceAt, uLidsAt, uMouthAt, uEyeAt;   // where patches lie on the picture (x, y, w, h; y down)
uniform vec4 uFace0, uFace1, uLids, uMouth, uEye; // where they lie on the atlas; w = 0: none
uniform float uFaceMix;                    // from face 0 to face 1
uniform vec4 uHead;                        // middle and half size of the head
uniform vec2 uPivot;                       // base of the neck
uniform vec3 uPose;                        // tilt (radians, clockwise), turn, nod (picture units)
uniform vec3 uFlash;                       // alarm: a wash of light from above right
uniform vec4 uInRoom;                      // where we stand in the room's picture
uniform float uFloors, uWrap;              // light of passing floors; how much the room shines round our edges
uniform float uAspect, uAlpha, uStep, uGrain, uTime, uMirror;
uniform vec3 uTint;
uniform float uDrain;                      // how far the room has lost its colour to the third eye

// The head leans round the neck and turns a little: its middle slides further than its outline, as a round thing's does.
vec2 posed(vec2 p) {
  vec2 k = (p - uPivot) * vec2(uAspect, 1.);
  float up = smoothstep(.035, -.10, k.y);
  float side = smoothstep(2.1, 1.15, abs(p.x - uHead.x) / uHead.z);
  float a = uPose.x * up * side, c = cos(a), s = sin(a);
  vec2 q = uPivot + vec2(k.x * c + k.y * s, k.y * c - k.x * s) / vec2(uAspect, 1.);
  vec2 e = (q - uHead.xy) / uHead.zw;
  return q - uPose.yz * max(0., 1. - dot(e, e));
}
vec4 patchOver(vec4 c, vec2 p, vec4 to, vec4 from) {
  vec2 k = (p - to.xy) / to.zw;
  if (from.z <= 0. || k.x < 0. || k.y < 0. || k.x > 1. || k.y > 1.) return c;
  vec2 s = from.xy + k * from.zw;
  vec4 f = texture2D(uFaces, vec2(s.x, 1. - s.y));
  return f + c * (1. - f.a);
}
void main() {
  vec2 p0 = vec2(outTexCoord.x, 1. - outTexCoord.y), p = vec2(mix(p0.x, 1. - p0.x, uMirror), p0.y);
  vec2 q = posed(p), t = vec2(q.x, 1. - q.y);
  vec4 c = texture2D(uBase, t);                              // premultiplied
  if (uOtherMix > 0.) c = mix(c, texture2D(uOther, t), uOtherMix);
  if (c.a < .004) { gl_FragColor = vec4(0.); return; }
  vec4 face = patchOver(c, q, uFaceAt, uFace0);
  if (uFaceMix > 0.) face = mix(face, patchOver(c, q, uFaceAt, uFace1), uFaceMix);
  c = patchOver(patchOver(patchOver(face, q, uLidsAt, uLids), q, uMouthAt, uMouth), q, uEyeAt, uEye);
  vec3 albedo = c.rgb / c.a, add = vec3(0.), tint = uTint;
  if (uFlash.r + uFloors + uWrap > .003) {
    vec4 m = texture2D(uNormal, t);
    if (uOtherMix > 0.) m = mix(m, texture2D(uOtherNormal, t), uOtherMix);
    vec3 n = m.rgb / max(m.a, .01) * 2. - 1.;                // green is up
    n.x *= 1. - 2. * uMirror;
    n = normalize(n);
    float wash = max(dot(n, normalize(vec3(.55, .62, .5))), 0.);
    add += uFlash * wash * wash * (mix(albedo, vec3(dot(albedo, vec3(.3, .6, .1))), .35) * 1.5 + .10);
    vec2 at = uInRoom.xy + p0 * uInRoom.zw;
    vec3 around = texture2D(uAround, vec2(at.x, 1. - at.y)).rgb * tint;
    float rim = 1. - clamp(n.z, 0., 1.);
    add += uWrap * around * rim * rim * (.16 + .7 * albedo);
    tint *= mix(vec3(1.), .80 + .55 * around, uWrap * .45);
    float band = floorLight(at.y, uTime);
    tint *= 1. + uFloors * (band * .5 - .42);
    add += vec3(1., .84, .62) * uFloors * band * max(dot(n, normalize(vec3(-.62, .25, .45))), 0.) * (albedo * .9 + .04);
  }
  gl_FragColor = vec4(grain(drained(albedo * tint + add, uDrain), uGrain, uStep) * c.a, c.a) * uAlpha;
}
