import { hashText, mixHashes } from '../../../models/index.ts';
import type { Token } from '../../text/sentences.ts';
import { wordOf } from '../../text/words.ts';
import { appositionHead } from '../apposition.ts';
import { type FormMatch, surestOf } from '../lookup.ts';
import type { Span } from '../runs.ts';
import type { ArticleWords, Casing } from './article.ts';
import { type WordFeatures, wordFeatures } from './wordFeatures.ts';

/** A form of the gazetteer that stands in a sentence. */
export interface KnownForm extends Span {
  /** Its type, and how surely the form names its bearer. */
  kind: string;
}

export function knownForm(match: FormMatch): KnownForm {
  const { entry, strength } = surestOf(match);
  return { from: match.from, to: match.to, kind: `${entry.type}/${strength}` };
}

/** One sentence as features see it. */
export interface FeatureSource {
  tokens: readonly Token[];
  words: readonly WordFeatures[];
  casing: Casing;
  /** Hashes of the casing and of the kind of text. */
  style: number;
  kind: number;
  /** Per token: hash of the gazetteer's form over it and whether it begins there; 0 where there is none. */
  known: readonly number[];
  uses: ArticleWords['uses'];
}

/** Sentence `s` of an article. @param forms of the gazetteer in it. */
export function featureSource(article: ArticleWords, s: number, forms: readonly KnownForm[]): FeatureSource {
  const { tokens, kind } = article.sentences[s]!;
  const casing = article.casings[s]!;
  const known: number[] = new Array(tokens.length).fill(0);
  for (const form of forms) {
    const length = form.to - form.from > 1 ? '+' : '';
    for (let i = form.from; i < form.to; i++) known[i] = hashOf(`${i === form.from ? 'B' : 'I'}${length}${form.kind}`);
  }
  return {
    tokens,
    words: article.words[s]!,
    casing,
    style: hashOf(casing),
    kind: hashOf(kind),
    known,
    uses: article.uses,
  };
}

/** Parts of speech and the like are few, and come again and again. */
const hashes = new Map<string, number>();

function hashOf(name: string): number {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = hashText(name);
  hashes.set(name, hash);
  return hash;
}

const NO_WORD = '\u0002';
const EDGE = wordFeatures(wordOf(NO_WORD, -1));
/** What a sentence within a sentence begins behind. */
const OPENING_MARKS: ReadonlySet<string> = new Set('"“”\'‘:•–—(');
/** More times than this tell no more. */
const MOST_TIMES = 3;

/** The words, as seen from a token, whose own features count for it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
export type Offset = (typeof OFFSETS)[number];
export const FARTHEST = OFFSETS[OFFSETS.length - 1]!;
/** Each template has a number, so that one value in two of them is two features; these are the first of the neighbours' three. */
const BESIDE = { [-2]: 16, [-1]: 19, 1: 22, 2: 25 } as const;
const LAST_BESIDE = 27;

/** Hashes of what a word by itself tells of the token that sees it at `offset`: nothing else is in them, so they can be remembered. */
export function wordHashes({ lower, shape, classes, affixes }: WordFeatures, offset: Offset): number[] {
  if (offset === 0) {
    const whole = [mixHashes(1, 0), mixHashes(2, lower), mixHashes(3, shape), mixHashes(5, classes)];
    return [...whole, ...affixes.map((affix, a) => mixHashes(8 + a, affix))];
  }
  const first = BESIDE[offset];
  return [mixHashes(first, lower), mixHashes(first + 1, shape), mixHashes(first + 2, mixHashes(classes, offset))];
}

/** The word at a place, which may lie beyond the sentence. */
export function wordAt({ words }: Pick<FeatureSource, 'words'>, i: number): WordFeatures {
  return words[i] ?? EDGE;
}

/** Gazetteer features come last, so that training can leave them out. */
export interface TokenFeatures {
  hashes: number[];
  /** How many of the hashes need no gazetteer. */
  own: number;
}

/** Hashes of all features of one token of a stretch that may hold a name. */
export function featuresAt(source: FeatureSource, i: number): TokenFeatures {
  const alone = OFFSETS.flatMap((offset) => wordHashes(wordAt(source, i + offset), offset));
  const { hashes, own } = contextFeaturesAt(source, i);
  return { hashes: [...alone, ...hashes], own: alone.length + own };
}

/** Hashes of the features that more than one word has to do with. */
export function contextFeaturesAt(source: FeatureSource, i: number): TokenFeatures {
  const { tokens, words, casing, style, kind, known, uses } = source;
  const token = tokens[i]!;
  const own = words[i]!;
  const pos = (offset: number): number => hashOf(tokens[i + offset]?.pos ?? '');
  const ofToken = pos(0);
  const hashes = [
    mixHashes(4, mixHashes(own.shape, style)),
    mixHashes(6, ofToken),
    mixHashes(7, mixHashes(ofToken, own.shape)),
  ];
  let template = LAST_BESIDE;
  const add = (value: number): void => {
    hashes.push(mixHashes(++template, value));
  };
  const pair = (a: number, b: number): void => add(mixHashes(a, b));
  const at = (offset: Offset): WordFeatures => wordAt(source, i + offset);

  pair(at(-1).lower, own.lower);
  pair(own.lower, at(1).lower);
  pair(at(-1).lower, own.shape);
  pair(own.shape, at(1).lower);
  pair(mixHashes(at(-1).shape, own.shape), at(1).shape);
  pair(pos(-1), pos(1));

  const run = runAround(words, i);
  const length = Math.min(run.to - run.from, 5);
  const before = words[run.from - 1] ?? EDGE;
  const after = words[run.to] ?? EDGE;
  const last = words[run.to - 1] ?? own;
  pair(length, i - run.from);
  add(before.lower);
  add(after.lower);
  pair(before.lower, length);
  pair(after.lower, length);
  pair(before.lower, (words[run.from - 2] ?? EDGE).lower);
  pair(after.lower, (words[run.to + 1] ?? EDGE).lower);
  add(last.lower);
  pair(last.classes, i - run.from);
  add((words[run.from] ?? own).lower);
  pair((words[run.from] ?? own).classes, i - run.from);
  pair(before.classes, after.classes);
  add(hashText(appositionHead(tokens, run.to) ?? ''));

  const isFirst = i === 0 ? 1 : OPENING_MARKS.has(tokens[i - 1]!.text) ? 2 : 0;
  pair(isFirst, own.shape);
  pair(isFirst, ofToken);
  pair(mixHashes(isFirst, style), kind);
  const capitalised = own.isCapitalised && isFirst !== 1 && casing === 'prose' ? 1 : 0;
  const use = uses.get(token.lower)!;
  const others = Math.min(use.capitalised - capitalised, MOST_TIMES);
  const lower = Math.min(use.lower - (own.isCapitalised ? 0 : 1), MOST_TIMES);
  pair(mixHashes(others, lower), isFirst);
  pair(mixHashes(others, lower), own.shape);

  const count = hashes.length;
  if (known[i]) {
    add(known[i]!);
    pair(known[i]!, isFirst);
    pair(known[i]!, known[i + 1] ?? 0);
  } else if (known[i - 1] || known[i + 1]) {
    pair(known[i - 1] ?? 0, known[i + 1] ?? 0);
  }
  return { hashes, own: count };
}

/** The words with capitals around a token; the token alone where it has none. */
function runAround(words: readonly WordFeatures[], i: number): Span {
  let from = i;
  let to = i + 1;
  if (!words[i]!.isCapitalised) return { from, to };
  while (from > 0 && words[from - 1]!.isCapitalised) from--;
  while (to < words.length && words[to]!.isCapitalised) to++;
  return { from, to };
}
