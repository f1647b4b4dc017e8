import { z } from 'zod';
import { placesOfName } from '../../bench/eval/causes.ts';
import { ENTITY_TYPES } from '../../src/domain/entity.ts';
import type { NameType } from '../../src/extract/mentions/tagger/labels.ts';
import { readArticleFiles } from '../support/articleFiles.ts';
import type { AnnotatedName, AnnotatedText } from './examples.ts';

const Row = z.object({
  text: z.string(),
  entities: z.array(z.object({ name: z.string(), type: z.enum(ENTITY_TYPES), aliases: z.array(z.string()) })),
});

const PRONOUN = /^(?:I|It|Its|They|Their|He|She|His|Her|We|Our|This|These|That|Which|Who)$/;

/** Annotated articles of one file. */
export interface ArticleFile {
  /** Name without ending. */
  name: string;
  texts: AnnotatedText[];
}

/** The files of annotated articles. @param folder the folder of training data. */
export function readArticles(folder: string): ArticleFile[] {
  return readArticleFiles(folder, Row).map(({ name, rows }) => ({ name, texts: rows.map(annotated) }));
}

/** Articles name their actors, not where in the text they stand; places are not annotated. */
function annotated({ text, entities }: z.infer<typeof Row>): AnnotatedText {
  const forms = new Map<string, Set<(typeof ENTITY_TYPES)[number]>>();
  for (const { name, type, aliases } of entities) {
    for (const form of [name, ...aliases]) {
      if (!isProper(form)) continue;
      const types = forms.get(form) ?? new Set();
      forms.set(form, types.add(type));
    }
  }
  return { text, names: namesIn(text, forms), open: ['place', 'other'] };
}

/** "the company" and "It" stand among the names of an article too. */
export function isProper(form: string): boolean {
  return !PRONOUN.test(form) && /[\p{Lu}\p{N}]/u.test(form.replace(/^The\s/, ''));
}

/** Every place in a text where one of the forms stands as words of its own, with the types that it may be of; longer forms first. */
export function namesIn(text: string, forms: ReadonlyMap<string, ReadonlySet<NameType>>): AnnotatedName[] {
  const names: AnnotatedName[] = [];
  const longestFirst = [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [form, types] of longestFirst) {
    for (const { start, end } of placesOfName(text, form)) {
      const isTaken = names.some((name) => name.start < end && start < name.end);
      if (!isTaken) names.push({ start, end, types: [...types] });
    }
  }
  return names.sort((a, b) => a.start - b.start);
}
