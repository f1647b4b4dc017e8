/**
 * npm run eval -- --eval DIR [--train DIR] [--errors DIR] [--cues]
 * Scores the extractor on every set of the evaluation folder, and on each file of training articles where that folder is given.
 * --errors writes a page a set, of all that is missed and extra; --cues prints how often the claims of each cue are right.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContext } from '../../src/cli/loadContext.ts';
import { packagePath } from '../../src/package/paths.ts';
import { predict } from '../support/predict.ts';
import { score } from '../support/scorer.ts';
import { claimsJudgedIn, countCues, cueTable } from './cues.ts';
import { findingsOf } from './findings.ts';
import { readGold } from './gold.ts';
import { errorPage } from './page.ts';
import { type Evaluated, relationTable, setTable } from './report.ts';
import { setsIn } from './sets.ts';
import { symmetricOf } from './statement.ts';

const { values } = parseArgs({
  options: {
    eval: { type: 'string' },
    train: { type: 'string' },
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

const needed = [join(evalFolder, 'score.py'), ...(trainFolder ? [join(trainFolder, 'articles')] : [])];
const absent = needed.filter((path) => !existsSync(path));
if (evalFolder === '' || absent.length > 0) {
  const hint =
    'Give the folder of evaluation sets with --eval DIR or DEALGRAPH_EVAL, training articles with --train DIR.';
  refuse(`Nothing to score${evalFolder && `: there is no ${absent.join(', no ')}`}. ${hint}`);
}
// Pages hold text of other people, which has no place among the files of the project.
if (values.errors !== undefined && !relative(packagePath(), resolve(values.errors)).startsWith('..'))
  refuse(`${values.errors} lies in the project: give a folder outside it for the pages.`);

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

const context = loadContext();
if (values.cues) {
  const claims = evaluated.flatMap((one) => claimsJudgedIn(one, readGold(one.set.gold), symmetricOf(context.ontology)));
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
