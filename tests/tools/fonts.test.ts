// Fonts joined from slices hold every sign of every slice, and the stand-ins keep the measure of ours.
import fs from 'node:fs';
import path from 'node:path';
import subset from 'subset-font';
import { describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../tools/fonts-faces';
import { joinFonts } from '../../tools/fonts-merge';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const options = { targetFormat: 'sfnt', noHinting: true, variationAxes: { wght: 400 } } as const;
const cutTo = (file: string, text: string) => subset(fs.readFileSync(path.join(MODULES, file)), text, options);

describe('fonts', () => {
  it('joins slices into one font that still holds each sign', async () => {
    const [face] = SCRIPTS.japanese?.() ?? [];
    if (!face) throw new Error('There is no Japanese face.');
    const text = 'あア。「五卓訳';
    const slices = await Promise.all(face.files.slice(0, 6).map((file) => cutTo(file, text)));
    const joined = joinFonts(slices);
    // a font that could not be read would make the subsetter throw, and a sign it lacks would come out with nothing in it
    const sizes = await Promise.all([...text].map(async (sign) => (await subset(joined, sign, { targetFormat: 'sfnt' })).length));
    const without = (await subset(joined, 'Ж', { targetFormat: 'sfnt' })).length;
    expect(Math.min(...sizes.slice(0, 4))).toBeGreaterThan(without);
  });

  it('has the faces that the style sheets name', () => {
    const families = (script: string) => [...new Set(SCRIPTS[script]?.().map((face) => face.family))];
    expect(families('latin')).toEqual(['Story', 'Plain']);
    expect(families('arabic')).toEqual(['Story Arabic', 'Plain Arabic']);
    expect(families('japanese')).toEqual(['Story Japanese', 'Plain Japanese']);
    expect(families('legible')).toEqual(['Legible']);
  });

  it('gives no sign of one family and style to two files', () => {
    for (const script of ['latin', 'legible']) {
      const given = new Map<string, string>();
      for (const face of SCRIPTS[script]?.() ?? [])
        for (const sign of new Set(face.characters)) {
          const key = `${face.family} ${face.style ?? ''} ${typeof face.weight === 'number' ? face.weight : ''} ${sign}`;
          expect(given.get(key), key).toBeUndefined();
          given.set(key, face.files.join());
        }
    }
  });
});
