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
 * The files of annotated articles: those of the folder of training data, and the project's own.
 * @param schema what is read of each line.
 */
export function readArticleFiles<Row>(folder: string, schema: z.ZodType<Row>): ArticleFile<Row>[] {
  return [join(folder, 'articles'), packagePath('data', 'training')].flatMap((place) => {
    const files = readdirSync(place).filter((file) => file.endsWith('.jsonl'));
    return files.sort().map((file) => {
      const lines = readFileSync(join(place, file), 'utf8').trim().split('\n');
      return { name: basename(file, '.jsonl'), rows: lines.map((line) => schema.parse(JSON.parse(line))) };
    });
  });
}
