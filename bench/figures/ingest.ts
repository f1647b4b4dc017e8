import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { type IngestOptions, ingest as ingestArticles } from '../../src/pipeline/ingest.ts';
import { openStore } from '../../src/store/openStore.ts';
import { recombine } from '../support/corpus.ts';
import type { Figure } from '../support/figure.ts';
import { secondsOf, short } from '../support/numbers.ts';
import { mergeRaw, readGraph } from '../support/rawEngine.ts';
import { shipped, shippedMaterial, toArticle } from '../support/shipped.ts';

const ARTICLES = 2_000;
const AIM = 0.5;

/** Options for an ingest of articles whose claims are there already, so that only the graph's share is measured. */
async function alreadyRead(articles: readonly Article[]): Promise<{ options: IngestOptions; claims: number }> {
  const { data, extractor } = await shipped();
  const claimsOf = new Map<string, Claim[]>();
  for (const article of articles) claimsOf.set(article.id, await extractor.extract(article));
  const claims = [...claimsOf.values()].reduce((sum, { length }) => sum + length, 0);
  return { claims, options: { data, extractor: { id: extractor.id, extract: ({ id }) => claimsOf.get(id) ?? [] } } };
}

/** Claims a second into a fresh embedded store, extraction aside, against MERGE of the same nodes and edges by the raw engine. */
export const ingest: Figure = {
  name: 'ingest',
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'));
    try {
      const articles = [...recombine(await shippedMaterial(), ARTICLES)].map(toArticle);
      const { options, claims } = await alreadyRead(articles);
      const file = join(folder, 'ours.db');
      const store = await openStore(file);
      const ours = claims / (await secondsOf(() => ingestArticles(store, articles, options)));
      await store.close();
      const graph = await readGraph(file);
      const raw = claims / (await secondsOf(() => mergeRaw(join(folder, 'raw.db'), graph)));
      const ratio = ours / raw;
      return [
        {
          what: `embedded ingest (${short(claims)} claims of ${short(ARTICLES)} articles)`,
          measured: `${short(ours)} claims/s`,
          reference: `${short(raw)} claims/s (raw MERGE), ratio ${short(ratio)}`,
          target: `≥ ${AIM}`,
          met: ratio >= AIM,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
