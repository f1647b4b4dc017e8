import type { PairMeta } from '../../src/extract/pairs/classifier.ts';
import { PairContexts } from '../../src/extract/pairs/contexts.ts';
import { SentenceReader } from '../../src/extract/sentenceReader.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModel, type Model } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { REAL_FILES } from '../support/articleFiles.ts';
import type { Trainer } from '../trainer.ts';
import { ontologyExamples, readArticles } from './articles.ts';
import { type Calibration, calibrate, type Judged, reliability } from './calibrate.ts';
import { cardOf } from './card.ts';
import { classesOf, type Example, ExampleMaker } from './examples.ts';
import { type Logistic, type LogisticOptions, learn, scoresOf } from './logistic.ts';

const OPTIONS: LogisticOptions = {
  epochs: 8,
  averagedFrom: 2,
  learningRate: 0.1,
  decay: 0.03,
  leastCount: 10,
  seed: 20_261_126,
};
const LARGEST = 127;
/** The ontology's own examples are few, and count for so many texts each. */
const ONTOLOGY_WEIGHT = 10;

/** The classifier of pairs. Reads with the models of names and syntax, which are made before it. */
export const relations: Trainer = {
  name: 'relations',
  train(folder, log, without = [], models) {
    const ontology = loadOntology();
    const classes = classesOf(ontology.relations);
    const context = { gazetteer: loadGazetteer(), ontology, models: { mentions: loadModel('mentions', models) } };
    const maker = new ExampleMaker(
      new SentenceReader(context),
      new PairContexts(loadModel('parser')),
      classes,
      (name) => ontology.relation(name)?.symmetric ?? false,
    );
    const files = readArticles(folder);
    const examples = new Map(
      files
        .filter(({ name }) => !without.includes(name))
        .map((file): [string, Example[]] => [file.name, maker.examplesOf(file)]),
    );
    const ofOntology = ontologyExamples(ontology.relations).flatMap((file) => maker.examplesOf(file));
    const repeated = Array.from({ length: ONTOLOGY_WEIGHT }, () => ofOntology).flat();
    const learnWithout = (left?: string): Logistic => {
      const kept = [...repeated, ...[...examples].flatMap(([name, ofFile]) => (name === left ? [] : ofFile))];
      return learn(kept, classes.length, OPTIONS);
    };
    // How sure it is, is set on real texts, each left out in turn.
    const judged = REAL_FILES.filter((name) => examples.has(name)).flatMap((name) => {
      const model = learnWithout(name);
      log(`calibrated on ${name}`);
      return examples.get(name)!.flatMap((example) => judgedOf(example, scoresOf(model, example, classes.length)));
    });
    const calibration = calibrate(judged);
    const learned = learnWithout();
    const count = [...examples.values()].reduce((sum, { length }) => sum + length, 0);
    const card = cardOf(
      { texts: files.flatMap(({ articles }) => articles).length, pairs: count, features: learned.rows.size },
      reliability(judged, calibration),
    );
    return { model: quantise(learned, { classes, ...calibration }), card: without.length > 0 ? '' : card };
  },
};

function judgedOf({ stated, open }: Example, scores: Float64Array): Judged[] {
  return [...scores].flatMap((score, c) =>
    open.includes(c) ? [] : [{ score, isStated: stated.some(({ name }) => name === c) }],
  );
}

/** The weights as bytes, by the largest of them. */
function quantise({ rows, weights }: Logistic, meta: { classes: PairMeta['classes'] } & Calibration): Model<PairMeta> {
  const ofFeatures = weights.subarray(0, rows.size * meta.classes.length);
  const step = ofFeatures.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST;
  const bytes = Int8Array.from(ofFeatures, (weight) => Math.round(weight / step));
  const biases = weights.slice(ofFeatures.length);
  return { meta: { ...meta, scale: step }, numbers: { keys: Uint32Array.from(rows.keys()), weights: bytes, biases } };
}
