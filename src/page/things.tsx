// Remember: what lies about in the room and can be picked up, where it lies in the picture. The same options stand as sentences
// among the choices; these are for a hand that reaches into the room.
import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '../engine/story';
import { artOf, type RoomData } from '../game/art';
import { roomBox } from '../game/framing';
import { thingOf } from '../game/verbs';
import { useHouse, useStore, useWords } from './house';

/** Nothing nearer to the view's edge than this, in CSS pixels, can be pressed with a thumb. */
const EDGE = 22;

/** The host's size, told again whenever it changes. */
function useSize(host: HTMLElement): { w: number; h: number } {
  const [size, setSize] = useState({ w: host.clientWidth, h: host.clientHeight });
  useEffect(() => {
    const watch = new ResizeObserver(() => setSize({ w: host.clientWidth, h: host.clientHeight }));
    watch.observe(host);
    return () => watch.disconnect();
  }, [host]);
  return size;
}

export function Things({ offers }: { offers: readonly Offer[] }) {
  const { play, playing, seen, stage } = useHouse();
  const words = useWords();
  const chapter = useStore(play, (p) => p.chapter);
  const room = useStore(play, (p) => p.now?.tableau.room ?? null);
  const [data, setData] = useState<RoomData | null>(null);
  const size = useSize(stage);
  useEffect(() => {
    let wanted = true;
    if (chapter && room)
      artOf(chapter).then(
        (art) => wanted && setData(art.rooms[room]?.data ?? null),
        () => undefined, // no picture to reach into: the sentences are enough
      );
    return () => {
      wanted = false;
    };
  }, [chapter, room]);
  if (!data?.things) return null;
  const box = roomBox(size, data);
  return (
    <div class="things" aria-hidden="true">
      {offers.map((offer) => {
        const thing = thingOf(offer);
        const at = thing && data.things?.[thing];
        if (!at) return null;
        const [x, y] = [box.x + at.x * box.w, box.y + at.y * box.h];
        if (x < EDGE || y < EDGE || x > size.w - EDGE || y > size.h - EDGE) return null;
        return (
          <button
            key={offer.id}
            type="button"
            tabIndex={-1}
            class="thing"
            data-thing={thing}
            data-seen={seen.has(offer.id) || undefined}
            style={{ left: `${x}px`, top: `${y}px` }}
            onClick={() => {
              seen.add(offer.id);
              playing.choose(offer.id);
            }}
          >
            <span>{words.line(offer.id, offer.values)}</span>
          </button>
        );
      })}
    </div>
  );
}
