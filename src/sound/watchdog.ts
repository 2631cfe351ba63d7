// Brings sound back. A lock, a call, an unplugged headset or another app may stop an audio context at any moment; some
// browsers give it back when asked at once, others only at the next gesture, so it is asked for at both.

/** As much of an AudioContext as is watched. Its state is `running`, `suspended`, `interrupted` (Safari) or `closed`. */
export interface Stoppable {
  readonly state: string;
  resume(): Promise<void>;
  suspend(): Promise<void>;
  addEventListener(kind: 'statechange', told: () => void): void;
  removeEventListener(kind: 'statechange', told: () => void): void;
}

/** In: the context; what to do each time it runs again. Out: `away` to be silent on purpose or to come back, `stop` to watch no more. Nothing throws. */
export function watch(context: Stoppable, back: () => void) {
  let silent = false;
  let asking = false;

  /** `asking` lets a gesture ask again while an earlier answer is still out: Safari never answers what no gesture asked. */
  async function wake(gesture: boolean): Promise<void> {
    if (silent || context.state === 'running' || context.state === 'closed' || (asking && !gesture)) return;
    asking = true;
    try {
      await context.resume();
      if (!silent) back();
    } catch {
      // refused: the next gesture asks again
    } finally {
      asking = false;
    }
  }
  const changed = () => void wake(false);
  context.addEventListener('statechange', changed);

  return {
    away(now: boolean): void {
      silent = now;
      if (now) void context.suspend().catch(() => undefined);
      else void wake(true);
    },
    stop: () => context.removeEventListener('statechange', changed),
  };
}
