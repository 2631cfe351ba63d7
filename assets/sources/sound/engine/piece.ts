import type { Mono, Stereo } from './sound.ts';

/** the pitch classes that may sound in each bar, 0 is C */
export type Chords = readonly (readonly number[])[];

/**
 * What a file in music, ambience, effects or voices exports: how it is made and how loud it should be heard;
 * for music also what was written, bar by bar, so that what sounds can be held against it.
 */
export type Piece =
  | { is: 'loop'; lufs: number; chords?: Chords; make(): Stereo }
  | { is: 'once'; lufs: number; make(): Mono }
  | { is: 'grains'; lufs: number; make(): Record<string, Mono> };

export const FOLDERS = ['music', 'ambience', 'effects', 'voices'] as const;
export type Folder = (typeof FOLDERS)[number];

/** kilobits a second: Opus, MP3 */
export const BITS: Record<Folder, readonly [number, number]> = {
  music: [96, 160],
  ambience: [64, 112],
  effects: [64, 96],
  voices: [48, 64],
};
