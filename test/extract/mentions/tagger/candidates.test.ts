import { describe, expect, it } from 'vitest';
import { stretchesIn } from '../../../../src/extract/mentions/tagger/candidates.ts';
import { wordFeatures } from '../../../../src/extract/mentions/tagger/wordFeatures.ts';
import { splitBlocks } from '../../../../src/extract/text/blocks.ts';
import { splitSentences } from '../../../../src/extract/text/sentences.ts';

function stretchTexts(text: string): string[] {
  return splitSentences(splitBlocks(text)).flatMap(({ tokens }) =>
    stretchesIn(
      tokens,
      tokens.map(({ word }) => wordFeatures(word)),
    ).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
  );
}

describe('stretches that may hold names', () => {
  it.each([
    ['capitals and what links them', 'the deal with Bank of the West was signed', ['Bank of the West']],
    ['numbers after a name', 'they tried Claude 3 at work', ['Claude 3']],
    ['a possessive ends one', "they like Microsoft's Copilot", ['Microsoft', 'Copilot']],
    ['nothing in plain words', 'the two firms are in talks', []],
  ])('%s', (_, text, expected) => {
    expect(stretchTexts(text)).toEqual(expected);
  });
});
