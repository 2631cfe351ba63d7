/**
 * npx tsx assets/sources/sound/check.ts [--again]: are the finished sounds within their targets, and are they the
 * files that were measured? Needs nothing but Node; with --again it decodes and measures them anew, by ffmpeg.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FINISHED } from './engine/files.ts';
import { FOLDERS, type Folder, type Piece } from './engine/piece.ts';
import { fingerprints, load, type Measured, measureFinished, type Sprite } from './engine/tables.ts';

/** advance, hover and their kind are felt more than heard */
const QUIET = ['advance', 'hover', 'confirm', 'back', 'choose', 'page', 'save', 'rollback'];
const LOUDNESS: Record<Folder | 'quiet', readonly [number, number]> = {
  music: [-18.5, -17.5],
  ambience: [-28.5, -25.5],
  effects: [-24, -19],
  quiet: [-34, -25],
  voices: [-34, -26],
};

const sprites = load<Sprite>('sprites');
const measured = load<Measured>('measured');
const faults: string[] = [];
const again = process.argv.includes('--again');

for (const folder of FOLDERS) {
  const made = readdirSync(new URL(`${folder}/`, import.meta.url)).map((f) => `${folder}/${f.replace('.ts', '')}`);
  for (const name of made) for await (const fault of faultsOf(name, folder)) faults.push(`${name}: ${fault}`);
  for (const file of readdirSync(join(FINISHED, folder))) {
    const name = `${folder}/${file.replace(/\.(webm|mp3)$/, '')}`;
    if (!made.includes(name)) faults.push(`${name}: finished, but nothing here makes it`);
  }
}

async function* faultsOf(name: string, folder: Folder): AsyncGenerator<string> {
  const sprite = sprites[name];
  const written = measured[name];
  if (!sprite || !written || !['webm', 'mp3'].every((kind) => existsSync(join(FINISHED, `${name}.${kind}`)))) {
    yield 'not rendered';
    return;
  }
  const prints = fingerprints(name);
  if (prints.webm !== written.sha256.webm || prints.mp3 !== written.sha256.mp3) {
    yield 'the finished file is not the one that was measured; render it again';
  }
  const m = again ? await anew(name, sprite) : written;
  const [low, high] = LOUDNESS[kindOf(folder, name.slice(folder.length + 1), sprite)];
  if (m.lufs < low || m.lufs > high) yield `${m.lufs} LUFS, wanted ${low} to ${high}`;
  if (m.truePeak > -1) yield `true peak ${m.truePeak} dBTP, wanted under -1`;
  if (folder === 'music' && (m.onChord?.mean ?? 0) < 0.7) yield `${m.onChord?.mean} of it on the chords, wanted 0.7`;
  if (m.dc > -60) yield `an offset of ${m.dc} dB, wanted under -60`;
  if (m.monoLoss > 2) yield `${m.monoLoss} dB lost in mono, wanted under 2`;
  if (folder !== 'ambience' && m.above1k < 0.02) yield `${m.above1k} of it above 1 kHz: a phone will not play it`;
  if (sprite.loop) {
    if ((m.seam ?? 9) > 1) yield `the seam steps ${m.seam} times as far as anything near it`;
    if (m.milliseconds < sprite.loop[0] + sprite.loop[1] + 900) yield 'the loop lacks its padding';
  }
  const ends = Object.values(sprite.grains ?? {}).map(([start, length]) => start + length);
  if (ends.some((end) => end > m.milliseconds)) yield 'a grain lies beyond the end of the file';
}

function kindOf(folder: Folder, short: string, sprite: Sprite): keyof typeof LOUDNESS {
  if (folder !== 'effects') return folder;
  if (sprite.loop) return 'ambience';
  return QUIET.includes(short) ? 'quiet' : folder;
}

async function anew(name: string, sprite: Sprite): Promise<Measured> {
  const { default: piece } = (await import(`./${name}.ts`)) as { default: Piece };
  return measureFinished(name, sprite, piece.is === 'loop' ? piece.chords : undefined);
}

for (const fault of faults) console.error(fault);
console.log(`${Object.keys(measured).length} sounds, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
