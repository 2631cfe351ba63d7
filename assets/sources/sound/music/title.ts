/**
 * The Fifth Table. Sixteen bars of four, 50 to the minute: a solo cello over one held chord.
 *
 * The chord is five notes, each a fifth above the last (D A E B F sharp), one for each chair; it never changes, only
 * the lamps over its notes come and go. Between five notes lie four fifths, and each phrase of the cello begins by
 * rising one of them: four chapters. What the phrase does with its fifth afterwards is its own trouble: the third
 * goes highest and falls furthest, by G and C, which the chord does not have; the fourth starts again from below.
 */
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { gathered, glue } from '../engine/master.ts';
import type { Player } from '../engine/midi.ts';
import { mix, type Part } from '../engine/mix.ts';
import type { Piece } from '../engine/piece.ts';
import type { Stereo } from '../engine/sound.ts';
import { cello, held, LENGTH, TABLE_CHORDS } from '../engine/table.ts';

function make(): Stereo {
  const soft = [highPass(50), hill(300, -1.5, 0.8), highShelf(2500, 2), lowPass(7500)];
  const string = (player: Player, lufs: number, at: number): Part => ({
    sound: player.stem(LENGTH),
    lufs,
    at,
    width: 0.9,
    room: 0.6,
    curves: soft,
  });
  const parts: Part[] = [
    {
      sound: cello().stem(LENGTH),
      lufs: -20,
      at: -0.06,
      width: 0.6,
      room: 0.42,
      curves: [highPass(58), hill(240, -1.5, 0.6), hill(2400, -1.5, 0.6), highShelf(5500, -3)],
    },
    string(held('held-d', 51, 38, 7, 1, 0.1, 31), -31, 0.2),
    string(held('held-a', 41, 45, 6, 2, 0.35, 32), -32, 0.3),
    string(held('held-e', 31, 52, 7, 1, 0.6, 33), -32, -0.2),
    string(held('held-b', 31, 59, 6, 3, 0.8, 34), -33, -0.35),
    string(held('held-fs', 21, 66, 7, 2, 0.5, 35), -33.5, -0.5),
  ];
  const mixed = mix(parts, [
    { room: { dies: [1.9, 1.7, 0.9], size: [11, 9, 4.2], before: 0.016, absorbs: 0.3, seed: 15 }, gain: 0.34 },
    { room: { dies: [4.6, 3.8, 1.5], size: [34, 24, 14], before: 0.05, early: 0.5, seed: 16 }, gain: 0.55 },
  ]);
  return glue(gathered(mixed));
}

export default { is: 'loop', lufs: -18, chords: TABLE_CHORDS, make } satisfies Piece;
