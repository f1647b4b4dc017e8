import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings } from '../../src/cli/ingestFindings.ts';
import { compareText } from '../../src/domain/ids.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { deals } from '../../src/query/questions/deals.ts';
import { type Unaware, unaware } from '../../src/query/questions/unaware.ts';
import { openStore } from '../../src/store/openStore.ts';
import { run, temporaryFolder } from '../cli/run.ts';
import { forEachServer } from '../support/forEachStore.ts';
import { corpus, data, extractor } from './corpus.ts';

const COMMANDS = [
  'deals',
  'deals --kind investment --since 2023 --until 2024-06 --limit 5',
  'deals --party microsoft --status completed',
  'deal microsoft mistral',
  'entity openai',
  'entity european commission',
  'partners nvidia',
  'unaware',
  'unaware france',
  'evidence microsoft openai',
  'evidence microsoft mistral',
  'stats',
  'export',
  'export --format graphml',
  // Found by no name, so that what is near is asked for; and several that fit.
  'entity Microsfot',
  'deal nvidia',
];

const file = join(temporaryFolder(), 'corpus.db');

beforeAll(async () => {
  const store = await openStore(file);
  await ingest(store, corpus, { data, extractor });
  await store.close();
});

/** What is compared to it below then has this order too. */
it('lists who was unaware latest first, then by deal and by who', async () => {
  const store = await openStore(file);
  const found = await unaware(store);
  const ids = (await deals(store, { limit: 1_000 })).deals.map(({ id }) => id);
  expect(await unaware(store, { deals: ids })).toEqual(found);
  await store.close();
  const order = (a: Unaware, b: Unaware): number =>
    compareText(b.lastSeen ?? '', a.lastSeen ?? '') ||
    compareText(a.deal.id, b.deal.id) ||
    compareText(a.who.id, b.who.id);
  expect(new Set(found.map(({ lastSeen }) => lastSeen)).size).toBeGreaterThan(2);
  expect(found).toEqual([...found].sort(order));
});

it('tells the same of a job, however many articles it asks for at once', async () => {
  const store = await openStore(file);
  const ids = (await store.read('read/ids-of-articles')).map(({ id }) => String(id));
  const whole = await findings(store, ids);
  expect(whole.unaware.length).toBeGreaterThan(2);
  expect(await findings(store, ids, 7)).toEqual(whole);
  await store.close();
});

forEachServer(({ uri, database, username, password }) => {
  const at = ['--store', uri, '--database', database];
  const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const location = uri.replace(/\/$/, '');

  describe('the sample articles', () => {
    beforeAll(async () => {
      await run(['clear', '--yes', ...at], { env });
      const { code, stderr } = await run(['copy', file, uri, '--to-database', database], { env });
      expect([code, stderr]).toEqual([0, '']);
    });
    afterAll(async () => {
      await run(['clear', '--yes', ...at], { env });
    });

    it.each(COMMANDS)('dealgraph %s prints what it prints of a file', async (command) => {
      const wanted = await run([...command.split(' '), '--store', file]);
      const given = await run([...command.split(' '), ...at], { env });
      const asOfFile = (text: string): string => text.replaceAll(location, file);
      expect(given.code).toBe(wanted.code);
      expect(asOfFile(given.stdout)).toBe(wanted.stdout);
      expect(asOfFile(given.stderr)).toBe(wanted.stderr);
    });

    it('are sound to the doctor', async () => {
      const { code, stdout } = await run(['doctor', '--format', 'json', ...at], { env });
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as { state: string }[]).filter(({ state }) => state !== 'ok')).toEqual([]);
    });
  });
});
