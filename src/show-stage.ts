// Brings the pictures in behind the words: first as plain images, then, once they are decoded and there is time, the
// Phaser stage in their place. Part of `main`: it introduces page, device and stage, which do not know each other.

import { createPictures } from './device/pictures';
import { type Art, artOf, pick, staged } from './game/art';
import type { Chapter } from './game/chapters';
import { personBox, pictureBox } from './game/framing';
import { pixelsFor } from './game/light';
import type { PlayStore } from './game/play';
import type { PreferencesStore } from './game/preferences';
import type { Tableau } from './game/tableau';
import { createFront, type Front } from './page/front';
import { notify, type ViewStore } from './page/view';
import type { StageHandle } from './stage';

interface Parts {
  host: HTMLElement;
  play: PlayStore;
  preferences: PreferencesStore;
  view: ViewStore;
}

/** Wide enough for a save's page, small enough to be kept sixty times. */
const SNAPSHOT = { w: 320, h: 180 };

export function showStage({ host, play, preferences, view }: Parts) {
  const pictures = createPictures(() => notify(view, 'play.picturesLost'));
  let art: Art | null = null;
  let stage: StageHandle | null = null;
  let starting = false;
  let lost = false;
  let serial = -1;
  const front: Front = createFront(host, pictures, () => preferences.getState().still);
  const tableau = (): Tableau | null => play.getState().now?.tableau ?? null;
  const still = () => preferences.getState().still;

  async function show(): Promise<void> {
    const { now, passing } = play.getState();
    if (!now || !art) return;
    const fresh = passing.serial !== serial && passing.forward;
    serial = passing.serial;
    const via = fresh ? passing.cues.find((cue) => cue.kind === 'room')?.via : 'cut';
    if (stage && !lost) {
      void stage.show(staged(now.tableau, art), art, via);
      if (fresh) for (const cue of passing.cues) if (cue.kind === 'shake') stage.cue(cue);
    } else {
      await front.show(staged(now.tableau, art), art);
      if (view.getState().stage === 'none') view.setState({ stage: 'image' });
      void startStage();
    }
  }

  /** Fetches Phaser once the first pictures are seen. Where it cannot draw, the images stay. */
  async function startStage(): Promise<void> {
    if (starting) return;
    starting = true;
    try {
      const { start } = await import('./stage');
      const first = tableau();
      if (!first || !art) {
        starting = false;
        return;
      }
      const made = await start(host, pictures, {
        still: still(),
        onLost: () => {
          lost = true;
          view.setState({ stage: 'image' });
          void show();
        },
        onBack: () => {
          lost = false;
          void show();
          front.hide();
          view.setState({ stage: 'webgl' });
        },
      });
      const now = tableau();
      if (now) await made.show(staged(now, art), art, 'cut');
      stage = made;
      front.hide();
      view.setState({ stage: 'webgl' });
      void show();
      void fetchAhead(art);
    } catch {
      view.setState({ stage: 'image' }); // no WebGL, or Phaser could not be fetched: the story is played over images
    }
  }

  /** Brings the chapter's other pictures into the browser's cache, one after another, while the player reads. */
  async function fetchAhead(from: Art): Promise<void> {
    const view = { w: host.clientWidth, h: host.clientHeight };
    const figure = pixelsFor(personBox(view, 'centre').w, 1);
    const all = [
      ...Object.values(from.rooms).flatMap((room) => [
        pick(room.picture, pixelsFor(pictureBox(view, room).w)),
        room.depth,
        room.lights,
        room.sky,
      ]),
      ...Object.values(from.people).flatMap(({ rest, posed, faces }) => [
        pick(rest.base, figure),
        pick(faces, figure),
        rest.normal,
        posed && pick(posed.base, figure),
        posed?.normal,
      ]),
    ];
    for (const picture of all) {
      if (from !== art) return; // another chapter was opened
      const [best] = picture?.sources ?? [];
      if (best)
        await fetch(best, { priority: 'low' }).then(
          (answer) => answer.arrayBuffer(),
          () => undefined,
        );
    }
  }

  play.subscribe((now, before) => {
    if (now.passing.serial !== before.passing.serial) void show();
  });
  view.subscribe((v, before) => {
    if (v.line !== before.line) stage?.talk(v.line === 'typing');
  });
  preferences.subscribe((p, before) => {
    if (p.still !== before.still) stage?.setStill(p.still);
  });
  new ResizeObserver(() => {
    front.layout();
    stage?.resize();
  }).observe(host);
  window.addEventListener('pointermove', (e) => {
    if (e.pointerType === 'mouse') stage?.look((e.clientX / innerWidth) * 2 - 1, (e.clientY / innerHeight) * 2 - 1);
  });

  return {
    /** Fetches what a chapter looks like, beside its words. */
    prepare(chapter: Chapter): void {
      void artOf(chapter).then(
        (found) => {
          art = found;
          void show();
        },
        () => notify(view, 'play.picturesLost'),
      );
    },
    /** The stage as it looks now, small, as a data address; null where there is none to be had. */
    async snapshot(): Promise<string | null> {
      const blob = await stage?.snapshot(SNAPSHOT.w, SNAPSHOT.h).catch(() => null);
      if (!blob) return null;
      return new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(reader.result as string);
        reader.onerror = () => done(null);
        reader.readAsDataURL(blob);
      });
    },
  };
}

export type ShownStage = ReturnType<typeof showStage>;
