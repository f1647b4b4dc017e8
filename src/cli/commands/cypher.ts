import { Option } from 'commander';
import type { Params, Row, Value } from '../../store/port.ts';
import type { Configure, Context } from '../context.ts';
import { examples } from '../help.ts';
import { write } from '../io.ts';
import {
  databaseOption,
  type FormatOptions,
  formatOption,
  positiveInteger,
  type StoreOptions,
  storeOption,
} from '../options.ts';
import type { Column, Scalar } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { count } from '../output/values.ts';
import { paramOption } from '../params.ts';
import { runQuery } from '../query/runQuery.ts';
import { readAll } from '../readAll.ts';
import { storeOpener } from '../storeOpener.ts';
import { makeCurrent } from '../withStore.ts';

interface Options extends StoreOptions, FormatOptions {
  param?: Params;
  limit: number;
  timeout: number;
  memory: number;
}

const limit = (flags: string, what: string, byDefault: number): Option =>
  new Option(flags, what).argParser(positiveInteger).default(byDefault);

export const configure: Configure = (command, context) => {
  command
    .description('Ask the graph in Cypher. Only reading is let through; the store and its data stay as they are.')
    .argument('<query>', 'the query, or - to read it from standard input')
    .addOption(paramOption())
    .addOption(limit('--limit <number>', 'at most so many rows', 1_000))
    .addOption(limit('--timeout <seconds>', 'stop the query after so long', 30))
    .addOption(limit('--memory <megabytes>', 'stop the query when it takes more', 1_024))
    .addOption(formatOption())
    .addOption(storeOption())
    .addOption(databaseOption())
    .addHelpText(
      'after',
      examples(
        `dealgraph cypher 'MATCH (e:Dealgraph {id: $id})-[r]-(o:Company) RETURN type(r) AS relation, o.name AS name' --param id=openai`,
        'dealgraph cypher - --format csv < questions.cypher',
      ),
    )
    .action((query: string, options: Options) => runCypher(query, options, context));
};

async function runCypher(query: string, options: Options, { io }: Context): Promise<void> {
  const text = query === '-' ? await readAll(io.stdin) : query;
  const opener = storeOpener(options, io);
  await makeCurrent(opener);
  const { columns, rows, more } = await runQuery({
    location: opener.location,
    account: await opener.account(),
    text,
    params: options.param ?? {},
    limits: { rows: options.limit, milliseconds: options.timeout * 1_000 },
    memory: options.memory,
  });
  await print({ records: rows, columns: columns.map(columnOf) }, io, options.format);
  if (more) await write(io.stderr, `dealgraph: only the first ${count(rows.length, 'row')}; --limit shows more\n`);
}

function columnOf(name: string): Column<Row> {
  return { header: name, value: (row) => scalar(row[name] ?? null), flexible: true };
}

/** Tables and CSV show lists and maps as JSON. */
function scalar(value: Value): Scalar {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
