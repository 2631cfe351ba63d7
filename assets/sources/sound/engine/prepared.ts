import { Chance } from './chance.ts';
import { Player } from './midi.ts';
import { both, type Mono, place, type Stereo, seat, silence } from './sound.ts';
import { blow, modesOf, struck } from './struck.ts';

/** what has been put between the strings: the same string always has the same thing in it */
type Preparation = 'bolt' | 'rubber' | 'screw' | 'bare';

const BOLT = [1.003, 1.47, 2.09, 2.76, 3.61, 5.13, 7.02];
const SCREW = [2.02, 3.04, 4.11, 5.23, 6.4, 8.7];

const hertz = (key: number): number => 440 * 2 ** ((key - 69) / 12);

/** the lowest are left alone, those above them choked with rubber; high ones carry bolts, and some buzz */
function preparationOf(key: number): Preparation {
  if (key < 46) return 'bare';
  if (key < 58) return key % 5 === 0 ? 'bolt' : 'rubber';
  if (key % 12 === 5 || key % 12 === 10) return 'screw';
  return key % 12 === 11 ? 'bare' : 'bolt';
}

/** the thing in the string, sounding beside the string itself; made once for each string */
const rattles = new Map<number, Mono>();
function rattle(key: number): Mono {
  const known = rattles.get(key) ?? made(key);
  rattles.set(key, known);
  return known;
}

function made(key: number): Mono {
  const f = hertz(key);
  const kind = preparationOf(key);
  const scaled = (x: Mono, gain: number): Mono => x.map((v) => v * gain);
  if (kind === 'bolt') return scaled(struck(modesOf(f, BOLT, 0.9 * (300 / f) ** 0.35, 0.55, 0.8), 2.6, key), 0.3);
  if (kind === 'rubber') return scaled(struck(modesOf(f, [1, 2.01, 3.03, 5.1], 0.16, 0.9, 0.6), 0.7, key), 0.55);
  if (kind === 'bare') return scaled(blow(key, 3, 3), 0.12);
  const buzz = struck(modesOf(f, SCREW, 0.5, 0.3, 0.5), 1.4, key);
  const chance = new Chance(key);
  // the screw leaves the string and falls back on it, less evenly each time
  let gate = 1;
  let next = 0;
  return buzz.map((v, i) => {
    if (i >= next) {
      gate = chance.between(0.15, 1);
      next = i + chance.between(180, 420);
    }
    return v * gate * 0.26;
  });
}

/** a piano with things in it: the strings from the sound font, the things laid over them on the circle */
export class PreparedPiano {
  readonly #strings = new Player('piano', 8, 0);
  readonly #notes: { at: number; key: number; force: number }[] = [];

  note(at: number, length: number, key: number, weight: number): void {
    const choked = preparationOf(key) === 'rubber';
    this.#strings.note(at, choked ? Math.min(length, 0.16) : length, key, choked ? weight * 0.7 : weight);
    this.#notes.push({ at, key, force: weight / 127 });
  }

  strings(length: number): Stereo {
    return this.#strings.stem(length);
  }

  things(length: number): Stereo {
    const circle = silence(length);
    for (const { at, key, force } of this.#notes) {
      place(circle, seat(both(rattle(key)), (key - 66) / 60), at, force ** 1.6);
    }
    return circle;
  }
}
