// What a tableau's mood does to a room's light: its colour, the alarm, and how far the player's third eye has drained it.
import { MOOD_LIGHT } from '../game/light';
import type { Tableau } from '../game/tableau';
import type { RoomView } from './room';

/** How much colour each state of the player's third eye takes out of the room. */
const DRAIN = { closed: 0, half: 0.72, open: 1 } as const;

export class Climate {
  /** How loud the alarm is, 0 to 1. */
  alarm = 0;

  constructor(
    private scene: Phaser.Scene,
    private room: RoomView,
  ) {}

  /** In: what should be; milliseconds for a move of somebody, 0 for at once. */
  turn(t: Tableau, ms: number): void {
    const [r, g, b] = MOOD_LIGHT[t.mood];
    const alarm = t.mood === 'alarm' ? 1 : 0;
    const drain = DRAIN[t.sight ?? 'closed'];
    const { mood, sight } = this.room;
    if (ms === 0) {
      Object.assign(mood, { r, g, b });
      Object.assign(sight, { drain });
      this.alarm = alarm;
      return;
    }
    const gently = { duration: ms * 2, ease: 'Sine.easeInOut' };
    this.scene.tweens.add({ targets: mood, r, g, b, ...gently });
    this.scene.tweens.add({ targets: this, alarm, ...gently });
    this.scene.tweens.add({ targets: sight, drain, duration: ms * 1.6, ease: 'Sine.easeOut' });
  }
}
