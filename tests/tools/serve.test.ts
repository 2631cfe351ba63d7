// The server keeps its promises: smallest form first, hashed files for ever, ranges of sound, the page's policy as a header,
// and nothing from outside its folder.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyIn, policyOf } from '../../tools/csp';
import { type Served, serve } from '../../tools/serve';

const BODY = '<style>p{color:red}</style><script>go()</script><script type="module" src="./a.js"></script>';
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policyOf(BODY)}" />${BODY}`;
const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256));

let served: Served;
let root: string;
const get = (file: string, headers: Record<string, string> = {}, method = 'GET') => fetch(served.address + file, { headers, method });

/** As `fetch` would tidy the address before it is sent: a request written by hand. */
function raw(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.address);
    const socket = net.connect(Number(port), '127.0.0.1', () =>
      socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let said = '';
    socket.on('data', (data) => {
      said += data;
    });
    socket.on('end', () => resolve(said.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

beforeAll(async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fifth-table-serve-'));
  fs.writeFileSync(path.join(folder, 'secret.txt'), 'not yours');
  root = path.join(folder, 'dist');
  fs.mkdirSync(path.join(root, 'assets'), { recursive: true });
  fs.writeFileSync(path.join(root, 'index.html'), PAGE);
  fs.writeFileSync(path.join(root, 'index.html.br'), zlib.brotliCompressSync(PAGE));
  fs.writeFileSync(path.join(root, 'index.html.gz'), zlib.gzipSync(PAGE));
  fs.writeFileSync(path.join(root, 'assets/hum-Ab3_-x9Q.mp3'), SOUND);
  served = await serve({ root });
});
afterAll(async () => {
  await served.stop();
  fs.rmSync(path.dirname(root), { recursive: true });
});

describe('the server', () => {
  it('sends brotli, gzip or plain, as the browser takes it', async () => {
    for (const [accepted, sent] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const response = await get('', { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(sent);
      expect(await response.text()).toBe(PAGE);
    }
  });

  it('says the policy of the page as a header, too', async () => {
    const policy = (await get('')).headers.get('content-security-policy');
    expect(policy).toContain(policyIn(PAGE));
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  });

  it('lets the browser keep what carries a hash, and asks again for the rest', async () => {
    expect((await get('assets/hum-Ab3_-x9Q.mp3')).headers.get('cache-control')).toContain('immutable');
    const page = await get('');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await get('', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('sends the part of a sound that is asked for', async () => {
    const parts: [string, number, number][] = [
      ['bytes=0-99', 0, 100],
      ['bytes=990-', 990, 1000],
      ['bytes=-10', 990, 1000],
      ['bytes=900-5000', 900, 1000],
    ];
    for (const [range, from, to] of parts) {
      const response = await get('assets/hum-Ab3_-x9Q.mp3', { range });
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/1000`);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(SOUND.subarray(from, to));
    }
    expect((await get('assets/hum-Ab3_-x9Q.mp3', { range: 'bytes=2000-' })).status).toBe(416);
  });

  it('stays inside its folder', async () => {
    for (const address of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '//etc/passwd',
      '/%00',
      '/%',
    ])
      expect(await raw(address), address).toContain('404');
    expect((await get('nowhere')).status).toBe(404);
    expect((await get('index.html.br')).status).toBe(404);
    expect((await get('assets/')).status).toBe(404);
  });

  it('only reads', async () => {
    expect((await get('', {}, 'POST')).status).toBe(405);
    const head = await get('', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('works under any path', async () => {
    const deep = await serve({ root, under: '/games/table/' });
    expect((await fetch(deep.address)).status).toBe(200);
    expect((await fetch(new URL('/', deep.address))).status).toBe(404);
    await deep.stop();
  });

  it('says in a sentence that a port is taken or that nothing is built', async () => {
    const port = Number(new URL(served.address).port);
    await expect(serve({ root, port })).rejects.toThrow(`Port ${port} is taken`);
    await expect(serve({ root: path.join(root, 'assets') })).rejects.toThrow('npm run build');
  });
});
