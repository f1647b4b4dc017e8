/**
 * npm run bench -- [--eval DIR] [--train DIR] [--only NAME] [--articles NUMBER] [--write]
 * Measures every figure beside its reference and prints one table; --write notes it in bench/RESULTS.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extraction } from './figures/extraction.ts';
import { ingest } from './figures/ingest.ts';
import { ingestNeo4j } from './figures/ingestNeo4j.ts';
import { jobs } from './figures/jobs.ts';
import { memory } from './figures/memory.ts';
import { names } from './figures/names.ts';
import { parserFigure } from './figures/parser.ts';
import { scale, scaleNeo4j } from './figures/scale.ts';
import { scores } from './figures/scores.ts';
import { start } from './figures/start.ts';
import type { Figure, Result } from './support/figure.ts';
import { describeMachine } from './support/machine.ts';
import { resultTable } from './support/table.ts';

const FIGURES: readonly Figure[] = [extraction, parserFigure, ingest, ingestNeo4j, jobs, memory, start, scores, names];
/** Take hours at their full size, so they are measured only where they are asked for: `--only scale`. */
const LARGE: readonly Figure[] = [scale, scaleNeo4j];

const { values } = parseArgs({
  options: {
    eval: { type: 'string' },
    train: { type: 'string' },
    only: { type: 'string' },
    articles: { type: 'string', default: '100000' },
    write: { type: 'boolean' },
  },
});
const evalFolder = values.eval ?? process.env.DEALGRAPH_EVAL;
const trainFolder = values.train ?? process.env.DEALGRAPH_TRAIN;
const chosen = values.only === undefined ? FIGURES : [...FIGURES, ...LARGE].filter(({ name }) => name === values.only);
if (chosen.length === 0)
  throw new Error(`no figure ${values.only}; there are ${[...FIGURES, ...LARGE].map(({ name }) => name).join(', ')}`);
if (!evalFolder) console.error('No scores: give the folder of evaluation sets with --eval DIR or DEALGRAPH_EVAL.');

const results: Result[] = [];
for (const figure of chosen) {
  console.error(`measuring ${figure.name} …`);
  results.push(...(await figure.measure({ evalFolder, articles: Number(values.articles), trainFolder })));
}

const report = `${describeMachine()}\n\n${resultTable(results)}\n`;
console.log(report);
if (values.write) {
  const command = 'npm run bench -- --eval DIR --train DIR --write';
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `# Figures\n\nMeasured with \`${command}\` on ${report}`);
}
process.exitCode = results.some(({ met }) => met === false) ? 1 : 0;
