import type { Mono, Stereo } from './sound.ts';

/** the pitch classes that may sound in each bar, 0 is C */
export type Chords = readonly (readonly number[])[];

/**
 * What a file in music, ambience, effects or voices exports: how it is made and how loud it should be heard;
 * for music also what was written, bar by bar, so that what sounds can be held against it. Stems are one loop in
 * several files, `name`, `name-2` and so on: the first is a piece by itself, the others join it; their loudness is
 * that of all together.
 */
export type Piece =
  | { is: 'loop'; lufs: number; chords?: Chords; make(): Stereo }
  | { is: 'stems'; lufs: number; chords?: Chords; make(): Stereo[] }
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
/** what is only ever heard above another stem: on one channel, on two */
export const BITS_OF_LAYERS: readonly (readonly [number, number])[] = [
  [48, 80],
  [72, 128],
];

/** the files a name stands for: a layer's source is that of what it joins */
export const sourceOf = (name: string): string => name.replace(/-[2-9]$/, '');
export const layerName = (name: string, k: number): string => (k === 0 ? name : `${name}-${k + 1}`);

/** of stems, the first is held against what was written: it is what is always heard */
export const chordsOf = (piece: Piece): Chords | undefined => ('chords' in piece ? piece.chords : undefined);
