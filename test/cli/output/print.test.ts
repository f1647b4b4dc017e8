import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/cli/output/format.ts';
import type { Column } from '../../../src/cli/output/presentation.ts';
import { print } from '../../../src/cli/output/print.ts';
import { captured } from '../captured.ts';

interface Row {
  name: string;
  amount: number;
}

const COLUMNS: Column<Row>[] = [
  { header: 'name', value: ({ name }) => name },
  { header: 'amount', value: ({ amount }) => amount, align: 'right' },
];
const RECORDS: Row[] = [
  { name: '=HYPERLINK("x")', amount: 1 },
  { name: 'a "b", c', amount: 2 },
];

async function printed(format: Format | undefined, terminal?: number): Promise<string> {
  const { io, stdout } = captured({ terminal, env: { NO_COLOR: '1' } });
  await print({ records: RECORDS, columns: COLUMNS }, io, format);
  return stdout();
}

describe('print', () => {
  it('writes a record a line where standard output is a pipe', async () => {
    const lines = (await printed(undefined)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(RECORDS);
  });

  it('writes a table on a terminal', async () => {
    expect(await printed(undefined, 80)).toBe(
      ['name             amount', '=HYPERLINK("x")       1', 'a "b", c              2', ''].join('\n'),
    );
  });

  it('writes json', async () => {
    expect(JSON.parse(await printed('json', 80))).toEqual(RECORDS);
  });

  it('writes csv that no spreadsheet runs as a formula', async () => {
    expect(await printed('csv')).toBe(`name,amount\n"'=HYPERLINK(""x"")",1\n"a ""b"", c",2\n`);
  });

  it('escapes in json what a terminal would act on', async () => {
    const { io, stdout } = captured();
    await print({ records: [{ name: 'a\u009b2J\u202e', amount: 1 }], columns: COLUMNS }, io, 'ndjson');
    expect(stdout()).toBe('{"name":"a\\u009b2J\\u202e","amount":1}\n');
  });

  it('colours only on a terminal without NO_COLOR', async () => {
    const coloured = async (terminal: number | undefined, env: Record<string, string>): Promise<boolean> => {
      const { io, stdout } = captured({ terminal, env });
      await print({ records: RECORDS, columns: COLUMNS }, io, 'table');
      return stdout().includes('\u001b[');
    };
    expect(await coloured(80, {})).toBe(true);
    expect(await coloured(80, { NO_COLOR: '1' })).toBe(false);
    expect(await coloured(undefined, {})).toBe(false);
  });
});
