// One sentence at the edge of the screen: saved, set aside, refused. Read out politely, gone by itself, never in the way.
import { useEffect, useState } from 'preact/hooks';
import { useHouse, useStore, useWords } from './house';

const STAYS = 6000;

export function Notice() {
  const { view, saves } = useHouse();
  const words = useWords();
  const notice = useStore(view, (v) => v.notice);
  const problem = useStore(saves.store, (s) => s.problem);
  const [shown, setShown] = useState(0);
  const serial = notice?.serial ?? 0;

  useEffect(() => {
    if (serial === 0) return;
    const end = setTimeout(() => setShown(serial), STAYS);
    return () => clearTimeout(end);
  }, [serial]);

  return (
    <div class="notices">
      <p class="notice" role="status">
        {notice && shown !== serial ? words.say(notice.key) : ''}
      </p>
      {problem && (
        <p class="notice problem" role="alert">
          <span>{words.say(`problem.${problem}`)}</span>
          <button type="button" class="word" onClick={saves.told}>
            {words.say('page.understood')}
          </button>
        </p>
      )}
    </div>
  );
}
