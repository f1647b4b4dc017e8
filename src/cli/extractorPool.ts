import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Extractor } from '../domain/extractor.ts';

/** What every thread is given when it starts. */
export interface ThreadData {
  /** The user's own gazetteer files. */
  gazetteers: readonly string[];
}

/** An extractor that reads in threads of its own, several articles at once. */
export interface ExtractorPool {
  extractor: Extractor;
  close(): Promise<void>;
}

/**
 * Starts threads that read as `extractor` does. Each loads the shipped data for itself.
 * @param extractor what this thread would read with; gives the pool its id.
 */
export function openExtractorPool({ id }: Extractor, threads: number, data: ThreadData): ExtractorPool {
  // In the package this file is JavaScript, and so is the one beside it.
  const filename = new URL(`./extractInThread${extname(import.meta.url)}`, import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, workerData: data });
  return {
    extractor: { id, extract: (article) => pool.run(article) },
    close: () => pool.destroy(),
  };
}
