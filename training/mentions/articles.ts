import { z } from 'zod';
import { ENTITY_TYPES } from '../../src/domain/entity.ts';
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
  const names: AnnotatedName[] = [];
  const longestFirst = [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [form, types] of longestFirst) {
    for (const { start, end } of placesOf(text, form)) {
      const isTaken = names.some((name) => name.start < end && start < name.end);
      if (!isTaken) names.push({ start, end, types: [...types] });
    }
  }
  return { text, names: names.sort((a, b) => a.start - b.start), open: ['place', 'other'] };
}

/** "the company" and "It" stand among the names of an article too. */
export function isProper(form: string): boolean {
  return !PRONOUN.test(form) && /[\p{Lu}\p{N}]/u.test(form.replace(/^The\s/, ''));
}

/** Every place where a form stands as words of its own. */
export function* placesOf(text: string, form: string): Generator<{ start: number; end: number }> {
  const isWordAt = (index: number): boolean => /[\p{L}\p{N}]/u.test(text[index] ?? '');
  for (let start = text.indexOf(form); form && start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    if (!isWordAt(start - 1) && !isWordAt(end)) yield { start, end };
  }
}
