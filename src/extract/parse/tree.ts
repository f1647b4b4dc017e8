import type { Parse } from './parser.ts';

/** A tree as these functions need it. Tokens are their indices in the sentence. */
export type Tree = Pick<Parse, 'heads' | 'labels'>;

/** One arc of a path: `up` from a token to its head, `down` from a head to a token below it. */
export interface Step {
  direction: 'up' | 'down';
  /** Label of the arc. */
  label: string;
  /** Where the step arrives. */
  token: number;
}

/** The children of every token, ascending: one pass, for those who ask for many. */
export function childLists({ heads }: Tree): number[][] {
  const lists: number[][] = Array.from(heads, () => []);
  heads.forEach((head, token) => {
    if (head >= 0) lists[head]!.push(token);
  });
  return lists;
}

/** The children of a token, ascending; only those with one of `labels`, where given (a subtype counts as its main type too). */
export function childrenOf({ heads, labels }: Tree, token: number, ...wanted: string[]): number[] {
  const found: number[] = [];
  heads.forEach((head, child) => {
    if (head === token && (wanted.length === 0 || wanted.some((label) => hasLabel(labels[child]!, label))))
      found.push(child);
  });
  return found;
}

/** Whether a label is `wanted` or one of its subtypes: `nsubj:pass` is `nsubj`. */
function hasLabel(label: string, wanted: string): boolean {
  return label === wanted || (label.startsWith(wanted) && label[wanted.length] === ':');
}

/** The heads above a token, its own first, the root last. */
export function headChain({ heads }: Tree, token: number): number[] {
  const chain: number[] = [];
  for (let head = heads[token]!; head >= 0; head = heads[head]!) chain.push(head);
  return chain;
}

/** The arcs from one token to another: up to the lowest token above both, then down. Empty if they are the same. */
export function pathBetween(tree: Tree, from: number, to: number): Step[] {
  const above = [from, ...headChain(tree, from)];
  const down: Step[] = [];
  let meeting = to;
  while (!above.includes(meeting)) {
    down.unshift({ direction: 'down', label: tree.labels[meeting]!, token: meeting });
    meeting = tree.heads[meeting]!;
  }
  const up = above.slice(0, above.indexOf(meeting)).map((token): Step => {
    return { direction: 'up', label: tree.labels[token]!, token: tree.heads[token]! };
  });
  return [...up, ...down];
}

/** First and last token of what hangs below a token, itself included. In a tree without crossing arcs all between are below it too. */
export function subtreeSpan({ heads }: Tree, token: number): { first: number; last: number } {
  let [first, last] = [token, token];
  for (let i = 0; i < heads.length; i++) {
    if (i >= first && i <= last) continue;
    let at = i;
    while (at >= 0 && at !== token) at = heads[at]!;
    if (at === token) [first, last] = [Math.min(first, i), Math.max(last, i)];
  }
  return { first, last };
}

/** The token of a span, both ends included, that hangs highest: the head of a name or phrase. The first of those that hang equally high. */
export function headOfSpan(tree: Tree, first: number, last: number): number {
  let best = first;
  let least = Number.POSITIVE_INFINITY;
  for (let token = first; token <= last; token++) {
    const depth = headChain(tree, token).length;
    if (depth < least) [best, least] = [token, depth];
  }
  return best;
}
