// Vite plugin: `virtual:fonts/<script>` is the CSS of the faces one script needs, cut from the @fontsource packages to what
// this game can show. Latin comes with the first page; the other scripts, and the legible face, only when a reader asks.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import subset from 'subset-font';
import type { Plugin } from 'vite';
import { type Face, SCRIPTS, STAND_INS } from './fonts-faces';
import { joinFonts } from './fonts-merge';

const MODULES = path.resolve(import.meta.dirname, '../node_modules');
const CACHE = path.join(MODULES, '.cache/fonts');
const VERSION = 1; // raise it when the cutting itself changes, so that old cuts are not taken from the cache

async function cut(face: Face, sources: Buffer[]): Promise<Buffer> {
  const variable = face.files.every((file) => file.includes('-wght-'));
  const options = { keepFeatures: face.features, noHinting: true, ...(variable && { variationAxes: { wght: face.weight } }) };
  const [only] = sources;
  if (sources.length === 1 && only) return subset(only, face.characters, { ...options, targetFormat: 'woff2' });
  const parts: Buffer[] = [];
  for (const source of sources) parts.push(await subset(source, face.characters, { ...options, targetFormat: 'sfnt' }));
  return subset(joinFonts(parts), '', { keepAllGlyphs: true, targetFormat: 'woff2' });
}

/** Out: the file name, within the cache, of the face cut to its signs; made once for the same sources and signs. */
async function bake(face: Face): Promise<string> {
  const sources = face.files.map((file) => fs.readFileSync(path.join(MODULES, file)));
  const hash = createHash('sha256').update(JSON.stringify([VERSION, face]));
  for (const source of sources) hash.update(source);
  const name = `${face.family}-${face.style ?? 'upright'}-${hash.digest('hex').slice(0, 12)}.woff2`.toLowerCase().replaceAll(' ', '-');
  const file = path.join(CACHE, name);
  if (!fs.existsSync(file)) {
    const font = await cut(face, sources);
    fs.writeFileSync(`${file}.${process.pid}`, font); // written whole or not at all: two builds may run at once
    fs.renameSync(`${file}.${process.pid}`, file);
  }
  return name;
}

function unicodeRange(characters: string): string {
  const spans: [number, number][] = [];
  for (const point of [...new Set(characters)].map((c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else spans.push([point, point]);
  }
  return spans.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',');
}

async function rule(face: Face): Promise<string> {
  const weight = typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`;
  const source = `url("./${await bake(face)}") format("woff2")`;
  // a script whose face is one file needs no list of its thousand signs: it is fetched for its language only
  const range = face.files.length > 1 ? '' : `;unicode-range:${unicodeRange(face.characters)}`;
  return `@font-face{font-family:"${face.family}";font-style:${face.style ?? 'normal'};font-weight:${weight};font-display:swap;src:${source}${range}}`;
}

/** The faces of the reader's own system, stretched to the measure of ours. A later rule is tried before an earlier one. */
function standIns(): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return STAND_INS.flatMap(({ family, ours, locals }) =>
    Object.entries(locals).map(([local, width]) => {
      const size = ours.width / width;
      const metrics = `size-adjust:${percent(size)};ascent-override:${percent(ours.ascent / size)};descent-override:${percent(ours.descent / size)};line-gap-override:0%`;
      return `@font-face{font-family:"${family}";src:local("${local}");${metrics}}`;
    }),
  );
}

async function sheet(script: string): Promise<string> {
  const faces = SCRIPTS[script];
  if (!faces) throw new Error(`No fonts for "${script}"; there are ${Object.keys(SCRIPTS).join(', ')}.`);
  fs.mkdirSync(CACHE, { recursive: true });
  const rules = script === 'latin' ? standIns() : [];
  for (const face of faces()) rules.push(await rule(face));
  const file = path.join(CACHE, `${script}.css`);
  fs.writeFileSync(file, `${rules.join('\n')}\n`);
  return file;
}

export function fonts(): Plugin {
  const sheets = new Map<string, Promise<string>>();
  return {
    name: 'fonts',
    async resolveId(id) {
      const script = id.match(/^virtual:fonts\/(\w+)$/)?.[1];
      if (!script) return null;
      const made = sheets.get(script) ?? sheet(script);
      sheets.set(script, made);
      return made;
    },
  };
}
