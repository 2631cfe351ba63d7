import { Chance } from './chance.ts';
import { highPass, lowPass } from './filter.ts';
import { brushed } from './gestures.ts';
import { type Mono, RATE, Sheet, samples } from './sound.ts';

/** the ways a round skin swings: ratio, size, seconds until a third */
const SKIN = [
  [1, 1, 0.62],
  [1.59, 0.55, 0.34],
  [2.14, 0.38, 0.26],
  [2.3, 0.26, 0.22],
  [2.65, 0.22, 0.18],
  [2.92, 0.18, 0.16],
  [3.5, 0.15, 0.12],
  [4.15, 0.1, 0.1],
  [5.1, 0.07, 0.08],
  [6.2, 0.05, 0.06],
];

/** a drum as tall as a man: the skin, which is sharp while it is stretched by the blow, the stick, the trunk it is made of */
export function taiko(force: number, hz: number, seed: number, hard = 0.5): Mono {
  const chance = new Chance(seed);
  const own = hz * (1 + chance.normal(0, 0.008));
  const skin = new Float64Array(samples(2.6));
  SKIN.forEach(([ratio, size, dies], k) => {
    const falls = dies * chance.between(0.92, 1.08);
    const loud = size * force ** (1 + 0.12 * k);
    let phase = chance.between(0, 0.3);
    for (let i = 0; i < skin.length; i++) {
      const t = i / RATE;
      phase += (2 * Math.PI * own * ratio * (1 + 0.22 * force * Math.exp(-t / 0.045) * (k === 0 ? 1 : 0.5))) / RATE;
      skin[i] += loud * Math.sin(phase) * Math.exp(-t / falls) * Math.min(1, t / 0.0012) * Math.min(1, (2.6 - t) / 0.2);
    }
  });
  const slap = brushed(seed + 1, '0 0 | .0008 1 | .006 .6 | .016 .2 | .04 .04 | .09 0', highPass(900, 1), lowPass(3800));
  const trunk = brushed(seed + 2, '0 0 | .003 1 | .05 .5 | .12 .15 | .3 0', highPass(90), lowPass(420));
  return new Sheet()
    .lay(skin)
    .lay(slap, 0, 0.5 * hard * force ** 1.6)
    .lay(trunk, 0, 0.45 * force ** 1.3).sound;
}
