import { convolveLoop } from './convolve.ts';
import { type Curve, filterLoop, highPass, lowPass } from './filter.ts';
import { atLoudness } from './master.ts';
import { answerOf, type Room } from './room.ts';
import { blend, type Stereo, seat, silence } from './sound.ts';

/** one part of a mix: how loud it is heard by itself, where it sits, how much of the room it stands in */
export interface Part {
  sound: Stereo;
  lufs: number;
  at: number;
  width: number;
  room: number;
  curves: readonly Curve[];
}

/** everything on one circle: no part of it, tails and rooms included, knows where the loop ends */
export function mix(parts: readonly Part[], rooms: readonly { room: Room; gain: number }[]): Stereo {
  const length = parts[0].sound.left.length;
  const dry = silence(length);
  const wet = silence(length);
  for (const part of parts) {
    const set = seat(atLoudness(filterLoop(part.sound, ...part.curves), part.lufs), part.at, part.width);
    blend(dry, set, 1 - 0.35 * part.room);
    blend(wet, set, part.room);
  }
  // the room never gets the lowest: what rumbles in it only covers the words
  const sent = filterLoop(wet, highPass(150), lowPass(7000));
  return blend(dry, convolveLoop(sent, together(rooms)));
}

/** several rooms answer as one */
function together(rooms: readonly { room: Room; gain: number }[]): Stereo {
  const answers = rooms.map(({ room, gain }) => ({ answer: answerOf(room), gain }));
  const whole = silence(Math.max(...answers.map(({ answer }) => answer.left.length)));
  for (const { answer, gain } of answers) {
    for (let i = 0; i < answer.left.length; i++) {
      whole.left[i] += answer.left[i] * gain;
      whole.right[i] += answer.right[i] * gain;
    }
  }
  return whole;
}
