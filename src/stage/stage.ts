// The moving side of the picture. Tell it what should be seen: it compares that with what it shows and moves there; the same
// tableau twice changes nothing, and of several in a row the last one wins.
import type { Art, Pictures, RoomArt } from '../game/art';
import type { Transition } from '../game/cues';
import type { View } from '../game/framing';
import { density } from '../game/light';
import type { Tableau } from '../game/tableau';
import { Air, GRAIN } from './air';
import { bringIn, type Passage, passageNodes } from './passage';
import Phaser from './phaser';
import type { Setting, Workshop } from './setting';
import { settingFor } from './settings';
import { Shelf } from './shelf';
import { Sleeper } from './sleeper';
import { Thrift } from './thrift';

export interface StageOptions {
  /** Nothing moves: cuts and fades only. */
  still: boolean;
  /** The graphics context is gone: show the page's own pictures. */
  onLost(): void;
  /** It is back and drawn. */
  onBack(): void;
  /** Seconds without news after which the air comes to rest. */
  idleAfter?: number;
}
interface Wish {
  tableau: Tableau;
  art: Art;
  via: Transition;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Of a tableau, what the stage shows. */
const seen = ({ room, people, speaking, subject, mood, camera, sight }: Tableau): unknown => ({
  ...{ room, people, speaking, subject, mood, camera, sight },
});

export class Stage {
  readonly sleeper: Sleeper;
  readonly air: Air;
  private wanted: Wish | null = null;
  private shown: Tableau | null = null;
  private setting: Setting | null = null;
  private passage: Passage | null = null;
  private work: Promise<void> = Promise.resolve();
  private shop: Workshop;
  private thrift: Thrift;
  private gl: Phaser.Renderer.WebGL.WebGLRenderer;
  private serial = 0;
  private talking = false;
  private stopped = false;

  private constructor(
    private game: Phaser.Game,
    private host: HTMLElement,
    pictures: Pictures,
    options: StageOptions,
  ) {
    this.air = new Air(options.still, options.idleAfter ?? 25);
    this.gl = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    this.shop = {
      shelf: new Shelf(game.textures, pictures),
      air: this.air,
      view: () => this.view,
      density: () => this.density,
      stir: () => this.stir(),
    };
    this.thrift = new Thrift(game, () => {
      this.air.grain = GRAIN * this.thrift.share;
      this.resize();
    });
    game.events.on(Phaser.Core.Events.STEP, (_time: number, ms: number) => this.air.update(ms));
    this.sleeper = new Sleeper(game, () => {
      const busy = this.air.following || game.scene.scenes.some((s) => (s as Setting).busy);
      return busy ? 'moving' : this.air.moving ? 'breathing' : 'still';
    });
    this.gl.on(Phaser.Renderer.Events.LOSE_WEBGL, () => options.onLost());
    this.gl.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      void this.drawn().then(() => options.onBack());
    });
  }

  /** Rejects where there is no WebGL. */
  static start(host: HTMLElement, pictures: Pictures, options: StageOptions): Promise<Stage> {
    return new Promise((done) => {
      const k = density();
      const game = new Phaser.Game({
        type: Phaser.WEBGL,
        parent: host,
        width: Math.max(2, Math.round(host.clientWidth * k)),
        height: Math.max(2, Math.round(host.clientHeight * k)),
        banner: false,
        transparent: true,
        autoFocus: false,
        scale: { mode: 0, expandParent: false },
        audio: { noAudio: true },
        fps: { smoothStep: false }, // else a slow device sees slow motion after every nap
        render: { antialiasGL: false, stencil: false, powerPreference: 'low-power', renderNodes: passageNodes as never },
      });
      // the style sheet's size, whatever Phaser thinks: a resize never rewrites it
      for (const side of ['width', 'height'] as const) game.canvas.style.setProperty(side, '100%', 'important');
      game.canvas.style.display = 'block';
      game.events.once(Phaser.Core.Events.READY, () => queueMicrotask(() => done(new Stage(game, host, pictures, options))));
    });
  }
  private get density(): number {
    return density() * this.thrift.share;
  }
  private get view(): View {
    return { w: this.host.clientWidth, h: this.host.clientHeight };
  }

  show(tableau: Tableau, art: Art, via: Transition = 'fade'): Promise<void> {
    if (this.stopped || (this.wanted && same(seen(tableau), seen(this.wanted.tableau)))) return this.work;
    this.wanted = { tableau: structuredClone(tableau), art, via };
    this.passage?.rush();
    this.work = this.work.then(() => this.catchUp());
    return this.work;
  }
  private async catchUp(): Promise<void> {
    const wish = this.wanted;
    if (!wish || this.stopped || (this.shown && same(seen(wish.tableau), seen(this.shown)))) return;
    const before = this.shown;
    this.shown = wish.tableau;
    this.air.stir();
    if (before?.room === wish.tableau.room && this.setting) this.move(this.setting, wish);
    else await this.enter(wish);
    this.sleeper.wake();
  }
  private move(setting: Setting, { tableau, art }: Wish): void {
    setting.change({ tableau, art }, this.air.still ? { move: 0, face: 130 } : { move: 460, face: 180 });
  }
  private async enter({ tableau, art, via }: Wish): Promise<void> {
    const roomArt = (tableau.room && art.rooms[tableau.room]) || null;
    const next = roomArt && (await this.build(tableau, art, roomArt));
    await this.passage?.done;
    if (this.stopped) return;
    const old = this.setting;
    this.setting = next;
    if (!next) {
      if (old) this.take(old);
      return;
    }
    this.game.scene.add(next.sys.settings.key, next, true);
    next.talk(this.talking);
    const passage = bringIn(next, old ? via : 'cut', this.air.still, () => old && !this.stopped && this.take(old));
    this.passage = passage;
    void passage.done.then(() => {
      if (this.passage === passage) this.passage = null;
      this.sleeper.wake();
    });
    await this.drawn();
  }
  /** After the next picture: pictures are sent to the card when they are first drawn, which takes its time. */
  private drawn(): Promise<void> {
    return new Promise((done) => {
      this.game.events.once(Phaser.Core.Events.POST_RENDER, () => done());
      this.sleeper.wake();
    });
  }
  private async build(tableau: Tableau, art: Art, roomArt: RoomArt): Promise<Setting | null> {
    const Kind = settingFor(roomArt.name);
    const next = new Kind(`setting-${++this.serial}`, this.shop, { tableau, art }, roomArt);
    if ((await next.prepare()) && !this.stopped) return next;
    next.strike();
    return null;
  }
  /** Takes a setting down. */
  private take(setting: Setting): void {
    setting.strike();
    this.game.scene.remove(setting.sys.settings.key);
  }

  cue(cue: { kind: string; strength?: 'soft' | 'hard' }): void {
    if (cue.kind !== 'shake' || this.air.still) return;
    this.setting?.shake(cue.strength ?? 'soft');
    this.stir();
  }
  talk(on: boolean): void {
    if (on === this.talking) return;
    this.talking = on;
    this.setting?.talk(on);
    this.stir();
  }
  look(x: number, y: number): void {
    this.air.aimAt(x, y);
    if (!this.air.still) this.sleeper.wake();
  }
  stir(): void {
    this.air.stir();
    this.sleeper.wake();
  }
  setStill(on: boolean): void {
    if (on) this.air.aimAt(0, 0);
    this.air.still = on;
    this.setting?.layout();
    this.stir();
  }
  resize(): void {
    const k = this.density;
    const { w, h } = this.view;
    if (this.stopped || w === 0 || h === 0) return;
    this.game.scale.resize(Math.round(w * k), Math.round(h * k));
    for (const scene of this.game.scene.scenes) (scene as Setting).layout();
    this.sleeper.wake();
  }
  /** A small picture of what stands there now, its middle cropped to the asked shape. */
  snapshot(w: number, h: number): Promise<Blob | null> {
    if (this.stopped || !this.setting || this.gl.contextLost) return Promise.resolve(null);
    return new Promise((done) => {
      this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
        const small = document.createElement('canvas');
        small.width = w;
        small.height = h;
        const { canvas } = this.game;
        const s = Math.max(w / canvas.width, h / canvas.height);
        const [dw, dh] = [canvas.width * s, canvas.height * s];
        small.getContext('2d')?.drawImage(canvas, (w - dw) / 2, (h - dh) / 2, dw, dh);
        small.toBlob(done, 'image/webp', 0.8);
      });
      this.sleeper.wake();
    });
  }
  /** What the graphics side holds: to see that a room gives back what it took. */
  held(): Record<string, number> {
    const { glTextureWrappers, glBufferWrappers, glVAOWrappers, glProgramWrappers, glFramebufferWrappers } = this.gl;
    return {
      textures: glTextureWrappers.length,
      buffers: glBufferWrappers.length,
      arrays: glVAOWrappers.length,
      programs: glProgramWrappers.length,
      framebuffers: glFramebufferWrappers.length,
      keys: this.game.textures.getTextureKeys().length,
      frames: this.sleeper.frames,
      asleep: this.sleeper.asleep ? 1 : 0,
    };
  }
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    if (this.setting) this.take(this.setting);
    this.setting = null;
    this.game.destroy(true);
    this.sleeper.wake(); // the game ends at its next step
    window.onblur = null; // Phaser takes these two for itself
    window.onfocus = null;
  }
}
