// What is heard. Music and ambience are state: told what should play, it fades there from whatever plays now. Effects
// and voices pass. Comes after the first gesture, never blocks a line, and plays on without any device to play on.
import { Howl, Howler } from 'howler';
import type { Person } from '../game/cast';
import type { Preferences } from '../game/preferences';
import type { Tableau } from '../game/tableau';
import { addressesOf, type SoundName, timesOf } from './files';

type Volumes = Pick<Preferences, 'master' | 'music' | 'ambience' | 'effects' | 'voices'>;
type Kind = 'music' | 'ambience';
type Track = { name: SoundName; howl: Howl };

const FADE = { music: 2400, ambience: 1200 } as const; // milliseconds
const RETRY = 1500;
/** Mean time between two vowels of somebody speaking, in milliseconds. */
const SYLLABLE = 130;

export interface SoundOptions {
  volumes: Volumes;
  /** Told once for each sound that cannot be had. */
  onLost: (name: SoundName) => void;
}

export function startSound({ volumes, onLost }: SoundOptions) {
  let levels = volumes;
  const tracks: Partial<Record<Kind, Track>> = {};
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

  /** Fades from the track that plays to this one; unloads what is left, so that few are in memory. */
  function turnTo(kind: Kind, short: string | null): void {
    const name = short && `${kind}/${short}`;
    const before = tracks[kind];
    if (before?.name === name) return;
    if (before) {
      before.howl.fade(before.howl.volume(), 0, FADE[kind]);
      setTimeout(() => before.howl.unload(), FADE[kind] + 50);
      delete tracks[kind];
    }
    if (!name) return;
    const loop = timesOf(name).loop;
    const howl = load(name, { volume: 0, ...(loop ? { sprite: { all: [loop[0], loop[1], true] } } : { loop: true }) });
    if (!howl) return;
    tracks[kind] = { name, howl };
    howl.play(loop ? 'all' : undefined);
    howl.once('play', () => howl.fade(0, levels[kind], FADE[kind]));
  }

  let speaking: ReturnType<typeof setTimeout> | undefined;
  function speak(person: Person): void {
    const name = `voices/${person}`;
    const grains = timesOf(name).grains;
    if (!grains || levels.voices === 0) return;
    let howl = effects.get(name);
    if (!howl) {
      const sprite = Object.fromEntries(Object.entries(grains).map(([k, [at, long]]) => [k, [at, long]]));
      howl = load(name, { sprite }) ?? undefined;
      if (!howl) return;
      effects.set(name, howl);
    }
    const names = Object.keys(grains);
    const id = howl.play(names[Math.floor(Math.random() * names.length)]);
    howl.volume(levels.voices, id);
    howl.rate(0.96 + Math.random() * 0.08, id);
    speaking = setTimeout(() => speak(person), SYLLABLE * (0.7 + Math.random() * 0.7));
  }

  return {
    /** Music and ambience of what stands on the stage; null is silence. */
    show(tableau: Pick<Tableau, 'music' | 'ambience'>): void {
      turnTo('music', tableau.music);
      turnTo('ambience', tableau.ambience);
    },
    /** An effect by its short name, once. */
    play(effect: string): void {
      const name = `effects/${effect}`;
      const howl = effects.get(name) ?? load(name, {});
      if (!howl || levels.effects === 0) return;
      effects.set(name, howl);
      howl.volume(levels.effects);
      howl.play();
    },
    /** Somebody's words are being typed; null: nobody's. */
    talk(person: Person | null): void {
      clearTimeout(speaking);
      if (person) speak(person);
    },
    volumes(now: Volumes): void {
      levels = now;
      Howler.volume(now.master);
      for (const kind of ['music', 'ambience'] as const) tracks[kind]?.howl.volume(now[kind]);
    },
    /** Away: silence that costs nothing. Back: whatever a lock, a call or another app took is taken back. */
    away(silent: boolean): void {
      const context = Howler.ctx;
      if (!context) return;
      if (silent) void context.suspend().catch(() => undefined);
      else if (context.state !== 'running') void context.resume().catch(() => undefined);
    },
    stop(): void {
      clearTimeout(speaking);
      Howler.unload();
    },
  };
}

export type Sound = ReturnType<typeof startSound>;
