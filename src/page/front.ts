// The page's own version of a tableau, in plain pictures: what is seen before the stage is there, where there is no WebGL, and
// after a lost graphics context. It shares its layout and its pictures with the stage, which takes over without a visible jump.
import { type Art, figureIn, type PersonArt, type Picture, type Pictures, pick, type RoomArt } from '../game/art';
import { isFramed, type Placing, pictureBox, placePeople, shotOf, type View } from '../game/framing';
import { DIMMED, MOOD_LIGHT, pixelsFor } from '../game/light';
import type { Seat, Tableau } from '../game/tableau';

export interface Front {
  /** Shows a tableau; resolves when all its pictures stand. The last of several calls wins. */
  show(tableau: Tableau, art: Art): Promise<void>;
  /** The host changed its size. */
  layout(): void;
  /** The stage has it: fade out and let the pictures go. */
  hide(): void;
}

interface Figure {
  art: PersonArt;
  root: HTMLElement;
  inner: HTMLElement;
  picture: HTMLElement;
  pose: string;
  patch: HTMLElement | null;
  face: string;
  gone: boolean;
}
interface Backdrop {
  art: RoomArt;
  root: HTMLElement;
}

const SVG = 'http://www.w3.org/2000/svg';
const FADE = 320;
/** The soft upper and lower edge of a picture that does not cover the view. */
const FRAME = 'linear-gradient(transparent, #000 14%, #000 86%, transparent)';
let serials = 0;

function make(styles: Partial<CSSStyleDeclaration>, parent: HTMLElement): HTMLElement {
  const e = document.createElement('div');
  Object.assign(e.style, { position: 'absolute' }, styles);
  parent.append(e);
  return e;
}
const fill: Partial<CSSStyleDeclaration> = { inset: '0' };
const whole: Partial<CSSStyleDeclaration> = { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%', maxWidth: 'none' };

/** In: the element to fill, where pictures come from, whether nothing may move. */
export function createFront(host: HTMLElement, pictures: Pictures, still: () => boolean): Front {
  const root = make({ ...fill, overflow: 'hidden', pointerEvents: 'none', direction: 'ltr', zIndex: '1' }, host);
  root.setAttribute('aria-hidden', 'true');
  const lens = make({ ...fill, transformOrigin: '50% 50%' }, root);
  const veil = make({ ...fill, mixBlendMode: 'multiply', transition: `background-color ${FADE}ms` }, root);
  const tint = `front-tint-${++serials}`;
  const matrix = tintFilter(root, tint);
  const people = new Map<string, Figure>();
  let backdrop: Backdrop | null = null;
  let now: { tableau: Tableau; art: Art } | null = null;
  let serial = 0;

  const view = (): View => ({ w: host.clientWidth, h: host.clientHeight });
  const ms = (): number => (still() ? 1 : FADE);
  const fadeIn = (e: HTMLElement): void => void e.animate([{ opacity: 0 }, {}], { duration: ms(), easing: 'ease-out' });
  const fadeOut = (e: HTMLElement): void => {
    const going = e.animate([{}, { opacity: 0 }], { duration: ms(), easing: 'ease-in', fill: 'forwards' });
    going.onfinish = () => {
      e.remove();
      going.cancel(); // pictures are lent: this one may be shown again
    };
  };

  async function setRoom(art: RoomArt | null): Promise<void> {
    if (art === (backdrop?.art ?? null)) return;
    const old = backdrop;
    backdrop = art && { art, root: make({}, lens) };
    if (old) fadeOut(old.root);
    if (!art || !backdrop) return;
    const { root: box } = backdrop;
    lens.prepend(box); // under the people, and over a room that fades
    if (old) lens.prepend(old.root);
    const blur = new Image();
    blur.src = art.data.blur;
    Object.assign(blur.style, whole);
    box.append(blur);
    layout();
    fadeIn(box);
    const picture = await get(pick(art.picture, pixelsFor(pictureBox(view(), art).w)));
    if (backdrop?.root !== box || !picture) return;
    Object.assign(picture.style, whole);
    box.append(picture);
    fadeIn(picture);
    setTimeout(() => blur.remove(), FADE + 50);
  }

  async function setPerson(seat: Seat, art: PersonArt, placing: Placing, mine: number): Promise<void> {
    const picture = await get(pick(figureIn(art, seat.pose).base, pixelsFor(placing.box.w, 1)));
    if (mine !== serial || !picture) return;
    const pose = seat.pose ?? 'rest';
    let figure = people.get(seat.id);
    if (!figure) {
      const box = make({ filter: `url(#${tint})`, transformOrigin: '50% 100%' }, lens);
      const inner = make({ ...fill, transition: `filter ${ms()}ms` }, box);
      figure = { art, root: box, inner, picture, pose, patch: null, face: 'neutral', gone: false };
      people.set(seat.id, figure);
      Object.assign(picture.style, whole);
      inner.append(picture);
      layout();
      fadeIn(box);
    } else if (figure.pose !== pose) {
      const next = picture.cloneNode() as HTMLImageElement; // the one that was lent may be fading out still
      Object.assign(next.style, whole);
      figure.picture.after(next); // under the face, which both poses share
      fadeIn(next);
      fadeOut(figure.picture);
      Object.assign(figure, { picture: next, pose });
    }
    figure.root.style.transition = still()
      ? ''
      : ['left', 'top', 'width', 'height', 'transform'].map((side) => `${side} ${FADE}ms ease-in-out`).join();
    await setFace(figure, seat.face, placing, mine);
  }

  /** A face is a patch of the atlas over the base picture; `neutral` is the base itself. */
  async function setFace(figure: Figure, face: string, placing: Placing, mine: number): Promise<void> {
    if (face === figure.face) return;
    const cut = figure.art.data.atlas.faces[face];
    const atlas = cut && (await get(pick(figure.art.faces, pixelsFor(placing.box.w, 1))));
    if (mine !== serial) return;
    figure.face = face;
    const old = figure.patch;
    figure.patch = null;
    if (cut && atlas) {
      const { face: at, atlas: sheet } = figure.art.data;
      const share = (v: number): string => `${v * 100}%`;
      const patch = make(
        { left: share(at.x), top: share(at.y), width: share(at.w), height: share(at.h), overflow: 'hidden' },
        figure.inner,
      );
      const [x, y, w, h] = cut;
      const whereOn = { left: share(-x / w), top: share(-y / h), width: share(sheet.size[0] / w), height: share(sheet.size[1] / h) };
      const copy = atlas.cloneNode() as HTMLImageElement; // one atlas can be seen on two patches while they fade
      Object.assign(copy.style, whole, whereOn);
      patch.append(copy);
      fadeIn(patch);
      figure.patch = patch;
    }
    if (old) fadeOut(old);
  }

  const get = async (picture: Picture | null): Promise<HTMLImageElement | null> => (picture ? pictures.get(picture) : null);

  function layout(): void {
    if (!now) return;
    const { tableau, art } = now;
    const size = view();
    const place = (e: HTMLElement, b: { x: number; y: number; w: number; h: number }): void =>
      void Object.assign(e.style, { left: `${b.x}px`, top: `${b.y}px`, width: `${b.w}px`, height: `${b.h}px` });
    if (backdrop) {
      place(backdrop.root, pictureBox(size, backdrop.art));
      backdrop.root.style.maskImage = isFramed(size, backdrop.art) ? FRAME : '';
    }
    const placings = placePeople(size, tableau, art.people);
    for (const p of placings) {
      const figure = people.get(p.id);
      if (!figure) continue;
      place(figure.root, p.box);
      Object.assign(figure.root.style, {
        zIndex: `${p.order}`,
        visibility: p.hidden ? 'hidden' : 'visible',
        transform: `scale(${p.stance})`,
      });
      figure.inner.style.transform = p.mirrored ? 'scaleX(-1)' : '';
      figure.inner.style.filter = p.behind ? `brightness(${DIMMED})` : 'brightness(1)';
    }
    const { dx, dy, zoom } = shotOf(size, tableau, placings, art.people);
    lens.style.transform = zoom === 1 ? '' : `scale(${zoom}) translate(${-dx}px, ${-dy}px)`;
  }

  function clear(): void {
    lens.replaceChildren();
    people.clear();
    backdrop = null;
    now = null;
  }

  return {
    async show(tableau, art) {
      const mine = ++serial;
      for (const a of root.getAnimations()) a.cancel(); // called back while still fading out
      now = { tableau, art };
      const room = (tableau.room && art.rooms[tableau.room]) ?? null;
      matrix((room?.data.tint ?? [1, 1, 1]).map(Number));
      lens.style.transition = still() ? '' : `transform ${FADE * 2}ms ease-in-out`;
      const [r, g, b] = MOOD_LIGHT[tableau.mood];
      veil.style.backgroundColor = tableau.mood === 'calm' ? 'transparent' : `rgb(${r * 255} ${g * 255} ${b * 255})`;
      for (const [id, figure] of people) {
        if (tableau.people.some((p) => p.id === id)) continue;
        people.delete(id);
        fadeOut(figure.root);
      }
      layout();
      const placings = placePeople(view(), tableau, art.people);
      await Promise.all([
        setRoom(room),
        ...tableau.people.map((seat, i) => {
          const person = art.people[seat.id];
          const placing = placings[i];
          return person && placing ? setPerson(seat, person, placing, mine) : null;
        }),
      ]);
    },
    layout,
    hide() {
      const mine = ++serial;
      const going = root.animate([{}, { opacity: 0 }], { duration: still() ? 1 : FADE, fill: 'forwards' });
      going.onfinish = () => {
        if (mine === serial) clear();
      };
    },
  };
}

/** The room's light on people, as a multiplication of red, green and blue. Out: a function that sets it. */
function tintFilter(root: HTMLElement, id: string): (tint: readonly number[]) => void {
  const svg = document.createElementNS(SVG, 'svg');
  const filter = document.createElementNS(SVG, 'filter');
  const colours = document.createElementNS(SVG, 'feColorMatrix');
  Object.assign(svg.style, { position: 'absolute', width: '0', height: '0' });
  filter.id = id;
  filter.setAttribute('color-interpolation-filters', 'sRGB');
  filter.append(colours);
  svg.append(filter);
  root.append(svg);
  return ([r = 1, g = 1, b = 1]) => colours.setAttribute('values', `${r} 0 0 0 0 0 ${g} 0 0 0 0 0 ${b} 0 0 0 0 0 1 0`);
}
