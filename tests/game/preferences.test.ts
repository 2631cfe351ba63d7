import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/game/languages';
import { createPreferences, defaults, readable } from '../../src/game/preferences';
import { memoryStorage } from '../../src/game/storage';

describe('preferences', () => {
  it('are kept and come back', async () => {
    const held = new Map<string, unknown>();
    const first = createPreferences(memoryStorage(held), defaults('en', false));
    await first.ready;
    first.store.setState({ textSize: 1.4, language: 'ar' });
    const second = createPreferences(memoryStorage(held), defaults('en', false));
    await second.ready;
    expect(second.store.getState()).toMatchObject({ textSize: 1.4, language: 'ar', textSpeed: 16 });
  });

  it('one bad value costs only itself', () => {
    expect(readable({ textSize: 900, language: 'ar', still: 'yes', __proto__: null, sneaky: 1 })).toEqual({ language: 'ar' });
  });

  it('believe nothing that does not belong', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = readable(stored);
        expect(Object.keys(defaults('en', false))).toEqual(expect.arrayContaining(Object.keys(read)));
      }),
    );
  });

  it('a language is chosen from what the browser asks for', () => {
    expect(chooseLanguage([null, 'pt-BR', 'es-MX', 'en'])).toBe('es');
    expect(chooseLanguage(['AR'])).toBe('ar');
    expect(chooseLanguage([])).toBe('en');
  });
});
