// Situations: the places in a story where a player has something to choose, as the explorer keeps them.
import type { Input, State } from './story';

/** A situation: a state that waits for a choice, how it was come by, and which ones follow. */
export interface Situation {
  state: State;
  from: Situation | null;
  chosen: string | null;
  depth: number;
  outcome: boolean;
  next: Situation[];
  /** Whether a choice made here can end the story directly. */
  ends: boolean;
}

export const GO: Input = { kind: 'go' };

/** Everything a player could do now. */
export function inputsOf(state: State): Input[] {
  if (state.wait === 'go') return [GO];
  return state.offers.filter((offer) => offer.available).map((offer) => ({ kind: 'choose', index: offer.index }));
}

/** The options chosen on the way to a situation, by line id. */
export function routeOf(situation: Situation, last: string | null): string[] {
  const route = last === null ? [] : [last];
  for (let at: Situation | null = situation; at; at = at.from) if (at.chosen !== null) route.unshift(at.chosen);
  return route;
}

/**
 * Random plays have tempers: one in four takes what comes first, one what comes last, one takes the first every other time (who keeps
 * what can be spent gets to where it matters), one has none. In and out: 0 to 1.
 */
export function leaning(chance: number, seed: number): number {
  const temper = seed % 4;
  if (temper === 1) return chance ** 4;
  if (temper === 2) return 1 - (1 - chance) ** 4;
  return temper === 3 ? Math.max(0, 2 * chance - 1) : chance;
}
