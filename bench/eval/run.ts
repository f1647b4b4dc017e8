/**
 * npm run eval -- [--eval DIR [--train DIR]] [--models DIR] [--errors DIR] [--cues]
 * Scores the extractor on the written corpus; on every set of the evaluation folder where that is given, and then also on each
 * file of training articles where that folder is given.
 * --models takes models from another folder than data/models: those that npm run train made without a file, to be scored on that file.
 * --errors writes a page a set, of all that is missed and extra; --cues prints how often the claims of each cue are right.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContext } from '../../src/cli/loadContext.ts';
import { loadModels } from '../../src/models/index.ts';
import { packagePath } from '../../src/package/paths.ts';
import { type Prediction, predict } from '../support/predict.ts';
import { type Scored, score } from '../support/scorer.ts';
import { scoreHere } from './compare.ts';
import { claimsJudgedIn, countCues, cueTable } from './cues.ts';
import { findingsOf } from './findings.ts';
import { readGold } from './gold.ts';
import { errorPage } from './page.ts';
import { type Evaluated, relationTable, setTable } from './report.ts';
import { CORPUS_SETS, type EvalSet, setsIn } from './sets.ts';
import { symmetricOf } from './statement.ts';
import { surenessTable } from './sureness.ts';

const { values } = parseArgs({
  options: {
    eval: { type: 'string' },
    train: { type: 'string' },
    models: { type: 'string' },
    errors: { type: 'string' },
    cues: { type: 'boolean' },
  },
});
const evalFolder = values.eval ?? process.env.DEALGRAPH_EVAL ?? '';
const trainFolder = values.train ?? process.env.DEALGRAPH_TRAIN;

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const needed = evalFolder
  ? [join(evalFolder, 'score.py'), ...(trainFolder ? [join(trainFolder, 'articles')] : [])]
  : [];
const absent = needed.filter((path) => !existsSync(path));
if (absent.length > 0) {
  const hint =
    'Give the folder of evaluation sets with --eval DIR or DEALGRAPH_EVAL, training articles with --train DIR.';
  refuse(`Nothing to score: there is no ${absent.join(', no ')}. ${hint}`);
}
if (trainFolder && !evalFolder)
  refuse('The training articles are scored by the scorer of the evaluation folder: give --eval DIR.');
// Pages hold text of other people, which has no place among the files of the project.
if (values.errors !== undefined && !relative(packagePath(), resolve(values.errors)).startsWith('..'))
  refuse(`${values.errors} lies in the project: give a folder outside it for the pages.`);

const context = values.models === undefined ? loadContext() : { ...loadContext(), models: loadModels(values.models) };
const symmetric = symmetricOf(context.ontology);
// Untimed: the first reading also loads what the extractor needs.
await predict(CORPUS_SETS[0]!.gold, context);
const corpus = await evaluate(CORPUS_SETS, ({ gold }, predictions) =>
  scoreHere(readGold(gold), predictions, symmetric),
);
const others = await evaluate(evalFolder ? setsIn(evalFolder, trainFolder) : [], ({ gold, relations }, predictions) =>
  score(evalFolder, gold, predictions, relations),
);
const evaluated = [...corpus, ...others];
console.log(setTable(evaluated));
const ofArticles = others.filter(({ set }) => set.isArticles);
if (ofArticles.length > 0)
  console.log(`\nTyped facts by relation, all sets of articles:\n\n${relationTable(ofArticles)}`);
if (ofArticles.length > 0)
  console.log(`\nFacts by confidence, all sets of articles:\n\n${surenessTable(ofArticles, readGold, symmetric)}`);
console.log(`\nTyped facts by relation, the written corpus:\n\n${relationTable(corpus)}`);

async function evaluate(
  sets: readonly EvalSet[],
  scoreSet: (set: EvalSet, predictions: Prediction[]) => Scored,
): Promise<Evaluated[]> {
  const results: Evaluated[] = [];
  for (const set of sets) {
    console.error(`reading ${set.name} …`);
    const predicted = await predict(set.gold, context);
    results.push({ set, predicted, scored: scoreSet(set, predicted.predictions) });
  }
  return results;
}

if (values.cues) {
  const claims = evaluated.flatMap((one) => claimsJudgedIn(one, readGold(one.set.gold), symmetric));
  console.log(`\nClaims by what made them, all sets:\n\n${cueTable(countCues(claims))}`);
}
if (values.errors !== undefined) {
  mkdirSync(values.errors, { recursive: true });
  for (const one of evaluated) {
    const { P, R, F1 } = one.scored.level('typed.relaxed');
    const summary = `${one.predicted.predictions.length} texts: precision ${P}, recall ${R}, F1 ${F1}`;
    const findings = findingsOf(one, readGold(one.set.gold), context);
    const page = join(values.errors, `${one.set.name}.html`);
    writeFileSync(page, errorPage(one.set.name, summary, findings));
    console.error(`${page}: ${findings.length} facts`);
  }
}
