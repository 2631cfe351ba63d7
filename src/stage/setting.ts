// One room with its people, as a Phaser scene: put up when its pictures are there, struck as a whole with every texture it
// took. Settings of a chapter extend it with what moves in their rooms.
import { type Art, pick, type RoomArt } from '../game/art';
import { isFramed, isNarrow, pictureBox, shotOf, type View } from '../game/framing';
import { pixelsFor } from '../game/light';
import type { Tableau } from '../game/tableau';
import type { Air } from './air';
import { Climate } from './climate';
import { Company } from './company';
import { burning } from './lamps';
import { Lens } from './lens';
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
  private company: Company;
  private climate!: Climate;
  private struck = false;

  constructor(
    key: string,
    protected shop: Workshop,
    private shown: Shown,
    protected roomArt: RoomArt,
  ) {
    super(key);
    this.props = new Props(shop.shelf);
    this.company = new Company(this, shop, this.props, roomArt);
  }

  /** Fetches and decodes what must be seen from the first moment: room, people, their faces. False: there is nothing to show. */
  async prepare(): Promise<boolean> {
    const { picture } = this.roomArt;
    const width = pixelsFor(pictureBox(this.shop.view(), this.roomArt).w);
    const [room] = await Promise.all([this.props.take(pick(picture, width)), this.company.call(this.shown)]);
    this.picture = room ?? '';
    return room !== null;
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

  /** Moves towards a tableau of the same room; whoever is new, or posed anew, is seen when their picture is there. */
  change(shown: Shown, pace: Pace): void {
    this.shown = shown;
    this.stand(pace);
    if (this.company.has(shown)) return;
    void this.company.call(shown).then(() => {
      if (this.struck) return;
      this.stand(pace);
      this.shop.stir();
    });
  }
  private stand(pace: Pace): void {
    const { tableau, art } = this.shown;
    const placings = this.company.placings(this.shown);
    this.layRoom();
    this.company.stand(this.shown, placings, this.room, pace);
    this.climate.turn(tableau, pace.move);
    this.lens.aim(shotOf(this.shop.view(), tableau, placings, art.people), pace.move * 2.2);
    this.lens.dwell(tableau.room?.startsWith('event-') ? this.spare() : null);
  }
  talk(on: boolean): void {
    this.company.talk(on);
  }
  shake(strength: 'soft' | 'hard'): void {
    this.lens.shake(strength);
  }
  /** Something is on its way that one must see smoothly. */
  get busy(): boolean {
    return this.lens.shaking || this.tweens.tweens.length > 0;
  }

  /** How far the camera may go aside before the picture's edge comes into sight, in CSS pixels. */
  private spare(): number {
    const view = this.shop.view();
    const { x, w } = pictureBox(view, this.roomArt);
    return Math.min(-x, x + w - view.w);
  }
  private layRoom(): void {
    const k = this.shop.density();
    const view = this.shop.view();
    const b = pictureBox(view, this.roomArt);
    const box = { x: b.x * k, y: b.y * k, w: b.w * k, h: b.h * k };
    this.room.layout(box, isFramed(view, this.roomArt));
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
    this.company.update(this.climate.alarm, floors);
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
    this.company.dropAll();
    if (this.room) {
      this.tweens.killAll();
      this.weather.destroy();
      this.room.destroy();
    }
    this.props.giveBack();
  }
}
