/** A full house of delegates turns to its neighbours: forty throats, no word, one wave of it. */
import { Chance } from '../engine/chance.ts';
import { filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { drawn } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet, shape } from '../engine/sound.ts';
import { grainsOf, type Vowel } from '../engine/voice.ts';

const SECONDS = 4;

const make = () => {
  const chance = new Chance(2381);
  const sheet = new Sheet();
  for (let who = 0; who < 26; who++) {
    const high = chance.next() < 0.45;
    const vowels = Array.from({ length: 7 }, () => chance.pick<Vowel>(['a', 'e', 'i', 'o', 'u', 'y']));
    const throat = Object.values(
      grainsOf({
        seed: 2382 + who,
        pitch: high ? chance.between(165, 220) : chance.between(92, 138),
        strays: [0, 2, -1, 1, -2, 0.5, -3],
        vowels,
        throat: high ? chance.between(1.06, 1.18) : chance.between(0.92, 1.03),
        milliseconds: 118,
        breath: 0.7,
        rough: 0.012,
        creak: 0.1,
        soft: 0.6,
        falls: 1.2,
      }),
    );
    const near = chance.next() ** 2;
    for (
      let at = chance.between(0, 0.9);
      at < SECONDS - 0.3;
      at += chance.next() < 0.12 ? chance.between(0.3, 0.8) : chance.between(0.13, 0.24)
    ) {
      sheet.lay(chance.pick(throat), at, (0.25 + 0.75 * near) * chance.between(0.4, 1));
    }
  }
  const wave = drawn(`0 0 | .4 .5 | 1.2 1 | 2 .8 | 3 .5 | ${SECONDS} 0`);
  return inRoom(shape(filterOnce(sheet.sound, highPass(110), lowPass(3600, 1)), wave), hall(), 1.1, 1.6);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
