// The table itself: a dark picture in the size the screen needs; the light of each finished chapter's lamp, and what the
// chapter left lying there, are laid over it.
import { left } from '../../assets/rooms/table/room.json';
import { CHAPTERS, type Chapter } from '../game/chapters';

const files = import.meta.glob<string>(
  '../../assets/rooms/table/{unlit-640,unlit-1280,unlit-1920,lamp-1,lamp-2,lamp-3,lamp-4,lamp-5,left}.{avif,webp}',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);
const at = (name: string) => files[`../../assets/rooms/table/${name}`];
const widths = [640, 1280, 1920].flatMap((w) => at(`unlit-${w}.avif`)?.concat(` ${w}w`) ?? []).join(', ');
/** Not fetched before the style sheet asks for it. */
const picture = (name: string) => ({ '--picture': `url("${at(name)}")` });

/** What lies before each chair, cut out of the one picture that shows all of it. */
function cut(chapter: Chapter) {
  const box = (left as Partial<Record<Chapter, number[]>>)[chapter];
  if (!box) return null;
  const [x = 0, y = 0, w = 0, h = 0] = box.map((share) => share * 100);
  return { ...picture('left.webp'), clipPath: `inset(${y}% ${100 - x - w}% ${100 - y - h}% ${x}%)` };
}

interface TitlePictureProps {
  /** Chapters that have been played to an end. */
  lit: (chapter: Chapter) => boolean;
  /** Where the first button leads: its lamp glows. */
  next: Chapter;
}

export function TitlePicture({ lit, next }: TitlePictureProps) {
  return (
    <div class="plate" aria-hidden="true">
      <div class="set">
        <picture>
          <source type="image/avif" srcset={widths} sizes="(orientation: portrait) 640px, max(100vw, 178vh)" />
          <img src={at('unlit-1280.webp')} alt="" decoding="async" />
        </picture>
        {CHAPTERS.map((chapter, i) => (
          <i
            key={chapter}
            class="pool"
            data-lamp={chapter}
            data-lit={lit(chapter) ? 'whole' : chapter === next ? 'glow' : undefined}
            style={picture(`lamp-${i + 1}.webp`)}
          />
        ))}
        {CHAPTERS.map((chapter) => {
          const left = lit(chapter) && cut(chapter);
          return left && <i key={chapter} class="left" style={left} />;
        })}
      </div>
    </div>
  );
}
