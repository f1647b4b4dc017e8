import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Block, BlockKind } from './blocks.ts';
import { type Word, wordOf } from './words.ts';

export interface Token extends Omit<Word, 'id'> {
  /** What its letters give, to remember more by. */
  word: Word;
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

/** Blocks are read many at once, since each call of the tokenizer has its price; more than this, in characters, gains nothing. */
const PAGE = 20_000;
const SEPARATOR = '\n\n';
const NEWLINE = 0x0a;
const SPACE = 0x20;
const NO_ASCII = 0x7f;

interface Page {
  /** Index of its first block. */
  first: number;
  blocks: Block[];
}

/** Step 2: sentences and tokens of the blocks, with offsets into the original text. */
export function splitSentences(blocks: Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const page of pagesOf(blocks)) {
    for (const { block, tokens } of tokenGroups(page)) {
      sentences.push({
        index: sentences.length,
        block,
        kind: blocks[block]!.kind,
        tokens,
        start: tokens[0]!.start,
        end: tokens[tokens.length - 1]!.end,
      });
    }
  }
  return sentences;
}

function* pagesOf(blocks: readonly Block[]): Generator<Page> {
  let page: Page = { first: 0, blocks: [] };
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    if (length > PAGE) {
      yield page;
      page = { first: i, blocks: [] };
      length = 0;
    }
    page.blocks.push(block);
    length += block.text.length;
  }
  if (page.blocks.length > 0) yield page;
}

/** The full stop in "Character.AI" and "Google.org" ends no sentence: it is shown to the tokenizer as a letter-like dot of the same length. */
const INNER_DOT = /\.(?<=\p{L}{2}\.)(?=(?:\p{Lu}{1,3}|com|org|net|ai|io|co|dev|app|tv|eu)\b)/gu;
const DOT = '\u2024';

/**
 * A possessive before a mark ("of Acme's.") is one word to the tokenizer, which remembers it: from then on it would be one
 * everywhere, and what an article says would depend on what was read before. So it is shown apart.
 */
const POSSESSIVE_BEFORE_MARK = /['’](?<=[\p{L}\p{N}].)(?=s[^\p{L}\p{N}\s])/gu;

/** The same text with a space before such possessives, each at the offset of what follows it. */
function withPossessivesApart(block: Block): Block {
  const text = block.text.replace(POSSESSIVE_BEFORE_MARK, ' $&');
  if (text.length === block.text.length) return block;
  const places = [...block.text.matchAll(POSSESSIVE_BEFORE_MARK)].map(({ index }) => index);
  const offsets = places.reduceRight((list, place) => list.toSpliced(place, 0, list[place]!), block.offsets);
  return { ...block, text, offsets };
}

interface TokenGroup {
  /** Index of the block it stands in. */
  block: number;
  tokens: Token[];
}

/** The tokens of each sentence; a sentence ends with its block at the latest. */
function tokenGroups({ first, blocks: written }: Page): TokenGroup[] {
  const blocks = written.map(withPossessivesApart);
  const page = blocks
    .map(({ text }) => text)
    .join(SEPARATOR)
    .replace(INNER_DOT, DOT);
  const doc = nlp.readDoc(page);
  const all = doc.tokens();
  const values = all.out(its.value) as string[];
  const numbers = all.out(its.uniqueId as unknown as typeof its.value) as unknown as number[];
  const parts = all.out(its.pos) as string[];
  // A word that wink-nlp cannot take the base form of has none.
  // wink-nlp's types know these two helpers, but not that `out` takes them.
  const lemmas = all.out(its.lemma as unknown as typeof its.value) as string[];
  const ends = (doc.sentences().out(its.span) as unknown as [number, number][]).map(([, last]) => last);
  const groups: TokenGroup[] = [];
  let tokens: Token[] = [];
  let at = 0;
  let sentence = 0;
  let current = 0;
  let { text, offsets } = blocks[0]!;
  let blockStart = 0;
  const endSentence = () => {
    if (tokens.length > 0) groups.push({ block: first + current, tokens });
    tokens = [];
  };
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const from = placeOf(value, page, at);
    at = from + value.length;
    while (from >= blockStart + text.length && current + 1 < blocks.length) {
      endSentence();
      blockStart += text.length + SEPARATOR.length;
      current++;
      ({ text, offsets } = blocks[current]!);
    }
    if (!isBlank(value)) {
      const word = wordOf(value === DOT ? '.' : value, numbers[i]!);
      tokens.push({
        word,
        text: word.text,
        lower: word.lower,
        folded: word.folded,
        isCapitalised: word.isCapitalised,
        lemma: lemmas[i] ?? word.lower,
        pos: parts[i]!,
        start: offsets[from - blockStart]!,
        end: offsets[at - blockStart - 1]! + 1,
      });
    }
    const isLast = ends[sentence] === i;
    if (isLast) sentence++;
    if (isLast || tokens.length === LONGEST_SENTENCE) endSentence();
  }
  endSentence();
  return groups;
}

/** Where a token stands, of which all before `at` is told: behind blanks. */
function placeOf(value: string, page: string, at: number): number {
  let from = at;
  while (page.charCodeAt(from) === SPACE || page.charCodeAt(from) === NEWLINE) from++;
  return page.charCodeAt(from) === value.charCodeAt(0) ? from : page.indexOf(value, at);
}

/** Most tokens begin with a letter, so that one look is enough. */
function isBlank(value: string): boolean {
  return !(value.charCodeAt(0) > SPACE && value.charCodeAt(0) < NO_ASCII) && value.trim() === '';
}
