/**
 * npm run train -- --train DIR [--eval DIR] [--out DIR [--without FILE …]] [NAME …]
 * Makes the models of data/models anew from the folder of training data: all of them, or those named. The same data give the same bytes.
 * What ships learns from the passages of the evaluation folder too (--eval); npm run crossvalidate measures on them.
 * --out writes them to another folder, and then --without leaves out a file of annotated articles (as "press"), to be measured on it
 * by npm run eval with --models.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel, modelPath } from '../src/models/index.ts';
import type { Sources } from './trainer.ts';
import { TRAINERS } from './trainers.ts';

const { values, positionals } = parseArgs({
  options: {
    train: { type: 'string' },
    eval: { type: 'string' },
    out: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const folder = values.train ?? process.env.DEALGRAPH_TRAIN ?? '';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

if (folder === '' || !existsSync(join(folder, 'articles'))) {
  const hint = 'Give the folder of training data with --train DIR or DEALGRAPH_TRAIN.';
  refuse(`Nothing to learn from${folder && `: there is no ${join(folder, 'articles')}`}. ${hint}`);
}
if (values.without.length > 0 && values.out === undefined)
  refuse('What ships learns from all files: give a folder for the others with --out DIR.');
const names = TRAINERS.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) refuse(`There is no model ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

const sources: Sources = {
  train: folder,
  evaluation: values.eval ?? process.env.DEALGRAPH_EVAL,
  without: values.without,
  models: values.out,
};
for (const { name, train } of TRAINERS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const begun = performance.now();
  const { model, card } = await train(sources, (line) => console.error(`${name}: ${line}`));
  const bytes = encodeModel(model);
  const path = modelPath(name, values.out);
  writeFileSync(path, bytes);
  if (values.out === undefined) writeFileSync(path.replace(/\.model$/, '.md'), card);
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB in ${seconds} s`);
}
