import { ingest } from '../../src/pipeline/ingest.ts';
import { openStore } from '../../src/store/openStore.ts';
import { alreadyRead } from '../support/alreadyRead.ts';
import { recombine } from '../support/corpus.ts';
import type { Figure } from '../support/figure.ts';
import { secondsOf, short } from '../support/numbers.ts';
import { clearNeo4j, mergeIntoNeo4j, openDriver, readNeo4j } from '../support/rawNeo4j.ts';
import { shippedMaterial, toArticle } from '../support/shipped.ts';
import { withNeo4j } from '../support/withNeo4j.ts';

const ARTICLES = 2_000;
const AIM = 0.6;

/** Claims a second into Neo4j, extraction aside, against UNWIND and MERGE of the same nodes and edges by the bare driver. */
export const ingestNeo4j: Figure = {
  name: 'ingest-neo4j',
  async measure() {
    const articles = [...recombine(await shippedMaterial(), ARTICLES)].map(toArticle);
    const { options, claims } = await alreadyRead(articles);
    return withNeo4j(async ({ account }) => {
      const driver = openDriver(account);
      const { uri, ...access } = account;
      const store = await openStore(uri, access);
      // A server is slow before it has compiled what it does; both go through it once before they are timed.
      await ingest(store, articles, options);
      const graph = await readNeo4j(driver);
      await clearNeo4j(driver);
      await mergeIntoNeo4j(driver, graph);
      await clearNeo4j(driver);
      const raw = claims / (await secondsOf(() => mergeIntoNeo4j(driver, graph)));
      await clearNeo4j(driver);
      const ours = claims / (await secondsOf(() => ingest(store, articles, options)));
      await store.close();
      await driver.close();
      const ratio = ours / raw;
      return [
        {
          what: `Neo4j ingest (${short(claims)} claims of ${short(ARTICLES)} articles)`,
          measured: `${short(ours)} claims/s`,
          reference: `${short(raw)} claims/s (raw UNWIND), ratio ${short(ratio)}`,
          target: `≥ ${AIM}`,
          met: ratio >= AIM,
        },
      ];
    });
  },
};
