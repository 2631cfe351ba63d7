// What a painted room and a sculpted person bring with them, as data; which file of them a view needs; and how the files of a
// chapter are gathered into such records.
import type { Person } from '../cast';
import type { Event, Room } from '../places';

export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  w: number;
  h: number;
}
/** A place on an atlas in pixels of its full size: x, y, width, height. */
export type Cut = readonly [number, number, number, number];

/** What a group of lights in a room does; `null` where the mask's channel is empty. */
export type LightKind = 'relay' | 'floors' | 'lamp' | 'flame' | 'hologram' | 'pass' | 'breath' | 'eyes' | null;

/** `room.json`, written by the script that painted the room. All points are fractions of the picture, y down. */
export interface RoomData {
  size: readonly [number, number];
  /** What must stay in sight when the view crops the picture. */
  focus: { landscape: Point; portrait: Point };
  /** What the room's light does to a neutrally lit person: red, green, blue. */
  tint: readonly [number, number, number];
  lights: { r: LightKind; g: LightKind; b: LightKind };
  sky: 'drift' | 'twinkle' | 'fleet' | null;
  /** What hangs in the air and turns: its middle and radii, its slope in degrees (clockwise), whether it goes round or sways. */
  hologram?: { x: number; y: number; rx: number; ry: number; tilt: number; turn: 'round' | 'sway' };
  /** Where steam comes out and which way it blows. */
  steam: readonly (Point & { dx: number; dy: number })[];
  /** Motes in the air at once. */
  dust: number;
  /** The picture, 32 pixels wide, as a data address: what stands there for the first moment. */
  blur: string;
  /** Where things lie that can be picked up. */
  things?: Readonly<Partial<Record<string, Point>>>;
  /** Where on the table each finished chapter leaves something: x, y, width, height. */
  left?: Readonly<Record<string, Cut>>;
}

/** `person.json`, written by the script that sculpted the person. Boxes are fractions of the base picture. */
export interface PersonData {
  size: readonly [number, number];
  /** Which way the face is turned: 1 towards the picture's right, -1 left. */
  looks: 1 | -1;
  /** May be shown as in a mirror: nothing on them is lopsided. */
  mirror?: boolean;
  head: Box;
  face: Box;
  lids: Box;
  mouth: Box;
  /** Where the patches of a third eye lie. */
  eye?: Box;
  /** Base of the neck: the head tilts round it. */
  pivot: Point;
  /** Degrees, clockwise, by face. */
  tilt: Readonly<Record<string, number>>;
  atlas: {
    size: readonly [number, number];
    faces: Readonly<Record<string, Cut>>;
    lids: Readonly<Record<string, Cut>>;
    mouths: Readonly<Record<string, Cut>>;
    eyes?: Readonly<Record<string, Cut>>;
  };
}

/** One picture: files of the same thing in falling order of preference, and a name to hold it by. */
export interface Picture {
  name: string;
  sources: readonly string[];
}
/** The same picture by width in pixels. */
export type Widths = Readonly<Record<number, Picture>>;

export interface RoomArt {
  name: string;
  data: RoomData;
  picture: Widths;
  depth: Picture | null;
  lights: Picture | null;
  sky: Picture | null;
}
/** A whole figure with its normals. */
export interface Figure {
  base: Widths;
  normal: Picture | null;
}
export interface PersonArt {
  id: Person;
  data: PersonData;
  rest: Figure;
  /** The second pose, under the same head; those who have none stay at rest. */
  posed: Figure | null;
  faces: Widths;
}
export interface Art {
  /** By the room's name; event pictures as `event-<name>`. */
  rooms: Readonly<Partial<Record<Room | `event-${Event}`, RoomArt>>>;
  people: Readonly<Partial<Record<Person, PersonArt>>>;
}

/** What the rooms of this house ask of whoever fetches pictures. */
export interface Pictures {
  /** Fetched and decoded once, however often it is asked for; `null` when it cannot be had. */
  get(picture: Picture): Promise<HTMLImageElement | null>;
  /** Nobody shows it any more. */
  drop(name: string): void;
}

/** The smallest picture at least this many pixels wide, else the widest there is. */
export function pick(widths: Widths, need: number): Picture | null {
  const all = Object.keys(widths).map(Number); // integer keys come in rising order
  const width = all.find((w) => w >= need) ?? all.at(-1);
  return width === undefined ? null : (widths[width] ?? null);
}

type Files = Readonly<Record<string, string>>;

/** The files of one picture among those of a chapter, or `null` if it was not painted. */
function picture(files: Files, stem: string): Picture | null {
  const sources = ['avif', 'webp'].flatMap((kind) =>
    Object.entries(files).flatMap(([path, url]) => (path.endsWith(`/${stem}.${kind}`) ? [url] : [])),
  );
  return sources.length ? { name: stem, sources } : null;
}
function widths(files: Files, stems: Readonly<Record<number, string>>): Widths {
  const found: Record<number, Picture> = {};
  for (const [width, stem] of Object.entries(stems)) {
    const one = picture(files, stem);
    if (one) found[Number(width)] = one;
  }
  return found;
}

/** In: every picture's path and address, and each room's data by path. Out: the rooms whose pictures exist. */
export function roomsFrom(files: Files, data: Readonly<Record<string, RoomData>>): Art['rooms'] {
  return byName(data, (name, one) => ({
    name,
    ...paintedFrom(files, `rooms/${name}`, one),
  }));
}

/** The same for event pictures: room and people painted together, shown as rooms without anybody in them. */
export function eventsFrom(files: Files, data: Readonly<Record<string, RoomData>>): Art['rooms'] {
  const found = byName(data, (name, one) => ({ name: `event-${name}`, ...paintedFrom(files, `events/${name}`, one) }));
  return Object.fromEntries(Object.entries(found).map(([name, event]) => [`event-${name}`, event]));
}

const paintedFrom = (files: Files, folder: string, data: RoomData) => ({
  data,
  picture: widths(files, { 640: `${folder}/640`, 1280: `${folder}/1280`, 1920: `${folder}/1920` }),
  depth: picture(files, `${folder}/depth`),
  lights: picture(files, `${folder}/lights`),
  sky: picture(files, `${folder}/sky`),
});

/** The same for people, lit for one setting. */
export function peopleFrom(files: Files, data: Readonly<Record<string, PersonData>>, light: string): Art['people'] {
  return byName(data, (name, one) => ({
    id: name as Person,
    data: one,
    rest: figureFrom(files, `people/${name}/${light}/`),
    posed: posedFrom(files, `people/${name}/${light}/pose-`),
    faces: widths(files, { 450: `people/${name}/${light}/faces-450`, 900: `people/${name}/${light}/faces` }),
  }));
}

const figureFrom = (files: Files, stem: string): Figure => ({
  base: widths(files, { 450: `${stem}450`, 900: `${stem}900` }),
  normal: picture(files, `${stem}normal`),
});
function posedFrom(files: Files, stem: string): Figure | null {
  const posed = figureFrom(files, stem);
  return Object.keys(posed.base).length ? posed : null;
}

/** The figure to show of somebody in a pose. */
export const figureIn = (art: PersonArt, pose = 'rest'): Figure => (pose === 'rest' ? art.rest : (art.posed ?? art.rest));

function byName<D, T>(data: Readonly<Record<string, D>>, make: (name: string, one: D) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(data).map(([path, one]) => {
      const name = path.split('/').at(-2) ?? path;
      return [name, make(name, one)];
    }),
  );
}
