import type { Chords } from './piece.ts';
import type { Note } from './score.ts';

/** what is written for each bar, read from the parts themselves; a bar still rings with the end of the one before it */
export function writtenOf(bars: number, beats: number, ...parts: readonly (readonly Note[])[]): Chords {
  const all = parts.flat().map(([bar, beat, long, key]) => ({ from: (bar - 1) * beats + beat - 1, long, pitch: key % 12 }));
  return Array.from({ length: bars }, (_, i) => {
    const heard = all.filter(({ from, long }) => {
      const after = (i * beats - from + bars * beats) % (bars * beats);
      return after < long + 2 || (from >= i * beats && from < (i + 1) * beats);
    });
    return [...new Set(heard.map(({ pitch }) => pitch))];
  });
}
