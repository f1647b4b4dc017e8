/** Keeps a graph of the schema as it is, for the tests of the migrations to come. */
import { writeFileSync } from 'node:fs';
import { packagePath } from '../src/package/paths.ts';
import { openStore } from '../src/store/openStore.ts';
import { SCHEMA_VERSION } from '../src/store/schema.ts';
import { fillWithSamples } from '../test/query/sampleGraph.ts';
import { dumpGraph } from '../test/support/graphDump.ts';
import { testStatements } from '../test/support/testStatements.ts';

const store = await openStore(':memory:', { statements: testStatements });
await fillWithSamples(store);
const { nodes, edges } = await dumpGraph(store);
const lines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join(',\n');
const path = packagePath('test', 'store', 'graphs', `version-${SCHEMA_VERSION}.json`);
writeFileSync(path, `{"nodes":[\n${lines(nodes)}\n],"edges":[\n${lines(edges)}\n]}\n`);
console.log(path);
await store.close();
