import { defineConfig } from 'vitest/config';

const STORE_TESTS = 'test/**/*.stores.test.ts';
const FAULT_TESTS = 'test/faults/**/*.faults.test.ts';
const TEMPORARY_FILES = 'test/support/temporaryFiles.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: [STORE_TESTS, FAULT_TESTS],
          globalSetup: TEMPORARY_FILES,
        },
      },
      {
        extends: true,
        test: {
          // Run against every store. One Neo4j serves all of them, so the files go one after the other.
          name: 'stores',
          include: [STORE_TESTS],
          globalSetup: [TEMPORARY_FILES, 'test/support/neo4jServer.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          // Of its own, since it takes long: npm run test:faults.
          name: 'faults',
          include: [FAULT_TESTS],
          globalSetup: [TEMPORARY_FILES, 'test/support/neo4jServer.ts'],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
