import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { NAME_TYPES, type NameType } from '../../src/extract/mentions/tagger/labels.ts';
import type { AnnotatedName, AnnotatedText } from './examples.ts';

const Row = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      type: z.enum(NAME_TYPES as [NameType, ...NameType[]]),
      source_type: z.string(),
      guess: z.enum(['company', 'government', 'organization']).optional(),
    }),
  ),
  complete: z.boolean().optional(),
});
type Row = z.infer<typeof Row>;

/** How one corpus of named entities is read. */
export interface Corpus {
  file: string;
  /** Line for the NOTICE: what it is, whose, which licence. */
  credit: string;
  /** Whether "organization" says no more than that it is some kind of organisation. */
  anyOrganization: boolean;
  /** Types of which it may hold unmarked names. */
  open: readonly NameType[];
  /** Only rows marked complete. */
  completeOnly?: boolean;
  weight: number;
}

const ORGANIZATIONS: readonly NameType[] = ['company', 'government', 'organization'];
/** Not names: dates and numbers. */
const NO_NAMES = /^(?:TIME|NUM|date|DATE|MONEY|Money|Temporal|Quantity)$/;

/** The rows of a corpus as annotated texts. */
export function readCorpus(train: string, { file, anyOrganization, open, completeOnly }: Corpus): AnnotatedText[] {
  const lines = gunzipSync(readFileSync(join(train, 'names', file)))
    .toString('utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => Row.parse(JSON.parse(line))).filter(({ complete }) => complete || !completeOnly);
  return rows.map(({ text, entities }) => ({
    text,
    open,
    names: entities.filter(isName).map((entity): AnnotatedName => {
      const { start, end } = entity;
      return { start, end, types: typesOf(entity, anyOrganization) };
    }),
  }));
}

function isName({ source_type }: Row['entities'][number]): boolean {
  return !NO_NAMES.test(source_type);
}

function typesOf({ type, guess }: Row['entities'][number], anyOrganization: boolean): readonly NameType[] {
  if (type !== 'organization') return [type];
  if (guess) return [guess];
  return anyOrganization ? ORGANIZATIONS : [type];
}
