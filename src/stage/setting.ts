// One room with its people, as a Phaser scene: put up when its pictures are there, struck as a whole with every texture it
// took. Settings of a chapter extend it with what moves in their rooms.
import { type Art, type PersonArt, pick, type RoomArt } from '../game/art';
import { gazeOf, isNarrow, type Placing, placePeople, roomBox, shotOf, type View } from '../game/framing';
import { pixelsFor } from '../game/light';
import type { Seat, Tableau } from '../game/tableau';
import type { Air } from './air';
import { Climate } from './climate';
import { burning } from './lamps';
import { Lens } from './lens';
import { type Part, PersonView } from './person';
import Phaser from './phaser';
import { Props } from './props';
import { RoomView } from './room';
import type { Shelf } from './shelf';
import { Weather } from './weather';

/** What every setting is given to work with. */
export interface Workshop {
  shelf: Shelf;
  air: Air;
  /** The stage's size in CSS pixels, and canvas pixels to each. */
  view(): View;
  density(): number;
  /** Something new can be seen. */
  stir(): void;
}
export interface Shown {
  tableau: Tableau;
  art: Art;
}
/** Milliseconds a change takes; 0: at once. */
export interface Pace {
  move: number;
  face: number;
}
const AT_ONCE: Pace = { move: 0, face: 0 };

export class Setting extends Phaser.Scene {
  protected room!: RoomView;
  private weather!: Weather;
  private lens!: Lens;
  private props: Props;
  private picture = '';
  private bases = new Map<string, string>();
  private people = new Map<string, PersonView>();
  private climate!: Climate;
  private talking = false;
  private struck = false;

  constructor(
    key: string,
    protected shop: Workshop,
    private shown: Shown,
    protected roomArt: RoomArt,
  ) {
    super(key);
    this.props = new Props(shop.shelf);
  }

  /** Fetches and decodes what must be seen from the first moment: room, people, their faces. False: there is nothing to show. */
  async prepare(): Promise<boolean> {
    const { picture, data } = this.roomArt;
    const width = pixelsFor(roomBox(this.shop.view(), data).w);
    const [room] = await Promise.all([this.props.take(pick(picture, width)), this.callPeople(this.shown)]);
    this.picture = room ?? '';
    return room !== null;
  }
  /** Base pictures of everybody in a tableau, and the faces of those who do not look neutral. */
  private async callPeople({ tableau, art }: Shown): Promise<void> {
    await Promise.all(
      tableau.people.map(async ({ id, face }) => {
        const person = art.people[id];
        if (!person || this.bases.has(id)) return;
        const need = this.widthOf(id);
        const [base] = await Promise.all([
          this.props.take(pick(person.base, need)),
          face === 'neutral' ? null : this.props.take(pick(person.faces, need)),
        ]);
        if (base) this.bases.set(id, base);
      }),
    );
  }
  private widthOf(id: string): number {
    return pixelsFor(this.placings().find((p) => p.id === id)?.box.w ?? 450, 1);
  }

  create(): void {
    const { shelf, air } = this.shop;
    this.tweens.setLagSmooth(); // a slow device skips ahead; it does not get slow motion
    this.room = new RoomView(this, this.roomArt, this.picture, air);
    this.climate = new Climate(this, this.room);
    this.weather = new Weather(this, this.roomArt.data, shelf, air, () => ({ w: this.scale.width, h: this.scale.height }));
    this.lens = new Lens(this, air);
    this.stand(AT_ONCE);
    void this.furnish();
  }
  /** What makes the picture live but is not missed in its first second: lights, depth, sky. */
  private async furnish(): Promise<void> {
    const { depth, sky, lights } = this.roomArt;
    const kinds = { depth, sky, lights } as const;
    await Promise.all(
      (['lights', 'depth', 'sky'] as const).map(async (kind) => {
        const key = await this.props.take(kinds[kind]);
        if (key && !this.struck) this.room.furnish(kind, key);
      }),
    );
    if (!this.struck) this.shop.stir();
  }

  /** Moves towards a tableau of the same room; whoever is new comes in when their picture is there. */
  change(shown: Shown, pace: Pace): void {
    this.shown = shown;
    this.stand(pace);
    if (shown.tableau.people.every(({ id }) => this.bases.has(id) || !shown.art.people[id])) return;
    void this.callPeople(shown).then(() => {
      if (this.struck) return;
      this.stand(pace);
      this.shop.stir();
    });
  }
  private placings(): Placing[] {
    return placePeople(this.shop.view(), this.shown.tableau, this.shown.art.people);
  }
  private stand(pace: Pace): void {
    const { tableau, art } = this.shown;
    const placings = this.placings();
    this.layRoom();
    this.dismiss(tableau, pace);
    for (const seat of tableau.people) {
      const placing = placings.find((p) => p.id === seat.id);
      const person = art.people[seat.id];
      const base = this.bases.get(seat.id);
      if (!placing || !person || !base) continue;
      const part = this.partOf(tableau, seat, placing);
      const here = this.people.get(seat.id);
      if (here) here.act(part, pace);
      else this.bringIn(person, base, part, pace);
    }
    this.climate.turn(tableau, pace.move);
    this.lens.aim(shotOf(this.shop.view(), tableau, placings, art.people), pace.move * 2.2);
    this.lens.dwell(tableau.room?.startsWith('event-') === true);
  }
  private bringIn(art: PersonArt, base: string, part: Part, pace: Pace): void {
    const person = new PersonView(this, art, base, part, this.room, this.shop.air);
    person.talking = this.talking;
    this.people.set(art.id, person);
    if (pace.face > 0) person.enter(pace.move > 0 ? this.aside(part) : 0, pace.face * 2);
    const dress = (kind: 'normal' | 'faces' | 'around', coming: Promise<string | null>): void =>
      void coming.then((key) => {
        if (!key || this.people.get(art.id) !== person) return;
        person.dress(kind, key);
        this.shop.stir();
      });
    dress('faces', this.props.take(pick(art.faces, this.widthOf(art.id))));
    dress('normal', this.props.take(art.normal));
    const { name, data } = this.roomArt;
    dress('around', this.props.take({ name: `rooms/${name}/blur`, sources: [data.blur] }));
  }
  /** A step towards the nearer edge of the view. */
  private aside({ box }: Part): number {
    const { width } = this.scale;
    return Math.sign(box.x + box.w / 2 - width / 2 || 1) * width * 0.05;
  }
  private dismiss(tableau: Tableau, pace: Pace): void {
    for (const [id, person] of this.people) {
      if (tableau.people.some((p) => p.id === id)) continue;
      if (pace.face > 0) person.leave(pace.move > 0 ? this.aside(person.part) : 0, pace.face * 2, () => this.drop(id));
      else this.drop(id);
    }
  }
  private partOf(t: Tableau, seat: Seat, placing: Placing): Part {
    const k = this.shop.density();
    const { x, y, w, h } = placing.box;
    const box = { x: x * k, y: y * k, w: w * k, h: h * k };
    return {
      placing,
      box,
      face: seat.face,
      speaking: t.speaking === seat.id,
      gaze: gazeOf(t, seat),
      lowered: seat.gaze === 'away',
      eye: seat.eye ?? 'closed',
    };
  }
  private drop(id: string): void {
    this.people.get(id)?.destroy();
    this.people.delete(id);
  }
  talk(on: boolean): void {
    this.talking = on;
    for (const person of this.people.values()) person.talking = on;
  }
  shake(strength: 'soft' | 'hard'): void {
    this.lens.shake(strength);
  }
  /** Something is on its way that one must see smoothly. */
  get busy(): boolean {
    return this.lens.shaking || this.tweens.tweens.length > 0;
  }

  private layRoom(): void {
    const k = this.shop.density();
    const b = roomBox(this.shop.view(), this.roomArt.data);
    const box = { x: b.x * k, y: b.y * k, w: b.w * k, h: b.h * k };
    this.room.layout(box);
    this.weather.layout(box);
  }
  /** The view changed: everything to its place at once. */
  layout(): void {
    const { width, height } = this.scale;
    this.cameras.main.setSize(width, height);
    this.stand(AT_ONCE);
  }

  override update(_time: number, ms: number): void {
    const s = Math.min(ms, 100) / 1000;
    this.play();
    this.room.update(this.climate.alarm);
    this.weather.update(s);
    const floors = this.room.hasFloors ? 1 : 0;
    for (const person of this.people.values()) person.update(this.climate.alarm, floors);
    this.lens.update(s, this.shop.density(), isNarrow(this.shop.view()) ? 0.5 : 1);
  }
  /** What moves in this setting's rooms, frame by frame. */
  protected play(): void {
    const { lights } = this.room.art.data;
    const time = this.shop.air.time * this.clock;
    [lights.r, lights.g, lights.b].forEach((kind, group) => {
      const now = burning(kind, time, group);
      if (now !== null) this.room.pulse[group] = now;
    });
  }
  /** Pace of what burns by itself. */
  protected readonly clock: number = 1;
  /** How loud the alarm is, 0 to 1. */
  protected loud = (): number => this.climate.alarm;

  /** Takes everything down. The scene itself is removed by the stage. */
  strike(): void {
    this.struck = true;
    for (const id of [...this.people.keys()]) this.drop(id);
    if (this.room) {
      this.tweens.killAll();
      this.weather.destroy();
      this.room.destroy();
    }
    this.props.giveBack();
  }
}
