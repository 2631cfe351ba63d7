// The interpreter's notebook: every rendering, read out of the choices made. Nothing is kept twice, so that rolling
// back over a rendering takes it out of the notebook as well.
import type { Value } from '../engine/story';
import type { Chosen } from './moment';

export const MANNERS = ['letter', 'soft', 'sharp', 'untranslated'] as const;
export type Manner = (typeof MANNERS)[number];

export interface Rendering {
  manner: Manner;
  /** The line that was to be translated. */
  heard: { id: string; values: Value[] } | null;
  /** What was said instead. */
  said: { id: string; values: Value[] };
}

/** `rendering:soft` among a line's tags; null where there is none. */
export function mannerOf(tags: readonly string[]): Manner | null {
  const tag = tags.find((t) => t.startsWith('rendering:'))?.slice('rendering:'.length);
  return MANNERS.find((m) => m === tag) ?? null;
}

export function renderings(choices: readonly Chosen[]): Rendering[] {
  return choices.flatMap((c) => {
    const manner = mannerOf(c.tags);
    return manner ? [{ manner, heard: c.to, said: { id: c.id, values: c.values } }] : [];
  });
}
