// Vite plugin: writes the content security policy into the built page. What stands inline there (the title's style, the first
// script) is allowed by its hash alone, so nothing that is ever injected can run. In dev, where Vite needs inline code, none.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the page's inline elements of one name; scripts with a `src` have nothing to hash. */
function inline(html: string, tag: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...new Set([...found].map(([, text]) => hashOf(text ?? '')))];
}

/** The policy of a page: itself, its own origin, pictures and sound made in memory, and nothing else. */
export function policyOf(html: string): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...inline(html, 'script')].join(' ')}`,
    `style-src ${["'self'", ...inline(html, 'style')].join(' ')}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self' blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy a built page carries, for the server to send as a header, too; null for a page without one. */
export function policyIn(html: string): string | null {
  return html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1] ?? null;
}

/** Must be the last plugin that touches the page: a hash is of the text as it is served. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<meta charset="[^"]+"\s*\/?>/,
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
        ),
    },
  };
}
