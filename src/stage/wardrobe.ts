// Which figure of a person is drawn: the one worn, or on the way from it to another pose under the same head.
import { retexture } from './quad';
import { FLAT, NOTHING } from './shelf';

/** A whole figure's textures; the normals may come later. */
export interface Clothes {
  base: string;
  normal: string | null;
}

/** The samplers of a person's shader, in order, and what they read at first. */
export const texturesOf = ({ base, normal }: Clothes) => ({
  uBase: base,
  uNormal: normal ?? FLAT,
  uFaces: NOTHING,
  uAround: NOTHING,
  uOther: base,
  uOtherNormal: FLAT,
});
export const UNITS = { base: 0, normal: 1, faces: 2, around: 3, other: 4, otherNormal: 5 } as const;

export class Wardrobe {
  /** How much of the other figure is seen, 0 to 1. */
  mix = 0;
  private changing?: Phaser.Tweens.Tween;

  constructor(
    private body: Phaser.GameObjects.Shader,
    private worn: Clothes,
  ) {}

  /** Into another pose in this many milliseconds; 0 at once. A change that is still going on ends first. */
  wear(clothes: Clothes, ms: number): void {
    if (clothes === this.worn) return;
    this.changing?.stop();
    this.settle();
    this.worn = clothes;
    if (ms > 0) this.fade(ms);
    else this.settle();
  }
  private fade(ms: number): void {
    const { body, worn } = this;
    retexture(body, UNITS.other, worn.base);
    retexture(body, UNITS.otherNormal, worn.normal ?? FLAT);
    const onComplete = () => this.settle();
    this.changing = body.scene.tweens.add({ targets: this, mix: 1, duration: ms, ease: 'Sine.easeInOut', onComplete });
  }
  private settle(): void {
    retexture(this.body, UNITS.base, this.worn.base);
    retexture(this.body, UNITS.normal, this.worn.normal ?? FLAT);
    this.mix = 0;
    this.changing = undefined;
  }

  /** The normals of a figure have come. */
  shape(clothes: Clothes): void {
    if (clothes !== this.worn) return;
    retexture(this.body, this.changing ? UNITS.otherNormal : UNITS.normal, clothes.normal ?? FLAT);
  }
}
