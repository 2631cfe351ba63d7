// How light and distance change a picture: numbers that page and stage must share, or the change from one to the other shows.
import type { Mood } from './cues';

/** Brightness of who stands back while another speaks. */
export const DIMMED = 0.74;

/** What a mood does to everything in sight: red, green, blue. */
export const MOOD_LIGHT: Readonly<Record<Mood, readonly [number, number, number]>> = {
  calm: [1, 1, 1],
  alarm: [1, 0.56, 0.5],
  dim: [0.56, 0.6, 0.7],
};

/** Screens finer than two to one gain nothing one can see, and cost twice the pixels. */
export const density = (): number => Math.min(2, globalThis.devicePixelRatio || 1);

/** How wide a picture shown this wide (CSS pixels) should be. Painted rooms are soft: two thirds of the pixels look the same. */
export const pixelsFor = (cssWidth: number, share = 0.64): number => cssWidth * density() * share;
