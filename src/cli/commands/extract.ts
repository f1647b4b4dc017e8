import { type ArticleFacts, extract } from '../../pipeline/extract.ts';
import type { Fact } from '../../pipeline/facts.ts';
import { outcomeOfIssue } from '../../pipeline/outcome.ts';
import { readDocuments } from '../../sources/index.ts';
import type { Configure, Context } from '../context.ts';
import { EXIT } from '../exitCodes.ts';
import { examples } from '../help.ts';
import { type InputOptions, inputOptions, readOptions } from '../inputOptions.ts';
import { type Io, write } from '../io.ts';
import { loadReader } from '../loadContext.ts';
import { type FormatOptions, formatOption } from '../options.ts';
import { chooseFormat } from '../output/format.ts';
import { toJsonLine } from '../output/json.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import { print } from '../output/print.ts';
import { reportProblem, warningsOf } from '../problems.ts';

type Options = FormatOptions & InputOptions;

type FactOfArticle = Fact & { article: string };

const COLUMNS: Column<FactOfArticle>[] = [
  { header: 'article', value: ({ article }) => article, show: null },
  { header: 'head', value: ({ head }) => head, show: ({ head }, page) => page.bold(plain(head)), flexible: true },
  { header: 'relation', value: ({ relation }) => relation },
  { header: 'tail', value: ({ tail }) => tail, show: (fact, page) => page.bold(plain(tailOf(fact))), flexible: true },
  { header: 'polarity', value: ({ polarity }) => polarity },
  { header: 'status', value: ({ status }) => status },
  { header: 'deal parties', value: ({ dealParties }) => dealParties?.join('; '), show: null },
  { header: 'confidence', value: ({ confidence }) => confidence, show: null },
  { header: 'quote', value: ({ quote }) => quote, show: null },
  { header: 'start', value: ({ start }) => start, show: null },
  { header: 'end', value: ({ end }) => end, show: null },
];

export const configure: Configure = (command, context) => {
  command
    .description('Print what each article says, without a graph: relations with polarity, status, quote and offsets.')
    .argument('<input...>', 'files, folders or globs; - is standard input');
  for (const option of inputOptions()) command.addOption(option);
  command
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'dealgraph extract article.html',
        'cat articles.jsonl | dealgraph extract - --input-format jsonl > facts.ndjson',
      ),
    )
    .action((inputs: string[], options: Options) => runExtract(inputs, options, context));
};

async function runExtract(inputs: string[], options: Options, { io, exitWith }: Context): Promise<void> {
  const format = chooseFormat(options.format, io.stdout);
  const all: ArticleFacts[] = [];
  for await (const facts of factsIn(inputs, options, { io, exitWith })) {
    if (format === 'ndjson') await write(io.stdout, `${toJsonLine(facts)}\n`);
    else all.push(facts);
  }
  if (format === 'json') await print({ records: all, columns: [] }, io, format);
  else if (format !== 'ndjson') await printFacts(all, io, format);
}

/** Facts article by article, under the source's own id; what cannot be read is reported on stderr and passed over. */
async function* factsIn(inputs: string[], options: Options, { io, exitWith }: Context): AsyncGenerator<ArticleFacts> {
  const reader = loadReader(options.gazetteer);
  for await (const item of readDocuments(inputs, readOptions(options, io))) {
    if (item.kind === 'document') for (const warning of warningsOf(item.document)) await reportProblem(warning, io);
    const read = item.kind === 'issue' ? outcomeOfIssue(item.issue) : await extract(item.document, reader);
    if ('facts' in read) yield read;
    else {
      if (read.outcome === 'failed') exitWith(EXIT.someInputFailed);
      await reportProblem(read, io);
    }
  }
}

async function printFacts(all: readonly ArticleFacts[], io: Io, format: 'csv' | 'table'): Promise<void> {
  const records = all.flatMap(({ id, facts }) => facts.map((fact) => ({ article: id, ...fact })));
  if (records.length === 0 && format === 'table') {
    await write(io.stdout, `No relation is stated in ${all.length === 1 ? 'this article' : 'these articles'}.\n`);
    return;
  }
  await print({ records, columns: COLUMNS, detail: ({ quote }, page) => page.dim(`“${plain(quote)}”`) }, io, format);
}

function tailOf({ tail, dealParties }: Fact): string {
  return dealParties ? `deal of ${dealParties.join(', ')}` : tail;
}
