import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { READING, REFUSED } from './cypherCases.ts';
import { run, sampleStore } from './run.ts';

let store: string;
let bytes: Buffer;

beforeAll(async () => {
  store = await sampleStore();
  bytes = readFileSync(store);
});

/** Far more than any machine does in the time of a test. */
const RUNAWAY = 'UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y';

function cypher(query: string, ...options: string[]) {
  return run(['cypher', query, ...options, '--store', store]);
}

describe('dealgraph cypher on the embedded engine', () => {
  it.each(READING)('gives $name', async ({ query, params = [], rows }) => {
    const { code, stdout, stderr } = await cypher(
      query,
      ...params.flatMap((each) => ['--param', each]),
      '--format',
      'json',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject(rows);
  });

  it.each(REFUSED)('refuses %s', async (_, query) => {
    const { code, stdout, stderr } = await cypher(query);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^dealgraph: .+\nhint: /);
  });

  it.each([
    ['time', `${RUNAWAY} WITH x + y AS z WHERE z < 0 RETURN count(z) AS n`, ['--timeout', '1', '--memory', '8192']],
    ['memory', `${RUNAWAY} WITH collect([x, y]) AS all RETURN size(all) AS n`, ['--memory', '100']],
  ])('stops one that takes too much %s, without harm', async (what, query, options) => {
    const { code, stderr } = await cypher(query, ...options);
    expect(code).toBe(1);
    expect(stderr).toContain(`too much ${what}`);
    expect(readFileSync(store).equals(bytes)).toBe(true);
    expect((await run(['stats', '--store', store])).code).toBe(0);
  });

  it('keeps to the limit of rows, and says so', async () => {
    const { stdout, stderr } = await cypher('UNWIND range(1, 9) AS x RETURN x', '--limit', '2');
    expect(stdout).toBe('{"x":1}\n{"x":2}\n');
    expect(stderr).toMatch(/first 2 rows/);
  });

  it('reads the query from standard input, and prints columns in its order', async () => {
    const argv = ['cypher', '-', '--format', 'csv', '--store', store];
    const { stdout } = await run(argv, { stdin: "RETURN 'x' AS b, [1] AS a" });
    expect(stdout.trim().split(/\r?\n/)).toEqual(['b,a', 'x,[1]']);
  });

  it.each([
    ['--limit', '0'],
    ['--timeout', 'soon'],
    ['--param', 'nothing'],
  ])('takes no %s %s', async (...options) => {
    expect((await cypher('RETURN 1 AS one', ...options)).code).toBe(2);
  });
});
