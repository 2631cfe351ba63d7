// The rooms of chapter two: one slit of red light in haze, embers, lanterns. When the third eye is open nothing flickers: the
// room holds its breath, and only the eyes burn.
import { Setting } from './setting';

export class Fortress extends Setting {
  protected override play(): void {
    super.play();
    const { pulse, sight, art } = this.room;
    const { lights } = art.data;
    [lights.r, lights.g, lights.b].forEach((kind, group) => {
      const now = pulse[group] ?? 1;
      pulse[group] = kind === 'eyes' ? now + 0.25 * sight.drain : now + (0.72 - now) * 0.6 * sight.drain;
    });
  }
}
