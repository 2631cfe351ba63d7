import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mono, RATE } from './sound.ts';

/** where the finished files go */
export const FINISHED = fileURLToPath(new URL('../../../sound/', import.meta.url));
/** dry stems are kept between runs: FluidSynth is the slow part */
export const WORKBENCH = join(tmpdir(), 'fifth-table-sound');

export function run(program: string, args: readonly string[], input?: Uint8Array): Buffer {
  const done = spawnSync(program, args, { input, maxBuffer: 2 ** 30 });
  if (done.error) throw new Error(`${program} could not be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${done.stderr}`);
  return done.stdout;
}

/** any sound file as channels at our rate; one channel asked for as two is the same on both sides, as a browser plays it */
export function read(path: string, channels: 1 | 2): Mono[] {
  const asked = ['-v', 'error', '-show_entries', 'stream=channels', '-of', 'csv=p=0', path];
  const own = channels === 2 && run('ffprobe', asked).toString().trim() === '1' ? 1 : channels;
  const decoded = unweave(run('ffmpeg', ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', `${own}`, '-ar', `${RATE}`, '-']), own);
  return own === channels ? decoded : [decoded[0], decoded[0]];
}

export function unweave(bytes: Buffer, channels: number): Mono[] {
  const woven = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Array.from({ length: channels }, (_, c) => {
    const out = new Float64Array(woven.length / channels);
    for (let i = 0; i < out.length; i++) out[i] = woven[i * channels + c];
    return out;
  });
}

function weave(channels: readonly Mono[]): Uint8Array {
  const out = new Float32Array(channels[0].length * channels.length);
  channels.forEach((x, c) => {
    for (let i = 0; i < x.length; i++) out[i * channels.length + c] = x[i];
  });
  return new Uint8Array(out.buffer);
}

const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
const raw = (channels: number): string[] => ['-v', 'error', '-y', '-f', 'f32le', '-ar', `${RATE}`, '-ac', `${channels}`, '-i', '-'];

/**
 * WebM with Opus first, MP3 for what cannot play it; the same input gives the same bytes. `runUp` seconds at the
 * beginning are for Opus only and are cut away again as packets: an encoder needs a moment to forget how it began,
 * and until it has, the two ends of a loop are not coded alike and the seam ticks.
 */
export function encode(name: string, channels: readonly Mono[], opus: number, mp3: number, runUp = 0): void {
  const whole = weave(channels);
  const opusTo = ['-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'on', '-compression_level', '10'];
  const long = run('ffmpeg', [...raw(channels.length), ...PLAIN, ...opusTo, '-f', 'webm', '-'], whole);
  const wanted = whole.subarray(runUp * RATE * channels.length * 4);
  // made on the workbench and put in place when whole: a render that is interrupted leaves the last good files
  mkdirSync(WORKBENCH, { recursive: true });
  mkdirSync(dirname(join(FINISHED, name)), { recursive: true });
  const made = join(WORKBENCH, name.replace('/', '-'));
  run('ffmpeg', ['-v', 'error', '-y', '-i', '-', '-ss', `${runUp}`, '-c', 'copy', ...PLAIN, `${made}.webm`], long);
  run('ffmpeg', [...raw(channels.length), ...PLAIN, '-c:a', 'libmp3lame', '-b:a', `${mp3}k`, `${made}.mp3`], wanted);
  for (const kind of ['webm', 'mp3']) copyFileSync(`${made}.${kind}`, join(FINISHED, `${name}.${kind}`));
}

/** a lossless copy on the workbench, to look at and to listen to */
export function keep(name: string, channels: readonly Mono[]): string {
  const path = join(WORKBENCH, `${name.replace('/', '-')}.wav`);
  mkdirSync(WORKBENCH, { recursive: true });
  run('ffmpeg', [...raw(channels.length), '-c:a', 'pcm_s24le', path], weave(channels));
  return path;
}

export const fingerprint = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
