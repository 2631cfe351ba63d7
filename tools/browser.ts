// Finds a Chromium that works, in the order of least surprise: the one named by the environment variable CHROMIUM, the
// system's, one of Playwright's, the one that came with `npm ci`. Used by the browser tests and the bench.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const MODULES = path.resolve(import.meta.dirname, '../node_modules');

export interface Found {
  path: string;
  version: string;
  /** What must be in the environment for this one; nothing for a browser that is properly installed. */
  env: Record<string, string>;
}

/** Software WebGL, no first-run work, no traffic of its own. */
export const ARGUMENTS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

function onPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => fs.existsSync(file));
}

/** Playwright's own downloads, newest first. */
function playwrights(): string[] {
  const home = os.homedir();
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(home, '.cache/ms-playwright'),
    path.join(home, 'Library/Caches/ms-playwright'),
  ];
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];
  return roots.flatMap((root) => {
    if (!root || !fs.existsSync(root)) return [];
    const folders = fs
      .readdirSync(root)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return folders.flatMap((folder) => inside.map((file) => path.join(root, folder, file)));
  });
}

/** Asks a browser for its version; null when it does not answer, whatever the reason. */
function answers(candidate: { path: string; env: Record<string, string> }): Found | null {
  try {
    const env = { ...process.env, ...candidate.env };
    const said = execFileSync(candidate.path, ['--version'], {
      env,
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const version = said.match(/\d+\.\d+\.\d+\.\d+/)?.[0];
    return version ? { ...candidate, version } : null;
  } catch {
    return null;
  }
}

/** Unpacks one of the package's brotli-packed parts: a tar archive into `folder`, or a single file named `name`. */
function unpack(packed: string, folder: string, name?: string): void {
  const data = zlib.brotliDecompressSync(fs.readFileSync(packed));
  if (name) fs.writeFileSync(path.join(folder, name), data, { mode: 0o755 });
  else execFileSync('tar', ['-xf', '-', '-C', folder], { input: data });
}

/** The browser that `npm ci` brought (Linux x64), unpacked once a version with the libraries and fonts it needs. */
function packaged(): { path: string; env: Record<string, string> } | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const root = path.join(MODULES, '@sparticuz/chromium');
  if (!fs.existsSync(root)) return null;
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(MODULES, '.cache', `chromium-${version}`);
  if (!fs.existsSync(path.join(folder, 'chromium'))) {
    const half = `${folder}.${process.pid}`;
    try {
      fs.mkdirSync(half, { recursive: true });
      for (const part of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) unpack(path.join(root, 'bin', part), half);
      unpack(path.join(root, 'bin/chromium.br'), half, 'chromium');
      const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`;
      fs.writeFileSync(path.join(half, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${fonts}`);
      fs.renameSync(half, folder); // whole or not at all
    } finally {
      fs.rmSync(half, { recursive: true, force: true });
    }
  }
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH];
  const env = {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_PATH: folder,
    HOME: process.env.HOME ?? folder,
  };
  return { path: path.join(folder, 'chromium'), env };
}

/** The first Chromium that answers. Throws a sentence saying what to do when none does. */
export function findBrowser(): Found {
  const named = process.env.CHROMIUM;
  if (named) {
    const found = answers({ path: named, env: {} });
    if (found) return found;
    throw new Error(`CHROMIUM names ${named}, which does not answer as a Chromium.`);
  }
  const system = [...SYSTEM.flatMap(onPath), ...PLACES, ...playwrights()];
  for (const file of system) {
    const found = fs.existsSync(file) ? answers({ path: file, env: {} }) : null;
    if (found) return found;
  }
  const ours = packaged();
  const found = ours && answers(ours);
  if (found) return found;
  throw new Error('No Chromium works here. Install one (on Debian: apt-get install chromium) or name one: CHROMIUM=/path/to/it');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { path: file, version } = findBrowser();
    console.log(`${file} ${version}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
