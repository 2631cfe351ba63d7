// Which setting a room belongs to: one Phaser scene a chapter, chosen by the first word of the room's name.
import { Fortress } from './fortress';
import { HumanShip } from './human-ship';
import { KirksCabin } from './kirks-cabin';
import { Setting } from './setting';
import { TrinityStation } from './trinity-station';

const SETTINGS: Readonly<Record<string, typeof Setting>> = {
  ship: HumanShip,
  ...{ khaur: Fortress, fortress: Fortress, warship: Fortress, moon: Fortress, tent: Fortress, federation: Fortress },
  trinity: TrinityStation,
  ...{ cabin: KirksCabin, memory: KirksCabin, thing: KirksCabin },
};

/** In: a room's name, or `event-` and an event's. */
export const settingFor = (room: string): typeof Setting => SETTINGS[room.split('-')[0] ?? ''] ?? Setting;
