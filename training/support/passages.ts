import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hashText } from '../../src/models/index.ts';

const Names = z.array(z.string()).nonempty();

const Row = z.object({
  id: z.string(),
  /** The text it is a passage of, where several are. */
  doc: z.string().optional(),
  text: z.string(),
  /** The two that are judged, where nothing else is. */
  pair: z.tuple([Names, Names]).optional(),
  /** The relations that are annotated in full. */
  scored: z.array(z.string()).optional(),
  triples: z.array(z.object({ head: Names, rel: z.string(), tail: Names, pronominal: z.boolean().optional() })),
});

/** A passage whose relations are annotated: all that it states of one pair, or all statements of some relations. */
export type Passage = z.infer<typeof Row>;

/** Passages of one set in parts, so that each may be left out and measured on. */
export interface PassageFile {
  /** As "core-3". */
  name: string;
  passages: Passage[];
}

/** Parts of a set for cross-validation. */
export const FOLDS = 5;

/** The sets of passages of an evaluation folder. */
export const PASSAGE_SETS: readonly string[] = ['core', 'knowledgenet'];

/**
 * The sets of passages of an evaluation folder, in parts by the text that they are of; none where the folder does not have them.
 */
export function readPassages(folder: string): PassageFile[] {
  return PASSAGE_SETS.flatMap((set) => {
    const path = join(folder, set, 'dev.jsonl');
    if (!existsSync(path)) return [];
    const parts = Array.from({ length: FOLDS }, (_, fold): PassageFile => ({ name: `${set}-${fold}`, passages: [] }));
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      const row = Row.parse(JSON.parse(line));
      parts[foldOf(row.doc ?? row.id)]!.passages.push(row);
    }
    return parts;
  });
}

/** The part that a text belongs to. @param id of the text. */
function foldOf(id: string): number {
  return (hashText(id) >>> 0) % FOLDS;
}
