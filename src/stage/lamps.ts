// How lights burn by themselves: for a kind of light, how bright a group of it is at a time, 1 as painted. Pure; every setting
// asks here, so that a lamp flickers alike in a ship and in a cabin. Nothing is abrupt and nothing flashes faster than three times a second.
import type { LightKind } from '../game/art';

/** Seconds from one blink of a relay to the next. */
const PERIOD = 2.6;

/** In: what the light is, seconds of the air's clock, which group of the room's lights it is. Out: its brightness; null where it is steady. */
export function burning(kind: LightKind, time: number, group: number): number | null {
  switch (kind) {
    case 'relay':
      return relay(time, group);
    case 'lamp':
      return 0.965 + 0.035 * Math.sin(time * 2.1 + group) * Math.sin(time * 0.73) - (Math.sin(time * 0.37 + group * 2) > 0.985 ? 0.1 : 0);
    case 'flame':
      return 0.88 + 0.07 * Math.sin(time * 5.3 + group * 2) * Math.sin(time * 3.1) + 0.05 * Math.sin(time * 1.7 + group);
    case 'hologram':
      return 0.9 + 0.06 * Math.sin(time * 0.9 + group) + 0.04 * Math.sin(time * 6.1) * Math.sin(time * 0.53);
    case 'pass': {
      // the light of something large going by outside: rises, goes, and is long away
      const t = (time / 17 + group * 0.37) % 1;
      return 0.45 + 0.55 * Math.exp(-(((t - 0.3) / 0.11) ** 2));
    }
    case 'breath':
      return 0.86 + 0.14 * Math.sin(time * 0.55 + group * 2.1);
    case 'eyes':
      return 0.9 + 0.1 * Math.sin(time * 0.31 + group);
    case 'floors':
    case null:
      return null;
    default:
      throw kind satisfies never;
  }
}

/** On, a short wink off, on, then dark for a third of the time; each group half a period after the last. Never abrupt. */
function relay(time: number, group: number): number {
  const t = (time / PERIOD + group * 0.5) % 1;
  const edge = (at: number, width = 0.035): number => Math.min(1, Math.max(0, (t - at) / width));
  const on = 1 - edge(0.2) + edge(0.27) - edge(0.58) + edge(0.95);
  return 0.18 + 0.82 * on;
}
