import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Material, recombine, writeJsonLines } from '../support/corpus.ts';
import type { Figure } from '../support/figure.ts';
import { short } from '../support/numbers.ts';
import { shippedMaterial } from '../support/shipped.ts';

const CHILD = join(import.meta.dirname, '../support/readAndExtract.ts');
const ARTICLES = 10_000;
/** Asked of one extractor; here it reads its articles too. */
const MOST_MB = 300;

const Measured = z.object({ articles: z.number(), claims: z.number(), peakMb: z.number() });

/** Runs the child on the first `count` articles of the corpus; it says how much memory it took at most. */
function measureChild(folder: string, material: Material, count: number): z.infer<typeof Measured> {
  const file = join(folder, `${count}.jsonl`);
  writeJsonLines(file, recombine(material, count));
  return Measured.parse(JSON.parse(execFileSync(process.execPath, [CHILD, file], { encoding: 'utf8' })));
}

/** Peak memory of reading and extracting many articles, without a store, against doing so for one. */
export const memory: Figure = {
  name: 'memory',
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'));
    try {
      const material = await shippedMaterial();
      const one = measureChild(folder, material, 1);
      const many = measureChild(folder, material, ARTICLES);
      return [
        {
          what: `peak memory, ${short(many.articles)} articles`,
          measured: `${short(many.peakMb)} MB`,
          reference: `${short(one.peakMb)} MB (one article)`,
          target: `< ${MOST_MB} MB`,
          met: many.peakMb < MOST_MB,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
