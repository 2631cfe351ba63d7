/**
 * The command floor, which hides its machinery: panelling, carpet, air that has come a long way. The hum is heard
 * through the wood, the relays are gone, and the wood itself ticks a little as lamps warm it.
 */
import { Chance } from '../engine/chance.ts';
import { convolveLoop } from '../engine/convolve.ts';
import { around, chain, highPass, hill, lowPass } from '../engine/filter.ts';
import { gathered } from '../engine/master.ts';
import { loopHiss, loopUnrest } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { answerOf } from '../engine/room.ts';
import { blend, both, type Mono, place, RATE, type Stereo, samples, scale, seat, silence } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const LENGTH = samples(32.4);
const SECONDS = LENGTH / RATE;

const wandering = (x: Stereo, seed: number, fastest: number, low: number): Stereo => {
  const side = (own: Mono, s: number): Mono => {
    const slow = loopUnrest(LENGTH, s, fastest, low, 1);
    return own.map((v, i) => v * slow[i]);
  };
  return { left: side(x.left, seed), right: side(x.right, seed + 500) };
};

/** the same machine as in the corridors, two walls away: its low partials only, and their beating */
function hum(): Stereo {
  const chance = new Chance(401);
  const out = silence(LENGTH);
  for (const [ratio, size] of [
    [1, 0.6],
    [2, 0.7],
    [3, 0.3],
    [4, 0.24],
    [6, 0.1],
  ]) {
    for (const beside of [-1, 0, 2]) {
      const step = (2 * Math.PI * (Math.round(49 * ratio * SECONDS) + beside)) / LENGTH;
      const phase = 2 * Math.PI * chance.next();
      const gain = size * (beside === 0 ? 1 : 0.4);
      for (let i = 0; i < LENGTH; i++) {
        const v = gain * Math.sin(step * i + phase);
        out.left[i] += v;
        out.right[i] += v;
      }
    }
  }
  return wandering(out, 402, 0.12, 0.65);
}

/** dry wood easing: one tick or two, never the same panel twice running */
function panels(): Stereo {
  const chance = new Chance(410);
  const out = silence(LENGTH);
  for (let at = 0.9, k = 0; at < SECONDS - 0.5; at += chance.between(1.1, 4.2), k++) {
    const wood = struck(modesOf(chance.between(480, 1150), WOOD, 0.02, 0.6, 0.5), 0.2, 420 + k, 0.0016);
    const from = chance.between(-0.8, 0.8);
    const strength = chance.next() ** 1.5;
    place(out, seat(both(wood), from), at, 0.3 + 0.7 * strength);
    place(out, seat(both(blow(440 + k, 1.4, 2)), from), at, 0.25 * strength);
  }
  return out;
}

function make(): Stereo {
  const dry = scale(hum(), 0.05);
  // air through wide slots: broad, soft, brighter on one breath and darker on the next
  blend(dry, wandering(loopHiss(LENGTH, 431, chain(highPass(110), lowPass(620, 1), lowPass(3200, 3))), 432, 0.14, 0.65), 0.06);
  blend(dry, wandering(loopHiss(LENGTH, 433, around(1450, 0.55)), 434, 0.22, 0.25), 0.011);
  blend(dry, wandering(loopHiss(LENGTH, 435, chain(around(4200, 0.6), hill(6800, -6, 0.4))), 436, 0.26, 0.2), 0.0075);
  blend(dry, loopHiss(LENGTH, 437, chain(highPass(24, 3), lowPass(60, 2))), 0.05);
  const near = scale(panels(), 0.11);
  blend(dry, near, 0.5);
  blend(near, dry, 0.05);
  blend(dry, convolveLoop(near, answerOf({ dies: [0.9, 0.7, 0.4], size: [14, 9, 3.4], before: 0.014, absorbs: 0.4, seed: 9 })), 0.8);
  return gathered(dry, 110);
}
export default { is: 'loop', lufs: -28, make } satisfies Piece;
