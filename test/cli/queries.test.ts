import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, sampleStore, temporaryFolder } from './run.ts';

let store: string;

beforeAll(async () => {
  store = await sampleStore();
});

const QUERIES: [string, ...string[]][] = [
  ['deals'],
  ['deals', '--party', 'msft', '--since', '2024', '--until', '2024-12'],
  ['deal', 'microsoft', 'mistral'],
  ['entity', 'open', 'ai'],
  ['partners', 'microsoft'],
  ['unaware'],
  ['unaware', 'french', 'government'],
  ['evidence', 'microsoft', 'mistral ai'],
  ['evidence', 'microsoft mistral'],
  ['stats'],
];

describe.each(QUERIES)('dealgraph %s %s %s', (...argv) => {
  const args = argv.filter((arg) => typeof arg === 'string');

  it.each([60, 80, 120])('prints a page that fits %i columns', async (terminal) => {
    const { code, stdout } = await run([...args, '--store', store], { terminal });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a terminal
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    // The path of the store is the test machine's.
    for (const line of lines.filter((each) => each !== store)) expect(stringWidth(line)).toBeLessThanOrEqual(terminal);
  });

  it('says the same with colours', async () => {
    const plain = await run([...args, '--store', store], { terminal: 80 });
    const coloured = await run([...args, '--store', store], { terminal: 80, env: { NO_COLOR: '' } });
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });

  it('prints a record a line in a pipe', async () => {
    const { code, stdout } = await run([...args, '--store', store]);
    expect(code).toBe(0);
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toBeTypeOf('object');
  });

  it.each(['json', 'csv'])('prints %s', async (format) => {
    const { code, stdout } = await run([...args, '--store', store, '--format', format], { terminal: 80 });
    expect(code).toBe(0);
    if (format === 'json') expect(JSON.parse(stdout)).toBeTypeOf('object');
    else expect(stdout.split('\n').length).toBeGreaterThan(2);
  });
});

describe('limits', () => {
  it.each([
    ['deals', /1 of 3 deals; --limit 3 shows all/],
    ['evidence microsoft mistral', /1 of 5 claims; --limit 5 shows all/],
  ])('%s says what it leaves out of a table', async (command, rest) => {
    const { stdout } = await run([...command.split(' '), '--limit', '1', '--store', store], { terminal: 80 });
    expect(stdout).toMatch(rest);
  });

  it('keep their word for programs', async () => {
    expect((await run(['deals', '--limit', '1', '--store', store])).stdout.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('queries that find nothing or too much', () => {
  it.each([
    ['an unknown name', ['entity', 'Microsft'], 5, /did you mean "Microsoft"/],
    ['an unknown deal', ['deal', 'tesla'], 5, /dealgraph deals/],
    ['no deal that fits', ['deals', '--kind', 'grant'], 5, /samples\.db/],
    ['nobody unaware', ['unaware', 'microsoft'], 5, /Microsoft/],
    ['two names that nothing connects', ['evidence', 'france', 'openai'], 5, /France and OpenAI/],
    ['a reference that fits several deals', ['deal', 'microsoft'], 2, /name one by its id/],
  ] as const)('%s', async (_, argv, expected, message) => {
    const { code, stdout, stderr } = await run([...argv, '--store', store]);
    expect(code).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^dealgraph: .+\nhint: /);
  });
});

describe('usage', () => {
  it.each([
    ['an unknown command', ['dels']],
    ['help of an unknown command', ['help', 'nonsense']],
    ['an unknown command with --help', ['nonsense', '--help']],
    ['no command', []],
    ['an unknown option', ['deals', '--nope']],
    ['a bad limit', ['deals', '--limit', '0']],
    ['a bad date', ['deals', '--since', '2024-02-31']],
    ['a period that ends before it begins', ['deals', '--since', '2025', '--until', '2024']],
    ['an unknown format', ['deals', '--format', 'xml']],
    ['an unknown kind', ['deals', '--kind', 'romance']],
    ['a missing argument', ['entity']],
    ['an empty input', ['ingest', '']],
    ['an input of blanks', ['extract', ' ']],
    ['an empty reference to remove', ['remove', '']],
    ['an empty gazetteer', ['ingest', 'a.txt', '--gazetteer', '']],
    ['an empty output', ['export', '--out=']],
  ])('%s', async (_, argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/at .*\.ts:\d+/);
  });

  it.each([
    [['ingest', ''], 'the argument after "ingest" is empty'],
    [['remove', 'a.txt', ' '], 'the argument after "a.txt" is empty'],
    [['ingest', 'a.txt', '--report', ''], 'the argument of --report is empty'],
    [['export', '--out='], 'the argument of --out is empty'],
  ])('%j: %s', async (argv, message) => {
    expect((await run(argv)).stderr).toMatch(new RegExp(`^dealgraph: ${message}\nhint: `));
  });

  it.each([
    ['dels', 'did you mean deals?'],
    ['help dels', 'did you mean deals?'],
    ['--debug dels', 'did you mean deals?'],
    ['help nonsense', 'dealgraph --help lists the commands'],
  ])('%s has the hint: %s', async (line, hint) => {
    expect((await run(line.split(' '))).stderr).toContain(`\nhint: ${hint}\n`);
  });

  it.each([['--help'], ['deals', '--help'], ['help', 'ingest'], ['help'], ['--version']])('%s %s', async (...argv) => {
    const { code, stdout, stderr } = await run(argv.filter((arg) => typeof arg === 'string'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toBe('');
  });
});

describe('colours', () => {
  it.each(QUERIES)('are left out of %s %s %s where NO_COLOR is set to anything', async (...argv) => {
    const command = [...argv.filter((arg) => typeof arg === 'string'), '--store', store];
    const coloured = await run(command, { terminal: 80, env: { NO_COLOR: '' } });
    expect(coloured.stdout).toContain('\u001b[');
    const plain = await run(command, { terminal: 80, env: { NO_COLOR: '0' } });
    expect(plain.stdout).toBe(stripVTControlCharacters(coloured.stdout));
  });
});

describe('stores', () => {
  it('does not make a store to query it', async () => {
    const missing = join(temporaryFolder(), 'none.db');
    const { code, stderr } = await run(['deals', '--store', missing]);
    expect(code).toBe(4);
    expect(stderr).toContain('dealgraph ingest');
    expect(existsSync(missing)).toBe(false);
  });

  it.each(['deals', 'ingest article.txt'])('cannot %s in a folder that does not exist', async (command) => {
    const { code, stderr } = await run([...command.split(' '), '--store', join(temporaryFolder(), 'none', 'deals.db')]);
    expect([code, stderr]).toEqual([4, expect.stringMatching(/^dealgraph: .*\nhint: /m)]);
  });

  it('takes the store from the environment', async () => {
    expect((await run(['stats'], { env: { DEALGRAPH_STORE: store } })).code).toBe(0);
  });

  it('says when a server does not answer', async () => {
    const { code, stderr } = await run(['stats', '--store', 'bolt://127.0.0.1:9']);
    expect(code).toBe(4);
    expect(stderr).toMatch(/^dealgraph: .*127\.0\.0\.1:9/);
  });

  it('shows where an error came from only with --debug', async () => {
    const argv = ['deals', '--store', join(temporaryFolder(), 'none.db')];
    expect((await run(argv)).stderr).not.toContain('DealgraphError');
    expect((await run([...argv, '--debug'])).stderr).toContain('DealgraphError');
  });
});
