// What a chapter will sound like: the music and ambience its script calls for, in reading order.
import type { Program } from '../engine/program';

/** Out: names as `music/human-ship`, each call once, in the order of the script. */
export function scoreOf(program: Program): string[] {
  return Object.values(program.nodes).flatMap(({ code }) =>
    code.flatMap((instruction) => {
      if (instruction[0] !== 'command') return [];
      const [words] = instruction[1];
      const [name, piece] = typeof words === 'string' ? words.split(' ') : [];
      return (name === 'music' || name === 'ambience') && piece && piece !== 'none' ? [`${name}/${piece}`] : [];
    }),
  );
}
