import { defineConfig } from 'vite';
import { compressed } from './tools/compress';
import { contentSecurity } from './tools/csp';
import { firstPage } from './tools/first-page';
import { fonts } from './tools/fonts';
import { gallery } from './tools/gallery-plugin';
import { phaserSlim } from './tools/phaser-slim';
import { story } from './tools/story-plugin';

// What the pieces are for is told at the head of each plugin; the policy comes last, because it hashes the finished page.
export default defineConfig({
  base: './',
  plugins: [story(), fonts(), phaserSlim(), firstPage(), gallery(), contentSecurity(), compressed()],
  resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the policy allows no data: fonts, and a picture inside a script would delay the words
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
