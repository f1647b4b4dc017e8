import type { Mention } from '../mentions/mention.ts';
import { headOfSpan, type Parse, pathBetween } from '../parse/index.ts';
import type { SentenceView } from '../syntax/view.ts';
import type { FeatureSet } from './featureSet.ts';
import type { Pair } from './pair.ts';
import { wordAt } from './words.ts';

/** Arcs that pass on the role of their head: "A, B and C". */
const PASSING = /^(?:conj|appos|flat|compound)$/;
/** Arcs whose meaning is in the preposition or conjunction that marks them. */
const MARKED = /^(?:obl|nmod|acl|advcl)/;

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
export function addPath(features: FeatureSet, { first, second }: Pair, view: SentenceView, parse: Parse): void {
  const path = pathOf(first.mention, second.mention, view, parse);
  if (!path) return;
  const { top, ends, up, down, inner } = path;
  const word = (token: number): string => wordAt(view, token);
  const written = (ups: string[], downs: string[]): string[] => [...ups.map((label) => `^${label}`), ...downs];
  const short = (labels: string[]): string[] => labels.filter((label) => !PASSING.test(label));
  const [shortUp, shortDown] = [short(up), short(down)];
  features.addTyped('path', ...written(up, down));
  features.add('path with top', word(top), ...written(up, down));
  features.addTyped('short path', ...written(shortUp, shortDown));
  features.add('short path with top', word(top), ...written(shortUp, shortDown));
  features.addTyped('top', word(top), ends.indexOf(top));
  features.add('arcs at top', word(top), up.at(-1) ?? '', down[0] ?? '');
  features.addTyped('arc up to top', word(top), up.at(-1) ?? '');
  features.addTyped('arc down from top', word(top), down[0] ?? '');
  features.addTyped('path length', up.length, down.length);
  features.add('words on path', ...inner.map(word));
  for (const token of inner) features.addTyped('on path', word(token), token === top ? 'top' : '');
  for (const [i, end] of ends.entries())
    features.addTyped('end', i, arcLabel(view, parse, end), end === top ? '' : word(parse.heads[end]!));
  addTop(features, path, view, parse);
}

/** What else hangs on the top: "agreed to buy", "did not buy". */
function addTop(features: FeatureSet, { top, ends, inner }: Path, view: SentenceView, parse: Parse): void {
  for (let i = 0; i < parse.heads.length; i++) {
    if (parse.heads[i] !== top || inner.includes(i) || ends.includes(i)) continue;
    const label = parse.labels[i]!;
    if (/^(?:punct|conj|cc)/.test(label)) continue;
    features.add('below top', label, wordAt(view, i));
    features.add('arc below top', wordAt(view, top), label);
  }
  const head = parse.heads[top]!;
  if (head >= 0) features.add('above top', wordAt(view, head), parse.labels[top]!, wordAt(view, top));
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
