import type { PairMeta } from '../../src/extract/pairs/classifier.ts';
import { SentenceReader } from '../../src/extract/sentenceReader.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModel, type Model } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { REAL_FILES } from '../support/articleFiles.ts';
import { readPassages } from '../support/passages.ts';
import type { Trainer } from '../trainer.ts';
import { type ArticleFile, ontologyExamples, readArticles } from './articles.ts';
import { type Calibration, calibrate, type Judged, reliability } from './calibrate.ts';
import { cardOf } from './card.ts';
import { classesOf, type Example, ExampleMaker } from './examples.ts';
import { type Learned, type LearningOptions, learn, scorerOf } from './learn.ts';
import type { NetworkOptions } from './network.ts';
import { articleOf } from './passages.ts';

/** Teachers guard against what chance shows them; the student has only to copy. */
const TEACHER: NetworkOptions = {
  hidden: 48,
  epochs: 6,
  averagedFrom: 3,
  learningRate: 0.05,
  decay: 0.01,
  featureDropout: 0.5,
  unitDropout: 0.2,
};
const OPTIONS: LearningOptions = {
  teachers: 3,
  teacher: TEACHER,
  student: { ...TEACHER, hidden: 32, decay: 0.001, featureDropout: 0.1, unitDropout: 0 },
  leastCount: 12,
  seed: 20_261_126,
};
const LARGEST = 127;
/** The ontology's own examples are few, and count for so many texts each. */
const ONTOLOGY_WEIGHT = 10;

/** The classifier of pairs. Reads with the model of names, which is made before it. */
export const relations: Trainer = {
  name: 'relations',
  train({ train: folder, evaluation, without, models }, log) {
    const ontology = loadOntology();
    const classes = classesOf(ontology.relations);
    const context = { gazetteer: loadGazetteer(), ontology, models: { mentions: loadModel('mentions', models) } };
    const maker = new ExampleMaker(
      new SentenceReader(context),
      classes,
      (name) => ontology.findRelation(name)?.symmetric ?? false,
    );
    const passages = evaluation === undefined ? [] : readPassages(evaluation);
    const files = [
      ...readArticles(folder),
      ...passages.map(({ name, passages: rows }): ArticleFile => ({ name, articles: rows.map(articleOf) })),
    ];
    const examples = new Map(
      files
        .filter(({ name }) => !without.includes(name))
        .map((file): [string, Example[]] => [file.name, maker.examplesOf(file)]),
    );
    const ofOntology = ontologyExamples(ontology.relations).flatMap((file) => maker.examplesOf(file));
    const repeated = Array.from({ length: ONTOLOGY_WEIGHT }, () => ofOntology).flat();
    const learnWithout = (left?: string): Learned => {
      const kept = [...repeated, ...[...examples].flatMap(([name, ofFile]) => (name === left ? [] : ofFile))];
      return learn(kept, classes.length, OPTIONS);
    };
    // How sure it is, is set on real texts, each left out in turn.
    const judged = REAL_FILES.filter((name) => examples.has(name)).flatMap((name) => {
      const scoresOf = scorerOf(learnWithout(name));
      log(`calibrated on ${name}`);
      return examples.get(name)!.flatMap((example) => judgedOf(example, scoresOf(example)));
    });
    const calibration = calibrate(judged);
    const learned = learnWithout();
    const count = [...examples.values()].reduce((sum, { length }) => sum + length, 0);
    const card = cardOf(
      {
        texts: files.flatMap(({ articles }) => articles).length,
        pairs: count,
        features: learned.rows.size,
        teachers: OPTIONS.teachers,
        hidden: OPTIONS.student.hidden,
      },
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

/** The embeddings as bytes, by the largest of them. */
function quantise({ rows, network }: Learned, meta: { classes: PairMeta['classes'] } & Calibration): Model<PairMeta> {
  const embeddings = Float32Array.from(network.embeddings);
  const scale = embeddings.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST;
  return {
    meta: { ...meta, scale },
    numbers: {
      keys: Uint32Array.from(rows.keys()),
      embeddings: Int8Array.from(embeddings, (value) => Math.round(value / scale)),
      unitBiases: Float32Array.from(network.unitBiases),
      output: Float32Array.from(network.output),
      biases: Float32Array.from(network.biases),
    },
  };
}
