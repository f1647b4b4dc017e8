import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { size } from '../../src/query/questions/stats.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
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

/** Measures in a fresh folder. */
async function inFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function sizeOf(store: GraphStore): Promise<string> {
  const { articles, claims, entities, deals } = await size(store);
  return `${articles} articles, ${claims} claims, ${entities} entities, ${deals} deals`;
}

async function embedded(folder: string, files: GrowthFiles): Promise<Result[]> {
  const store = join(folder, 'deals.db');
  const grown = await grow('embedded', { store, env: {} }, files, MOST_MB.embedded);
  let opened = await openStore(store, { readOnly: true });
  await opened.close();
  const seconds = await secondsOf(async () => {
    opened = await openStore(store, { readOnly: true });
  });
  const { bare, close } = bareEngine(store);
  const opening: Result = {
    what: `opening, embedded: ${await sizeOf(opened)}`,
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
    const held: Result = { what: `Neo4j: ${await sizeOf(store)}`, measured: '', reference: '', target: '' };
    const queries = await queryTimes('Neo4j', store, bareNeo4j(driver), HUB.id);
    await driver.close();
    await store.close();
    return [...grown, held, ...queries];
  });
}

/**
 * What an article costs, what memory a job takes, and what questions cost in an embedded store of many articles: a
 * generated corpus in which one company stands in a fifth of all.
 */
export const scale: Figure = {
  name: 'scale',
  measure: ({ articles }) => inFolder(async (folder) => embedded(folder, await growthFiles(folder, articles, HUB))),
};

/** The same in Neo4j. */
export const scaleNeo4j: Figure = {
  name: 'scale-neo4j',
  measure: ({ articles }) => inFolder(async (folder) => neo4j(await growthFiles(folder, articles, HUB))),
};
