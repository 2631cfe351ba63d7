/** The theme of the ship, which is heard in three pieces and finished in one. */
import { type Note, notes } from './score.ts';

/** the call, the turn, and how far this player gets: beats after its beginning, `word` the note that does not translate */
export const theme = (bar: number, beat: number, shift: number, word: string, last: number): Note[] =>
  notes(`
    1.0 A4 .45 46 | 1.0.5 A4 .5 48 | 1.1 D5 2.9 60 | 1.4 E5 1 62 | 1.5 D5 .5 54 | 1.5.5 B4 .5 50
    1.6 A4 2.4 54 | 1.8.5 G4 .5 46 | 1.9 ${word} 1 48 | 1.10 G4 2.6 42
  `)
    .slice(0, last)
    .map(([, after, beats, key, weight]) => [bar, beat + after, beats, key + shift, weight]);

/** what nobody plays until the end: the last two notes, so many beats after the theme's beginning */
export const close = (bar: number, beat: number, shift: number): Note[] =>
  notes('1.13 E4 2 48 | 1.15 D4 4.6 42').map(([, after, beats, key, weight]) => [bar, beat + after, beats, key + shift, weight]);
