// The way from one room to the next: the new room's camera is looked at through a filter that lets it in.
import type { Transition } from '../game/cues';
import { filterKind, Look } from './quad';
import type { Setting } from './setting';
import doors from './shaders/doors.frag?raw';
import fade from './shaders/fade.frag?raw';

/** For the game's configuration. */
export const passageNodes = { FilterDoors: filterKind('FilterDoors', doors), FilterFade: filterKind('FilterFade', fade) };

const MS: Readonly<Record<Transition, number>> = { 'lift-door': 1900, slab: 1500, hologram: 1300, lamp: 700, fade: 900, cut: 0 };
/** Which way of coming in the fade's shader takes. */
const KIND: Partial<Record<Transition, number>> = { slab: 1, hologram: 2, lamp: 3 };
const ease = (t: number): number => t * t * (3 - 2 * t);

export interface Passage {
  done: Promise<void>;
  /** Somebody is in a hurry. */
  rush(): void;
}

/**
 * Brings a setting in over whatever is below it. Under reduced motion everything is a short fade or a cut. In: also what to do once
 * it hides what was there, before it is seen unveiled: a picture need not cover the view.
 */
export function bringIn(next: Setting, via: Transition, still: boolean, hidden: () => void): Passage {
  const duration = still ? Math.min(400, MS[via]) : MS[via];
  if (duration === 0) {
    hidden();
    return { done: Promise.resolve(), rush: () => undefined };
  }
  const camera = next.cameras.main;
  const doors = via === 'lift-door' && !still;
  const kind = still ? 0 : (KIND[via] ?? 0);
  const throughDark = !doors && kind !== KIND.hologram; // half way nothing of what was there is seen any more
  const look = doors
    ? new Look(camera, 'FilterDoors', { uShut: 0, uNew: 0, uAspect: camera.width / camera.height })
    : new Look(camera, 'FilterFade', { uProgress: 0, uKind: kind });
  camera.filters.external.add(look);
  let tween: Phaser.Tweens.Tween;
  const done = new Promise<void>((arrived) => {
    const go = { t: 0 };
    let over = false;
    const leave = () => {
      if (!over) hidden();
      over = true;
    };
    tween = next.tweens.add({
      targets: go,
      t: 1,
      duration,
      onUpdate: () => {
        look.uniforms.uProgress = go.t;
        if (throughDark && go.t >= 0.5) leave();
        look.uniforms.uNew = go.t > 0.42 ? 1 : 0;
        look.uniforms.uShut = go.t < 0.4 ? ease(go.t / 0.4) : 1 - ease(Math.max(0, (go.t - 0.5) / 0.5));
      },
      onComplete: () => {
        leave();
        camera.filters.external.remove(look, true);
        arrived();
      },
    });
  });
  return { done, rush: () => tween.setTimeScale(5) };
}
