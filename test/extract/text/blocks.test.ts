import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';

const blocksOf = (text: string) => splitBlocks(text).map(({ kind, text: clean }) => `${kind}: ${clean}`);

describe('splitBlocks', () => {
  it.each([
    [
      'a title and a paragraph',
      'Acme buys Bolt\n\nAcme bought Bolt on Monday.',
      ['heading: Acme buys Bolt', 'paragraph: Acme bought Bolt on Monday.'],
    ],
    ['Markdown headings', '## Why it matters\nAcme grows.', ['heading: Why it matters', 'paragraph: Acme grows.']],
    [
      'hard-wrapped lines join',
      'Acme said on Monday that it had bought\nBolt for a large sum of money in cash.',
      ['paragraph: Acme said on Monday that it had bought Bolt for a large sum of money in cash.'],
    ],
    [
      'a headline right above the text',
      'Acme buys Bolt\nAcme said on Monday that it had bought Bolt for cash.',
      ['heading: Acme buys Bolt', 'paragraph: Acme said on Monday that it had bought Bolt for cash.'],
    ],
    ['list items', '- Acme bought Bolt.\n- Bolt sells nuts.', ['item: Acme bought Bolt.', 'item: Bolt sells nuts.']],
    ['code is no prose', '```\nnpm install acme\n```\nAcme grows.', ['paragraph: Acme grows.']],
    ['rules are no prose', 'Acme grows.\n---\n***\nBolt too.', ['paragraph: Acme grows.', 'paragraph: Bolt too.']],
    ['an address alone is no prose', 'https://a.example/acme-buys-bolt', []],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });
});
