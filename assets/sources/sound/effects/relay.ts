/** One relay behind a panel: the pull, the contacts bouncing, the case answering; then it lets go. */
import { inRoom } from '../engine/filter.ts';
import { click } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => inRoom(new Sheet().lay(click(1250, 91), 0, 1).lay(click(1080, 95), 0.19, 0.55).sound, corridor(), 0.12, 0.5);
export default { is: 'once', lufs: -23, make } satisfies Piece;
