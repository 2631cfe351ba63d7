// Textures, with a count of who uses them: the last one out frees the graphics card's copy and lets the picture go.
import type { Picture, Pictures } from '../game/art';

/** Transparent black: stands in for a mask, an atlas or a picture that could not be had. */
export const NOTHING = 'nothing';
/** A surface that faces us everywhere: stands in for a missing normal pass. */
export const FLAT = 'flat';

export class Shelf {
  private users = new Map<string, number>();

  constructor(
    private textures: Phaser.Textures.TextureManager,
    private pictures: Pictures,
  ) {
    for (const [key, colour] of [
      [NOTHING, 'transparent'],
      [FLAT, 'rgb(128 128 255)'],
    ] as const) {
      this.put(
        key,
        painted(4, 4, (g) => {
          g.fillStyle = colour;
          g.fillRect(0, 0, 4, 4);
        }),
      );
    }
  }
  /** In: a picture. Out: the key of its texture, to be given back once; `null` when the picture could not be had. */
  async take(picture: Picture): Promise<string | null> {
    const image = await this.pictures.get(picture);
    return image && this.put(picture.name, image);
  }
  put(key: string, source: HTMLImageElement | HTMLCanvasElement): string {
    this.users.set(key, (this.users.get(key) ?? 0) + 1);
    if (!this.textures.exists(key)) this.textures.addImage(key, source as HTMLImageElement); // a canvas is accepted too
    return key;
  }
  give(key: string): void {
    const left = (this.users.get(key) ?? 1) - 1;
    if (left > 0) {
      this.users.set(key, left);
      return;
    }
    this.users.delete(key);
    this.textures.remove(key);
    this.pictures.drop(key);
  }
}

export function painted(w: number, h: number, paint: (g: CanvasRenderingContext2D) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = w;
  canvas.height = h;
  const g = canvas.getContext('2d');
  if (g) paint(g);
  return canvas;
}
