// What is heard. Music and ambience are state: told what should play, it fades there from whatever plays now. Effects
// and voices pass. Comes after the first gesture, never blocks a line, and plays on without any device to play on.
import { Howl, Howler } from 'howler';
import type { Person } from '../game/cast';
import type { Place } from '../game/cues';
import type { Preferences } from '../game/preferences';
import type { Tableau } from '../game/tableau';
import { addressesOf, type SoundName, timesOf } from './files';
import { createTracks, layersOf } from './tracks';
import { watch } from './watchdog';

type Levels = Pick<Preferences, 'master' | 'music' | 'ambience' | 'effects' | 'voices' | 'mono'>;

const RETRY = 1500;
/** Mean time between two vowels of somebody speaking, in milliseconds. */
const SYLLABLE = 130;
/** How far to a side somebody at a side is heard, -1 to 1. */
const SIDE: Record<Place, number> = { left: -0.4, centre: 0, right: 0.4 };
/** How long music stays aside for an effect and for a vowel, in milliseconds. */
const ASIDE = { effect: 900, voice: 400 } as const;

export interface SoundOptions {
  volumes: Levels;
  /** Told once for each sound that cannot be had. */
  onLost: (name: SoundName) => void;
}

export function startSound({ volumes, onLost }: SoundOptions) {
  let levels = volumes;
  const lost = new Set<SoundName>();
  const effects = new Map<SoundName, Howl>();
  Howler.volume(levels.master);
  Howler.autoSuspend = false; // we suspend when away, and want it back at once

  /** A sound that is asked for again once when it does not come. */
  function load(name: SoundName, options: object): Howl | null {
    const src = addressesOf(name);
    if (src.length === 0 || lost.has(name)) return null;
    let again = true;
    const howl: Howl = new Howl({
      src,
      html5: false,
      ...options,
      onloaderror: () => {
        if (again) setTimeout(() => howl.load(), RETRY);
        else if (!lost.has(name)) {
          lost.add(name);
          onLost(name);
        }
        again = false;
      },
    });
    return howl;
  }
  const tracks = createTracks(load, (kind) => levels[kind]);

  /** Both sides folded into one before they reach the ears. */
  let folded: GainNode | null = null;
  function fold(mono: boolean): void {
    const { ctx, masterGain } = Howler as typeof Howler & { masterGain?: GainNode };
    if (!ctx || !masterGain || mono === (folded !== null)) return;
    masterGain.disconnect();
    if (mono) {
      folded = new GainNode(ctx, { channelCount: 1, channelCountMode: 'explicit' });
      masterGain.connect(folded).connect(ctx.destination);
    } else {
      folded?.disconnect();
      folded = null;
      masterGain.connect(ctx.destination);
    }
  }
  fold(levels.mono);

  /** Howler holds back what was asked for while the context stood still until it hears of its return. */
  const watchdog = Howler.ctx
    ? watch(Howler.ctx, () => {
        for (const howl of (Howler as typeof Howler & { _howls: { _emit(event: string): void }[] })._howls) howl._emit('resume');
      })
    : null;

  let speaking: ReturnType<typeof setTimeout> | undefined;
  function speak(person: Person, at: Place): void {
    const name = `voices/${person}`;
    const grains = timesOf(name).grains;
    if (!grains || levels.voices === 0) return;
    let howl = effects.get(name);
    if (!howl) {
      const sprite = Object.fromEntries(Object.entries(grains).map(([k, [start, long]]) => [k, [start, long]]));
      howl = load(name, { sprite }) ?? undefined;
      if (!howl) return;
      effects.set(name, howl);
    }
    const names = Object.keys(grains);
    const id = howl.play(names[Math.floor(Math.random() * names.length)]);
    howl.volume(levels.voices, id);
    howl.stereo(SIDE[at], id);
    howl.rate(0.96 + Math.random() * 0.08, id);
    tracks.duck(ASIDE.voice);
    speaking = setTimeout(() => speak(person, at), SYLLABLE * (0.7 + Math.random() * 0.7));
  }

  return {
    /** Music, its layers and the ambience of what stands on the stage; null is silence. */
    show(tableau: Pick<Tableau, 'music' | 'ambience' | 'layer'>): void {
      tracks.layer(tableau.layer ?? 1);
      tracks.turnTo('music', tableau.music);
      tracks.turnTo('ambience', tableau.ambience);
    },
    /** An effect by its short name, once; one of the story's own makes the music step aside. */
    play(effect: string, at: Place | null = null): void {
      const name = `effects/${effect}`;
      const howl = effects.get(name) ?? load(name, {});
      if (!howl || levels.effects === 0) return;
      effects.set(name, howl);
      howl.volume(levels.effects);
      const id = howl.play();
      if (!at) return;
      howl.stereo(SIDE[at], id);
      tracks.duck(ASIDE.effect);
    },
    /** Somebody's words are being typed, from where they stand; null: nobody's. */
    talk(person: Person | null, at: Place = 'centre'): void {
      clearTimeout(speaking);
      if (person) speak(person, at);
    },
    volumes(now: Levels): void {
      levels = now;
      Howler.volume(now.master);
      tracks.volumes();
      fold(now.mono);
    },
    /** Away: silence that costs nothing. Back: whatever a lock, a call or another app took is taken back. */
    away: (silent: boolean): void => watchdog?.away(silent),
    /** Brings a track and its layers into the browser's cache while there is time; nothing is decoded. */
    async fetchAhead(name: SoundName): Promise<void> {
      for (const one of [name, ...layersOf(name)]) {
        const address = addressesOf(one).find((_, i) => (i === 0) === Howler.codecs('webm'));
        if (address && !lost.has(one)) await fetch(address, { priority: 'low' }).then((answer) => answer.arrayBuffer());
      }
    },
    stop(): void {
      clearTimeout(speaking);
      watchdog?.stop();
      tracks.stop();
      Howler.unload();
    },
  };
}

export type Sound = ReturnType<typeof startSound>;
