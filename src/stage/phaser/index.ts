// Our own cut of Phaser, typed by Phaser's own declarations. Only what entry.cjs holds exists as a value (asking for
// `Phaser.Sound` is a type error); in type positions the whole global namespace is there.
/// <reference types="phaser" />
import core from './entry.cjs';

type Full = typeof globalThis.Phaser;
type Nodes = Full['Renderer']['WebGL']['RenderNodes'];
type Cut = Pick<Full, 'WEBGL' | 'VERSION' | 'BlendModes' | 'Game' | 'Scene'> & {
  Core: Pick<Full['Core'], 'Events'>;
  Filters: Pick<Full['Filters'], 'Controller'>;
  GameObjects: Pick<Full['GameObjects'], 'Shader'>;
  Renderer: Pick<Full['Renderer'], 'Events'> & { WebGL: { RenderNodes: Pick<Nodes, 'BaseFilterShader'> } };
};
const Phaser = core as Cut;
export default Phaser;
