// Effects in words, for those who do not hear them: named for a moment above the line. Off until asked for.
import { useHouse, useStore, useWords } from './house';

export function Captions() {
  const { play, preferences } = useHouse();
  const words = useWords();
  const on = useStore(preferences, (p) => p.captions);
  const passing = useStore(play, (p) => p.passing);
  if (!on || !passing.forward) return null;
  const heard = passing.cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.effect] : []));
  if (heard.length === 0) return null;
  return (
    <p key={passing.serial} class="caption">
      {heard.map((effect) => words.say(`sound.${effect}`)).join(' · ')}
    </p>
  );
}
