import { Hand } from './chance.ts';
import type { Curve } from './filter.ts';
import { atLoudness, gathered, glue } from './master.ts';
import { Player } from './midi.ts';
import { mix, type Part } from './mix.ts';
import type { Room } from './room.ts';
import type { Note } from './score.ts';
import { line, RATE, type Stereo, samples } from './sound.ts';

/** bars of equal length on a circle; `lean` shares of a phrase's beats are taken forward after it has begun and given back before it ends */
export class Clock {
  readonly length: number;
  readonly beat: number;
  constructor(
    seconds: number,
    readonly bars: number,
    readonly beats: number,
    readonly phrase = 4,
    readonly lean = 0,
  ) {
    this.length = samples(seconds);
    this.beat = this.length / RATE / bars / beats;
  }
  at(bar: number, beat = 1): number {
    const beats = (bar - 1) * this.beats + beat - 1;
    const phrase = this.phrase * this.beats;
    const turn = (2 * Math.PI * (beats % phrase)) / phrase;
    return (beats - phrase * this.lean * (Math.sin(turn) - 0.4 * Math.sin(2 * turn))) * this.beat;
  }
  /** seconds that so many beats last from there */
  lasts(bar: number, beat: number, beats: number): number {
    return this.at(bar, beat + beats) - this.at(bar, beat);
  }
}

export interface Seats {
  name: string;
  bank: number;
  program: number;
  font?: 'general' | 'fluid';
  seed: number;
  /** how late they are, and how far one note goes on into the next, in seconds */
  lag?: number;
  over?: number;
  /** how strongly they play, bar by bar: [bar, level]; a small breath in every bar is laid over it */
  swell?: readonly (readonly [bar: number, level: number])[];
  breath?: number;
}

const seated = ({ name, bank, program, font = 'general' }: Seats): Player => new Player(name, bank, program, font);
/** the general font's "Expr." presets swell by breath, the other by expression */
const swellOf = (seats: Seats): number => (seats.font === 'fluid' ? 11 : 2);

/** a section's dynamics as written by hand: `bar level | bar level` */
export const swelling = (text: string): [bar: number, level: number][] =>
  text.split('|').map((point) => {
    const [bar, level] = point.trim().split(/\s+/);
    return [Number(bar), Number(level)];
  });

/** many players of one part, or one whose notes fade by themselves: the dynamics are the section's, not the note's */
export function section(clock: Clock, seats: Seats, part: readonly Note[]): Player {
  const player = seated(seats);
  const hand = new Hand(seats.seed, seats.lag ?? -0.03, 0.02, 0.012, 3);
  for (const [bar, beat, beats, key, weight] of part) {
    player.note(clock.at(bar, beat) + hand.time(), clock.lasts(bar, beat, beats) + (seats.over ?? 0.14), key, weight + hand.strike());
  }
  if (!seats.swell) return player;
  const level = line(seats.swell);
  const bar = clock.beat * clock.beats;
  const points: [number, number][] = [];
  for (let t = -0.4; t < clock.length / RATE + 6; t += 0.3) {
    const round = 1 + ((((t / bar) % clock.bars) + clock.bars) % clock.bars);
    points.push([t, level(round) + (seats.breath ?? 5) * Math.sin(2 * Math.PI * (t / bar) - 1.2)]);
  }
  player.follow(swellOf(seats), points);
  return player;
}

/** one player with a line: every note has its own swell, long ones tremble late, and what is tied is not begun again */
export function solo(clock: Clock, seats: Seats, part: readonly Note[]): Player {
  const player = seated(seats);
  const hand = new Hand(seats.seed, seats.lag ?? -0.02, 0.025, 0.015, 3);
  const place = ([bar, beat]: Note): number => (bar - 1) * clock.beats + beat;
  player.control(-0.9, swellOf(seats), 20);
  part.forEach((note, k) => {
    const [bar, beat, beats, key, level] = note;
    const start = clock.at(bar, beat) + hand.time();
    const end = start + clock.lasts(bar, beat, beats);
    const [before, next] = [part[k - 1], part[k + 1]];
    const tied = before !== undefined && place(note) - place(before) - before[2] < 0.2;
    const goesOn = next !== undefined && place(next) - place(note) - beats < 0.2;
    player.note(start, end - start + (goesOn ? (seats.over ?? 0.12) : 0.04), key, 58 + hand.strike());
    player.follow(swellOf(seats), [
      [start - 0.03, level * (tied ? 0.8 : 0.4)],
      [start + Math.min(0.9, (end - start) * 0.4), level],
      [end - 0.04, level * (goesOn ? 0.8 : 0.2)],
    ]);
    const trembles = end - start > 1.2;
    player.follow(1, [
      [start, 2],
      [start + 0.5, trembles ? 5 : 4],
      [Math.max(end, start + 0.6), trembles ? 24 : 8],
    ]);
  });
  return player;
}

/** one voice of a row of chords, a key a bar from the bar given, joined where it repeats; null is a rest */
export function held(beats: number, keys: readonly (number | null)[], weight: number, from = 1): Note[] {
  const out: Note[] = [];
  keys.forEach((key, i) => {
    const last = out[out.length - 1];
    if (key === null) return;
    if (last && last[3] === key && last[0] - from + last[2] / beats === i) out[out.length - 1] = [last[0], 1, last[2] + beats, key, weight];
    else out.push([from + i, 1, beats, key, weight]);
  });
  return out;
}

/** loudness by itself, seat, width, share of the room, curves */
export const part = (sound: Stereo, lufs: number, at: number, width: number, room: number, ...curves: Curve[]): Part => ({
  sound,
  lufs,
  at,
  width,
  room,
  curves,
});

/** one layer of a piece in its room, as loud as it is heard alone */
export const stem = (parts: readonly Part[], rooms: readonly { room: Room; gain: number }[], lufs: number): Stereo =>
  atLoudness(glue(gathered(mix(parts, rooms))), lufs);
