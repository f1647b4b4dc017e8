import { createParser, type Parser } from '../../../src/extract/parse/index.ts';
import { splitBlocks } from '../../../src/extract/text/blocks.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';
import { loadModel } from '../../../src/models/index.ts';

/** The parser that ships. */
export const parser: Parser = createParser(loadModel('parser'));

/** The arcs of a sentence, tokenized as articles are: `word label head`, in the order of its words. */
export function arcsOf(text: string): string[] {
  return splitSentences(splitBlocks(text)).flatMap(({ tokens }) => {
    const { heads, labels } = parser.parse(tokens);
    return tokens.map(({ text: word }, i) => `${word} ${labels[i]} ${tokens[heads[i]!]?.text ?? 'ROOT'}`);
  });
}
