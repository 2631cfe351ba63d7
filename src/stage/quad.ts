// Our own shaders inside Phaser: one drawn quad a thing, fed from a plain record of uniforms, and filters for whole cameras.
// Made with `new` and not through `this.make.shader`, which drops the textures it is given.
import Phaser from './phaser';
import common from './shaders/common.glsl?raw';

type WebGL = Phaser.Renderer.WebGL.WebGLRenderer;
export type Uniforms = Record<string, number | number[]>;

/** In: a name for the program, its fragment source, which sampler reads which texture, and uniforms that may change at any time. */
export function quad(
  scene: Phaser.Scene,
  name: string,
  source: string,
  textures: Record<string, string>,
  uniforms: Uniforms,
): Phaser.GameObjects.Shader {
  const config = {
    name,
    fragmentSource: common + source,
    initialUniforms: Object.fromEntries(Object.keys(textures).map((sampler, unit) => [sampler, unit])),
    setupUniforms: (set: (name: string, value: unknown) => void) => {
      for (const key in uniforms) set(key, uniforms[key]);
    },
  };
  const shader = new Phaser.GameObjects.Shader(scene, config, 0, 0, 1, 1, Object.values(textures));
  scene.add.existing(shader);
  return shader;
}

/** Another texture for a sampler, by its place in the list the quad was made with. */
export function retexture(shader: Phaser.GameObjects.Shader, unit: number, key: string): void {
  shader.textures[unit] = shader.scene.textures.get(key);
}

/** Phaser 4.2.1 leaves a Shader's vertex buffer and vertex arrays behind when it is destroyed: we hand them back. */
export function freeQuad(shader: Phaser.GameObjects.Shader): void {
  const node = shader.renderNode;
  const renderer = shader.scene.renderer as WebGL;
  const suites = Object.values(node.programManager.programs) as { vao: Phaser.Renderer.WebGL.Wrappers.WebGLVAOWrapper }[];
  for (const { vao } of suites) {
    const at = renderer.glVAOWrappers.indexOf(vao);
    if (at >= 0) renderer.glVAOWrappers.splice(at, 1);
    vao.destroy();
  }
  if (node.vertexBufferLayout.buffer) renderer.deleteBuffer(node.vertexBufferLayout.buffer);
  shader.destroy();
}

/** What a camera is seen through: the name of a filter and its uniforms. */
export class Look extends Phaser.Filters.Controller {
  constructor(
    camera: Phaser.Cameras.Scene2D.Camera,
    kind: string,
    readonly uniforms: Uniforms,
  ) {
    super(camera, kind);
  }
}

/** A filter for the game's configuration: one node a kind, whose uniforms live on the `Look` that is drawn. */
export function filterKind(kind: string, source: string) {
  return class extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
    constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
      super(kind, manager, undefined, common + source);
    }
    override setupUniforms(look: Phaser.Filters.Controller): void {
      if (look instanceof Look) for (const key in look.uniforms) this.programManager.setUniform(key, look.uniforms[key]);
    }
  };
}
