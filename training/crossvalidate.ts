/**
 * npm run crossvalidate -- --train DIR --eval DIR
 * Scores the extractor on text that its models also learn from, each part of it read by models that learned from the others only:
 * the passages of the evaluation folder in five parts, and the real files of annotated articles one by one. The parser, which learns
 * no names and no relations, is the one that ships. Takes about three minutes a part.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold } from '../bench/eval/gold.ts';
import { type Evaluated, relationTable, setTable } from '../bench/eval/report.ts';
import { setsIn } from '../bench/eval/sets.ts';
import { symmetricOf } from '../bench/eval/statement.ts';
import { surenessTable } from '../bench/eval/sureness.ts';
import { type Predicted, predict } from '../bench/support/predict.ts';
import { score } from '../bench/support/scorer.ts';
import { loadContext } from '../src/cli/loadContext.ts';
import { encodeModel, loadModels, modelPath } from '../src/models/index.ts';
import { mentions } from './mentions/trainer.ts';
import { relations } from './relations/trainer.ts';
import { REAL_FILES } from './support/articleFiles.ts';
import { FOLDS, PASSAGE_SETS, readPassages } from './support/passages.ts';

const { values } = parseArgs({ options: { train: { type: 'string' }, eval: { type: 'string' } } });
const train = values.train ?? process.env.DEALGRAPH_TRAIN;
const evaluation = values.eval ?? process.env.DEALGRAPH_EVAL;
if (train === undefined || evaluation === undefined) {
  console.error('Give the folder of training data with --train DIR, that of evaluation sets with --eval DIR.');
  process.exit(2);
}

const sets = setsIn(evaluation, train).filter(
  ({ name }) => PASSAGE_SETS.includes(name) || REAL_FILES.some((file) => name === `train-${file}`),
);
const passages = readPassages(evaluation);
const predicted = new Map<string, Predicted>(sets.map(({ name }) => [name, { predictions: [], seconds: 0 }]));
const context = loadContext();

for (let fold = 0; fold < FOLDS; fold++) {
  const file = REAL_FILES[fold];
  const without = [...PASSAGE_SETS.map((set) => `${set}-${fold}`), ...(file ? [file] : [])];
  const models = await trainWithout(without);
  for (const { name, gold } of sets) {
    const part = passages.find((one) => one.name === `${name}-${fold}`);
    if (!part && name !== `train-${file}`) continue;
    const ids = part && new Set(part.passages.map(({ id }) => id));
    const { predictions, seconds } = await predict(gold, { ...context, models }, ids && (({ id }) => ids.has(id)));
    const all = predicted.get(name)!;
    all.predictions.push(...predictions);
    all.seconds += seconds;
  }
}
const evaluated = sets.map((set): Evaluated => {
  const ofSet = predicted.get(set.name)!;
  return { set, predicted: ofSet, scored: score(evaluation, set.gold, ofSet.predictions, set.relations) };
});
console.log(setTable(evaluated));
const articles = evaluated.filter(({ set }) => set.isArticles);
const symmetric = symmetricOf(context.ontology);
console.log(`\nFacts by confidence, the articles:\n\n${surenessTable(articles, readGold, symmetric)}`);
console.log(`\nTyped facts by relation:\n\n${relationTable(evaluated)}`);

/** Models of names and relations that learned from all but the parts named. */
async function trainWithout(without: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-models-'));
  try {
    copyFileSync(modelPath('parser'), modelPath('parser', folder));
    for (const trainer of [mentions, relations]) {
      const log = (line: string): void => console.error(`without ${without.join(', ')}: ${trainer.name}: ${line}`);
      const { model } = await trainer.train({ train: train!, evaluation, without, models: folder }, log);
      writeFileSync(modelPath(trainer.name, folder), encodeModel(model));
    }
    return loadModels(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
