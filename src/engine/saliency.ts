// How a group of lines or of nodes chooses what to say.
import type { CandidateCode } from './program';
import type { Saliency } from './story';

/**
 * In: candidates whose conditions hold, in the order of the script; how often each was chosen; a seeded draw.
 * Out: the chosen one, or null when there is none.
 */
export function chooseCandidate(
  able: CandidateCode[],
  how: Saliency,
  seen: (content: string) => number,
  draw: () => number,
): CandidateCode | null {
  const first = able[0];
  if (!first || able.length === 1 || how === 'first') return first ?? null;
  const fewest = how === 'best' ? null : Math.min(...able.map(([content]) => seen(content)));
  const fresh = fewest === null ? able : able.filter(([content]) => seen(content) === fewest);
  const most = Math.max(...fresh.map(([, , complexity]) => complexity));
  const best = fresh.filter(([, , complexity]) => complexity === most);
  const pick = how === 'random_best_least_recently_viewed' && best.length > 1 ? Math.floor(draw() * best.length) : 0;
  return best[pick] ?? null;
}

/** Whether a choice made this way must be counted. */
export const countsChoices = (how: Saliency): boolean => how !== 'first' && how !== 'best';
