// Fetches and decodes pictures once, for the page and the stage alike. A picture that fails is asked for once more after a
// moment; then the game goes on without it and says so once.
import type { Picture, Pictures } from '../game/art';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const kindOf = (source: string): 'avif' | 'other' => (/^data:image\/avif|\.avif($|\?)/.test(source) ? 'avif' : 'other');

/** In: what to do when a picture is lost for good, called once a picture. Out: the pictures. */
export function createPictures(onLost: (name: string) => void, retryAfter = 1000): Pictures {
  const held = new Map<string, Promise<HTMLImageElement | null>>();
  const told = new Set<string>();
  let avif = true;

  const decode = async (source: string): Promise<HTMLImageElement | null> => {
    const image = new Image();
    image.alt = '';
    image.draggable = false;
    image.src = source;
    return image.decode().then(
      () => image,
      () => null,
    );
  };
  const first = async (sources: readonly string[]): Promise<HTMLImageElement | null> => {
    const able = sources.filter((source) => avif || kindOf(source) !== 'avif');
    let refused = false;
    for (const source of able.length ? able : sources) {
      const image = await decode(source);
      if (image) {
        // the other kind came through: this browser does not read AVIF, so it is not sent for again
        if (refused && kindOf(source) !== 'avif') avif = false;
        return image;
      }
      refused ||= kindOf(source) === 'avif';
    }
    return null;
  };
  const fetched = async ({ name, sources }: Picture): Promise<HTMLImageElement | null> => {
    let image = await first(sources);
    if (!image) {
      await pause(retryAfter);
      image = await first(sources);
    }
    if (!image) {
      held.delete(name); // another scene may have better luck
      if (!told.has(name)) onLost(name);
      told.add(name);
    }
    return image;
  };
  return {
    get(picture) {
      let image = held.get(picture.name);
      if (!image) {
        image = fetched(picture);
        held.set(picture.name, image);
      }
      return image;
    },
    drop: (name) => void held.delete(name),
  };
}
