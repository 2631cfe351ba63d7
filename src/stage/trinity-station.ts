// The rooms of chapter three: holograms that shimmer, fleets that drift, the light of ships going by. With the alarm everything
// that is projected stutters, slowly enough not to flash.
import { Setting } from './setting';

export class TrinityStation extends Setting {
  protected override play(): void {
    super.play();
    const { pulse, art } = this.room;
    const { lights } = art.data;
    const stutter = this.loud() * 0.35 * Math.max(0, Math.sin(this.shop.air.time * 7.3));
    [lights.r, lights.g, lights.b].forEach((kind, group) => {
      if (kind === 'hologram') pulse[group] = (pulse[group] ?? 1) - stutter;
    });
  }
}
