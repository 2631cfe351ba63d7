/**
 * What the Cabin Remembers. The piano of the cabin's night, played back a minor third too low on something that does
 * not turn evenly, through a wall.
 *
 * The same six phrases: two come as they were, the second already running together; the third is heard backwards, so
 * that every note is only what led to it; under the fourth, the change, it runs both ways at once; the fifth is
 * backwards again, and the last one is nearly clear.
 */
import { Chance } from '../engine/chance.ts';
import { convolveLoop } from '../engine/convolve.ts';
import { part, stem } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { answerOf } from '../engine/room.ts';
import { clamp, type Mono, type Stereo, samples, sides } from '../engine/sound.ts';
import { CLOCK, piano, sounding } from './cabin.ts';

/** 91.32 s: the cabin's length made longer by a minor third, and a whole number of both codecs' frames */
const LENGTH = samples(91.32);
const PHRASES = 6;
const PHRASE = LENGTH / PHRASES;

const eachSide = (x: Stereo, change: (side: Mono) => Mono): Stereo => {
  const [left, right] = sides(x).map(change);
  return { left, right };
};

/** read too slowly, and unevenly: the reel is a little out of round, and so is what drives it */
function slowed(x: Stereo): Stereo {
  const chance = new Chance(71);
  const wow = [31, 47, 118, 290].map((turns, k) => ({
    turns,
    far: [130, 80, 26, 7][k] * chance.between(0.8, 1.2),
    from: 6.3 * chance.next(),
  }));
  const places = Float64Array.from({ length: LENGTH }, (_, i) => {
    const round = (2 * Math.PI * i) / LENGTH;
    return (i / LENGTH) * x.left.length + wow.reduce((sum, { turns, far, from }) => sum + far * Math.sin(turns * round + from), 0);
  });
  return eachSide(x, (side) => {
    const n = side.length;
    return places.map((place) => {
      const k = Math.floor(place);
      const t = place - k;
      const [a, b, c, d] = [k - 1, k, k + 1, k + 2].map((at) => side[((at % n) + n) % n]);
      // a curve through four neighbours
      return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    });
  });
}

/** every phrase from its end to its beginning, where it stands */
const turned = (x: Stereo): Stereo =>
  eachSide(x, (side) =>
    side.map((_, i) => {
      const phrase = Math.floor(i / PHRASE);
      return side[clamp(Math.round((2 * phrase + 1) * PHRASE) - 1 - i, 0, LENGTH - 1)];
    }),
  );

/** louder and softer by phrases, and over from one to the next in so many seconds */
function phrased(x: Stereo, levels: readonly number[], over: number): Stereo {
  const reach = samples(over / 2);
  const gain = Float64Array.from({ length: LENGTH }, (_, i) => {
    const phrase = Math.floor(i / PHRASE);
    const into = i - phrase * PHRASE;
    const last = PHRASE - into;
    const near = into < reach ? phrase - 1 : last < reach ? phrase + 1 : phrase;
    const other = levels[(near + PHRASES) % PHRASES];
    const share = near === phrase ? 0 : 0.5 - 0.5 * Math.sin((Math.PI / 2) * (Math.min(into, last) / reach));
    return levels[phrase] + (other - levels[phrase]) * share;
  });
  return eachSide(x, (side) => side.map((v, i) => v * gain[i]));
}

const HOUSE = [
  { room: { dies: [2.2, 1.9, 0.7], size: [9, 6, 3], before: 0.02, early: 0.8, absorbs: 0.4, seed: 61 }, gain: 0.4 } as const,
  { room: { dies: [6.5, 5.2, 2], size: [30, 22, 16], before: 0.06, early: 0.3, absorbs: 0.2, seed: 62 }, gain: 0.5 } as const,
];

function make(): Stereo {
  const played = slowed(piano().stem(CLOCK.length));
  const back = turned(played);
  // all of it running together: what a room that never stops would still be saying
  const blurred = convolveLoop(played, answerOf({ dies: [11, 9, 4], size: [30, 24, 18], before: 0.4, early: 0, seed: 63 }));
  const high = eachSide(played, (side) => side.map((_, i) => side[(i - samples(0.62) + LENGTH) % LENGTH]));
  return stem(
    [
      part(phrased(played, [1, 0.7, 0, 0.6, 0, 1], 1.6), -21, -0.1, 0.6, 0.5, highPass(120), hill(620, 3, 0.8), lowPass(2300, 2)),
      part(phrased(back, [0, 0, 1, 0.7, 1, 0], 1.6), -21.5, 0.12, 0.9, 0.6, highPass(150), hill(480, 2, 0.8), lowPass(1900, 2)),
      part(phrased(blurred, [0.3, 0.8, 0.6, 1, 0.8, 0.4], 5), -27, 0, 1, 0.2, highPass(180), lowPass(2600)),
      part(phrased(high, [0.5, 0.8, 1, 0.8, 1, 0.6], 4), -26, 0.05, 1.2, 1, highPass(1500), highShelf(2500, 6), lowPass(6500)),
    ],
    HOUSE,
    -18,
  );
}

/** a minor third under the cabin's; in the phrases that are turned the last bar comes first, and the strings are not there */
const written = sounding.map((_, i) => {
  const phrase = Math.floor(i / 4);
  const mirror = phrase * 8 + 3 - i;
  const heard = [2, 4].includes(phrase) ? [mirror] : phrase === 3 ? [i, mirror] : [i];
  return [...new Set(heard.flatMap((bar) => sounding[bar]).map((pitch) => (pitch + 9) % 12))];
});
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
