// What floats in a room: motes of dust, puffs of steam. Sparse, and gone under reduced motion.
import type { RoomData } from '../game/art';
import type { Air } from './air';
import Phaser from './phaser';
import { painted, type Shelf } from './shelf';

type Emitter = Phaser.GameObjects.Particles.ParticleEmitter;
interface Field {
  x: number;
  y: number;
  w: number;
  h: number;
}
const DUST = 'dust';
const STEAM = 'steam';

const between = (low: number, high: number): number => low + Math.random() * (high - low);

export class Weather {
  private emitters: Emitter[] = [];
  private vents: { emitter: Emitter; rest: number; left: number }[] = [];
  private keys: string[] = [];
  /** The room's box in the canvas's pixels. */
  private field: Field = { x: 0, y: 0, w: 1, h: 1 };

  constructor(
    private scene: Phaser.Scene,
    private data: RoomData,
    private shelf: Shelf,
    private air: Air,
    private view: () => { w: number; h: number },
  ) {
    if (data.dust > 0) this.addDust(data.dust);
    for (const vent of data.steam) this.addVent(vent);
  }
  layout(field: Field): void {
    this.field = field;
    this.vents.forEach(({ emitter }, i) => {
      const { x = 0.5, y = 0.5 } = this.data.steam[i] ?? {};
      emitter.setPosition(field.x + x * field.w, field.y + y * field.h);
    });
  }
  private texture(key: string, make: () => HTMLCanvasElement): string {
    this.keys.push(key);
    return this.shelf.put(key, make());
  }
  private addDust(count: number): void {
    const key = this.texture(DUST, () => glow(16, '255 228 190', 1));
    const swell = (_p: unknown, _k: string, t: number): number => Math.sin(t * Math.PI) * 0.42 * this.air.life;
    this.add(
      this.scene.add.particles(0, 0, key, {
        lifespan: 8000,
        frequency: 8000 / count,
        maxAliveParticles: count,
        x: { onEmit: () => between(0.05, 0.95) * this.view().w },
        y: { onEmit: () => between(0.1, 0.75) * this.view().h },
        speedX: { min: -9, max: 9 },
        speedY: { min: -11, max: 4 },
        scale: { onEmit: () => between(0.12, 0.4) * (this.view().h / 900) },
        alpha: { onEmit: () => 0, onUpdate: swell },
        blendMode: Phaser.BlendModes.ADD,
      }),
    );
  }
  private addVent({ dx, dy }: { dx: number; dy: number }): void {
    const key = this.texture(STEAM, puff);
    const length = Math.hypot(dx, dy) || 1;
    // blown out fast, then it hangs: particles start quick and are braked
    const push = (d: number): { onEmit: () => number } => ({
      onEmit: () => (d / length) * between(0.1, 0.2) * this.field.h + between(-0.02, 0.02) * this.field.h,
    });
    const emitter = this.add(
      this.scene.add.particles(0, 0, key, {
        lifespan: { min: 2200, max: 3600 },
        frequency: 90,
        speedX: push(dx),
        speedY: push(dy),
        accelerationX: { onEmit: () => (-dx / length) * 0.045 * this.field.h },
        accelerationY: { onEmit: () => (-dy / length) * 0.045 * this.field.h - 0.012 * this.field.h },
        rotate: { start: 0, end: between(-60, 60) },
        scale: { onEmit: () => 0.1, onUpdate: (_p: unknown, _k: string, t: number) => (0.05 + 0.34 * Math.sqrt(t)) * (this.field.h / 540) },
        alpha: {
          onEmit: () => 0,
          onUpdate: (_p: unknown, _k: string, t: number) => 0.17 * Math.min(1, t * 6) * (1 - t) ** 1.5 * this.air.life,
        },
        emitting: false,
      }),
    );
    this.vents.push({ emitter, rest: between(0.4, 4), left: 0 });
  }
  private add(emitter: Emitter): Emitter {
    this.emitters.push(emitter.setDepth(10));
    return emitter;
  }
  /** In: seconds since the last time. */
  update(s: number): void {
    const awake = this.air.life > 0 && !this.air.still;
    for (const emitter of this.emitters) {
      emitter.active = awake;
      emitter.setVisible(awake);
    }
    if (!awake) return;
    for (const vent of this.vents) {
      vent.rest -= s;
      vent.left -= s;
      if (vent.rest < 0) {
        vent.left = between(0.5, 1.3);
        vent.rest = vent.left + between(3, 8);
      }
      vent.emitter.emitting = vent.left > 0;
    }
  }
  destroy(): void {
    for (const emitter of this.emitters) emitter.destroy();
    for (const key of this.keys) this.shelf.give(key);
  }
}

function glow(size: number, colour: string, alpha: number): HTMLCanvasElement {
  return painted(size, size, (g) => {
    const r = size / 2;
    const soft = g.createRadialGradient(r, r, 0, r, r, r);
    soft.addColorStop(0, `rgb(${colour} / ${alpha})`);
    soft.addColorStop(1, `rgb(${colour} / 0)`);
    g.fillStyle = soft;
    g.fillRect(0, 0, size, size);
  });
}

/** A ragged soft ball of steam: many small glows off the middle. */
function puff(): HTMLCanvasElement {
  const size = 128;
  return painted(size, size, (g) => {
    for (let i = 0; i < 46; i++) {
      const angle = i * 2.4;
      const far = Math.sqrt(i / 46) * size * 0.3;
      const r = size * (0.1 + 0.1 * ((i * 7) % 5) * 0.25);
      g.drawImage(glow(64, '214 226 236', 0.22), size / 2 + Math.cos(angle) * far - r, size / 2 + Math.sin(angle) * far - r, r * 2, r * 2);
    }
  });
}
