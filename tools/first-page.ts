// Vite plugin: puts into index.html what the title page needs at once (style, picture, words in every language), and
// moves the rest of the style to the end of the body, where it keeps nothing from being seen.
import fs from 'node:fs';
import path from 'node:path';
import { transform as minifyCss } from 'lightningcss';
import { type IndexHtmlTransformContext, type Plugin, transformWithOxc } from 'vite';
import { LANGUAGES } from '../src/game/languages';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const STYLES = ['tokens', 'ground', 'title', 'title-narrow', 'scripts'].map((name) => `src/page/styles/${name}.css`);
const WORD = /^(title|chapter)\.|^book\.(preferences|saves|credits)$|^preferences\.language$/;

function titleWords(): Record<string, Record<string, string>> {
  const tables: Record<string, Record<string, string>> = {};
  for (const [code, { dir }] of Object.entries(LANGUAGES)) {
    const file = `src/page/words/${code}.json`;
    if (code === 'en' || !fs.existsSync(path.join(ROOT, file))) continue;
    const words = Object.entries(JSON.parse(read(file)) as Record<string, string>);
    tables[code] = { dir, ...Object.fromEntries(words.filter(([key]) => WORD.test(key))) };
  }
  return tables;
}

async function firstScript(): Promise<string> {
  const source = read('src/first.ts').replace('export {};', '');
  const { code } = await transformWithOxc(source, 'first.ts', { target: 'es2022' });
  return `(()=>{const TITLE_WORDS=${JSON.stringify(titleWords())};${code.replace(/^\s*\/\/.*$/gm, '').replace(/\n\s*/g, '\n')}})()`;
}

/** The addresses the build gave the title picture, by width; in dev the files themselves. */
function picture(context: IndexHtmlTransformContext): string {
  const of = (file: string): string | null => {
    const source = `assets/rooms/table/${file}`;
    if (!context.bundle) return fs.existsSync(path.join(ROOT, source)) ? `/${source}` : null;
    const asset = Object.values(context.bundle).find((a) => a.type === 'asset' && a.originalFileNames?.some((n) => n.endsWith(source)));
    return asset ? `./${asset.fileName}` : null;
  };
  const widths = [640, 1280, 1920].flatMap((w) => of(`unlit-${w}.avif`)?.concat(` ${w}w`) ?? []);
  if (widths.length === 0) return '';
  return `<div class="plate" aria-hidden="true"><div class="set"><picture><source type="image/avif" srcset="${widths.join(', ')}" sizes="(orientation: portrait) 640px, max(100vw, 178vh)"><img src="${of('unlit-1280.webp') ?? ''}" alt="" decoding="async"></picture></div></div>`;
}

export function firstPage(): Plugin {
  return {
    name: 'first-page',
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const css = STYLES.map((file) => minifyCss({ filename: file, code: Buffer.from(read(file)), minify: true }).code.toString()).join(
          '',
        );
        const links: string[] = [];
        const rest = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, (link) => {
          links.push(link.trim());
          return '';
        });
        const put = (name: string, text: string) => (page: string) => page.replace(new RegExp(`<!-- ${name}[^>]*-->`), () => text);
        const parts = [
          put('first-style', `<style>${css}</style>`),
          put('first-picture', picture(context)),
          put('first-script', `<script>${await firstScript()}</script>`),
        ];
        return parts.reduce((page, part) => part(page), rest).replace('</body>', () => `${links.join('\n')}\n  </body>`);
      },
    },
  };
}
