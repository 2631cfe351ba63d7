import { answerOf } from './room.ts';
import type { Mono } from './sound.ts';

/** the four places a single sound may stand in, heard with one ear */
let made: Record<string, Mono> = {};
const once = (name: string, make: () => Mono): Mono => {
  made = { ...made, [name]: made[name] ?? make() };
  return made[name];
};

/** on the table in front of you */
export const desk = (): Mono =>
  once('desk', () => answerOf({ dies: [0.4, 0.34, 0.22], size: [5, 4, 2.6], before: 0.004, absorbs: 0.4, seed: 2 }).left);
/** a panelled room with a carpet */
export const chamber = (): Mono =>
  once('chamber', () => answerOf({ dies: [1, 0.8, 0.45], size: [12, 8, 3.2], before: 0.012, absorbs: 0.32, seed: 3 }).left);
/** bare metal, narrow and long */
export const corridor = (): Mono =>
  once('corridor', () => answerOf({ dies: [1.7, 1.3, 0.6], size: [22, 3.4, 2.7], before: 0.014, absorbs: 0.2, seed: 4 }).left);
/** slabs bound with iron, higher than it is broad */
export const hall = (): Mono =>
  once('hall', () => answerOf({ dies: [3.2, 2.5, 1.1], size: [26, 15, 17], before: 0.03, early: 0.6, absorbs: 0.2, seed: 7 }).left);
