// The rooms of chapter four: a reading lamp, a planet's slow light, and memories: lines of light that swell and sink as if they
// were being drawn again.
import { Setting } from './setting';

export class KirksCabin extends Setting {
  protected override play(): void {
    super.play();
    if (!this.room.art.name.startsWith('memory-')) return;
    const { pulse } = this.room;
    const t = this.shop.air.time;
    // twice a second a memory is redrawn, a little differently
    const redrawn = Math.floor(t * 2);
    const jitter = Math.abs(Math.sin(redrawn * 12.9898) * 43758.5453) % 1;
    pulse[0] = (pulse[0] ?? 1) * (0.9 + 0.1 * jitter);
  }
}
