// Where rooms and people stand in a view, and how close the camera is: the one layout that page and stage share, so that
// the stage can take the page's pictures over without a jump. Everything in whole CSS pixels, because the page snaps to them.
import type { Art, Box, PersonData, Point, RoomArt, RoomData } from './art';
import type { Person } from './cast';
import type { Place } from './cues';
import type { Seat, Tableau } from './tableau';

/** The stage's size in CSS pixels. */
export interface View {
  w: number;
  h: number;
}

/** One person in the view. */
export interface Placing {
  id: Person;
  box: Box;
  /** Shown as in a mirror. */
  mirrored: boolean;
  /** Does not speak while somebody does: stands back, a little darker. */
  behind: boolean;
  /** Who speaks leans in, who stands back is a little smaller: a scale round the feet. */
  stance: number;
  /** No room in this view. */
  hidden: boolean;
  /** Higher is nearer to us. */
  order: number;
}

/** Scale of who speaks and of who stands back. */
const LEANING = 1.03;
const STEPPED_BACK = 0.975;

/** The camera: what it moved to (from the view's middle) and how far it pushed in. */
export interface Shot {
  dx: number;
  dy: number;
  zoom: number;
}

const PLACE_X: Record<Place, number> = { left: 0.26, centre: 0.5, right: 0.74 };
/** Spare picture round the view, so that parallax and drift never show an edge. */
const OVERSCAN = 1.03;
const FIGURE = 900 / 1200;

/** A view for one face at a time: upright, or too small for three people side by side. */
export const isNarrow = (view: View): boolean => view.w < view.h * 1.1 || view.w < 600;

function whole(b: Box): Box {
  const x = Math.round(b.x);
  const y = Math.round(b.y);
  return { x, y, w: Math.round(b.x + b.w) - x, h: Math.round(b.y + b.h) - y };
}

/** The room covers the view with 3 % to spare, as near to its focal point as the edges allow. */
export function roomBox(view: View, room: RoomData): Box {
  const [pw, ph] = room.size;
  const s = Math.max(view.w / pw, view.h / ph) * OVERSCAN;
  const focus = view.w < view.h ? room.focus.portrait : room.focus.landscape;
  const along = (length: number, full: number, at: number): number => {
    const spare = (length * (OVERSCAN - 1)) / 2;
    return Math.min(-spare, Math.max(length - full + spare, length / 2 - at * full));
  };
  return whole({ x: along(view.w, pw * s, focus.x), y: along(view.h, ph * s, focus.y), w: pw * s, h: ph * s });
}

/** An upright view shows this much of an event picture's width: what happens in it happens between people, side by side. */
const FRAMED = 0.7;
/** How far down an upright view the middle of an event picture lies. */
const FRAMED_AT = 0.44;

/** Whether a picture stands in the view like a film's, with dark above and below, and does not cover it. */
export const isFramed = (view: View, { name }: RoomArt): boolean => name.startsWith('event-') && view.w < view.h;

/** A room's or an event's picture in the view. */
export function pictureBox(view: View, art: RoomArt): Box {
  if (!isFramed(view, art)) return roomBox(view, art.data);
  const [pw, ph] = art.data.size;
  const w = view.w / FRAMED;
  const h = (w * ph) / pw;
  const x = Math.min(0, Math.max(view.w - w, view.w / 2 - art.data.focus.portrait.x * w));
  return whole({ x, y: view.h * FRAMED_AT - h / 2, w, h });
}

/** Whom a view for one face shows. */
export function subjectOf(t: Tableau): Person | null {
  const here = (id: string | null | undefined): Person | null => t.people.find((p) => p.id === id)?.id ?? null;
  return (
    here(t.speaking) ?? here(t.subject) ?? here(t.camera) ?? t.people.find((p) => p.at === 'centre')?.id ?? t.people.at(-1)?.id ?? null
  );
}

/** -1 left, 1 right, 0 as they are: where a person is asked to look. Nobody asked: into the room. */
export function gazeOf(t: Tableau, seat: Seat): -1 | 0 | 1 {
  if (seat.gaze === null) return seat.at === 'left' ? 1 : seat.at === 'right' ? -1 : 0;
  if (seat.gaze === 'left') return -1;
  if (seat.gaze === 'right') return 1;
  if (seat.gaze === 'away') return seat.at === 'left' ? -1 : 1;
  const other = t.people.find((p) => p.id === seat.gaze);
  if (!other || other.at === seat.at) return 0;
  return PLACE_X[other.at] < PLACE_X[seat.at] ? -1 : 1;
}

/** The person's box in a wide view: on the lower edge, 90 % of its height; on a low screen larger, the words cover the rest. */
export function personBox(view: View, at: Place): Box {
  const low = view.h < 480;
  const h = Math.min(view.h * (low ? 1.22 : 0.9), view.w * 0.72);
  const spread = Math.min(view.w, view.h * 2.1);
  const cx = view.w / 2 + (PLACE_X[at] - 0.5) * spread;
  return whole({ x: cx - (h * FIGURE) / 2, y: low ? view.h * 0.04 : view.h - h, w: h * FIGURE, h });
}

/** Everybody's place. In: the view, the tableau, what the pictures say of themselves. Out: one placing a seat, in the seats' order. */
export function placePeople(view: View, t: Tableau, people: Art['people']): Placing[] {
  const figures = t.people.map((seat, i): Figure => {
    const data = people[seat.id]?.data;
    const speaks = t.speaking === seat.id;
    const behind = t.speaking !== null && !speaks;
    const wanted = gazeOf(t, seat);
    const mirrored = data?.mirror === true && wanted !== 0 && wanted !== data.looks;
    return {
      seat,
      data,
      id: seat.id,
      mirrored,
      behind,
      stance: speaks ? LEANING : behind ? STEPPED_BACK : 1,
      hidden: false,
      order: speaks ? 20 : i,
    };
  });
  return isNarrow(view) ? narrow(view, t, figures) : wide(view, figures);
}

type Figure = Omit<Placing, 'box'> & { seat: Seat; data: PersonData | undefined };
const placed = ({ seat: _, data: __, ...rest }: Figure, box: Box): Placing => ({ ...rest, box });

function wide(view: View, figures: readonly Figure[]): Placing[] {
  const taken = new Map<Place, number>();
  return figures.map((f) => {
    const crowd = taken.get(f.seat.at) ?? 0; // two at one place stand shoulder to shoulder
    taken.set(f.seat.at, crowd + 1);
    const box = personBox(view, f.seat.at);
    return placed(f, { ...box, x: box.x + Math.round(crowd * box.w * 0.3 * (f.seat.at === 'right' ? -1 : 1)) });
  });
}

/** One face with air on the side it looks to, and half of one other person behind it. */
function narrow(view: View, t: Tableau, figures: readonly Figure[]): Placing[] {
  const lead = figures.find((f) => f.id === subjectOf(t));
  if (!lead) return [];
  // the one other worth seeing: whom the subject looks at, else the last to come
  const second = figures.find((f) => f !== lead && f.id === lead.seat.gaze) ?? figures.findLast((f) => f !== lead);
  const looks = (lead.data?.looks ?? 1) * (lead.mirrored ? -1 : 1);
  const side = second ? Math.sign(PLACE_X[second.seat.at] - PLACE_X[lead.seat.at]) || looks : 0;
  const h = Math.min(view.h * 1.18, view.w * 1.62);
  const top = Math.max(view.h * 0.08, view.h - h);
  const stand = (f: Figure, at: number, y: number, height: number): Box =>
    whole({ x: view.w * at - headX(f) * height * FIGURE, y, w: height * FIGURE, h: height });
  return figures.map((f) => {
    if (f === lead)
      return placed({ ...f, behind: false, stance: 1, order: 20 }, stand(f, 0.5 - (side ? 0.1 * side : 0.03 * looks), top, h));
    return placed({ ...f, behind: true, stance: 1, hidden: f !== second, order: 0 }, stand(f, 0.5 + 0.41 * side, top + h * 0.05, h * 0.84));
  });
}

/** The middle of a head across its picture, as it is shown. */
function headX({ data, mirrored }: { data: PersonData | undefined; mirrored: boolean }): number {
  const x = data ? data.head.x + data.head.w / 2 : 0.5;
  return mirrored ? 1 - x : x;
}

/** Where the camera goes. It never leaves the view's own frame, so that no edge of the room comes into sight. */
export function shotOf(view: View, t: Tableau, placings: readonly Placing[], people: Art['people']): Shot {
  if (t.camera === 'wide') return { dx: 0, dy: 0, zoom: 1 };
  const on = placings.find((p) => p.id === t.camera && !p.hidden);
  const [close, near] = isNarrow(view) ? [1.1, 1.06] : [1.24, 1.12];
  const zoom = on ? close : near;
  const target: Point = on ? headOf(on, people[on.id]?.data) : { x: view.w / 2, y: view.h * 0.42 };
  const toward = (at: number, length: number): number => {
    const reach = (length - length / zoom) / 2;
    return Math.max(-reach, Math.min(reach, (at - length / 2) * 0.7));
  };
  return { dx: toward(target.x, view.w), dy: toward(target.y, view.h), zoom };
}

/** The middle of a placed person's head. */
export function headOf(placing: Placing, data: PersonData | undefined): Point {
  const { box, mirrored } = placing;
  return { x: box.x + headX({ data, mirrored }) * box.w, y: box.y + (data ? data.head.y + data.head.h / 2 : 0.22) * box.h };
}
