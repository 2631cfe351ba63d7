import { encode, keep } from './files.ts';
import { masterLoop, masterOnce, masterStems } from './master.ts';
import { BITS, BITS_OF_LAYERS, type Folder, layerName, type Piece } from './piece.ts';
import { type Mono, type Stereo, samples, sides } from './sound.ts';
import { milliseconds, type Sprite } from './tables.ts';

/** a second of the loop's end before it, and of its beginning after it, hides every codec's delay */
const PADDING = 1000;
/** and before that some seconds more of its end, for the encoder alone */
const RUN_UP = 5;
/** each grain of a voice has its quarter of a second, so that none bleeds into the next */
const SLOT = 250;

interface Finished {
  name: string;
  channels: Mono[];
  sprite: Sprite;
}

/** makes, masters and encodes one piece; answers with what the player must know of each of its files */
export function finish(name: string, folder: Folder, piece: Piece): Pick<Finished, 'name' | 'sprite'>[] {
  const circular = piece.is === 'loop' || piece.is === 'stems';
  return mastered(name, piece).map(({ name: own, channels, sprite }) => {
    const [opus, mp3] = own === name ? BITS[folder] : BITS_OF_LAYERS[channels.length - 1];
    encode(own, channels, opus, mp3, circular ? RUN_UP : 0);
    keep(own, channels);
    return { name: own, sprite };
  });
}

const looped = (name: string, loop: Stereo): Finished => ({
  name,
  // what is the same on both sides is one channel: half the memory where it is played
  channels: (loop.left.every((v, i) => v === loop.right[i]) ? [loop.left] : sides(loop)).map(padded),
  sprite: { loop: [PADDING, milliseconds(loop.left.length)] },
});

function mastered(name: string, piece: Piece): Finished[] {
  if (piece.is === 'loop') return [looped(name, masterLoop(piece.make(), piece.lufs))];
  if (piece.is === 'stems') return masterStems(piece.make(), piece.lufs).map((stem, k) => looped(layerName(name, k), stem));
  if (piece.is === 'once') {
    const sound = masterOnce(piece.make(), piece.lufs);
    return [{ name, channels: [sound], sprite: { length: Math.round(milliseconds(sound.length)) } }];
  }
  const made = Object.entries(piece.make());
  const strip = new Float64Array(samples((SLOT / 1000) * (made.length + 1)));
  const grains = made.map(([name, raw], k) => {
    const grain = masterOnce(raw, piece.lufs);
    const start = SLOT / 2 + k * SLOT;
    strip.set(grain, samples(start / 1000));
    return [name, [start, Math.round(milliseconds(grain.length))]] as const;
  });
  return [{ name, channels: [strip], sprite: { grains: Object.fromEntries(grains) as Sprite['grains'] } }];
}

function padded(loop: Mono): Mono {
  const after = samples(PADDING / 1000);
  const before = after + samples(RUN_UP);
  const out = new Float64Array(before + loop.length + after);
  out.set(loop.subarray(loop.length - before));
  out.set(loop, before);
  out.set(loop.subarray(0, after), before + loop.length);
  return out;
}
