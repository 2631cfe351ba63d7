// Where the sounds lie: addresses by name (hashed by the build), Opus before MP3, and the times inside each file.
import sprites from '../../assets/sound/sprites.json';

const addresses = import.meta.glob<string>('../../assets/sound/*/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });

/** Kind and name as in `music/human-ship`. */
export type SoundName = string;

interface Times {
  /** Start and length in milliseconds of what repeats; the file has a second of itself before and after. */
  loop?: readonly number[];
  /** Short vowels, start and length in milliseconds. */
  grains?: Readonly<Record<string, readonly number[]>>;
}

/** Times of a sound; empty where none are kept. */
export const timesOf = (name: SoundName): Times => (sprites as Record<string, Times>)[name] ?? {};

/** Addresses to be tried in order; empty where there is no such sound. */
export const addressesOf = (name: SoundName): string[] =>
  ['webm', 'mp3'].flatMap((ending) => addresses[`../../assets/sound/${name}.${ending}`] ?? []);
