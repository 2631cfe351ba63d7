/** What lies on the table in the title and in the last chapter: the theme for a cello, and the five held notes under it. */
import { Hand } from './chance.ts';
import { Player } from './midi.ts';
import { notes } from './score.ts';
import { RATE, samples } from './sound.ts';

export const BARS = 16;
/** 76.8 s: a whole number of both codecs' frames */
export const LENGTH = samples(76.8);
const SECONDS = LENGTH / RATE;
const BEAT = SECONDS / BARS / 4;

/** the theme: each of its four phrases begins by rising one of the four fifths */
export const CELLO = notes(`
  1.2 D3 2 46   | 1.4 A3 3.9 62  | 2.4 B3 1 56    | 3.1 A3 1 52    | 3.2 F#3 3.3 46
  5.1 A3 2 52   | 5.3 E4 4 72    | 6.3 F#4 1 70   | 6.4 E4 1 62    | 7.1 C#4 1.5 60 | 7.2.5 B3 3 52
  8.4 D4 1 56   | 9.1 E4 2 70    | 9.3 B4 3.5 88  | 10.2.5 A4 .5 76 | 10.3 G4 1.5 78 | 10.4.5 F#4 .5 68
  11.1 E4 2 66  | 11.3 C4 1 62   | 11.4 B3 1.5 56 | 12.1.5 A3 3 46
  13.2 B2 2 50  | 13.4 F#3 3.4 64 | 14.3.5 E3 .5 54 | 14.4 F3 1.5 58 | 15.1.5 E3 1.5 50 | 15.3 D3 4.6 42
`);

/** each phrase leans forward after it has begun and gives the time back before it ends */
export const seconds = (bar: number, beat: number): number => {
  const beats = (bar - 1) * 4 + beat - 1;
  const inPhrase = (beats % 16) / 16;
  return (beats - 16 * (0.012 * Math.sin(2 * Math.PI * inPhrase) - 0.005 * Math.sin(4 * Math.PI * inPhrase))) * BEAT;
};

export function cello(): Player {
  const player = new Player('cello', 17, 42);
  const hand = new Hand(21, -0.03, 0.03, 0.018, 3);
  player.control(-0.9, 2, 20);
  CELLO.forEach(([bar, beat, beats, key, level], k) => {
    const start = seconds(bar, beat) + hand.time();
    const end = start + beats * BEAT;
    const before = CELLO[k - 1];
    const tied = before !== undefined && (bar - before[0]) * 4 + beat - before[1] - before[2] < 0.2;
    const next = CELLO[k + 1];
    const goesOn = next !== undefined && (next[0] - bar) * 4 + next[1] - beat - beats < 0.2;
    player.note(start, beats * BEAT + (goesOn ? 0.16 : 0.05), key, 56 + hand.strike());
    // the bow: out of nothing at the head of a phrase, fullest after a third, and thin before it leaves the string
    const swell: [number, number][] = [
      [start - (tied ? 0.05 : 0.02), level * (tied ? 0.8 : 0.35)],
      [start + Math.min(1.1, beats * BEAT * 0.4), level],
      [end - 0.05, level * (goesOn ? 0.8 : 0.16)],
    ];
    player.follow(2, swell);
    // the left hand waits before it trembles
    if (beats >= 1.5)
      player.follow(1, [
        [start, 2],
        [start + 0.7, 6],
        [start + Math.min(2.2, beats * BEAT), 25],
        [end, 16],
      ]);
    else
      player.follow(1, [
        [start, 4],
        [end, 10],
      ]);
  });
  return player;
}

/** one note held for ever: the bow turns where no other voice turns, and the light on it goes round with the loop */
export function held(name: string, bank: number, key: number, bows: number, turns: number, light: number, seed: number): Player {
  const player = new Player(name, bank, 49, 'general', 2);
  const hand = new Hand(seed, 0, 0.2, 0.15, 2);
  const long = SECONDS / bows;
  for (let k = 0; k < bows; k++) player.note(Math.max(-0.4, (k + light) * long + hand.time()), long + 1.3, key, 44, k % 2);
  const level = (t: number): number =>
    34 + 20 * Math.sin(2 * Math.PI * ((turns * t) / SECONDS - light)) + 5 * Math.sin(2 * Math.PI * ((7 * t) / SECONDS + light));
  const points = Array.from({ length: Math.ceil((SECONDS * 2 + 1) / 0.6) }, (_, i): [number, number] => [
    i * 0.6 - 0.5,
    level(i * 0.6 - 0.5),
  ]);
  player.follow(2, points);
  return player;
}

/** five notes, each a fifth above the last: one for each chair */
export const CHAIRS = [2, 9, 4, 11, 6];
/** bar by bar, what may sound: the chairs and what the cello sings */
export const TABLE_CHORDS = Array.from({ length: BARS }, (_, i) => {
  const sung = CELLO.filter(([bar, beat, beats]) => bar <= i + 1 && (bar - 1) * 4 + beat - 1 + beats > i * 4);
  return [...new Set([...CHAIRS, ...sung.map((note) => note[3] % 12)])];
});
