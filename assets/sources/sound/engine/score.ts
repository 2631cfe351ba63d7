import type { Chord } from './harmony.ts';

/** bar and beat counted from one, length in beats, MIDI key, and how strongly */
export type Note = readonly [bar: number, beat: number, beats: number, key: number, weight: number];

const NAMES = ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'];

/** C is 0, B is 11 */
export function pitch(name: string): number {
  const found = NAMES.indexOf(name);
  if (found < 0) throw new Error(`No note is called ${name}; there are ${NAMES.join(' ')}.`);
  return found;
}

/** C4 is the middle of the keyboard, 60 */
export function key(name: string): number {
  const octave = Number(name.slice(-1));
  return 12 * (octave + 1) + pitch(name.slice(0, -1));
}

/** notes as written by hand, `bar.beat name length weight`, a bar line of one's own between them: `11.3 E4 2 46 | ...` */
export const notes = (text: string): Note[] =>
  text
    .split(/[|\n]/)
    .map((note) => note.trim().split(/\s+/))
    .filter(([place]) => place)
    .map(([place, name, length, weight]) => {
      const dot = place.indexOf('.');
      const beat = Number(place.slice(dot + 1));
      return [Number(place.slice(0, dot)), beat, Number(length), key(name), Number(weight)];
    });

/** one chord a bar, `bass: what may sound (what must)`: `D2: D A E (D A) | ...` */
export const chords = (text: string): Chord[] =>
  text
    .split(/[|\n]/)
    .filter((chord) => chord.trim())
    .map((chord) => {
      const [bass, rest] = chord.split(':');
      const [may, must] = rest.replace(')', '').split('(');
      const pitches = (names: string): number[] => names.trim().split(/\s+/).map(pitch);
      return { bass: key(bass.trim()), may: pitches(may), must: pitches(must) };
    });
