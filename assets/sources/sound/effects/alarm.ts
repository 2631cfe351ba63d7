/**
 * A warship's call to its places: no siren, an iron reed blown twice through a horn that is older than the ship, the
 * second time a tone lower, and the rivets buzzing with it.
 */
import { filterOnce, highPass, hill, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, drawn, hills } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const REED = Array.from({ length: 22 }, (_, k) => [k + 1, (k + 1) ** -0.75 * (k % 2 === 0 ? 1 : 0.7)] as const);

const horn = (hz: number, seconds: number) => {
  const strength = drawn(`0 0 | .05 .5 | .14 1 | ${seconds - 0.2} .85 | ${seconds - 0.05} .2 | ${seconds} 0`);
  const pitch = drawn(`0 ${hz * 0.93} | .07 ${hz} | ${seconds - 0.2} ${hz} | ${seconds} ${hz * 0.95}`);
  const reed = motor(seconds, (t) => pitch(t) * (1 + 0.004 * Math.sin(37 * t)), strength, REED).map((v) => Math.tanh(v * 0.9));
  return filterOnce(reed, highPass(120), hill(560, 6, 0.3), hill(1450, 8, 0.3), hill(2900, 4, 0.3), lowPass(4200));
};

const make = () => {
  const call = new Sheet()
    .lay(brushed(2371, '0 0 | .06 1 | .12 .2 | 1 .1 | 1.1 0', hills([900, 0.5, 0.5], [2600, 0.5, 0.4])), 0, 0.1)
    .lay(horn(174.6, 0.85), 0.05, 0.3)
    .lay(horn(261.6, 0.83), 0.06, 0.12)
    .lay(horn(155.6, 1.3), 1.15, 0.3)
    .lay(horn(233.1, 1.28), 1.16, 0.12);
  return inRoom(call.sound, corridor(), 0.3, 1.4);
};
export default { is: 'once', lufs: -20.5, make } satisfies Piece;
