// The pictures one setting has taken from the shelf, given back together when it is struck. What comes after that is given
// back at once.
import type { Picture } from '../game/art';
import type { Shelf } from './shelf';

export class Props {
  private taken = new Map<string, Promise<string | null>>();
  private over = false;

  constructor(private shelf: Shelf) {}

  /** In: a picture, or none. Out: the key of its texture; `null` when there is none or it could not be had. */
  take(picture: Picture | null): Promise<string | null> {
    if (!picture || this.over) return Promise.resolve(null);
    const known = this.taken.get(picture.name);
    if (known) return known;
    const coming = this.shelf.take(picture).then((key) => {
      if (!key || !this.over) return key;
      this.shelf.give(key);
      return null;
    });
    this.taken.set(picture.name, coming);
    return coming;
  }
  giveBack(): void {
    const taken = [...this.taken.values()];
    this.taken.clear();
    for (const coming of taken) {
      void coming.then((key) => {
        if (key) this.shelf.give(key);
      });
    }
    this.over = true;
  }
}
