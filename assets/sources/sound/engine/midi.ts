import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, unweave, WORKBENCH } from './files.ts';
import { clamp, RATE, type Stereo, samples, silence } from './sound.ts';

const FONTS = {
  fluid: '/usr/share/sounds/sf2/FluidR3_GM.sf2',
  general: '/usr/share/sounds/sf3/MuseScore_General_Full.sf3',
};
/** at 60 beats a minute a tick is half a millisecond: tempo and rubato are settled in the score, in seconds */
const TICKS = 2000;
/** so that a player may come in a little before the first beat */
const LEAD_IN = 0.5;

interface Message {
  at: number;
  order: number;
  bytes: number[];
}

interface Sounding {
  at: number;
  end: number;
  key: number;
  weight: number;
  channel: number;
}

/**
 * One instrument: one MIDI file, one dry stem. A key struck again is let go of first; two notes of one key overlap
 * only on different channels, which is how a held note turns its bow.
 */
export class Player {
  readonly #messages: Message[] = [];
  readonly #notes: Sounding[] = [];
  constructor(
    readonly name: string,
    bank: number,
    program: number,
    readonly font: keyof typeof FONTS = 'general',
    readonly channels = 1,
  ) {
    for (let channel = 0; channel < channels; channel++) this.#send(-1, 1, [0xc0 + channel, program]);
    this.control(-1, 0, bank);
    for (const [controller, value] of [
      [91, 0],
      [93, 0],
      [7, 110],
      [11, 127],
    ]) {
      this.control(-1, controller, value);
    }
  }

  note(at: number, length: number, key: number, weight: number, channel = 0): void {
    this.#notes.push({ at, end: at + Math.max(length, 0.02), key, weight: Math.round(clamp(weight, 1, 127)), channel });
  }

  control(at: number, controller: number, value: number): void {
    const order = controller === 0 ? 0 : 2;
    for (let channel = 0; channel < this.channels; channel++) {
      this.#send(at, order, [0xb0 + channel, controller, Math.round(clamp(value, 0, 127))]);
    }
  }

  /** a controller following a line of [seconds, value], eased between its points */
  follow(controller: number, points: readonly (readonly [number, number])[], step = 0.04): void {
    let last = -1;
    for (let k = 1; k < points.length; k++) {
      const [x0, y0] = points[k - 1];
      const [x1, y1] = points[k];
      for (let x = x0; x < x1; x += step) {
        const eased = 0.5 - 0.5 * Math.cos((Math.PI * (x - x0)) / (x1 - x0));
        const value = Math.round(clamp(y0 + (y1 - y0) * eased, 0, 127));
        if (value !== last) this.control(x, controller, value);
        last = value;
      }
    }
  }

  /** the dry stem folded on a circle: what rings past the end sounds at the beginning */
  stem(length: number, tail = 9): Stereo {
    const song = this.#file(tail);
    const key = createHash('sha1').update(song).update(this.font).digest('hex').slice(0, 12);
    const base = join(WORKBENCH, `${this.name}-${key}`);
    if (!existsSync(`${base}.raw`)) {
      mkdirSync(WORKBENCH, { recursive: true });
      writeFileSync(`${base}.mid`, song);
      // only the samples this player needs are unpacked: the whole font is most of the work
      const settings = ['synth.dynamic-sample-loading=1', 'synth.polyphony=256', 'synth.cpu-cores=1'].flatMap((s) => ['-o', s]);
      const dry = ['-R', '0', '-C', '0', '-g', '0.4', '-r', `${RATE}`, '-z', '64', '-O', 'float'];
      run('fluidsynth', ['-ni', ...dry, ...settings, '-T', 'wav', '-F', `${base}.wav`, FONTS[this.font], `${base}.mid`]);
      run('ffmpeg', ['-v', 'error', '-y', '-i', `${base}.wav`, '-f', 'f32le', `${base}.raw`]);
      rmSync(`${base}.wav`);
    }
    const [left, right] = unweave(readFileSync(`${base}.raw`), 2);
    const out = silence(length);
    const lead = samples(LEAD_IN);
    for (let i = 0, to = length - lead; i < left.length; i++, to++) {
      if (to === length) to = 0;
      out.left[to] += left[i];
      out.right[to] += right[i];
    }
    return out;
  }

  #send(at: number, order: number, bytes: number[]): void {
    this.#messages.push({ at, order, bytes });
  }

  #played(): Message[] {
    return this.#notes.flatMap(({ at, end, key, weight, channel }) => {
      const again = this.#notes.filter((n) => n.key === key && n.channel === channel && n.at > at).map((n) => n.at - 0.02);
      return [
        { at, order: 5, bytes: [0x90 + channel, key, weight] },
        { at: Math.min(end, ...again), order: 3, bytes: [0x80 + channel, key, 40] },
      ];
    });
  }

  #file(tail: number): Buffer {
    const played = this.#played();
    const all = [...this.#messages, ...played];
    const end = Math.max(...all.map((m) => m.at)) + tail + LEAD_IN;
    const ordered = all
      .map((m) => ({ ...m, tick: m.at <= -1 ? 0 : Math.round(Math.max(0, m.at + LEAD_IN) * TICKS) }))
      .sort((a, b) => a.tick - b.tick || a.order - b.order);
    const track = [0, 0xff, 0x51, 3, 0x0f, 0x42, 0x40];
    let last = 0;
    for (const { tick, bytes } of ordered) {
      track.push(...variable(tick - last), ...bytes);
      last = tick;
    }
    track.push(...variable(Math.round(end * TICKS) - last), 0xb0, 3, 0, 0, 0xff, 0x2f, 0);
    const head = Buffer.alloc(22);
    head.write('MThd', 0);
    head.writeUInt32BE(6, 4);
    head.writeUInt16BE(0, 8);
    head.writeUInt16BE(1, 10);
    head.writeUInt16BE(TICKS, 12);
    head.write('MTrk', 14);
    head.writeUInt32BE(track.length, 18);
    return Buffer.concat([head, Buffer.from(track)]);
  }
}

function variable(n: number): number[] {
  const bytes = [n & 127];
  for (n >>= 7; n > 0; n >>= 7) bytes.unshift(128 | (n & 127));
  return bytes;
}
