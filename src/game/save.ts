// What a save is: the play, with what later releases need to know about where it came from.
import type { Kept } from './play';

export const SAVE_VERSION = 1;
export const ENGINE_VERSION = 1;
/** The longest past a save keeps, in moments: a whole chapter's reading. */
const LONGEST_PAST = 1500;

export interface Save {
  version: typeof SAVE_VERSION;
  engine: typeof ENGINE_VERSION;
  /** Version of the chapter's script it was made with. */
  story: string;
  slot: string;
  /** When, in milliseconds since 1970. */
  time: number;
  /** A small picture of the stage as a data address, or null. */
  picture: string | null;
  play: Kept;
}

/** Out: a save of this play, made now. The far past is let go so that a save stays small. */
export function makeSave(slot: string, kept: Kept, story: string, time: number, picture: string | null): Save {
  return {
    version: SAVE_VERSION,
    engine: ENGINE_VERSION,
    story,
    slot,
    time,
    picture,
    play: { ...kept, past: kept.past.slice(-LONGEST_PAST) },
  };
}
