import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../src/domain/entity.ts';
import { distinctiveWords, fold, keyOfFolded, nameKey } from '../../src/domain/names.ts';

const FOLDED: [text: string, folded: string][] = [
  ['OpenAI', 'openai'],
  ['Mistral AI', 'mistral ai'],
  ['Élysée', 'elysee'],
  ['Société Générale', 'societe generale'],
  ['Ørsted', 'orsted'],
  ['U.S.', 'us'],
  ['AT&T', 'at and t'],
  ['France’s', 'france'],
  ["Lowe's", 'lowe'],
  ['Coca-Cola', 'coca cola'],
  ['  The   New York Times ', 'the new york times'],
  ['Run:ai', 'run ai'],
  ['…', ''],
  ['', ''],
];

const KEYS: [names: string[], type: EntityType, key: string][] = [
  [['OpenAI', 'Open AI', 'OpenAI, Inc.', 'OPENAI INC'], 'company', 'actor:openai'],
  [['OpenAI'], 'organization', 'actor:openai'],
  [['The Guardian', 'Guardian'], 'company', 'actor:guardian'],
  [['The Group'], 'company', 'actor:thegroup'],
  [['Paris'], 'place', 'place:paris'],
  [['Jean-Noël Barrot'], 'person', 'person:jeannoelbarrot'],
];

describe('fold', () => {
  it.each(FOLDED)('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves what is folded as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('does not look at case', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9 .&-]*$/), (text) => fold(text.toUpperCase()) === fold(text)));
  });
});

describe('nameKey', () => {
  it.each(KEYS)('%j as %s', (names, type, key) => {
    expect(names.map((name) => nameKey(name, type))).toEqual(names.map(() => key));
  });

  it('is made of the distinctive words, and the same from a folded name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name, 'company');
        return key === `actor:${distinctiveWords(name).join('')}` && key === keyOfFolded(fold(name), 'company');
      }),
    );
  });
});
