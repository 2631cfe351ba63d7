// What sounds on: one piece of music with its layers, one ambience. Told what should sound, it fades there from what does. The layers of a
// piece start together, to the sample, and the story only turns them up and down, so that they never come apart.
import type { Howl } from 'howler';
import { addressesOf, type SoundName, timesOf } from './files';

export type Kind = 'music' | 'ambience';
/** Asks for a sound; null where there is none. */
export type Load = (name: SoundName, options: object) => Howl | null;

interface Track {
  name: string;
  /** The base, then the layers that exist. */
  stems: Howl[];
  sounding: boolean;
}

const FADE = { music: 2400, ambience: 1200 } as const; // milliseconds
/** A layer of a piece that plays comes and goes in this time. */
const LAYER_FADE = 1800;
/** What is left of the music under a voice or an effect, and how fast it steps aside and comes back. */
const DUCKED = 0.62;
const DUCK = { down: 180, up: 900 } as const;
const MOST_LAYERS = 5;

const layersOf = (name: SoundName): SoundName[] =>
  Array.from({ length: MOST_LAYERS - 1 }, (_, i) => `${name}-${i + 2}`).filter((layer) => addressesOf(layer).length > 0);

export function createTracks(load: Load, level: (kind: Kind) => number) {
  const tracks: Partial<Record<Kind, Track>> = {};
  let layers = 1;
  let ducked = false;
  let back: ReturnType<typeof setTimeout> | undefined;

  const loudness = (kind: Kind, stem: number): number =>
    kind === 'ambience' ? level(kind) : stem < layers ? level(kind) * (ducked ? DUCKED : 1) : 0;

  /** Every stem to where it should be, in this time; 0 at once. */
  function settle(kind: Kind, ms: number): void {
    const track = tracks[kind];
    if (!track?.sounding) return;
    track.stems.forEach((howl, stem) => {
      const to = loudness(kind, stem);
      const from = howl.volume();
      if (ms === 0 || Math.abs(from - to) < 0.005) howl.volume(to);
      else howl.fade(from, to, ms);
    });
  }

  function leave(kind: Kind): void {
    const track = tracks[kind];
    delete tracks[kind];
    if (!track) return;
    for (const howl of track.stems) howl.fade(howl.volume(), 0, FADE[kind]);
    setTimeout(() => {
      for (const howl of track.stems) howl.unload(); // few are decoded at once: a minute and a half of stereo is 40 MB
    }, FADE[kind] + 50);
  }

  function turnTo(kind: Kind, short: string | null): void {
    const name = short && `${kind}/${short}`;
    if (tracks[kind]?.name === name) return;
    leave(kind);
    if (!name) return;
    const loop = timesOf(name).loop;
    const options = { volume: 0, ...(loop ? { sprite: { all: [loop[0], loop[1], true] } } : { loop: true }) };
    const stems = [name, ...(kind === 'music' ? layersOf(name) : [])].flatMap((stem) => load(stem, options) ?? []);
    if (stems.length === 0) return;
    const track: Track = { name, stems, sounding: false };
    tracks[kind] = track;
    const start = () => {
      if (tracks[kind] !== track || track.sounding || stems.some((howl) => howl.state() === 'loading')) return;
      track.sounding = true;
      for (const howl of stems) if (howl.state() === 'loaded') howl.play(loop ? 'all' : undefined);
      settle(kind, FADE[kind]);
    };
    for (const howl of stems) {
      howl.once('load', start);
      howl.on('loaderror', () => setTimeout(start, 0));
    }
    start();
  }

  return {
    turnTo,
    /** How many layers of the music sound, from 1. */
    layer(count: number): void {
      if (count === layers) return;
      layers = count;
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
