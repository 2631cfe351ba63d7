// Lets Phaser's loop sleep while nothing moves and run at half speed while only the air does. What starts and stops the loop
// must do so after a step, never inside it: two chains of animation frames would be left running.
import Phaser from './phaser';

/** What the stage does now: nothing, only breathing (half the frames will do), or something one must see smoothly. */
export type Pace = 'still' | 'breathing' | 'moving';

const limitOf = (pace: Pace): number => (pace === 'breathing' ? 31 : 0);

export class Sleeper {
  frames = 0;
  private asked = false;

  constructor(
    private game: Phaser.Game,
    private pace: () => Pace,
  ) {
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      this.frames++;
      if (this.asked || this.fits()) return;
      this.asked = true;
      queueMicrotask(() => this.settle());
    });
  }
  private fits(): boolean {
    const pace = this.pace();
    return pace !== 'still' && limitOf(pace) === this.game.loop.fpsLimit;
  }
  private settle(): void {
    this.asked = false;
    const { loop } = this.game;
    if (!loop?.raf) return; // the stage was stopped meanwhile
    const pace = this.pace();
    if (pace === 'still') loop.sleep();
    else if (limitOf(pace) !== loop.fpsLimit) loop.setFPSLimit(limitOf(pace));
  }
  get asleep(): boolean {
    return !this.game.loop.running;
  }
  /** Draws at least one frame. */
  wake(): void {
    const { loop } = this.game;
    if (!loop?.raf || loop.running) return;
    loop.setFPSLimit(0); // a limited loop would skip the first frame
    loop.resetDelta(); // else the first delta is the whole nap
    loop.wake(); // steps and draws at once, synchronously
  }
}
