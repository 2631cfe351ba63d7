// The rooms of chapter one: relay lights that answer one another, a lamp that is not quite steady. Steam, dust and the light
// of passing floors are in every setting's hands; only this ship has all of them.
import { Setting } from './setting';

/** Seconds from one blink of a relay to the next. */
const PERIOD = 2.6;

export class HumanShip extends Setting {
  protected override play(): void {
    const { room, shop } = this;
    const { lights } = room.art.data;
    const { time } = shop.air;
    [lights.r, lights.g, lights.b].forEach((kind, group) => {
      if (kind === 'relay') room.pulse[group] = relay(time, group);
      if (kind === 'lamp') room.pulse[group] = lamp(time, group);
    });
  }
}

/** On, a short wink off, on, then dark for a third of the time; each group half a period after the last. Never abrupt. */
function relay(time: number, group: number): number {
  const t = (time / PERIOD + group * 0.5) % 1;
  const edge = (at: number, width = 0.035): number => Math.min(1, Math.max(0, (t - at) / width));
  const on = 1 - edge(0.2) + edge(0.27) - edge(0.58) + edge(0.95);
  return 0.18 + 0.82 * on;
}

function lamp(time: number, group: number): number {
  return 0.965 + 0.035 * Math.sin(time * 2.1 + group) * Math.sin(time * 0.73) - (Math.sin(time * 0.37 + group * 2) > 0.985 ? 0.1 : 0);
}
