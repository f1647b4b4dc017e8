import { hashText, mixHashes } from '../../../models/index.ts';
import type { Token } from '../../text/sentences.ts';
import { wordOf } from '../../text/words.ts';
import { appositionHead } from '../apposition.ts';
import type { FormMatch } from '../lookup.ts';
import type { Span } from '../runs.ts';
import type { ArticleWords, Casing } from './article.ts';
import { type WordFeatures, wordFeatures } from './wordFeatures.ts';

/** A form of the gazetteer that stands in a sentence. */
export interface KnownForm extends Span {
  /** Its type, and how surely the form names its bearer. */
  kind: string;
}

export function knownForm({ from, to, likeliest: { entry, strength } }: FormMatch): KnownForm {
  return { from, to, kind: `${entry.type}/${strength}` };
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
  return i >= 0 && i < words.length ? words[i]! : EDGE;
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

/** Collects features, each under the number of its template: the models depend on the numbers. */
class NumberedFeatures {
  readonly hashes: number[] = [];
  #last = LAST_BESIDE;

  addAs(template: number, value: number): void {
    this.hashes.push(mixHashes(template, value));
  }

  /** The number is the next. */
  add(value: number): void {
    this.addAs(++this.#last, value);
  }

  pair(a: number, b: number): void {
    this.add(mixHashes(a, b));
  }
}

/** Hashes of the features that more than one word has to do with. */
export function contextFeaturesAt(source: FeatureSource, i: number): TokenFeatures {
  const { tokens, words, casing, style, kind, known, uses } = source;
  const token = tokens[i]!;
  const own = words[i]!;
  const previous = wordAt(source, i - 1);
  const next = wordAt(source, i + 1);
  const pos = hashOf(token.pos);
  const features = new NumberedFeatures();
  // The numbers that `wordHashes` leaves.
  features.addAs(4, mixHashes(own.shape, style));
  features.addAs(6, pos);
  features.addAs(7, mixHashes(pos, own.shape));

  features.pair(previous.lower, own.lower);
  features.pair(own.lower, next.lower);
  features.pair(previous.lower, own.shape);
  features.pair(own.shape, next.lower);
  features.pair(mixHashes(previous.shape, own.shape), next.shape);
  features.pair(posAt(tokens, i - 1), posAt(tokens, i + 1));

  const run = runAround(words, i);
  const length = Math.min(run.to - run.from, 5);
  const before = wordAt(source, run.from - 1);
  const after = wordAt(source, run.to);
  const first = words[run.from]!;
  const last = words[run.to - 1]!;
  features.pair(length, i - run.from);
  features.add(before.lower);
  features.add(after.lower);
  features.pair(before.lower, length);
  features.pair(after.lower, length);
  features.pair(before.lower, wordAt(source, run.from - 2).lower);
  features.pair(after.lower, wordAt(source, run.to + 1).lower);
  features.add(last.lower);
  features.pair(last.classes, i - run.from);
  features.add(first.lower);
  features.pair(first.classes, i - run.from);
  features.pair(before.classes, after.classes);
  features.add(hashText(appositionHead(tokens, run.to) ?? ''));

  const isFirst = i === 0 ? 1 : OPENING_MARKS.has(tokens[i - 1]!.text) ? 2 : 0;
  features.pair(isFirst, own.shape);
  features.pair(isFirst, pos);
  features.pair(mixHashes(isFirst, style), kind);
  const capitalised = own.isCapitalised && isFirst !== 1 && casing === 'prose' ? 1 : 0;
  const use = uses.get(token.lower)!;
  const others = Math.min(use.capitalised - capitalised, MOST_TIMES);
  const lower = Math.min(use.lower - (own.isCapitalised ? 0 : 1), MOST_TIMES);
  features.pair(mixHashes(others, lower), isFirst);
  features.pair(mixHashes(others, lower), own.shape);

  const count = features.hashes.length;
  const form = known[i]!;
  const formBefore = i > 0 ? known[i - 1]! : 0;
  const formAfter = i + 1 < known.length ? known[i + 1]! : 0;
  if (form !== 0) {
    features.add(form);
    features.pair(form, isFirst);
    features.pair(form, formAfter);
  } else if (formBefore !== 0 || formAfter !== 0) {
    features.pair(formBefore, formAfter);
  }
  return { hashes: features.hashes, own: count };
}

function posAt(tokens: readonly Token[], i: number): number {
  return hashOf(i >= 0 && i < tokens.length ? tokens[i]!.pos : '');
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
