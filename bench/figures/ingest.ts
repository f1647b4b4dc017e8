import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest as ingestArticles } from '../../src/pipeline/ingest.ts';
import { openStore } from '../../src/store/openStore.ts';
import { alreadyRead } from '../support/alreadyRead.ts';
import { recombine } from '../support/corpus.ts';
import type { Figure } from '../support/figure.ts';
import { secondsOf, short } from '../support/numbers.ts';
import { mergeRaw, readGraph } from '../support/rawEngine.ts';
import { shippedMaterial, toArticle } from '../support/shipped.ts';

const ARTICLES = 2_000;
const AIM = 0.5;

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
