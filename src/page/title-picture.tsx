// The table itself: one picture, fetched in the size the screen needs, with a pool of light under each lamp.
import { CHAPTERS } from '../game/chapters';

const files = import.meta.glob<string>('../../assets/rooms/table/{640,1280,1920}.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const at = (name: string) => files[`../../assets/rooms/table/${name}`];
const widths = [640, 1280, 1920].flatMap((w) => at(`${w}.avif`)?.concat(` ${w}w`) ?? []).join(', ');

export function TitlePicture() {
  return (
    <div class="plate" aria-hidden="true">
      <div class="set">
        <picture>
          <source type="image/avif" srcset={widths} sizes="(orientation: portrait) 640px, max(100vw, 178vh)" />
          <img src={at('1280.webp')} alt="" decoding="async" />
        </picture>
        {CHAPTERS.map((chapter) => (
          <i key={chapter} class="pool" data-lamp={chapter} />
        ))}
      </div>
    </div>
  );
}
