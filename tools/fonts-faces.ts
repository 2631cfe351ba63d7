// Which faces each script needs and which signs of them: the recipe that tools/fonts.ts cooks. Sizes were measured, not
// guessed: one weight axis costs less than two single weights, and English needs a third of a Latin font's signs.
import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../src/game/languages';

const ROOT = path.resolve(import.meta.dirname, '..');

export interface Face {
  family: string;
  style?: 'italic';
  /** One weight, or the span in which the weight axis is kept. */
  weight: number | { min: number; max: number; default: number };
  /** Files under node_modules, of one design; more than one are joined, the first keeping its layout tables. */
  files: string[];
  characters: string;
  features: readonly string[];
}

const LATIN = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'] as const;
const ARABIC = [...LATIN, 'init', 'medi', 'fina', 'isol', 'rlig', 'curs'] as const;
const JAPANESE = ['kern', 'halt', 'chws', 'locl', 'ccmp'] as const;

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
/** What English and the list of languages need. The rest of Latin waits in files of its own, fetched by unicode-range when a word has it. */
const NAMES = Object.values(LANGUAGES).map(({ name }) => name);
const CORE = [...new Set(` !"%&'()+,-./0123456789:;?${span(0x41, 0x5a)}${span(0x61, 0x7a)}\u00a0é–—‘’“”…·${NAMES.join('')}`)]
  .filter((c) => /[\p{Script=Latin}\p{Script=Common}]/u.test(c))
  .join('');
const EUROPEAN = [...`${span(0x21, 0x7e)}${span(0xa1, 0xff)}ŒœŠšŽžŸ‚„†‡•‹›€™−←→`].filter((c) => !CORE.includes(c)).join('');
const EXTENDED = span(0x100, 0x17f).replace(/[ŒœŠšŽžŸ]/g, '') + span(0x1e00, 0x1eff);
const PUNCTUATED_ARABIC = `${span(0x60c, 0x60c)}؛؟${span(0x620, 0x655)}${span(0x660, 0x66c)}ٰپچژکگی…–—«»“”‘’`;
const KANA = `${span(0x3000, 0x3015)}${span(0x3041, 0x3096)}${span(0x3099, 0x309e)}${span(0x30a0, 0x30fe)}—…―‥“”‘’！？，．：；（）［］｛｝０１２３４５６７８９～`;

const BRACKET = 0x300c;

const variable = (name: string, part: string, style = 'normal') => `@fontsource-variable/${name}/files/${name}-${part}-wght-${style}.woff2`;

/** Every text of the game in one language: the page's table and the chapters'. */
function wordsIn(language: string): string {
  const scenes = path.join(ROOT, 'scenes');
  const chapters = fs.existsSync(scenes) ? fs.readdirSync(scenes).map((chapter) => path.join(scenes, chapter)) : [];
  const files = [path.join(ROOT, 'src/page/words'), ...chapters].map((folder) => path.join(folder, `${language}.json`));
  return files.map((file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')).join('');
}

function latin(): Face[] {
  const weights = { Story: { min: 300, max: 600, default: 400 }, Plain: { min: 400, max: 650, default: 400 } };
  const of = (family: 'Story' | 'Plain', name: string): Face[] => {
    const face = (part: string, characters: string): Face => ({
      family,
      weight: weights[family],
      files: [variable(name, part)],
      characters,
      features: LATIN,
    });
    return [face('latin', CORE), face('latin', EUROPEAN), face('latin-ext', EXTENDED)];
  };
  const slanted = (part: string, characters: string): Face => ({
    family: 'Story',
    style: 'italic',
    weight: 400,
    files: [variable('literata', part, 'italic')],
    characters,
    features: LATIN,
  });
  return [
    ...of('Story', 'literata'),
    slanted('latin', CORE),
    slanted('latin', EUROPEAN),
    slanted('latin-ext', EXTENDED),
    ...of('Plain', 'source-sans-3'),
  ];
}

function arabic(): Face[] {
  const weight = { min: 400, max: 600, default: 400 };
  const characters = [...new Set(PUNCTUATED_ARABIC + wordsIn('ar'))].filter((c) => /\p{Script=Arabic}|[،؛؟…–—«»“”‘’]/u.test(c)).join('');
  return [
    { family: 'Story Arabic', weight, files: [variable('noto-naskh-arabic', 'arabic')], characters, features: ARABIC },
    { family: 'Plain Arabic', weight, files: [variable('noto-sans-arabic', 'arabic')], characters, features: ARABIC },
  ];
}

/** The slices of a Japanese package that hold any of these signs; first the brackets', whose table says how they close up. */
function slicesWith(name: string, characters: string): string[] {
  const packaged = path.join(ROOT, 'node_modules/@fontsource-variable', name);
  const slices: Record<string, string> = JSON.parse(fs.readFileSync(path.join(packaged, 'unicode.json'), 'utf8'));
  const points = [...characters].map((c) => c.codePointAt(0) ?? 0);
  const hits = Object.entries(slices).map(([key, ranges]) => {
    const spans = ranges.split(',').map(
      (range) =>
        range
          .slice(2)
          .split('-')
          .map((hex) => Number.parseInt(hex, 16)) as [number, number?],
    );
    const held = points.filter((p) => spans.some(([from, to = from]) => p >= from && p <= to));
    return { part: key.replace(/[[\]]/g, ''), rank: held.includes(BRACKET) ? Number.POSITIVE_INFINITY : held.length };
  });
  const wanted = hits.filter(({ part, rank }) => rank > 0 && /^\d+$/.test(part)).sort((a, b) => b.rank - a.rank);
  return wanted.map(({ part }) => variable(name, part));
}

function japanese(): Face[] {
  const used = [...new Set(KANA + wordsIn('ja'))].sort().filter((c) => (c.codePointAt(0) ?? 0) > 0x2000);
  const characters = used.join('');
  const face = (family: string, name: string): Face => ({
    family,
    weight: 400,
    files: slicesWith(name, characters),
    characters,
    features: JAPANESE,
  });
  return [face('Story Japanese', 'noto-serif-jp'), face('Plain Japanese', 'noto-sans-jp')];
}

function legible(): Face[] {
  const parts = { latin: CORE + EUROPEAN, 'latin-ext': EXTENDED };
  return Object.entries(parts).flatMap(([part, characters]) =>
    [400, 700].flatMap((weight) =>
      (['normal', 'italic'] as const).map(
        (style): Face => ({
          family: 'Legible',
          ...(style === 'italic' && { style }),
          weight,
          files: [`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-${weight}-${style}.woff2`],
          characters,
          features: LATIN,
        }),
      ),
    ),
  );
}

export const SCRIPTS: Record<string, () => Face[]> = { latin, arabic, japanese, legible };

/** How the faces that stand in until ours are there must be stretched: then no line breaks elsewhere when ours come. */
export const STAND_INS = [
  {
    family: 'Story fallback',
    ours: { ascent: 1.177, descent: 0.308, width: 0.48 },
    locals: { 'Times New Roman': 832 / 2048, 'Liberation Serif': 832 / 2048, 'Noto Serif': 0.481, Georgia: 913 / 2048 },
  },
  {
    family: 'Plain fallback',
    ours: { ascent: 1.024, descent: 0.4, width: 0.418 },
    locals: { 'Liberation Sans': 913 / 2048, 'Helvetica Neue': 0.45, Roboto: 911 / 2048, 'Segoe UI': 908 / 2048, Arial: 913 / 2048 },
  },
] as const;
