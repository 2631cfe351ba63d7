// The camera of a setting: where the tableau sends it, its own slow drift, and the rare shake.
import type { Shot } from '../game/framing';
import type { Air } from './air';

/** How far the camera goes in on an event picture, and in how many seconds most of it. */
const CLOSER = 0.07;
const SLOWLY = 9;
/** Where the picture is wider than the view it also goes from side to side: seconds there and back. */
const ACROSS = 46;

export class Lens {
  private shot: Shot = { dx: 0, dy: 0, zoom: 1 };
  private quake = 0;
  private force = 0;
  private seconds = 0;
  /** When an event picture came, in our seconds; the camera goes slowly in on it. */
  private event: number | null = null;
  private reach = 0;

  constructor(
    private scene: Phaser.Scene,
    private air: Air,
  ) {}

  /** In: the shot in CSS pixels; milliseconds to get there. */
  aim(shot: Shot, ms: number): void {
    this.scene.tweens.killTweensOf(this.shot);
    if (ms === 0) Object.assign(this.shot, shot);
    else this.scene.tweens.add({ targets: this.shot, ...shot, duration: ms, ease: 'Sine.easeInOut' });
  }
  /** In: how far an event picture goes on at either side of the view, in CSS pixels; null: a room stands there. */
  dwell(spare: number | null): void {
    this.event = spare === null ? null : (this.event ?? this.seconds);
    this.reach = spare ?? 0;
  }
  shake(strength: 'soft' | 'hard'): void {
    this.quake = 1;
    this.force = strength === 'hard' ? 0.011 : 0.0045;
  }
  get shaking(): boolean {
    return this.quake > 0;
  }
  /** In: seconds since the last time; canvas pixels to one CSS pixel; how much drift suits the view. */
  update(s: number, density: number, drift: number): void {
    const { width, height } = this.scene.scale;
    const { time: t, life } = this.air;
    this.seconds += s;
    this.quake = Math.max(0, this.quake - s / 0.7);
    const shake = this.force * this.quake ** 2 * width;
    const wander = life * drift;
    const since = this.event === null ? 0 : this.seconds - this.event;
    const across = Math.sin((since / ACROSS) * 2 * Math.PI) * this.reach * 0.9 * life;
    const x = (this.shot.dx + across) * density + Math.sin(t * 0.13) * 0.004 * width * wander + Math.sin(this.seconds * 61) * shake;
    const y = this.shot.dy * density + Math.sin(t * 0.097) * 0.003 * height * wander + Math.sin(this.seconds * 47 + 2) * shake * 0.7;
    const closer = CLOSER * (1 - Math.exp(-since / SLOWLY)) * life;
    this.scene.cameras.main.setZoom(this.shot.zoom * (1 + closer + (1 - Math.cos(t * 0.071)) * 0.007 * wander)).setScroll(x, y);
  }
}
