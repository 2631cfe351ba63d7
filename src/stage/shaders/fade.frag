uniform sampler2D uMainSampler;
uniform float uProgress;              // 0 the old room, .5 dark, 1 the new one
void main() {
  float up = smoothstep(.42, 1., uProgress), dark = smoothstep(0., .5, uProgress);
  vec4 room = texture2D(uMainSampler, outTexCoord);
  gl_FragColor = vec4(room.rgb * up, mix(dark, 1., step(.5, uProgress)));
}
