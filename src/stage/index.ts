// The stage's only door, fetched after the first words can be read: everything Phaser is behind it.
import type { Art, Pictures } from '../game/art';
import type { Transition } from '../game/cues';
import type { Tableau } from '../game/tableau';
import { Stage, type StageOptions } from './stage';

export interface StageHandle {
  /** Shows a tableau; resolves when it stands, or is on its way in. `via` is how a new room comes in. */
  show(tableau: Tableau, art: Art, via?: Transition): Promise<void>;
  /** A cue that passes; those that are not for the eye are ignored. */
  cue(cue: { kind: string; strength?: 'soft' | 'hard' }): void;
  /** Words are appearing: the speaker's mouth moves. */
  talk(on: boolean): void;
  /** Pointer or tilt, -1 to 1. */
  look(x: number, y: number): void;
  /** The host changed its size. */
  resize(): void;
  /** Nothing may move any more, or may again. */
  setStill(on: boolean): void;
  /** A small picture for a save; `null` when there is none to be had. */
  snapshot(w: number, h: number): Promise<Blob | null>;
  /** What the graphics side holds, and the frames drawn so far. */
  held(): Record<string, number>;
  stop(): void;
}

/** In: the element to fill, where pictures come from. Rejects where there is no WebGL. */
export const start = (host: HTMLElement, pictures: Pictures, options: StageOptions): Promise<StageHandle> =>
  Stage.start(host, pictures, options);
export type { StageOptions };
