// A person's face, cut out of their painted figure: for pages that speak of people.
import { useEffect, useState } from 'preact/hooks';
import { artOf, type PersonArt, pick } from '../game/art';
import type { Person } from '../game/cast';
import type { Chapter } from '../game/chapters';

/** Width of the figure needed for a face this small, in pixels. */
const FIGURE = 450;
/** Air round the head, as a share of its height. */
const AIR = 0.16;

export function Portrait({ person, chapter }: { person: Person; chapter: Chapter }) {
  const [art, setArt] = useState<PersonArt | null>(null);
  useEffect(() => {
    let wanted = true;
    artOf(chapter).then(
      (found) => wanted && setArt(found.people[person] ?? null),
      () => undefined, // the page does without
    );
    return () => {
      wanted = false;
    };
  }, [person, chapter]);
  const picture = art && pick(art.rest.base, FIGURE);
  if (!art || !picture) return <div class="portrait" aria-hidden="true" />;
  const { head, size } = art.data;
  const side = Math.max(head.h, (head.w * size[0]) / size[1]) * (1 + AIR * 2); // of the picture's height
  const left = head.x + head.w / 2 - (side * size[1]) / size[0] / 2;
  const top = head.y + head.h / 2 - side / 2;
  const share = (n: number) => `${(n * 100).toFixed(2)}%`;
  const width = size[0] / size[1] / side;
  const [best, other] = picture.sources;
  return (
    <div class="portrait" aria-hidden="true">
      <picture style={{ inlineSize: share(width), left: share(-left * width), top: share(-top / side) }}>
        {other && <source type="image/avif" srcset={best} />}
        <img src={other ?? best} alt="" decoding="async" />
      </picture>
    </div>
  );
}
