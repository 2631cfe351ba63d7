#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 outTexCoord;
float hash(vec2 p) { vec3 q = fract(vec3(p.xyx) * .1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
// Film grain in screen space, stepped so that it never swims; stronger in the middle tones.
vec3 grain(vec3 c, float amount, float step) {
  float l = dot(c, vec3(.299, .587, .114));
  return c + (hash(gl_FragCoord.xy + step * 17.) - .5) * amount * (.35 + l * (1. - l) * 2.6);
}
// Light that falls in through the gaps between floors and runs down as the lift rises; y down, in pictures of the room.
float floorLight(float y, float time) {
  float v = fract(y * 1.05 - time * .36);
  return smoothstep(0., .16, v) * smoothstep(.58, .3, v);
}

// What the third eye leaves of a colour: silver, a little cold, the lights a little harder.
vec3 drained(vec3 c, float drain) {
  float l = dot(c, vec3(.3, .6, .1));
  return mix(c, vec3(.95, .99, 1.06) * l * (.82 + .42 * l), drain);
}
