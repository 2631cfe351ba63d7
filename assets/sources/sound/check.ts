/**
 * npx tsx assets/sources/sound/check.ts [--again]: are the finished sounds within their targets, and are they the
 * files that were measured? Needs nothing but Node; with --again it decodes and measures them anew, by ffmpeg.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FINISHED } from './engine/files.ts';
import { chordsOf, FOLDERS, type Folder, layerName, type Piece, sourceOf } from './engine/piece.ts';
import { fingerprints, load, type Measured, measureFinished, type Sprite } from './engine/tables.ts';

/** advance, hover and their kind are felt more than heard */
const QUIET = ['advance', 'hover', 'confirm', 'back', 'choose', 'page', 'save', 'rollback', 'stir'];
const LOUDNESS: Record<Folder | 'quiet', readonly [number, number]> = {
  music: [-18.5, -17.5],
  ambience: [-28.5, -25.5],
  effects: [-24, -19],
  quiet: [-34, -25],
  voices: [-34, -26],
};
/** of stems: the base is a quiet piece by itself, all together are as loud as any music */
const BASE = [-24.5, -19.5] as const;
const TOGETHER = [-18.5, -15.5] as const;

const sprites = load<Sprite>('sprites');
const measured = load<Measured>('measured');
const faults: string[] = [];
const again = process.argv.includes('--again');

for (const folder of FOLDERS) {
  const made = readdirSync(new URL(`${folder}/`, import.meta.url)).map((f) => `${folder}/${f.replace('.ts', '')}`);
  const finished = new Set(readdirSync(join(FINISHED, folder)).map((file) => `${folder}/${file.replace(/\.(webm|mp3)$/, '')}`));
  const layers = [...finished].filter((name) => !made.includes(name) && made.includes(sourceOf(name)));
  for (const name of [...made, ...layers]) for await (const fault of faultsOf(name, folder)) faults.push(`${name}: ${fault}`);
  for (const name of finished)
    if (!made.includes(sourceOf(name)) && !made.includes(name)) faults.push(`${name}: finished, but nothing here makes it`);
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
  const base = sourceOf(name);
  const layer = base !== name && base in sprites;
  if (layer) yield* misfits(name, base, m);
  else {
    const stems = layerName(name, 1) in sprites;
    const [low, high] = stems ? BASE : LOUDNESS[kindOf(folder, name.slice(folder.length + 1), sprite)];
    if (m.lufs < low || m.lufs > high) yield `${m.lufs} LUFS, wanted ${low} to ${high}`;
    if (folder === 'music' && (m.onChord?.mean ?? 0) < 0.7) yield `${m.onChord?.mean} of it on the chords, wanted 0.7`;
    if (folder !== 'ambience' && m.above1k < 0.02) yield `${m.above1k} of it above 1 kHz: a phone will not play it`;
  }
  if (m.truePeak > -1) yield `true peak ${m.truePeak} dBTP, wanted under -1`;
  if (m.dc > -60) yield `an offset of ${m.dc} dB, wanted under -60`;
  if (m.monoLoss > 2) yield `${m.monoLoss} dB lost in mono, wanted under 2`;
  if (sprite.loop) {
    if ((m.seam ?? 9) > 1) yield `the seam steps ${m.seam} times as far as anything near it`;
    if (m.milliseconds < sprite.loop[0] + sprite.loop[1] + 900) yield 'the loop lacks its padding';
  }
  const ends = Object.values(sprite.grains ?? {}).map(([start, length]) => start + length);
  if (ends.some((end) => end > m.milliseconds)) yield 'a grain lies beyond the end of the file';
}

/** a layer is never heard without what it joins: it must be exactly as long, leave out none below it, and add up to the loudness of music */
function* misfits(name: string, base: string, m: Measured): Generator<string> {
  const [own, under] = [sprites[name].loop, sprites[base].loop];
  if (own?.[0] !== under?.[0] || own?.[1] !== under?.[1] || m.milliseconds !== measured[base]?.milliseconds) yield `not as long as ${base}`;
  const nth = Number(name.slice(-1));
  if (!(layerName(base, nth - 2) in sprites)) yield 'the layer below it is missing';
  if (!m.together) yield 'not measured together with what it joins; render it again';
  else {
    if (m.together.truePeak > -1) yield `with what it joins ${m.together.truePeak} dBTP, wanted under -1`;
    const [low, high] = TOGETHER;
    const top = !(layerName(base, nth) in sprites);
    if (top && (m.together.lufs < low || m.together.lufs > high)) yield `all together ${m.together.lufs} LUFS, wanted ${low} to ${high}`;
  }
}

function kindOf(folder: Folder, short: string, sprite: Sprite): keyof typeof LOUDNESS {
  if (folder !== 'effects') return folder;
  if (sprite.loop) return 'ambience';
  return QUIET.includes(short) ? 'quiet' : folder;
}

async function anew(name: string, sprite: Sprite): Promise<Measured> {
  const source = sourceOf(name);
  const { default: piece } = (await import(`./${source}.ts`)) as { default: Piece };
  return measureFinished(name, sprite, source === name ? chordsOf(piece) : undefined);
}

for (const fault of faults) console.error(fault);
console.log(`${Object.keys(measured).length} sounds, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
