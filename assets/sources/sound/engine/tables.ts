import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINISHED, fingerprint, read } from './files.ts';
import { chordShares } from './harmony.ts';
import { type Measures, measure } from './measure.ts';
import { type Chords, layerName, sourceOf } from './piece.ts';
import { type Mono, RATE } from './sound.ts';

/** what the player needs to know of a file: where it loops, how long it is, where its grains lie; milliseconds */
export interface Sprite {
  loop?: [start: number, length: number];
  length?: number;
  grains?: Record<string, [start: number, length: number]>;
}

export interface Measured extends Measures {
  /** music: the share of energy on the pitches written for each bar, on the whole and in the worst bar */
  onChord?: { mean: number; least: number };
  /** a layer: itself with everything under it */
  together?: { lufs: number; truePeak: number };
  milliseconds: number;
  bytes: { webm: number; mp3: number };
  sha256: { webm: string; mp3: string };
}

const file = (name: string, kind: 'webm' | 'mp3'): string => join(FINISHED, `${name}.${kind}`);

export const milliseconds = (length: number): number => Number(((length / RATE) * 1000).toFixed(3));

/** what a player's machine will hear: measured on the finished WebM, not on what went into it */
export function measureFinished(name: string, sprite: Sprite, chords?: Chords): Measured {
  const channels = decoded(name, sprite);
  const [start, length] = (sprite.loop ?? []).map((ms) => Math.round((ms / 1000) * RATE));
  const under = layersUnder(name);
  return {
    ...measure(channels, sprite.loop && [start, length]),
    ...(chords ? { onChord: onChord(channels[0].slice(start, start + length), chords) } : {}),
    ...(under.length > 0 ? { together: together([channels, ...under.map((other) => decoded(other, sprite))], [start, length]) } : {}),
    milliseconds: milliseconds(channels[0].length),
    bytes: { webm: statSync(file(name, 'webm')).size, mp3: statSync(file(name, 'mp3')).size },
    sha256: fingerprints(name),
  };
}

const decoded = (name: string, sprite: Sprite): Mono[] => read(file(name, 'webm'), sprite.loop ? 2 : 1);

function layersUnder(name: string): string[] {
  const source = sourceOf(name);
  const own = source === name ? 0 : Number(name.slice(-1)) - 1;
  return Array.from({ length: own }, (_, k) => layerName(source, k));
}

function together(stems: readonly Mono[][], loop: readonly number[]): Measured['together'] {
  const sum = stems[0].map((channel, c) => channel.map((_, i) => stems.reduce((all, stem) => all + (stem[c][i] ?? 0), 0)));
  const { lufs, truePeak } = measure(sum, [loop[0], loop[1]]);
  return { lufs, truePeak };
}

function onChord(x: Mono, chords: Chords): Measured['onChord'] {
  const shares = chordShares(x, chords);
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  return { mean: Number(mean.toFixed(3)), least: Number(Math.min(...shares).toFixed(3)) };
}

export const fingerprints = (name: string): Measured['sha256'] => ({
  webm: fingerprint(file(name, 'webm')),
  mp3: fingerprint(file(name, 'mp3')),
});

export function load<T>(table: 'sprites' | 'measured'): Record<string, T> {
  const path = join(FINISHED, `${table}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** merged into what stands there, by name, in alphabetical order: one piece can be rendered alone */
export function store(table: 'sprites' | 'measured', name: string, entry: unknown): void {
  const all = Object.entries({ ...load(table), [name]: entry }).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = all.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(join(FINISHED, `${table}.json`), `{\n${lines.join(',\n')}\n}\n`);
}
