// A painted room in one draw: parallax from its depth picture, a living sky, lights that go on and off, mood, grain.
// Settings play on `pulse` and `floors`; everything else follows the air.
import type { RoomArt } from '../game/art';
import type { Air } from './air';
import { freeQuad, quad, retexture } from './quad';
import frag from './shaders/room.frag?raw';
import { NOTHING } from './shelf';

/** How far the nearest thing moves, as a share of the picture; less the pivot, inside the spare 1.5 % at each side. */
const REACH = 0.016;
/** Disparity of what stands still. */
const PIVOT = 0.22;

/** The order of the shader's samplers. */
const UNITS = { picture: 0, depth: 1, sky: 2, lights: 3 } as const;

/** A hologram goes round once in this many seconds, or sways as often. */
const ROUND = 70;
const SWAY = 9;
/** In: how it turns, seconds. Out: the angle in radians, the share by which it is narrower. */
const turning = (turn: 'round' | 'sway', t: number): number[] =>
  turn === 'round' ? [((t % ROUND) / ROUND) * 2 * Math.PI, 0] : [0, 0.07 * Math.sin((t / SWAY) * 2 * Math.PI)];

export class RoomView {
  readonly body: Phaser.GameObjects.Shader;
  /** How bright each group of lights burns, 1 as painted. */
  readonly pulse: [number, number, number] = [1, 1, 1];
  /** Red, green, blue by which everything in the room is multiplied. */
  readonly mood = { r: 1, g: 1, b: 1 };
  /** How far the third eye has taken the colour, 0 to 1. */
  readonly sight = { drain: 0 };
  private uniforms;
  private deep = false;
  private lit = false;

  constructor(
    scene: Phaser.Scene,
    readonly art: RoomArt,
    picture: string,
    private air: Air,
  ) {
    const { lights, sky, hologram } = art.data;
    this.uniforms = {
      uShift: [0, 0],
      uPivot: PIVOT,
      uTime: 0,
      uStep: 0,
      uLife: 0,
      uGrain: 0,
      uTint: [1, 1, 1],
      uPulse: [1, 1, 1],
      uFloors: [lights.r, lights.g, lights.b].map((kind) => (kind === 'floors' ? 1 : 0)),
      uSkyMode: [sky === 'drift' ? 1 : 0, sky === 'twinkle' ? 1 : 0, sky === 'fleet' ? 1 : 0],
      uDrain: 0,
      uFramed: 0,
      uHologram: hologram ? [hologram.x, 1 - hologram.y, hologram.rx, hologram.ry] : [0, 0, 0, 0],
      uSlope: ((hologram?.tilt ?? 0) * Math.PI) / 180,
      uTurn: [0, 0],
      uProjected: [lights.r, lights.g, lights.b].map((kind) => (kind === 'hologram' ? 1 : 0)),
    };
    this.body = quad(scene, 'room', frag, { uRoom: picture, uDepth: NOTHING, uSky: NOTHING, uLights: NOTHING }, this.uniforms).setOrigin(
      0,
      0,
    );
  }
  /** A mask has come. */
  furnish(kind: Exclude<keyof typeof UNITS, 'picture'>, key: string): void {
    retexture(this.body, UNITS[kind], key);
    if (kind === 'depth') this.deep = true;
    if (kind === 'lights') this.lit = true;
  }
  get hasFloors(): boolean {
    return this.lit && this.uniforms.uFloors.includes(1);
  }
  /** In: its box in the canvas's pixels; whether it has an upper and a lower edge to be seen. */
  layout(box: { x: number; y: number; w: number; h: number }, framed: boolean): void {
    this.uniforms.uFramed = framed ? 1 : 0;
    this.body.setPosition(box.x, box.y).setSize(box.w, box.h).setOrigin(0, 0);
  }
  /** In: how loud the alarm is, 0 to 1. */
  update(alarm: number): void {
    const { uniforms: u, air } = this;
    const pulse = 1 + alarm * 0.16 * Math.sin(air.time * 4.4) * air.life;
    if (this.deep) u.uShift = [air.look.x * REACH, -air.look.y * REACH * (16 / 9) * 0.6];
    u.uTime = air.time;
    u.uStep = air.step;
    u.uLife = air.life;
    u.uGrain = air.grain;
    u.uPulse = this.pulse.map((p) => 1 + (p - 1) * air.life);
    if (this.lit && !air.still && this.art.data.hologram) u.uTurn = turning(this.art.data.hologram.turn, air.time);
    u.uDrain = this.sight.drain;
    u.uTint = [this.mood.r * pulse, this.mood.g, this.mood.b];
  }
  /** How far something at this disparity moves on screen, in the canvas's pixels. */
  shiftAt(disparity: number): { x: number; y: number } {
    const [x = 0, y = 0] = this.uniforms.uShift;
    const d = disparity - PIVOT;
    return { x: -x * d * this.body.width, y: y * d * this.body.height };
  }
  destroy(): void {
    freeQuad(this.body);
  }
}
