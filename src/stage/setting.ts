// One room with its people, as a Phaser scene: built when all its pictures are there, thrown away as a whole with every
// texture it took. Settings of a chapter extend it with what moves in their rooms.
import type { Art, Picture, RoomArt } from '../game/art';
import { pick } from '../game/art';
import { gazeOf, isNarrow, type Placing, placePeople, roomBox, type Shot, shotOf, type View } from '../game/framing';
import { density, MOOD_LIGHT, pixelsFor } from '../game/light';
import type { Seat, Tableau } from '../game/tableau';
import type { Air } from './air';
import { type Part, type PersonTextures, PersonView } from './person';
import Phaser from './phaser';
import { RoomView } from './room';
import { FLAT, NOTHING, type Shelf } from './shelf';
import { Weather } from './weather';

/** What every setting is given to work with. */
export interface Workshop {
  shelf: Shelf;
  air: Air;
  /** The stage's size in CSS pixels. */
  view: () => View;
}
export interface Shown {
  tableau: Tableau;
  art: Art;
}

export class Setting extends Phaser.Scene {
  protected room!: RoomView;
  protected weather!: Weather;
  readonly people = new Map<string, PersonView>();
  private keys = new Map<string, string | null>();
  private shot: Shot = { dx: 0, dy: 0, zoom: 1 };
  private alarm = { amount: 0 };
  private quake = { left: 0, force: 0 };
  private talking = false;

  constructor(
    key: string,
    protected shop: Workshop,
    private shown: Shown,
    private roomArt: RoomArt,
  ) {
    super(key);
  }

  /** Every picture is fetched and decoded before anything is built: no half-shown rooms. False: there is nothing to show. */
  async prepare(): Promise<boolean> {
    const { picture, depth, sky, lights, data } = this.roomArt;
    const wide = pixelsFor(roomBox(this.shop.view(), data).w);
    const [room] = await Promise.all([
      this.take(pick(picture, wide)),
      ...[depth, sky, lights].map((p) => this.take(p)),
      this.preparePeople(this.shown),
    ]);
    return room !== null;
  }
  private async take(picture: Picture | null): Promise<string | null> {
    if (!picture) return null;
    if (!this.keys.has(picture.name)) this.keys.set(picture.name, await this.shop.shelf.take(picture));
    return this.keys.get(picture.name) ?? null;
  }
  async preparePeople({ tableau, art }: Shown): Promise<void> {
    await Promise.all(
      tableau.people.map(async ({ id }) => {
        const person = art.people[id];
        if (person && !this.taken.has(id)) {
          const need = pixelsFor(this.placings({ tableau, art }).find((p) => p.id === id)?.box.w ?? 450, 1);
          const [base, normal, faces] = await Promise.all([
            this.take(pick(person.base, need)),
            this.take(person.normal),
            this.take(pick(person.faces, need)),
          ]);
          if (base) this.taken.set(id, { base, normal: normal ?? FLAT, faces });
        }
      }),
    );
  }
  private taken = new Map<string, PersonTextures>();

  create(): void {
    const { shelf, air, view } = this.shop;
    const { picture, depth, sky, lights, data } = this.roomArt;
    const key = (p: Picture | null): string => (p && this.keys.get(p.name)) ?? NOTHING;
    const textures = {
      picture: key(pick(picture, pixelsFor(roomBox(view(), data).w))),
      depth: key(depth),
      sky: key(sky),
      lights: key(lights),
    };
    this.room = new RoomView(this, this.roomArt, textures, air, textures.depth !== NOTHING);
    this.weather = new Weather(this, data, shelf, air, () => ({ w: this.scale.width, h: this.scale.height }));
    this.stand(this.shown, { move: 0, face: 0 });
  }

  private placings({ tableau, art }: Shown): Placing[] {
    return placePeople(this.shop.view(), tableau, art.people);
  }

  /** Moves towards a tableau of the same room. */
  change(shown: Shown, ms: { move: number; face: number }): void {
    this.shown = shown;
    this.stand(shown, ms);
  }
  private stand(shown: Shown, ms: { move: number; face: number }): void {
    const { tableau, art } = shown;
    const placings = this.placings(shown);
    this.layoutRoom();
    const out = ms.move > 0 ? this.scale.width * 0.05 : 0;
    for (const [id, person] of this.people) {
      if (tableau.people.some((p) => p.id === id)) continue;
      const side = person.part.box.x + person.part.box.w / 2 < this.scale.width / 2 ? -1 : 1;
      if (ms.face > 0) person.leave(side * out, ms.face * 2, () => this.drop(id));
      else this.drop(id);
    }
    tableau.people.forEach((seat, i) => {
      const placing = placings.find((p) => p.id === seat.id);
      const person = art.people[seat.id];
      const textures = this.taken.get(seat.id);
      if (!placing || !person || !textures) return;
      const part = this.partOf(tableau, seat, placing);
      const here = this.people.get(seat.id);
      if (here) here.act(part, ms);
      else {
        const made = new PersonView(this, person, textures, part, this.room, this.shop.air);
        made.talking = this.talking;
        this.people.set(seat.id, made);
        if (ms.face > 0) made.enter((seat.at === 'left' || (seat.at === 'centre' && i % 2) ? -1 : 1) * out, ms.face * 2);
      }
    });
    this.light(tableau, ms.move);
    this.aim(shotOf(this.shop.view(), tableau, placings, art.people), ms.move * 2.2);
  }
  private partOf(t: Tableau, seat: Seat, placing: Placing): Part {
    const k = density();
    const { x, y, w, h } = placing.box;
    const box = { x: x * k, y: y * k, w: w * k, h: h * k };
    return { placing, box, face: seat.face, speaking: t.speaking === seat.id, gaze: gazeOf(t, seat), lowered: seat.gaze === 'away' };
  }
  private drop(id: string): void {
    this.people.get(id)?.destroy();
    this.people.delete(id);
  }
  private light(t: Tableau, ms: number): void {
    const { mood } = this.room;
    const [r, g, b] = MOOD_LIGHT[t.mood];
    const alarm = t.mood === 'alarm' ? 1 : 0;
    if (ms === 0) {
      Object.assign(mood, { r, g, b });
      this.alarm.amount = alarm;
      return;
    }
    this.tweens.add({ targets: mood, r, g, b, duration: ms * 2, ease: 'Sine.easeInOut' });
    this.tweens.add({ targets: this.alarm, amount: alarm, duration: ms * 2, ease: 'Sine.easeInOut' });
  }
  private aim(shot: Shot, ms: number): void {
    this.tweens.killTweensOf(this.shot);
    if (ms === 0) Object.assign(this.shot, shot);
    else this.tweens.add({ targets: this.shot, ...shot, duration: ms, ease: 'Sine.easeInOut' });
  }
  talk(on: boolean): void {
    this.talking = on;
    for (const person of this.people.values()) person.talking = on;
  }
  shake(strength: 'soft' | 'hard'): void {
    this.quake = { left: 1, force: strength === 'hard' ? 0.012 : 0.005 };
  }
  get shaking(): boolean {
    return this.quake.left > 0;
  }

  private layoutRoom(): void {
    const k = density();
    const b = roomBox(this.shop.view(), this.roomArt.data);
    const box = { x: b.x * k, y: b.y * k, w: b.w * k, h: b.h * k };
    this.room.layout(box);
    this.weather.layout(box);
  }
  /** The view changed its size: everything to its place at once. */
  layout(): void {
    const { width, height } = this.scale;
    this.cameras.main.setSize(width, height);
    this.stand(this.shown, { move: 0, face: 0 });
  }

  override update(_time: number, ms: number): void {
    const s = Math.min(ms, 50) / 1000;
    this.play(s);
    this.room.update();
    this.weather.update(s);
    const floors = this.room.hasFloors ? 1 : 0;
    for (const person of this.people.values()) person.update(this.alarm.amount, floors);
    this.camera(s);
  }
  /** What moves in this setting's rooms, a frame at a time. */
  protected play(_seconds: number): void {}

  private camera(s: number): void {
    const { air, view } = this.shop;
    const { width, height } = this.scale;
    const k = density();
    const t = air.time;
    const drift = air.life * (isNarrow(view()) ? 0.5 : 1);
    this.quake.left = Math.max(0, this.quake.left - s / 0.7);
    const shake = this.quake.force * this.quake.left ** 2 * width;
    const x = this.shot.dx * k + Math.sin(t * 0.13) * 0.004 * width * drift + Math.sin(t * 61) * shake;
    const y = this.shot.dy * k + Math.sin(t * 0.097) * 0.003 * height * drift + Math.sin(t * 47 + 2) * shake * 0.7;
    this.cameras.main.setZoom(this.shot.zoom * (1 + (1 - Math.cos(t * 0.071)) * 0.007 * drift)).setScroll(x, y);
  }
  /** Hands back everything. The scene itself is taken out by the stage. */
  close(): void {
    for (const id of [...this.people.keys()]) this.drop(id);
    this.tweens.killAll();
    this.weather.destroy();
    this.room.destroy();
    this.release();
  }
  /** Gives the textures back; enough for a setting that was never put up. */
  release(): void {
    for (const key of this.keys.values()) if (key) this.shop.shelf.give(key);
    this.keys.clear();
  }
}
