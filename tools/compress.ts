// Vite plugin: lays a brotli and a gzip copy beside every built text file, so that any static host that knows of them
// (ours does) sends the smallest without working for it.
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const TEXT = /\.(html|js|css|json|svg|txt|webmanifest)$/;
const WORTH = 200; // bytes: below this an answer fits its first packet anyway

async function compress(file: string): Promise<void> {
  const text = await fs.readFile(file);
  if (text.length < WORTH) return;
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await Promise.all([
    brotli(text, { params }).then((small) => fs.writeFile(`${file}.br`, small)),
    gzip(text, { level: 9 }).then((small) => fs.writeFile(`${file}.gz`, small)),
  ]);
}

export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await fs.readdir(folder, { recursive: true });
      await Promise.all(files.filter((file) => TEXT.test(file)).map((file) => compress(path.join(folder, file))));
    },
  };
}
