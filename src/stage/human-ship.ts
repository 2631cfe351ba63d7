// The rooms of chapter one: relay lights that answer one another, steam, the light of passing floors; at night the relays slow down.
import { Setting } from './setting';

/** Rooms in which the ship is asleep: everything that blinks does so at half the pace. */
const NIGHT = ['ship-corridor-night', 'ship-drafting'];

export class HumanShip extends Setting {
  protected override readonly clock = NIGHT.includes(this.roomArt.name) ? 0.5 : 1;
}
