import type { Mention } from '../mentions/mention.ts';
import { headOfSpan, type Parse, pathBetween } from '../parse/index.ts';
import type { SentenceView } from '../syntax/view.ts';
import { type FeatureSet, hashOf, join, joinAll, templates } from './featureSet.ts';
import type { Pair } from './pair.ts';
import { type SentenceWords, wordAt } from './words.ts';

/** Arcs that pass on the role of their head: "A, B and C". */
const PASSING = /^(?:conj|appos|flat|compound)$/;
/** Arcs whose meaning is in the preposition or conjunction that marks them. */
const MARKED = /^(?:obl|nmod|acl|advcl)/;

const ALONG = templates(
  'path',
  'path with top',
  'short path',
  'short path with top',
  'path length',
  'words on path',
  'on path',
  'end',
);
const TOP = templates(
  'top',
  'arcs at top',
  'arc up to top',
  'arc down from top',
  'below top',
  'arc below top',
  'above top',
);
const [AT_TOP, NONE] = [hashOf('top'), hashOf('')];

/** What features along a path are taken from. */
export interface ParsedSentence {
  view: SentenceView;
  words: SentenceWords;
  /** Made when first asked for. */
  readonly parse: Parse;
}

interface Path {
  /** The token that stands above both. */
  top: number;
  ends: readonly [number, number];
  /** Labels from the first up to the top, and from there down to the second. */
  up: string[];
  down: string[];
  /** Tokens between the ends, in order. */
  inner: number[];
}

/** What the parse says of two names: the words and arcs on the way from one to the other. */
export function addPath(features: FeatureSet, { first, second }: Pair, { view, words, parse }: ParsedSentence): void {
  const path = pathOf(first.mention, second.mention, view, parse);
  if (!path) return;
  const { top, ends, up, down, inner } = path;
  const topWord = wordAt(words, top);
  const written = (ups: string[], downs: string[]): number[] =>
    [...ups.map((label) => `^${label}`), ...downs].map(hashOf);
  const short = (labels: string[]): string[] => labels.filter((label) => !PASSING.test(label));
  const [long, brief] = [written(up, down), written(short(up), short(down))];
  const [rising, falling] = [hashOf(up.at(-1) ?? ''), hashOf(down[0] ?? '')];
  features.addTyped(joinAll(ALONG.path, long));
  features.add(joinAll(join(ALONG['path with top'], topWord), long));
  features.addTyped(joinAll(ALONG['short path'], brief));
  features.add(joinAll(join(ALONG['short path with top'], topWord), brief));
  features.addTyped(join(TOP.top, topWord, ends.indexOf(top)));
  features.add(join(TOP['arcs at top'], topWord, rising, falling));
  features.addTyped(join(TOP['arc up to top'], topWord, rising));
  features.addTyped(join(TOP['arc down from top'], topWord, falling));
  features.addTyped(join(ALONG['path length'], up.length, down.length));
  const passed = inner.map((token) => wordAt(words, token));
  features.add(joinAll(ALONG['words on path'], passed));
  for (const [i, token] of inner.entries())
    features.addTyped(join(ALONG['on path'], passed[i]!, token === top ? AT_TOP : NONE));
  for (const [i, end] of ends.entries()) {
    const above = end === top ? NONE : wordAt(words, parse.heads[end]!);
    features.addTyped(join(ALONG.end, i, hashOf(arcLabel(view, parse, end)), above));
  }
  addTop(features, path, { words, parse });
}

/** What else hangs on the top: "agreed to buy", "did not buy". */
function addTop(
  features: FeatureSet,
  { top, ends, inner }: Path,
  { words, parse }: Omit<ParsedSentence, 'view'>,
): void {
  const topWord = wordAt(words, top);
  for (let i = 0; i < parse.heads.length; i++) {
    if (parse.heads[i] !== top || inner.includes(i) || ends.includes(i)) continue;
    const label = parse.labels[i]!;
    if (/^(?:punct|conj|cc)/.test(label)) continue;
    features.add(join(TOP['below top'], hashOf(label), wordAt(words, i)));
    features.add(join(TOP['arc below top'], topWord, hashOf(label)));
  }
  const head = parse.heads[top]!;
  if (head >= 0) features.add(join(TOP['above top'], wordAt(words, head), hashOf(parse.labels[top]!), topWord));
}

function pathOf(first: Mention, second: Mention, view: SentenceView, parse: Parse): Path | undefined {
  const from = headOfSpan(parse, first.from, first.to - 1);
  const to = headOfSpan(parse, second.from, second.to - 1);
  const steps = pathBetween(parse, from, to);
  if (steps.length === 0) return undefined;
  const rising = steps.filter(({ direction }) => direction === 'up').map(({ token }) => token);
  const falling = steps.slice(rising.length).map(({ token }) => token);
  const label = (token: number): string => arcLabel(view, parse, token);
  return {
    top: rising.at(-1) ?? from,
    ends: [from, to],
    up: [from, ...rising.slice(0, -1)].slice(0, rising.length).map(label),
    down: falling.map(label),
    inner: steps.slice(0, -1).map(({ token }) => token),
  };
}

/** The token above both of two mentions; -1 where one stands inside the other. */
export function topOf({ first, second }: Pair, view: SentenceView, parse: Parse): number {
  return pathOf(first.mention, second.mention, view, parse)?.top ?? -1;
}

/** The label of the arc above a token, with the word that marks it: `obl:with`. */
function arcLabel(view: SentenceView, parse: Parse, token: number): string {
  const label = parse.labels[token]!;
  if (!MARKED.test(label)) return label;
  const mark = parse.heads.findIndex(
    (head, i) => head === token && (parse.labels[i] === 'case' || parse.labels[i] === 'mark'),
  );
  return mark < 0 ? label : `${label}:${view.tokens[mark]!.lower}`;
}
