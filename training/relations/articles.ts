import { z } from 'zod';
import type { RelationType } from '../../src/domain/relation.ts';
import { readArticleFiles } from '../support/articleFiles.ts';

const Row = z.object({
  text: z.string(),
  entities: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
  facts: z.array(z.object({ head: z.string(), relation: z.string(), tail: z.string(), quote: z.string() })),
});

/** A fact with all names of its ends. */
export interface AnnotatedFact {
  head: readonly string[];
  relation: string;
  tail: readonly string[];
  /** Where it is stated; absent where anywhere may be. */
  quote?: string;
}

export interface AnnotatedArticle {
  text: string;
  facts: AnnotatedFact[];
  /** The relations it is annotated for. */
  relations: readonly string[];
  /** Names of the only two that are judged; absent where all are. */
  pair?: readonly [readonly string[], readonly string[]] | undefined;
}

/** Articles annotated by one hand. */
export interface ArticleFile {
  /** Name without ending. */
  name: string;
  articles: AnnotatedArticle[];
}

/**
 * The ontology's own examples, positive and negative, as texts annotated for one relation only: what it says of its relations, the
 * classifier is to hold to.
 */
export function ontologyExamples(relations: readonly RelationType[]): ArticleFile[] {
  return relations.map(({ name, examples: { positive, negative } }) => ({
    name: `ontology-${name}`,
    articles: [
      ...positive.map(({ text, from, to }) => ({
        text,
        relations: [name],
        facts: [{ head: [from], relation: name, tail: [to] }],
      })),
      ...negative.map((text) => ({ text, relations: [name], facts: [] })),
    ],
  }));
}

/** The files of annotated articles. @param folder the folder of training data. */
export function readArticles(folder: string): ArticleFile[] {
  return readArticleFiles(folder, Row).map(({ name, rows }) => {
    // A relation that a file never states it was not annotated for.
    const relations = [...new Set(rows.flatMap(({ facts }) => facts.map(({ relation }) => relation)))];
    return { name, articles: rows.map((row) => annotated(row, relations)) };
  });
}

function annotated({ text, entities, facts }: z.infer<typeof Row>, relations: readonly string[]): AnnotatedArticle {
  const names = new Map(entities.map(({ name, aliases }) => [name, [name, ...aliases]]));
  const namesOf = (name: string): string[] => names.get(name) ?? [name];
  const all = facts.map(({ head, tail, ...fact }) => ({ ...fact, head: namesOf(head), tail: namesOf(tail) }));
  return { text, facts: all, relations };
}
