// Fewer pixels for a device that cannot keep up: when most of the last frames took longer than a twenty-fourth of a second,
// the canvas gets coarser, twice at most. Painted pictures bear that better than stutter; it is not tried again.
import Phaser from './phaser';

const SHARE = [1, 0.7, 0.5] as const;
const SLOW = 42;
const WINDOW = 48;

export class Thrift {
  private level = 0;
  private frames = 0;
  private slow = 0;
  private spent = 0;

  constructor(
    private game: Phaser.Game,
    private coarser: () => void,
  ) {
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.count());
  }
  /** Of the pixels a screen has, how many are drawn along a side. */
  get share(): number {
    return SHARE[this.level] ?? 1;
  }
  private count(): void {
    const { rawDelta } = this.game.loop;
    if (rawDelta === 0 || rawDelta > 3000) return; // just woken, or another tab was in front
    this.frames++;
    this.spent += rawDelta;
    if (rawDelta > SLOW) this.slow++;
    if (this.frames < 8 || (this.frames < WINDOW && this.spent < 4000)) return;
    const tooSlow = this.slow > this.frames * 0.75 && this.level < SHARE.length - 1;
    this.frames = 0;
    this.spent = 0;
    this.slow = 0;
    if (!tooSlow) return;
    this.level++;
    queueMicrotask(this.coarser); // after the step, never inside it
  }
}
