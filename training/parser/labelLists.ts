import { AT, CELL_WIDTH } from '../../src/extract/parse/cells.ts';
import { type ClassLists, joinLists } from '../../src/extract/parse/classLists.ts';
import { labelList } from '../../src/extract/parse/labeller.ts';
import { likelyClasses } from './choices.ts';
import type { ParseExample } from './examples.ts';

/** Shares of the words with one tag below this are slips, of the annotators or of the tagger. */
const SLIP = 0.001;

/** The labels that words with each tag have before their heads, and after them. */
export function labelListsOf(examples: readonly ParseExample[], tags: number): ClassLists {
  const seen: number[][] = Array.from({ length: 2 * tags }, () => []);
  for (const { cells, size, heads, labels } of examples) {
    for (let place = 1; place <= size; place++) {
      if (heads[place] === 0) continue;
      const tag = cells[(place - 1) * CELL_WIDTH + AT.tag]!;
      seen[labelList(tag, place < heads[place]!)]!.push(labels[place]!);
    }
  }
  return joinLists(seen.map((labels) => likelyClasses(labels, SLIP)));
}
