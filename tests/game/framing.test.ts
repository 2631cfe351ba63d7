// The layout that page and stage share: rooms cover every view, people stand where they can be seen, whole pixels everywhere.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Art, PersonData, RoomData } from '../../src/game/art';
import { type Placing, pictureBox, placePeople, roomBox, shotOf, subjectOf, type View } from '../../src/game/framing';
import { emptyTableau, type Seat, type Tableau } from '../../src/game/tableau';

const room: RoomData = {
  size: [1920, 1080],
  focus: { landscape: { x: 0.5, y: 0.45 }, portrait: { x: 0.7, y: 0.4 } },
  tint: [1, 1, 1],
  lights: { r: null, g: null, b: null },
  sky: null,
  steam: [],
  dust: 0,
  blur: '',
};
const person = (looks: 1 | -1, mirror = false): PersonData => ({
  size: [900, 1200],
  looks,
  mirror,
  head: { x: 0.34, y: 0.1, w: 0.3, h: 0.3 },
  face: { x: 0.4, y: 0.2, w: 0.2, h: 0.2 },
  lids: { x: 0.4, y: 0.2, w: 0.2, h: 0.05 },
  mouth: { x: 0.42, y: 0.3, w: 0.1, h: 0.05 },
  pivot: { x: 0.5, y: 0.45 },
  tilt: {},
  atlas: { size: [1, 1], faces: {}, lids: {}, mouths: {} },
});
const figure = (id: 'ksena' | 'hale' | 'osric', data: PersonData) => ({
  id,
  data,
  rest: { base: {}, normal: null },
  posed: null,
  faces: {},
});
const people: Art['people'] = {
  ksena: figure('ksena', person(-1)),
  hale: figure('hale', person(1)),
  osric: figure('osric', person(1, true)),
};
const seat = (id: Seat['id'], at: Seat['at'], gaze: Seat['gaze'] = null): Seat => ({ id, at, face: 'neutral', gaze });
const tableau = (more: Partial<Tableau>): Tableau => ({ ...emptyTableau(), room: 'ship-bay', ...more });
const three = [seat('ksena', 'right'), seat('hale', 'left'), seat('osric', 'centre')];

const desk: View = { w: 1280, h: 720 };
const phone: View = { w: 390, h: 560 };
const views = fc.record({ w: fc.integer({ min: 240, max: 3840 }), h: fc.integer({ min: 200, max: 2160 }) });
const of = (placings: readonly Placing[], id: string): Placing => {
  const found = placings.find((p) => p.id === id);
  if (!found) throw new Error(`${id} has no place.`);
  return found;
};

describe('rooms', () => {
  test('cover every view with something to spare, in whole pixels', () => {
    fc.assert(
      fc.property(views, (view) => {
        const b = roomBox(view, room);
        expect([b.x, b.y, b.w, b.h].every(Number.isInteger)).toBe(true);
        expect(b.x).toBeLessThan(0);
        expect(b.y).toBeLessThan(0);
        expect(b.x + b.w).toBeGreaterThan(view.w);
        expect(b.y + b.h).toBeGreaterThan(view.h);
      }),
    );
  });
  test('keep their focal point in the middle of an upright view', () => {
    const b = roomBox({ w: 390, h: 844 }, room);
    expect(b.x + 0.7 * b.w).toBeCloseTo(195, -1);
  });
  test('stand in an upright view like a film, if they are event pictures, and fill its width', () => {
    const art = (name: string) => ({ name, data: room, picture: {}, depth: null, lights: null, sky: null });
    fc.assert(
      fc.property(views, (view) => {
        const b = pictureBox(view, art('event-oath'));
        if (view.w >= view.h) expect(b).toEqual(roomBox(view, room));
        fc.pre(view.w < view.h);
        expect(b.x).toBeLessThanOrEqual(0);
        expect(b.x + b.w).toBeGreaterThanOrEqual(view.w);
        expect(Math.abs(b.w / b.h - room.size[0] / room.size[1])).toBeLessThan(0.02);
        expect(b.h).toBeLessThan(view.h);
      }),
    );
    expect(pictureBox({ w: 390, h: 844 }, art('ship-bay'))).toEqual(roomBox({ w: 390, h: 844 }, room));
  });
});

describe('people', () => {
  test('stand in three places at a desk, whole pixels, on the lower edge', () => {
    const placings = placePeople(desk, tableau({ people: three }), people);
    const middles = ['hale', 'osric', 'ksena'].map((id) => of(placings, id).box).map((b) => b.x + b.w / 2);
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
    for (const { box, hidden } of placings) {
      expect(hidden).toBe(false);
      expect(box.y + box.h).toBe(desk.h);
      expect([box.x, box.y, box.w, box.h].every(Number.isInteger)).toBe(true);
    }
  });
  test('two at one place stand beside one another', () => {
    const placings = placePeople(desk, tableau({ people: [seat('hale', 'left'), seat('osric', 'left')] }), people);
    expect(of(placings, 'osric').box.x).toBeGreaterThan(of(placings, 'hale').box.x + 50);
  });
  test('who speaks stands in front, the others back', () => {
    const placings = placePeople(desk, tableau({ people: three, speaking: 'hale' }), people);
    expect(of(placings, 'hale')).toMatchObject({ behind: false, order: 20 });
    expect(of(placings, 'ksena').behind).toBe(true);
    expect(of(placings, 'hale').stance).toBeGreaterThan(of(placings, 'ksena').stance);
  });
  test('nobody stands back while nobody speaks', () => {
    expect(placePeople(desk, tableau({ people: three }), people).some((p) => p.behind)).toBe(false);
  });
  test('a narrow view shows the speaker, at most one other, and hides the rest', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('ksena', 'hale', 'osric'), (view, speaking) => {
        fc.pre(view.w < view.h);
        const placings = placePeople(view, tableau({ people: three, speaking: speaking as Seat['id'] }), people);
        const lead = of(placings, speaking);
        const face = lead.box.x + lead.box.w * 0.49;
        expect(lead.hidden).toBe(false);
        expect(face).toBeGreaterThan(view.w * 0.3);
        expect(face).toBeLessThan(view.w * 0.7);
        expect(placings.filter((p) => !p.hidden).length).toBe(2);
      }),
    );
  });
  test('a narrow view stays on who spoke last', () => {
    expect(subjectOf(tableau({ people: three, subject: 'hale' }))).toBe('hale');
    expect(subjectOf(tableau({ people: three, subject: 'hale', speaking: 'ksena' }))).toBe('ksena');
    expect(subjectOf(tableau({ people: [seat('ksena', 'right')], subject: 'hale' }))).toBe('ksena');
    expect(subjectOf(tableau({}))).toBeNull();
  });
  test('only who may be mirrored is', () => {
    const look = (id: Seat['id']) => placePeople(desk, tableau({ people: [seat(id, 'centre', 'left')] }), people)[0]?.mirrored;
    expect(look('osric')).toBe(true);
    expect(look('hale')).toBe(false);
    expect(placePeople(phone, tableau({ people: [seat('osric', 'centre', 'right')] }), people)[0]?.mirrored).toBe(false);
  });
  test('somebody without a picture still has a place', () => {
    expect(placePeople(desk, tableau({ people: [seat('alcuin', 'left')] }), people)).toHaveLength(1);
  });
});

describe('the camera', () => {
  test('never leaves the frame, and goes to whom it is sent', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('wide', 'near', 'ksena', 'hale'), (view, camera) => {
        const t = tableau({ people: three, speaking: 'ksena', camera: camera as Tableau['camera'] });
        const shot = shotOf(view, t, placePeople(view, t, people), people);
        expect(shot.zoom).toBeGreaterThanOrEqual(1);
        expect(Math.abs(shot.dx)).toBeLessThanOrEqual((view.w - view.w / shot.zoom) / 2 + 1e-6);
        expect(Math.abs(shot.dy)).toBeLessThanOrEqual((view.h - view.h / shot.zoom) / 2 + 1e-6);
      }),
    );
    const t = tableau({ people: three, camera: 'hale' });
    expect(shotOf(desk, t, placePeople(desk, t, people), people).dx).toBeLessThan(0);
  });
  test('stays wide when the one it is sent to has left', () => {
    const t = tableau({ camera: 'wide' });
    expect(shotOf(desk, t, [], people)).toEqual({ dx: 0, dy: 0, zoom: 1 });
  });
});
