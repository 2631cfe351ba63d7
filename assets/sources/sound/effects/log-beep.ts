/** The log is listening: two soft tones a fourth apart from a small grille, as polite at three in the morning as at noon. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { line, RATE, Sheet, samples } from '../engine/sound.ts';

const tone = (hz: number, seconds: number) => {
  const edge = line([
    [0, 0],
    [0.012, 1],
    [seconds * 0.6, 0.7],
    [seconds, 0],
  ]);
  return Float64Array.from({ length: samples(seconds) }, (_, i) => {
    const turn = (2 * Math.PI * hz * i) / RATE;
    return edge(i / RATE) * (Math.sin(turn) + 0.22 * Math.sin(2 * turn) + 0.1 * Math.sin(3 * turn + 1));
  });
};

const make = () => {
  const beep = new Sheet()
    .lay(brushed(2261, '0 0 | .01 .3 | .5 .2 | .6 0', highPass(1500), lowPass(5000)), 0, 0.03)
    .lay(tone(880, 0.13), 0.03, 0.5)
    .lay(tone(1174.7, 0.26), 0.17, 0.5);
  return inRoom(beep.sound, desk(), 0.2, 0.4);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
