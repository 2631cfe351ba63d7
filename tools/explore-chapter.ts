// Explores a chapter as it can be come to: chapter five begins with what the other four may have left.
import { type Exploration, explore, type Limits } from '../src/engine/explore';
import type { Program } from '../src/engine/program';
import { carriedSamples } from '../src/game/carried';

export function exploreChapter(name: string, program: Program, limits: Limits): Exploration {
  return explore(program, program.start, name === 'fifth-table' ? { ...limits, carried: carriedSamples() } : limits);
}
