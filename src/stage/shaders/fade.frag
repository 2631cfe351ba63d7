uniform sampler2D uMainSampler;
uniform float uProgress;              // 0 the old room, .5 dark, 1 the new one
uniform float uKind;                  // 0 fade, 1 slab: stone shuts from above and below, 2 hologram: a sweep, 3 lamp: out, and on
void main() {
  vec4 room = texture2D(uMainSampler, outTexCoord);
  float up = smoothstep(.42, 1., uProgress), dark = smoothstep(0., .5, uProgress);
  float fresh = step(.5, uProgress);
  if (uKind > .5 && uKind < 1.5) {
    float shut = uProgress < .5 ? smoothstep(0., .42, uProgress) : 1. - smoothstep(.55, 1., uProgress);
    float y = abs(outTexCoord.y - .5) * 2. + (hash(vec2(floor(outTexCoord.x * 90.), 3.)) - .5) * .012;
    float stone = smoothstep(1.003 - shut, 1.009 - shut, y);
    float edge = stone * (1. - smoothstep(0., .05, y - (1. - shut)));
    gl_FragColor = mix(vec4(room.rgb, 1.) * fresh, vec4(vec3(.028, .022, .020) + edge * vec3(.16, .07, .04), 1.), stone);
    return;
  }
  if (uKind > 1.5 && uKind < 2.5) {
    float at = uProgress * 1.24 - .12, y = outTexCoord.y;
    float come = 1. - smoothstep(at - .10, at, y), line = exp(-pow((y - at) * 42., 2.)) * (1. - smoothstep(.9, 1., uProgress));
    float scan = .82 + .18 * step(.5, fract(y * 160.));
    vec3 light = vec3(.30, .86, .80) * line * scan * .8;
    gl_FragColor = vec4(room.rgb * come + light, max(come, line * .8));
    return;
  }
  if (uKind > 2.5) { up = smoothstep(.55, .72, uProgress); dark = smoothstep(.02, .12, uProgress); }
  gl_FragColor = vec4(room.rgb * up, mix(dark, mix(1., room.a, up), fresh));
}
