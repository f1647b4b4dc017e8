/**
 * npm run eval -- --eval DIR [--train DIR]
 * Scores the extractor on every set of the evaluation folder, and on each file of training articles where that folder is given.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { predict } from '../support/predict.ts';
import { score } from '../support/scorer.ts';
import { type Evaluated, relationTable, setTable } from './report.ts';
import { setsIn } from './sets.ts';

const { values } = parseArgs({ options: { eval: { type: 'string' }, train: { type: 'string' } } });
const evalFolder = values.eval ?? process.env.DEALGRAPH_EVAL ?? '';
const trainFolder = values.train ?? process.env.DEALGRAPH_TRAIN;

const needed = [join(evalFolder, 'score.py'), ...(trainFolder ? [join(trainFolder, 'articles')] : [])];
const absent = needed.filter((path) => !existsSync(path));
if (evalFolder === '' || absent.length > 0) {
  const hint =
    'Give the folder of evaluation sets with --eval DIR or DEALGRAPH_EVAL, training articles with --train DIR.';
  console.error(`Nothing to score${evalFolder && `: there is no ${absent.join(', no ')}`}. ${hint}`);
  process.exit(2);
}

const sets = setsIn(evalFolder, trainFolder);
// Untimed: the first reading also loads what the extractor needs.
if (sets[0]) await predict(sets[0].gold);
const evaluated: Evaluated[] = [];
for (const set of sets) {
  console.error(`reading ${set.name} …`);
  const predicted = await predict(set.gold);
  evaluated.push({ set, predicted, scored: score(evalFolder, set.gold, predicted.predictions, set.relations) });
}
console.log(`${setTable(evaluated)}\n\nTyped facts by relation, all sets of articles:\n\n${relationTable(evaluated)}`);
