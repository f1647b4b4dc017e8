import { describe, expect, it } from 'vitest';
import { MentionTagger } from '../../../../src/extract/mentions/tagger/tagger.ts';
import { splitBlocks } from '../../../../src/extract/text/blocks.ts';
import { splitSentences } from '../../../../src/extract/text/sentences.ts';
import { context } from '../../support.ts';

const tagger = new MentionTagger(context.models.mentions);

/** Names as `form:type`, found without any gazetteer. */
function namesIn(text: string): string[] {
  const sentences = splitSentences(splitBlocks(text));
  return tagger
    .tag(
      sentences,
      sentences.map(() => []),
    )
    .flatMap(({ names }, i) => {
      const { tokens } = sentences[i]!;
      return names.map(({ from, to, type }) => `${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}:${type}`);
    });
}

describe('the tagger of names', () => {
  it.each([
    [
      'a company and its head',
      'Brightwell Robotics said its chief executive, Anna Lindqvist, will step down.',
      ['Brightwell Robotics:company', 'Anna Lindqvist:person'],
    ],
    ['a ministry', 'The deal was approved by the Ministry of Trade on Friday.', ['Ministry of Trade:government']],
    ['a university', 'She studied physics at the University of Lund.', ['University of Lund:organization']],
    ['nothing', 'Investors were surprised by the size of the round.', []],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('says how likely a span is of each type', () => {
    const sentences = splitSentences(splitBlocks('Kestrel Systems Inc. bought a rival.'));
    const [tagged] = tagger.tag(sentences, [[]]);
    const [name] = tagged!.names;
    expect(name).toMatchObject({ from: 0, type: 'company' });
    expect(tagged!.probabilityOf('company', name!)).toBeGreaterThan(0.8);
    expect(tagged!.probabilityOf('person', name!)).toBeLessThan(0.1);
  });
});
