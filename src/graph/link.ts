import { compareText } from '../domain/ids.ts';

/** An edge of a claim or an article to another node. */
export interface Link {
  from: string;
  to: string;
}

/** The order in which edges are written, so that parallel writers take locks in one order. */
export function byEnds(a: Link, b: Link): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}
