import { defineConfig } from 'vitest/config';
import { fonts } from './tools/fonts';
import { story } from './tools/story-plugin';

// `unit` runs in Node beside the sources (the story's own tests among them); `browser` drives the built game in a real
// Chromium, one file after another, because two browsers at once on a small machine only make each other late.
export default defineConfig({
  plugins: [story(), fonts()],
  resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 240_000, // software WebGL on a busy machine: slow is not wrong
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
