import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleOutcome } from '../../src/pipeline/outcome.ts';
import { openStore } from '../../src/store/openStore.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import { testStatements } from '../support/testStatements.ts';
import { run, temporaryFolder } from './run.ts';

const INVESTMENT =
  'On Monday Microsoft announced that it has invested $1 billion in OpenAI, a start-up in San Francisco.';
const PARTNERSHIP =
  'Microsoft has signed a partnership with Mistral AI. The French government was not told of the deal.';

let folder: string;
let store: string;

beforeEach(() => {
  folder = temporaryFolder();
  store = join(folder, 'deals.db');
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function lines(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function snapshot(): Promise<string> {
  return (await run(['export', '--store', store])).stdout;
}

const record = (id: string, text: string): string => JSON.stringify({ id, text, publishedAt: '2024-02-26' });

describe('ingest', () => {
  it('tells what it found', async () => {
    const article = file('article.txt', PARTNERSHIP);
    const { code, stdout, stderr } = await run(['ingest', article, '--store', store], { terminal: 80 });
    expect(code).toBe(0);
    expect(stderr).toContain(store);
    expect(stdout).toMatch(/Read 1 article: 1 new/);
    expect(stdout).toMatch(/Microsoft – Mistral AI +partnership/);
    expect(stdout).toMatch(/Who did not know\n.*France/s);
    expect(stdout).toMatch(/Next: dealgraph deal microsoft\+mistral-ai/);
  });

  it('adds nothing when it reads the same again, in any order', async () => {
    const [a, b] = [file('a.txt', PARTNERSHIP), file('b.txt', INVESTMENT)];
    await run(['ingest', a, b, '--store', store]);
    const once = await snapshot();
    const { stdout } = await run(['ingest', b, a, '--store', store]);
    expect(JSON.parse(stdout)).toMatchObject({ outcomes: { new: 0, unchanged: 2 } });
    expect(await snapshot()).toBe(once);
  });

  it('writes nothing in a dry run, and says what it would do', async () => {
    const article = file('a.txt', PARTNERSHIP);
    const { code, stdout } = await run(['ingest', article, '--store', store, '--dry-run']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      dryRun: true,
      outcomes: { new: 1 },
      plan: { articles: 1, deals: [{ change: 'add', kind: 'partnership' }] },
      findings: null,
    });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('compares a dry run with what is there', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), '--store', store]);
    const before = await snapshot();
    const { stdout } = await run(['ingest', folder, file('b.txt', INVESTMENT), '--store', store, '--dry-run']);
    expect(JSON.parse(stdout)).toMatchObject({ outcomes: { new: 1 }, plan: { articles: 1 } });
    expect(await snapshot()).toBe(before);
  });

  it('takes what is sound, names what is not, and exits with 3', async () => {
    const input = file(
      'news.jsonl',
      [record('a', PARTNERSHIP), '{"id": "b", "text":', record('c', INVESTMENT)].join('\n'),
    );
    const report = join(folder, 'report.ndjson');
    const { code, stdout, stderr } = await run(['ingest', input, '--store', store, '--report', report]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ outcomes: { new: 2, failed: 1 } });
    expect(stderr).toContain(`dealgraph: ${input}:2: `);
    const outcomes = lines(readFileSync(report, 'utf8')) as unknown as ArticleOutcome[];
    expect(outcomes.map(({ outcome, origin }) => [outcome, origin])).toEqual([
      ['new', `${input}:1`],
      ['failed', `${input}:2`],
      ['new', `${input}:3`],
    ]);
    expect(outcomes[1]).toMatchObject({ code: 'bad-json', reason: expect.any(String) });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('skips other languages with the reason, which is no failure', async () => {
    const french =
      'Le ministre de l’Économie a déclaré lundi que le gouvernement ne savait rien de cet accord entre les deux entreprises, ' +
      'et qu’il souhaitait désormais obtenir des explications de la part de leurs dirigeants.';
    const { code, stdout } = await run(['ingest', file('fr.txt', french), '--store', store], { terminal: 80 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/skipped .*fr\.txt: .*French/s);
  });

  it('counts an article whose date cannot be read once, with a warning', async () => {
    const input = file('a.md', `---\ndate: last week\n---\n${PARTNERSHIP}`);
    const report = join(folder, 'report.ndjson');
    const { code, stdout, stderr } = await run(['ingest', input, '--store', store, '--report', report]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcomes: { new: 1, skipped: 0 }, warned: 1, problems: [] });
    expect(stderr).toMatch(/a\.md: "date" is not a date: "last week".*\nhint: /);
    expect(lines(readFileSync(report, 'utf8'))).toMatchObject([{ outcome: 'new', warnings: [{ code: 'bad-date' }] }]);
    const again = await run(['ingest', input, '--store', store], { terminal: 80 });
    expect(again.stdout).toMatch(/^Read 1 article: 1 unchanged\..*Read with a warning\n\S*a\.md/s);
  });

  it('reads standard input, with fields under other names', async () => {
    const stdin = JSON.stringify({ key: 'a', body: PARTNERSHIP, link: 'https://www.example.org/a?utm_source=x' });
    const argv = [
      'ingest',
      '-',
      '--input-format',
      'jsonl',
      '--field',
      'text=body',
      '--field',
      'url=link',
      '--store',
      store,
    ];
    expect((await run(argv, { stdin })).code).toBe(0);
    expect(JSON.parse(await snapshot())).toMatchObject({ articles: [{ id: 'https://example.org/a' }] });
  });

  it('keeps what the graph was built with beside a company called Meta', async () => {
    await run([
      'ingest',
      file('a.txt', 'Meta Platforms has acquired Manus, a start-up in Singapore.'),
      '--store',
      store,
    ]);
    expect(JSON.parse((await run(['entity', 'meta', '--store', store])).stdout)).toMatchObject({ id: 'meta' });
    const { builtWith } = JSON.parse(await snapshot()) as { builtWith: object };
    expect(builtWith).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      extractor: expect.any(String),
      gazetteer: expect.any(String),
    });
  });

  it('leaves the texts out when asked', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), '--store', store, '--no-text']);
    const { articles } = JSON.parse(await snapshot()) as { articles: object[] };
    expect(articles[0]).not.toHaveProperty('text');
  });

  it.each([
    ['an empty file', () => file('empty.txt', '')],
    ['a binary file', () => file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))],
    ['a missing file', () => join(folder, 'none.txt')],
  ])('fails %s with its name, and goes on', async (_, bad) => {
    const input = bad();
    const { code, stdout, stderr } = await run(['ingest', input, file('good.txt', PARTNERSHIP), '--store', store]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ outcomes: { new: 1, failed: 1 } });
    expect(stderr).toContain(`dealgraph: ${input}: `);
  });

  it('skips a folder without articles, with the reason', async () => {
    mkdirSync(join(folder, 'empty'));
    const { code, stdout } = await run(['ingest', join(folder, 'empty'), '--store', store]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcomes: { skipped: 1 }, problems: [{ code: 'no-articles' }] });
  });

  it.each([
    ['a field that does not exist', ['--field', 'colour=x']],
    ['a field without a name', ['--field', 'text']],
    ['an unknown input format', ['--input-format', 'docx']],
    ['no input', []],
  ])('refuses %s', async (_, options) => {
    const inputs = options.length === 0 ? [] : [file('a.txt', PARTNERSHIP)];
    const { code } = await run(['ingest', ...inputs, ...options, '--store', store]);
    expect(code).toBe(2);
    expect(existsSync(store)).toBe(false);
  });

  it('refuses a gazetteer that does not fit, with file and line', async () => {
    const gazetteer = file('mine.jsonl', '{"name": "Acme", "type": "company"}\n{"name": 5}\n');
    const argv = ['ingest', file('a.txt', PARTNERSHIP), '--gazetteer', gazetteer, '--store', store];
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^dealgraph: ${gazetteer}:2: .+\\nhint: `));
  });

  it('refuses a store that is none', async () => {
    const { code, stderr } = await run(['ingest', file('a.txt', PARTNERSHIP), '--store', file('b.db', 'not a store')]);
    expect(code).toBe(4);
    expect(stderr).toMatch(/b\.db.+not a store\nhint: /);
    expect(readFileSync(join(folder, 'b.db'), 'utf8')).toBe('not a store');
  });
});

describe('remove', () => {
  it('leaves the graph as if the article had never been read', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), '--store', store]);
    const before = await snapshot();
    const added = file('b.txt', INVESTMENT);
    await run(['ingest', added, '--store', store]);
    const { code, stdout } = await run(['remove', added, '--store', store]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ removed: [expect.stringMatching(/^sha256:/)], unknown: [] });
    expect(await snapshot()).toBe(before);
  });

  it('says what is not there', async () => {
    const article = file('a.txt', PARTNERSHIP);
    await run(['ingest', article, '--store', store]);
    expect((await run(['remove', 'b.txt', '--store', store])).code).toBe(5);
    const { code, stderr } = await run(['remove', 'b.txt', article, '--store', store]);
    expect([code, stderr]).toEqual([3, 'dealgraph: b.txt: no such article in the graph\n']);
  });
});

describe('rebuild', () => {
  it('reads the kept texts again, to the same graph', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), file('b.txt', INVESTMENT), '--store', store]);
    const before = await snapshot();
    const { code, stdout } = await run(['rebuild', '--store', store]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ read: 2, failed: 0, stopped: false });
    expect(await snapshot()).toBe(before);
  });

  it('is asked for when the gazetteer is another one', async () => {
    const article = file('a.txt', PARTNERSHIP);
    await run(['ingest', article, '--store', store]);
    const gazetteer = ['--gazetteer', file('mine.jsonl', '{"name": "Zyxolabs", "type": "company"}\n')];
    const refused = await run(['ingest', article, '--store', store, ...gazetteer]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('dealgraph rebuild');
    expect((await run(['rebuild', '--store', store, ...gazetteer])).code).toBe(0);
    expect((await run(['ingest', article, '--store', store, ...gazetteer])).code).toBe(0);
  });
});

describe('rebuild --gazetteer', () => {
  const ENTRY = {
    id: 'zyxo-laboratories',
    name: 'Zyxo Laboratories',
    aliases: ['Zyxolabs'],
    type: 'organization',
    kind: 'laboratory',
    country: 'CH',
  };

  it('gives entities the names, types and countries of the new one, as if all had been read with it', async () => {
    const articles = [
      file('a.txt', 'Microsoft has signed a partnership with Zyxolabs, a start-up.'),
      file('b.txt', PARTNERSHIP),
    ];
    await run(['ingest', ...articles, '--store', store]);
    const before = JSON.parse((await run(['entity', 'Zyxolabs', '--store', store])).stdout);
    expect(before).toMatchObject({ name: 'Zyxolabs', type: 'company' });
    const gazetteer = ['--gazetteer', file('mine.jsonl', JSON.stringify(ENTRY))];
    expect((await run(['rebuild', ...gazetteer, '--store', store])).code).toBe(0);
    const { aliases: _, ...described } = ENTRY;
    expect(JSON.parse((await run(['entity', 'Zyxolabs', '--store', store])).stdout)).toMatchObject(described);
    const rebuilt = await snapshot();
    store = join(folder, 'fresh.db');
    await run(['ingest', ...articles, ...gazetteer, '--store', store]);
    expect(rebuilt).toBe(await snapshot());
  });
});

describe('extract', () => {
  it('prints a line of facts per article, whose offsets cut the quote out of the text', async () => {
    const stdin = `${record('a', PARTNERSHIP)}\n${record('b', 'Nothing to see here today.')}\n`;
    const { code, stdout } = await run(['extract', '-', '--input-format', 'jsonl'], { stdin });
    expect(code).toBe(0);
    const [first, second] = lines(stdout) as { id: string; facts: { quote: string; start: number; end: number }[] }[];
    expect([first!.id, second!.id, second!.facts]).toEqual(['a', 'b', []]);
    expect(first!.facts).toContainEqual(
      expect.objectContaining({
        head: 'Microsoft',
        relation: 'partnered-with',
        tail: 'Mistral AI',
        polarity: 'asserted',
      }),
    );
    for (const { quote, start, end } of first!.facts) expect(PARTNERSHIP.slice(start, end)).toBe(quote);
  });

  it('reports what it cannot read and exits with 3', async () => {
    const { code, stdout, stderr } = await run(['extract', file('empty.txt', ''), file('a.txt', PARTNERSHIP)]);
    expect(code).toBe(3);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toContain('empty.txt: ');
  });

  it('has nothing to say of text without relations', async () => {
    const { code, stdout } = await run(['extract', file('a.txt', 'It rained all day.')], { terminal: 80 });
    expect([code, stdout]).toEqual([0, 'No relation is stated in this article.\n']);
  });
});

describe('explain', () => {
  it('marks actors and cues and gives the claims with their reasons', async () => {
    const { code, stdout } = await run(['explain', 'Microsoft has invested $1 billion in OpenAI.'], { terminal: 80 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\[Microsoft\] .*‹invested›.*\[OpenAI\]/);
    expect(stdout).toMatch(/claim +Microsoft invested-in OpenAI: asserted, \d+ %, /);
  });

  it('explains standard input in json', async () => {
    const { stdout } = await run(['explain', '-', '--format', 'json'], { stdin: PARTNERSHIP });
    expect(JSON.parse(stdout)).toMatchObject([{ start: 0 }, { claims: [{ predicate: 'unaware-of' }] }]);
  });
});

describe('doctor', () => {
  const states = (stdout: string): Record<string, unknown> =>
    Object.fromEntries(lines(stdout).map(({ check, state }) => [check, state]));

  it('finds nothing wrong with a sound store', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), '--store', store]);
    const { code, stdout } = await run(['doctor', '--store', store]);
    expect(code).toBe(0);
    expect(new Set(Object.values(states(stdout)))).toEqual(new Set(['ok']));
  });

  it('fails for a graph that is not what its claims say, and repairs it', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), '--store', store]);
    const sound = await snapshot();
    const opened = await openStore(store, { statements: testStatements });
    await opened.write((transaction) => transaction.run('write/test-damage-deal'));
    await opened.close();
    const { code, stdout } = await run(['doctor', '--store', store]);
    expect([code, states(stdout).derived]).toEqual([1, 'fail']);
    const repaired = await run(['doctor', '--repair', '--store', store]);
    expect([repaired.code, states(repaired.stdout).derived]).toEqual([0, 'ok']);
    expect(await snapshot()).toBe(sound);
  });

  it('warns of a store that is not there, and does not make one', async () => {
    const { code, stdout } = await run(['doctor', '--store', store]);
    expect([code, states(stdout).store]).toEqual([0, 'warn']);
    expect(existsSync(store)).toBe(false);
  });

  it('fails for a store that is none', async () => {
    const { code, stdout } = await run(['doctor', '--store', file('b.db', 'not a store')]);
    expect([code, states(stdout).store]).toEqual([4, 'fail']);
  });

  it('warns of another gazetteer', async () => {
    await run(['ingest', file('a.txt', PARTNERSHIP), '--store', store]);
    const gazetteer = file('mine.jsonl', '{"name": "Zyxolabs", "type": "company"}\n');
    const { stdout } = await run(['doctor', '--store', store, '--gazetteer', gazetteer]);
    expect(states(stdout).versions).toBe('warn');
  });
});
