// A Vite plugin that builds Phaser 4.2.1 from its CommonJS sources without what this stage never reaches: 283 kB of brotli
// become under 90. OFF modules become an empty constructor, SWAP modules a small stand-in. Pinned to one version on purpose.
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const VERSION = '4.2.1';
const manifest = createRequire(import.meta.url).resolve('phaser/package.json');
const SOURCES = path.join(path.dirname(manifest), 'src').replace(/\\/g, '/');

const FILTERS =
  '(Barrel|Blend|Blocky|Blur|BlurHigh|BlurLow|BlurMed|Bokeh|ColorMatrix|CombineColorMatrix|Displacement|Glow|GradientMap|ImageLight|Key|Mask|NormalTools|PanoramaBlur|ParallelFilters|Pixelate|Quantize|Sampler|Shadow|Threshold|Vignette|Wipe)';
const NODES = 'renderer/webgl/renderNodes';
const OFF = new RegExp(
  `^(${[
    `filters/${FILTERS}`, // all stock filters: the stage writes its own
    `${NODES}/filters/Filter${FILTERS}`,
    `${NODES}/(BatchHandler(PointLight|TileSprite|Strip|Tri)|DrawLine|FillPath|FillTri|StrokePath|DynamicTextureHandler)`,
    `${NODES}/submitter/Submitter(MeshToQuad|SpriteGPULayer|Tile|TilemapGPULayer|TileSprite)`,
    `${NODES}/(texturer/TexturerTileSprite|transformer/Transformer(Stamp|Tile|TileSprite|Vertex))`,
    'animations/Animation(Manager|State)', // sprite sheets
    'input/InputManager', // the page takes the input
    'textures/(CanvasTexture|DynamicTexture)',
    'textures/parsers/(KTX|PVR)Parser',
    'core/(DebugHeader|CreateDOMContainer)',
    'renderer/snapshot/WebGLSnapshot',
    'gameobjects/components/PathFollower',
  ].join('|')})\\.js$`,
);

const MATRIX = `function M() { this.val = new Float32Array(16); this.identity(); }
M.prototype.identity = function () { this.val.fill(0); this.val[0] = this.val[5] = this.val[10] = this.val[15] = 1; return this; };
M.prototype.ortho = function (l, r, b, t, n, f) { var v = this.val; v.fill(0); v[0] = 2 / (r - l); v[5] = 2 / (t - b); v[10] = 2 / (n - f);
  v[12] = (l + r) / (l - r); v[13] = (t + b) / (b - t); v[14] = (f + n) / (n - f); v[15] = 1; return this; };
module.exports = M;`;
const SWAP: Readonly<Record<string, string>> = {
  'math/index.js': `module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };`,
  'math/Matrix4.js': MATRIX,
  'renderer/index.js': `module.exports = { Events: require('./events') };`, // a batch handler asks for the whole folder
  'textures/parsers/index.js': `module.exports = { Image: require('./Image') };`,
  'gameobjects/tilesprite/TileSprite.js': `module.exports = function () { this.setOrigin = function () { return this; }; };`,
};

/** In development, where modules are not bundled, the stage gets the whole of Phaser. */
const WHOLE = '\0phaser-whole';

export function phaserSlim(): Plugin {
  const { version } = createRequire(import.meta.url)('phaser/package.json') as { version: string };
  if (version !== VERSION) throw new Error(`phaser-slim knows Phaser ${VERSION}, but ${version} is installed.`);
  let serving = false;
  return {
    name: 'phaser-slim',
    enforce: 'pre',
    config(_config, { command }) {
      serving = command === 'serve';
      if (serving) return { optimizeDeps: { include: ['phaser'] } };
      return {
        resolve: { alias: { 'phaser-src': SOURCES } },
        define: {
          'typeof CANVAS_RENDERER': 'false',
          'typeof WEBGL_RENDERER': 'true',
          'typeof WEBGL_DEBUG': 'false',
          'typeof FEATURE_SOUND': 'false',
          global: 'globalThis',
        },
      };
    },
    resolveId: (id) => (serving && id.endsWith('/entry.cjs') ? WHOLE : null),
    load(id) {
      if (id === WHOLE) return `import * as Phaser from 'phaser'; export default Phaser.default ?? Phaser;`;
      const file = id.replace(/\\/g, '/');
      if (serving || !file.startsWith(`${SOURCES}/`)) return null;
      const name = file.slice(SOURCES.length + 1);
      return SWAP[name] ?? (OFF.test(name) ? 'module.exports = function () {};' : null);
    },
  };
}
