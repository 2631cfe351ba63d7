// Convene: the ring of four lights. Each delegation is out, wavering or in; the light says it, and so does a word.
import { variablesOf } from '../game/play';
import { useHouse, useStore, useWords } from './house';

const DELEGATIONS = ['loyalists', 'rebels', 'advent', 'vasari'] as const;
const STANDS = ['out', 'wavering', 'in'] as const;

export function Ring() {
  const { play } = useHouse();
  const words = useWords();
  const on = useStore(play, (p) => p.now?.tableau.ring ?? false);
  const lights = useStore(play, (p) => DELEGATIONS.map((d) => Number(variablesOf(p)[`$trinity_light_${d}`] ?? 0)).join());
  if (!on) return null;
  const levels = lights.split(',').map(Number);
  return (
    <ul class="ring" aria-label={words.say('convene.ring')}>
      {DELEGATIONS.map((delegation, i) => {
        const stand = STANDS[Math.max(0, Math.min(2, levels[i] ?? 0))] ?? 'out';
        return (
          <li key={delegation} data-delegation={delegation} data-stand={stand}>
            <i class="lamp" aria-hidden="true" />
            <span>{words.say(`convene.${delegation}`)}</span>
            <small>{words.say(`convene.${stand}`)}</small>
          </li>
        );
      })}
    </ul>
  );
}
