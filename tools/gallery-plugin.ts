// Vite plugin: /gallery.html while developing, and only then.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PAGE = path.resolve(import.meta.dirname, 'gallery/index.html');

export function gallery(): Plugin {
  return {
    name: 'gallery',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, answer, next) => {
        if (request.url?.split('?')[0] !== '/gallery.html') return next();
        const page = fs.readFileSync(PAGE, 'utf8');
        answer
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(page.replace('<head>', '<head><script type="module" src="/@vite/client"></script>'));
      });
    },
  };
}
