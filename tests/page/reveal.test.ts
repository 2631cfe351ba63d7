import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../src/game/languages';
import { reveal } from '../../src/page/reveal';

const joined = (text: string, language: (typeof LANGUAGE_CODES)[number]) =>
  reveal(text, language, 16)
    .words.map((w) => w.text)
    .join('');

describe('a line revealed', () => {
  it('loses no character, in any language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGE_CODES), (text, language) => joined(text, language) === text),
    );
  });

  it('keeps punctuation with its word', () => {
    const words = reveal('“We still live.” He waits — don’t.', 'en', 16).words.map((w) => w.text.trim());
    expect(words).toEqual(['“We', 'still', 'live.”', 'He', 'waits —', 'don’t.']);
  });

  it('breathes after a sentence', () => {
    const at = reveal('No. Yes yes.', 'en', 16).words.map((w) => w.at);
    const [a = 0, b = 0, c = 0] = at;
    expect(b - a).toBeGreaterThan(2 * (c - b));
  });

  it('is whole at once when the speed is none', () => {
    expect(reveal('One two.', 'en', 0)).toEqual({ words: [{ text: 'One two.', at: 0 }], seconds: 0 });
  });

  it('comes in a few pieces in Japanese, too', () => {
    expect(reveal('「まだ生きている」と少年は言う。', 'ja', 16).words.length).toBeGreaterThan(4);
  });
});
