// What everything on the stage breathes with: one clock, the pointer, and `life`, 0 (still) to 1 (alive). After a while
// without news it comes to rest, so that a page left open costs nothing.

export const GRAIN = 0.048;

export class Air {
  /** Seconds of life so far. */
  time = 0;
  /** Changes fourteen times a second: the grain's clock. */
  step = 0;
  life = 0;
  /** Strength of the film grain; less where the pixels are coarse. */
  grain = GRAIN;
  /** Pointer or tilt, eased, -1 to 1, with the camera's own slow sway added. */
  look = { x: 0, y: 0 };
  private eased = { x: 0, y: 0 };
  private aim = { x: 0, y: 0 };
  private rest = 0;

  constructor(
    public still: boolean,
    private idleAfter: number,
  ) {}

  /** Something happened: stay alive for a while. */
  stir(): void {
    this.rest = 0;
  }
  aimAt(x: number, y: number): void {
    this.aim = this.still ? { x: 0, y: 0 } : { x, y };
    this.stir();
  }
  update(ms: number): void {
    const s = Math.min(ms, 100) / 1000;
    this.rest += ms / 1000;
    const want = this.still || this.rest > this.idleAfter ? 0 : 1;
    this.life = want > this.life ? Math.min(want, this.life + s / 1.5) : Math.max(want, this.life - s / 1.5);
    if (this.still) this.life = 0;
    if (this.life > 0) {
      this.time += s;
      this.step = Math.floor(this.time * 14) % 997;
    }
    const k = 1 - Math.exp(-s * 7);
    for (const c of ['x', 'y'] as const) {
      const d = this.aim[c] - this.eased[c];
      this.eased[c] = Math.abs(d) < 0.002 ? this.aim[c] : this.eased[c] + d * k;
    }
    this.look.x = this.eased.x * 0.8 + Math.sin(this.time * 0.21) * 0.2 * this.life;
    this.look.y = this.eased.y * 0.8 + Math.sin(this.time * 0.16 + 1) * 0.2 * this.life;
  }
  /** The pointer is being followed. */
  get following(): boolean {
    return this.eased.x !== this.aim.x || this.eased.y !== this.aim.y;
  }
  get moving(): boolean {
    return this.life > 0 || this.following || (!this.still && this.rest < this.idleAfter);
  }
}
