// Who made what, and under which terms; the long version is CREDITS.md.
import { useWords } from '../house';

export function Credits() {
  const words = useWords();
  return (
    <>
      {(['fan', 'made', 'fonts', 'libraries', 'licence'] as const).map((part) => (
        <p key={part}>{words.say(`credits.${part}`)}</p>
      ))}
    </>
  );
}
