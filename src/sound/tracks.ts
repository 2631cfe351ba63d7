// What sounds on: one piece of music with its layers, one ambience. Told what should sound, it fades there from what does. The layers of a
// piece are as long as it; one that joins begins where the piece is, by the audio clock, so that they never come apart. Only layers that
// have been called for are decoded: a minute and a half of stereo is 40 MB.
import { type Howl, Howler } from 'howler';
import { addressesOf, type SoundName, timesOf } from './files';

export type Kind = 'music' | 'ambience';
/** Asks for a sound; null where there is none. */
export type Load = (name: SoundName, options: object) => Howl | null;

interface Track {
  name: string;
  /** The base, then the layers that were called for so far. */
  stems: Howl[];
  /** Where the loop begins and how long it is, in seconds; null: the whole file. */
  loop: { from: number; long: number } | null;
  /** When the base began, by the audio clock. */
  began: number | null;
}

const FADE = { music: 2400, ambience: 1200 } as const; // milliseconds
/** A layer of a piece that plays comes and goes in this time. */
const LAYER_FADE = 1800;
/** What is left of the music under a voice or an effect, and how fast it steps aside and comes back. */
const DUCKED = 0.62;
const DUCK = { down: 180, up: 900 } as const;
const MOST_LAYERS = 5;

/** The layers of a piece that exist, from the second on. */
export const layersOf = (name: SoundName): SoundName[] =>
  Array.from({ length: MOST_LAYERS - 1 }, (_, i) => `${name}-${i + 2}`).filter((layer) => addressesOf(layer).length > 0);

export function createTracks(load: Load, level: (kind: Kind) => number) {
  const tracks: Partial<Record<Kind, Track>> = {};
  let layers = 1;
  let ducked = false;
  let back: ReturnType<typeof setTimeout> | undefined;

  const loudness = (kind: Kind, stem: number): number =>
    kind === 'ambience' ? level(kind) : stem < layers ? level(kind) * (ducked ? DUCKED : 1) : 0;

  const turn = (howl: Howl, to: number, ms: number): void => {
    const from = howl.volume();
    if (ms === 0 || Math.abs(from - to) < 0.005) howl.volume(to);
    else howl.fade(from, to, ms);
  };
  /** Every stem to where it should be, in this time; 0 at once. */
  function settle(kind: Kind, ms: number): void {
    const track = tracks[kind];
    if (track && track.began !== null) for (const [stem, howl] of track.stems.entries()) turn(howl, loudness(kind, stem), ms);
  }

  function leave(kind: Kind): void {
    const track = tracks[kind];
    delete tracks[kind];
    if (!track) return;
    for (const howl of track.stems) howl.fade(howl.volume(), 0, FADE[kind]);
    setTimeout(() => {
      for (const howl of track.stems) howl.unload();
    }, FADE[kind] + 50);
  }

  /** Lets a stem sound: the base from its beginning, a layer from where the base is by now. */
  function start(track: Track, kind: Kind, stem: number, howl: Howl): void {
    if (tracks[kind] !== track || howl.playing()) return;
    const id = howl.play(track.loop ? 'all' : undefined);
    const now = Howler.ctx?.currentTime ?? 0;
    if (stem === 0) track.began = now;
    else if (track.loop) howl.seek(track.loop.from + ((now - (track.began ?? now)) % track.loop.long), id);
    turn(howl, loudness(kind, stem), stem === 0 ? FADE[kind] : LAYER_FADE);
  }

  /** Fetches the next stem; a layer waits for the base. */
  function add(track: Track, kind: Kind, name: SoundName): void {
    const stem = track.stems.length;
    const { loop } = track;
    const sprite = loop ? { sprite: { all: [loop.from * 1000, loop.long * 1000, true] } } : { loop: true };
    const howl = load(name, { volume: 0, ...sprite });
    if (!howl) return;
    track.stems.push(howl);
    const ready = () => {
      if (stem === 0) {
        start(track, kind, 0, howl);
        for (const [i, other] of track.stems.entries()) if (i > 0 && other.state() === 'loaded') start(track, kind, i, other);
      } else if (track.began !== null) start(track, kind, stem, howl);
    };
    if (howl.state() === 'loaded') ready();
    else howl.once('load', ready);
  }

  /** The layers that the story has called for by now. */
  function join(): void {
    const track = tracks.music;
    if (track) for (const name of layersOf(track.name).slice(track.stems.length - 1, layers - 1)) add(track, 'music', name);
  }

  function turnTo(kind: Kind, short: string | null): void {
    const name = short && `${kind}/${short}`;
    if (tracks[kind]?.name === name) return;
    leave(kind);
    if (!name) return;
    const [from, long] = timesOf(name).loop ?? [];
    const track: Track = {
      name,
      stems: [],
      loop: from !== undefined && long ? { from: from / 1000, long: long / 1000 } : null,
      began: null,
    };
    add(track, kind, name);
    if (track.stems.length === 0) return;
    tracks[kind] = track;
    if (kind === 'music') join();
    if (track.stems[0]?.state() === 'loaded') start(track, kind, 0, track.stems[0]);
  }

  return {
    turnTo,
    /** How many layers of the music sound, from 1. */
    layer(count: number): void {
      if (count === layers) return;
      layers = count;
      join();
      settle('music', LAYER_FADE);
    },
    /** The music steps aside for so many milliseconds. */
    duck(ms: number): void {
      clearTimeout(back);
      if (!ducked) {
        ducked = true;
        settle('music', DUCK.down);
      }
      back = setTimeout(() => {
        ducked = false;
        settle('music', DUCK.up);
      }, ms);
    },
    /** The volumes were changed by hand. */
    volumes(): void {
      settle('music', 0);
      settle('ambience', 0);
    },
    stop: () => clearTimeout(back),
  };
}
