import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { size } from '../../src/query/questions/stats.ts';
import { openStore } from '../../src/store/openStore.ts';
import { bareEngine, bareNeo4j } from '../support/bare.ts';
import type { Figure, Result } from '../support/figure.ts';
import { type GrowthFiles, grow, growthFiles } from '../support/growth.ts';
import { secondsOf, short } from '../support/numbers.ts';
import { queryTimes } from '../support/queryTimes.ts';
import { openDriver } from '../support/rawNeo4j.ts';
import { targetOf } from '../support/target.ts';
import { withNeo4j } from '../support/withNeo4j.ts';

const MOST_MB = { embedded: 2_000, Neo4j: 800 };
const HUB = { name: 'Nvidia', id: 'nvidia', share: 0.2 };

async function embedded(folder: string, files: GrowthFiles): Promise<Result[]> {
  const store = join(folder, 'deals.db');
  const grown = await grow('embedded', { store, env: {} }, files, MOST_MB.embedded);
  let opened = await openStore(store, { readOnly: true });
  await opened.close();
  const seconds = await secondsOf(async () => {
    opened = await openStore(store, { readOnly: true });
  });
  const { bare, close } = bareEngine(store);
  const { articles, claims } = await size(opened);
  const opening: Result = {
    what: `opening, embedded: ${short(articles)} articles, ${short(claims)} claims`,
    measured: `${short(seconds)} s`,
    reference: `a file of ${short(statSync(store).size / 1e6)} MB, all of which the engine reads into memory`,
    target: '',
  };
  const queries = await queryTimes('embedded', opened, bare, HUB.id);
  close();
  await opened.close();
  return [...grown, opening, ...queries];
}

function neo4j(files: GrowthFiles): Promise<Result[]> {
  return withNeo4j(async (server) => {
    const grown = await grow('Neo4j', targetOf(server), files, MOST_MB.Neo4j);
    const { uri, ...access } = server.account;
    const store = await openStore(uri, { ...access, readOnly: true });
    const driver = openDriver(server.account);
    const queries = await queryTimes('Neo4j', store, bareNeo4j(driver), HUB.id);
    await driver.close();
    await store.close();
    return [...grown, ...queries];
  });
}

/**
 * What an article costs, what memory a job takes, and what questions cost in a store of many articles: a generated
 * corpus in which one company stands in a fifth of all.
 */
export const scale: Figure = {
  name: 'scale',
  async measure({ articles }) {
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'));
    try {
      const files = await growthFiles(folder, articles, HUB);
      return [...(await embedded(folder, files)), ...(await neo4j(files))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
