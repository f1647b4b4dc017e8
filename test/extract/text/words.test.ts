import { describe, expect, it } from 'vitest';
import { type Word, WordMemo, wordOf } from '../../../src/extract/text/words.ts';

describe('a word', () => {
  it.each([
    { text: 'Acme', lower: 'acme', folded: 'acme', isCapitalised: true },
    { text: 'chips', lower: 'chips', folded: 'chips', isCapitalised: false },
    { text: 'Élysée', lower: 'élysée', folded: 'elysee', isCapitalised: true },
    { text: 'iPhone', lower: 'iphone', folded: 'iphone', isCapitalised: true },
    { text: '’s', lower: '’s', folded: '', isCapitalised: false },
  ])('gives by its letters: $text', ({ text, ...expected }) => {
    expect(wordOf(text, 7)).toMatchObject({ text, ...expected });
  });

  it('is one as long as no other has its number, and another after that', () => {
    const first = wordOf('Acme', 70_000);
    expect(wordOf('Acme', 70_000)).toBe(first);
    expect(wordOf('Bolt', 70_000)).toMatchObject({ text: 'Bolt' });
    expect(wordOf('Acme', 70_000).id).not.toBe(first.id);
  });
});

describe('what is remembered of words', () => {
  const word = (id: number, text: string): Word => ({ id, text, lower: text, folded: text, isCapitalised: false });

  it('is worked out once', () => {
    let times = 0;
    const memo = new WordMemo(({ text }) => `${text} ${++times}`);
    const acme = word(1, 'acme');
    expect([memo.of(acme), memo.of(acme)]).toEqual(['acme 1', 'acme 1']);
  });

  it('is right for each of two words with one place', () => {
    const memo = new WordMemo(({ text }) => text.length);
    const [one, other] = [word(5, 'acme'), word(5 + 2 ** 16, 'bolt works')];
    expect([memo.of(one), memo.of(other), memo.of(one)]).toEqual([4, 10, 4]);
  });
});
