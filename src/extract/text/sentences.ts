import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { fold } from '../../domain/names.ts';
import type { Block, BlockKind } from './blocks.ts';

export interface Token {
  text: string;
  lower: string;
  /** As `fold` gives it; empty for punctuation. */
  folded: string;
  lemma: string;
  /** Universal part of speech: `NOUN`, `VERB`, `PROPN` … */
  pos: string;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
}

export interface Sentence {
  /** Place in the article, from 0. */
  index: number;
  /** Place of its block in the article, from 0. */
  block: number;
  kind: BlockKind;
  tokens: Token[];
  start: number;
  end: number;
}

/** A longer sentence is a list that lost its full stops; it is cut so that work on one sentence stays bounded. */
const LONGEST_SENTENCE = 120;

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** Step 2: sentences and tokens of the blocks, with offsets into the original text. */
export function splitSentences(blocks: Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, blockIndex) => {
    for (const tokens of tokenGroups(block)) {
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        kind: block.kind,
        tokens,
        start: tokens[0]!.start,
        end: tokens[tokens.length - 1]!.end,
      });
    }
  });
  return sentences;
}

const PLAIN = /^[a-z0-9]+$/;
const foldedWords = new Map<string, string>();
/** Names and words recur: a bounded memory of their folded forms saves most of the work. */
const MOST_FOLDED = 50_000;

function foldWord(text: string, lower: string): string {
  if (PLAIN.test(lower)) return lower;
  let folded = foldedWords.get(text);
  if (folded === undefined) {
    folded = text === '’s' || text === "'s" ? '' : fold(text);
    if (foldedWords.size >= MOST_FOLDED) foldedWords.clear();
    foldedWords.set(text, folded);
  }
  return folded;
}

/** The full stop in "Character.AI" and "Google.org" ends no sentence: it is shown to the tokenizer as a letter-like dot of the same length. */
const INNER_DOT = /(?<=\p{L}{2})\.(?=(?:\p{Lu}{1,3}|com|org|net|ai|io|co|dev|app|tv|eu)\b)/gu;
const DOT = '\u2024';

function tokenGroups(block: Block): Token[][] {
  const doc = nlp.readDoc(block.text.replace(INNER_DOT, DOT));
  const all = doc.tokens();
  const values = all.out(its.value) as string[];
  const parts = all.out(its.pos) as string[];
  // wink-nlp's types know these two helpers, but not that `out` takes them.
  const lemmas = all.out(its.lemma as unknown as typeof its.value) as string[];
  const gaps = all.out(its.precedingSpaces as unknown as typeof its.value) as string[];
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const groups: Token[][] = [];
  let at = 0;
  for (const [first, last] of spans) {
    let tokens: Token[] = [];
    for (let i = first; i <= last; i++) {
      const text = values[i] === DOT ? '.' : values[i]!;
      at += gaps[i]!.length;
      const start = block.offsets[at]!;
      at += text.length;
      if (text.trim() === '') continue;
      const end = block.offsets[at - 1]! + 1;
      const lower = text.toLowerCase();
      tokens.push({ text, lower, folded: foldWord(text, lower), lemma: lemmas[i]!, pos: parts[i]!, start, end });
      if (tokens.length === LONGEST_SENTENCE) {
        groups.push(tokens);
        tokens = [];
      }
    }
    if (tokens.length > 0) groups.push(tokens);
  }
  return groups;
}
