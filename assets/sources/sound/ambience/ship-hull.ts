/**
 * Bare metal corridors: hum, ventilation, relays, now and then the hull itself. No sound in it may be known again, so
 * nothing happens once: the relays are many, faint and of three kinds, and the hull only ever leans, never knocks.
 */
import { Chance } from '../engine/chance.ts';
import { convolveLoop } from '../engine/convolve.ts';
import { around, chain, filterLoop, highPass, lowPass } from '../engine/filter.ts';
import { click } from '../engine/machines.ts';
import { gathered } from '../engine/master.ts';
import { loopHiss, loopUnrest } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { answerOf } from '../engine/room.ts';
import { blend, both, type Mono, place, RATE, type Stereo, samples, scale, seat, silence } from '../engine/sound.ts';
import { modesOf, PIPE, struck } from '../engine/struck.ts';

/** 32.4 s: a whole number of both codecs' frames */
const LENGTH = samples(32.4);
const SECONDS = LENGTH / RATE;

/** scaled by a slow curve of its own on each side, so that it wanders in the room as well as in strength */
const breathing = (x: Stereo, left: Mono, right: Mono): Stereo => ({
  left: x.left.map((v, i) => v * left[i]),
  right: x.right.map((v, i) => v * right[i]),
});
const unrest = (seed: number, fastest: number, low: number): [Mono, Mono] => [
  loopUnrest(LENGTH, seed, fastest, low, 1),
  loopUnrest(LENGTH, seed + 500, fastest, low, 1),
];

/** a reactor somewhere below: partials in twos and threes a few turns apart, which beat too slowly to count */
function hum(): Stereo {
  const chance = new Chance(301);
  const out = silence(LENGTH);
  const partials = [
    [1, 0.8],
    [2, 0.62],
    [3, 0.4],
    [4, 0.36],
    [5, 0.2],
    [6, 0.24],
    [8, 0.16],
    [10, 0.1],
    [12, 0.09],
    [16, 0.05],
    [24, 0.03],
  ];
  for (const [ratio, size] of partials) {
    for (const beside of [-2, 0, 1, 3]) {
      const step = (2 * Math.PI * (Math.round(49 * ratio * SECONDS) + beside)) / LENGTH;
      const phase = 2 * Math.PI * chance.next();
      const lean = chance.normal(0, 0.2);
      const gain = size * (beside === 0 ? 1 : 0.45);
      for (let i = 0; i < LENGTH; i++) {
        const v = gain * Math.sin(step * i + phase);
        out.left[i] += v * (1 - lean);
        out.right[i] += v * (1 + lean);
      }
    }
  }
  return breathing(out, ...unrest(302, 0.16, 0.6));
}

function ventilation(): Stereo {
  const out = breathing(loopHiss(LENGTH, 310, chain(highPass(150), lowPass(1100, 1), lowPass(4600, 3))), ...unrest(311, 0.2, 0.6));
  // the duct has its own notes; each comes forward and goes back by itself
  for (const [i, hz] of [233, 415, 648, 1010, 1720, 2650].entries()) {
    blend(out, breathing(loopHiss(LENGTH, 320 + i, around(hz, 0.05)), ...unrest(330 + i, 0.35, 0.1)), 0.5 / (1 + i * 0.45));
  }
  blend(out, breathing(loopHiss(LENGTH, 340, around(5200, 0.5)), ...unrest(341, 0.3, 0.3)), 0.16);
  return out;
}

function relays(): Stereo {
  const chance = new Chance(350);
  const out = silence(LENGTH);
  let at = 0.4;
  while (at < SECONDS - 0.4) {
    const far = chance.between(0.25, 1);
    const bank = chance.pick([0, 0, 1, 2]);
    const kinds = [click(1180, 351), click(890, 361), click(1640, 371)];
    const strikes = chance.pick([1, 1, 2, 2, 3]);
    for (let k = 0; k < strikes; k++) {
      place(out, seat(both(kinds[bank]), [-0.5, 0.55, 0.1][bank]), at, far * chance.between(0.5, 1));
      at += chance.between(0.07, 0.32);
    }
    at += chance.between(0.5, 2.6);
  }
  return out;
}

/** pipes taking up heat: soft, without a beginning */
function leaning(): Stereo {
  const chance = new Chance(380);
  const out = silence(LENGTH);
  for (let at = 1.5; at < SECONDS; at += chance.between(3.4, 6.2)) {
    const pipe = struck(modesOf(chance.between(88, 190), PIPE, 0.7, 0.5, 0.6), 2.8, Math.round(at * 100), 0.35);
    place(out, seat(both(pipe), chance.between(-0.7, 0.7)), at, chance.between(0.4, 1));
  }
  return out;
}

function make(): Stereo {
  const near = scale(relays(), 0.65);
  const dry = scale(hum(), 0.075);
  blend(dry, loopHiss(LENGTH, 303, chain(highPass(22, 3), lowPass(75, 2))), 0.1);
  blend(dry, ventilation(), 0.062);
  blend(dry, near, 0.5);
  blend(near, leaning(), 0.045);
  blend(near, dry, 0.06);
  const answer = answerOf({ dies: [1.8, 1.2, 0.6], size: [22, 4, 2.7], before: 0.02, absorbs: 0.25, seed: 8 });
  blend(dry, convolveLoop(filterLoop(near, highPass(70)), answer), 0.8);
  return gathered(dry, 110);
}
export default { is: 'loop', lufs: -27, make } satisfies Piece;
