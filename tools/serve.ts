// Serves dist/ as a good static host would: compressed, cached for ever where the name carries a hash, with ranges for sound
// and the page's policy as a header. `npm start` prints the address; tests and bench start it on a free port.
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyIn } from './csp';

const DIST = path.resolve(import.meta.dirname, '../dist');
const HOST = '127.0.0.1';
const HASHED = /-[\w-]{8}\.\w+$/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
};

interface Found {
  file: string;
  size: number;
  encoding?: 'br' | 'gzip';
}

async function sizeOf(file: string): Promise<number | null> {
  const stat = await fsp.stat(file).catch(() => null);
  return stat?.isFile() ? stat.size : null;
}

/** The file an address names, inside the folder only; null when there is none or the address is not one. */
async function find(root: string, address: string): Promise<string | null> {
  let name: string;
  try {
    name = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (name.includes('\0')) return null;
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(root + path.sep) || /\.(br|gz)$/.test(file)) return null;
  return (await sizeOf(file)) === null ? null : file;
}

/** The smallest form of a file that the browser takes. */
async function choose(file: string, accepted: string): Promise<Found> {
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    if (!new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
    const size = await sizeOf(file + ending);
    if (size !== null) return { file: file + ending, size, encoding };
  }
  return { file, size: (await sizeOf(file)) ?? 0 };
}

/** One range of bytes, ends included; null for none asked, 'wrong' for one that cannot be had. Several are answered whole. */
function rangeOf(header: string | undefined, size: number): [number, number] | null | 'wrong' {
  const asked = header?.match(/^bytes=(\d*)-(\d*)$/);
  if (!asked || (!asked[1] && !asked[2])) return null;
  const first = asked[1] ? Number(asked[1]) : Math.max(0, size - Number(asked[2]));
  const last = asked[1] && asked[2] ? Math.min(Number(asked[2]), size - 1) : size - 1;
  return first > last || first >= size ? 'wrong' : [first, last];
}

async function answer(root: string, policy: string | null, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const say = (status: number, text: string) => response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void say(405, 'Only reading is possible here.\n');
  const file = await find(root, (request.url ?? '/').split(/[?#]/)[0] ?? '/');
  if (!file) return void say(404, 'There is nothing at this address.\n');
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const media = type.startsWith('audio/');
  const found = await choose(file, media ? '' : String(request.headers['accept-encoding'] ?? ''));
  const tag = `"${found.size.toString(16)}-${Math.floor(fs.statSync(found.file).mtimeMs).toString(16)}"`;
  const headers: http.OutgoingHttpHeaders = {
    'content-type': type,
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    etag: tag,
    vary: 'Accept-Encoding',
    ...(media && { 'accept-ranges': 'bytes' }),
    ...(found.encoding && { 'content-encoding': found.encoding }),
    ...(policy && type.startsWith('text/html') && { 'content-security-policy': `${policy}; frame-ancestors 'self'` }),
  };
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
  const range = media ? rangeOf(request.headers.range, found.size) : null;
  if (range === 'wrong') return void response.writeHead(416, { 'content-range': `bytes */${found.size}` }).end();
  const [start, end] = range ?? [0, found.size - 1];
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': found.size === 0 ? 0 : end - start + 1,
    ...(range && { 'content-range': `bytes ${start}-${end}/${found.size}` }),
  });
  if (request.method === 'HEAD' || found.size === 0) return void response.end();
  fs.createReadStream(found.file, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}

export interface Served {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built folder. `port` 0 takes any free one; `under` puts the game at a path ("/games/table/"), as some hosts do.
 * Rejects with a sentence for the reader when there is nothing to serve or the port is taken.
 */
export async function serve({ root = DIST, port = 0, under = '/' } = {}): Promise<Served> {
  const page = await fsp.readFile(path.join(root, 'index.html'), 'utf8').catch(() => {
    throw new Error('There is nothing to serve yet: run "npm run build" first.');
  });
  const policy = policyIn(page);
  const server = http.createServer((request, response) => {
    if (!request.url?.startsWith(under)) return void response.writeHead(404).end();
    request.url = request.url.slice(under.length - 1);
    answer(root, policy, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is taken by another program. Choose one: PORT=${port + 1} npm start`) : error);
    });
    server.listen(port, HOST, resolve);
  });
  const address = `http://${HOST}:${(server.address() as AddressInfo).port}${under}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address, stop };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT || 4173);
  serve({ port }).then(
    ({ address }) => console.log(`The Fifth Table is at ${address}`),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
