// Whether anybody is looking: the page hidden, left, or back again.

/** Calls `away` when the page is hidden or left, `back` when it is seen again. Out: what stops it. */
export function watchPresence(away: () => void, back: () => void): () => void {
  const end = new AbortController();
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? away() : back()), { signal: end.signal });
  window.addEventListener('pagehide', away, { signal: end.signal });
  return () => end.abort();
}

/** The system's wish for less motion, now and when it changes. */
export function watchStill(tell: (still: boolean) => void): { now: boolean; stop: () => void } {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const changed = () => tell(query.matches);
  query.addEventListener('change', changed);
  return { now: query.matches, stop: () => query.removeEventListener('change', changed) };
}
