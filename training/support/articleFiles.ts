import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { packagePath } from '../../src/package/paths.ts';

/** Real texts among the annotated articles: what a method does on text that it has not seen is measured on these. */
export const REAL_FILES: readonly string[] = ['press', 'news', 'blogs', 'who-knew'];

/** A file of annotated articles. */
export interface ArticleFile<Row> {
  /** Name without ending. */
  name: string;
  rows: Row[];
}

/**
 * The files of annotated articles: those of the folder of training data, and the project's own, which it may hold copies of.
 * @param schema what is read of each line.
 */
export function readArticleFiles<Row>(folder: string, schema: z.ZodType<Row>): ArticleFile<Row>[] {
  const own = packagePath('data', 'training');
  const ofProject = filesIn(own);
  const others = filesIn(join(folder, 'articles')).filter((file) => !ofProject.includes(file));
  const paths = [...others.map((file) => join(folder, 'articles', file)), ...ofProject.map((file) => join(own, file))];
  return paths.map((path) => {
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    return { name: basename(path, '.jsonl'), rows: lines.map((line) => schema.parse(JSON.parse(line))) };
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
}
