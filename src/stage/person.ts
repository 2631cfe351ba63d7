// A person in one draw: painted figure, face patches, moving head, light. Everything that a change of the tableau moves is in
// `pose`; everything they do by themselves (breath, blinks, words, sway) is worked out from the air's clock in `update`.
import type { Box, Cut, PersonArt } from '../game/art';
import type { Eye } from '../game/cues';
import type { Placing } from '../game/framing';
import { DIMMED } from '../game/light';
import { lidsAt, mouthAt, sway } from './acting';
import type { Air } from './air';
import { freeQuad, quad, retexture } from './quad';
import type { RoomView } from './room';
import frag from './shaders/person.frag?raw';
import { type Clothes, texturesOf, UNITS, Wardrobe } from './wardrobe';

/** People stand before the room's middle: they move with it, a little more. */
const DISPARITY = 0.42;
/** The body is laid out once at this size and scaled. */
const W = 900;
const H = 1200;
const NONE = [0, 0, 0, 0];
const RAD = Math.PI / 180;

/** What a person is asked to do. */
export interface Part {
  placing: Placing;
  /** The placing's box in the canvas's pixels. */
  box: Box;
  face: string;
  speaking: boolean;
  /** -1 left, 1 right, 0 ahead. */
  gaze: -1 | 0 | 1;
  lowered: boolean;
  /** The third eye, of those who have one. */
  eye: Eye;
}

export class PersonView {
  readonly body: Phaser.GameObjects.Shader;
  readonly wardrobe: Wardrobe;
  part: Part;
  talking = false;
  private pose = { x: 0, foot: 0, w: 1, h: 1, stance: 1, dim: 1, alpha: 1, face: 1, tilt: 0, turn: 0, nod: 0, wrap: 0 };
  private uniforms;
  private seed: number;
  private hasFaces = false;
  private faces: [number[], number[]] = [NONE, NONE];
  private acting?: Phaser.Tweens.Tween;
  private heading?: Phaser.Tweens.Tween;
  private going?: Phaser.Tweens.Tween;

  constructor(
    private scene: Phaser.Scene,
    private art: PersonArt,
    clothes: Clothes,
    part: Part,
    private room: RoomView,
    private air: Air,
  ) {
    this.part = part;
    this.seed = ([...art.id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 97) / 97;
    const { head, pivot, face, lids, mouth, eye, size } = art.data;
    const flat = (b: Box) => [b.x, b.y, b.w, b.h];
    this.uniforms = {
      uFaceAt: flat(face),
      uLidsAt: flat(lids),
      uMouthAt: flat(mouth),
      uEyeAt: eye ? flat(eye) : NONE,
      uEye: NONE,
      uDrain: 0,
      uFace0: NONE,
      uFace1: NONE,
      uLids: NONE,
      uMouth: NONE,
      uFaceMix: 0,
      uOtherMix: 0,
      uHead: [head.x + head.w / 2, head.y + head.h / 2, head.w / 2, head.h / 2],
      uPivot: [pivot.x, pivot.y],
      uPose: [0, 0, 0],
      uFlash: [0, 0, 0],
      uInRoom: [0, 0, 1, 1],
      uFloors: 0,
      uWrap: 0,
      uAspect: size[0] / size[1],
      uAlpha: 1,
      uStep: 0,
      uGrain: 0,
      uTime: 0,
      uMirror: 0,
      uTint: [1, 1, 1],
    };
    this.body = quad(scene, 'person', frag, texturesOf(clothes), this.uniforms);
    this.body.setSize(W, H).setOrigin(0.5, 1);
    this.wardrobe = new Wardrobe(this.body, clothes);
    this.act(part, { move: 0, face: 0 });
  }

  /** The face atlas or the room's own colours have come. */
  dress(kind: 'faces' | 'around', key: string): void {
    retexture(this.body, UNITS[kind], key);
    if (kind === 'around' && !this.air.still) this.tween({ wrap: 1 }, 1200);
    if (kind !== 'faces') return;
    this.hasFaces = true;
    this.faces = [NONE, this.cut('faces', this.part.face)];
    this.pose.face = 1;
  }

  /** Where a patch lies on the atlas, as shares of it. */
  private cut(kind: 'faces' | 'lids' | 'mouths' | 'eyes', name: string | null): number[] {
    const { atlas } = this.art.data;
    const at: Cut | undefined = name === null || !this.hasFaces ? undefined : atlas[kind]?.[name];
    if (!at) return NONE;
    const [w, h] = atlas.size;
    return [at[0] / w, at[1] / h, at[2] / w, at[3] / h];
  }

  /** Moves towards what the tableau asks, in this many milliseconds; 0 sets it at once. */
  act(part: Part, ms: { move: number; face: number }): void {
    const { placing, box } = part;
    const face = this.cut('faces', part.face);
    if (face.join() !== this.faces[1].join()) {
      this.faces = [this.faces[1], face];
      this.pose.face = 0;
      this.tween({ face: 1 }, ms.face, 'Linear');
    }
    this.part = part;
    this.acting?.stop(); // two tweens on one pose would pull against each other
    if (this.going) {
      this.going.stop();
      this.going = undefined;
      this.tween({ alpha: 1 }, ms.face);
    }
    this.acting = this.tween(
      {
        x: box.x + box.w / 2,
        foot: box.y + box.h,
        w: box.w,
        h: box.h,
        stance: placing.stance,
        dim: placing.behind ? DIMMED : 1,
      },
      ms.move,
    );
    this.bear(part);
    this.body.setDepth(20 + placing.order).setVisible(!placing.hidden);
    this.uniforms.uMirror = placing.mirrored ? 1 : 0;
  }
  /** How the head is held. It always gets there slowly, and not at all where nothing may move: the page shows heads as painted. */
  private bear({ placing, gaze, face, lowered }: Part): void {
    const { looks, tilt } = this.art.data;
    const ahead = placing.mirrored ? -looks : looks;
    const aside = gaze !== 0 && gaze !== ahead;
    const turn = gaze === 0 ? 0 : aside ? -0.012 : 0.006;
    const head = { tilt: (tilt[face] ?? 0) + (aside ? -1.2 * looks : 0), turn: turn * looks, nod: lowered ? 0.006 : 0 };
    this.heading?.stop();
    if (this.air.still) Object.assign(this.pose, { tilt: 0, turn: 0, nod: 0 });
    else this.heading = this.tween(head, 700);
  }
  private tween(to: Partial<typeof this.pose>, ms: number, ease = 'Sine.easeInOut'): Phaser.Tweens.Tween | undefined {
    if (ms > 0) return this.scene.tweens.add({ targets: this.pose, duration: ms, ease, ...to });
    Object.assign(this.pose, to);
    return undefined;
  }
  enter(slide: number, ms: number): void {
    this.pose.alpha = 0;
    this.tween({ alpha: 1 }, ms, 'Sine.easeOut');
    if (slide === 0) return;
    const { x } = this.pose;
    this.pose.x = x + slide;
    this.acting?.stop();
    this.acting = this.tween({ x }, ms * 1.6, 'Cubic.easeOut');
  }
  leave(slide: number, ms: number, done: () => void): void {
    if (this.going) return;
    this.acting?.stop();
    this.going = this.scene.tweens.add({
      targets: this.pose,
      alpha: 0,
      x: this.pose.x + slide,
      duration: ms,
      ease: 'Sine.easeIn',
      onComplete: done,
    });
  }

  /** In: how red the alarm burns (0 to 1), how much of the passing floors' light falls in (0 to 1). */
  update(alarm: number, floors: number): void {
    const { pose, air, uniforms: u, body, room, part } = this;
    const { life } = air;
    const t = air.time + this.seed * 30;
    const breath = Math.sin(t * 1.5) * life;
    const shift = room.shiftAt(DISPARITY);
    body.setPosition(pose.x + shift.x, pose.foot + shift.y);
    body.setScale((pose.w / W) * pose.stance * (1 + breath * 0.0012), (pose.h / H) * pose.stance * (1 + breath * 0.003));

    const words = this.talking && part.speaking && life > 0.3;
    const blink = life > 0.9 ? lidsAt(t, this.seed) : null;
    [u.uFace0, u.uFace1] = this.faces;
    u.uFaceMix = pose.face;
    u.uOtherMix = this.wardrobe.mix;
    u.uLids = this.cut('lids', blink);
    u.uMouth = this.cut('mouths', words ? mouthAt(t, this.seed) : null);
    u.uEye = this.cut('eyes', part.eye === 'closed' ? null : part.eye);
    u.uDrain = room.sight.drain;
    const stress = words ? Math.sin(t * 5.1) * 0.35 + Math.sin(t * 3.3) * 0.35 : 0;
    u.uPose = [
      (pose.tilt + (sway(t, this.seed) * 0.5 + stress) * life) * RAD,
      pose.turn + sway(t * 0.8, this.seed + 2) * 0.0016 * life,
      pose.nod + (stress * 0.003 + breath * 0.0006) * life,
    ];

    const [r, g, b] = room.art.data.tint;
    const { mood } = room;
    u.uTint = [r * mood.r, g * mood.g, b * mood.b].map((c) => c * pose.dim);
    const flash = alarm * (0.55 + 0.45 * Math.sin(air.time * 4.4) * life) * pose.dim;
    u.uFlash = [0.75 * flash, 0.09 * flash, 0.06 * flash];
    const { body: back } = room;
    const [bw, bh] = [body.displayWidth / back.width, body.displayHeight / back.height];
    u.uInRoom = [(body.x - back.x) / back.width - bw / 2, (body.y - back.y) / back.height - bh, bw, bh];
    u.uFloors = floors * life * pose.dim;
    u.uWrap = air.still ? 0 : pose.wrap;
    u.uTime = air.time;
    u.uAlpha = pose.alpha;
    u.uStep = air.step;
    u.uGrain = air.grain * life;
  }
  destroy(): void {
    this.scene.tweens.killTweensOf([this.pose, this.wardrobe]);
    freeQuad(this.body);
  }
}
