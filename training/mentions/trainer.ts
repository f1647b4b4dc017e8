import { seededRandom } from '../../bench/support/numbers.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import type { Model } from '../../src/models/index.ts';
import { REAL_FILES } from '../support/articleFiles.ts';
import { type PassageFile, readPassages } from '../support/passages.ts';
import type { Trainer } from '../trainer.ts';
import { type ArticleFile, readArticles } from './articles.ts';
import { cardOf } from './card.ts';
import { readCorpus } from './corpora.ts';
import { type CrfOptions, trainCrf, type WeightedExample } from './crf.ts';
import { scoreNames } from './evaluate.ts';
import { type AnnotatedText, ExampleMaker } from './examples.ts';
import { annotatedPassage } from './passages.ts';
import { quantise } from './quantise.ts';
import { CORPORA, TEST_CORPUS } from './sources.ts';

const SEED = 20_261_126;
const OPTIONS: CrfOptions = {
  rows: 2 ** 17,
  epochs: 4,
  learningRate: 0.1,
  decay: 1e-5,
  gazetteerDropout: 0.4,
  featureDropout: 0.5,
};
/** Articles of this field tell more than others' sentences. */
const ARTICLE_WEIGHT = 3;
/** Of passages two names or so are annotated. */
const PASSAGE_WEIGHT = 2;

/** The tagger of names: a conditional random field over hashed features. */
export const mentions: Trainer = {
  name: 'mentions',
  train({ train: folder, evaluation, without }, log) {
    const gazetteer = loadGazetteer();
    const maker = new ExampleMaker(gazetteer);
    const weighted = (texts: readonly AnnotatedText[], weight: number): WeightedExample[] =>
      texts.flatMap((text) => maker.examplesOf(text)).map((example) => ({ ...example, weight }));
    const corpora = CORPORA.flatMap((corpus) => weighted(readCorpus(folder, corpus), corpus.weight));
    const files = readArticles(folder);
    const passages = evaluation === undefined ? [] : readPassages(evaluation);
    const annotated = new Map([
      ...files.map(({ name, texts }): [string, WeightedExample[]] => [name, weighted(texts, ARTICLE_WEIGHT)]),
      ...passages.map(({ name, passages: rows }): [string, WeightedExample[]] => [
        name,
        weighted(rows.map(annotatedPassage), PASSAGE_WEIGHT),
      ]),
    ]);
    const learn = (isLeftOut: (name: string) => boolean): Model => {
      const kept = [...annotated].flatMap(([name, examples]) => (isLeftOut(name) ? [] : examples));
      const weights = trainCrf([...corpora, ...kept], OPTIONS, seededRandom(SEED), log);
      return quantise(weights, OPTIONS.featureDropout);
    };
    const model = learn((name) => without.includes(name));
    const card = without.length > 0 ? '' : cardOf(learnedFrom(files, passages), figures());
    return { model, card };

    function figures(): string[] {
      const apart = learn((name) => REAL_FILES.includes(name));
      const sets: ArticleFile[] = files.filter(({ name }) => REAL_FILES.includes(name));
      sets.push({ name: 'uner-pud', texts: readCorpus(folder, TEST_CORPUS) });
      return sets.map(({ name, texts }) => {
        const { precision, recall, f1 } = scoreNames(apart, gazetteer, texts);
        return `| ${name} | ${[precision, recall, f1].map((figure) => figure.toFixed(3)).join(' | ')} |`;
      });
    }
  },
};

/** What the sets of passages are. */
const PASSAGES = 'CORE (Borchert et al. 2023), CC BY 4.0, and KnowledgeNet (Mesquita et al. 2019), CC BY-SA 4.0';

function learnedFrom(files: readonly ArticleFile[], passages: readonly PassageFile[]): string[] {
  const texts = files.reduce((sum, file) => sum + file.texts.length, 0);
  const credits = [...CORPORA.map(({ credit }) => credit), ...(passages.length > 0 ? [PASSAGES] : [])];
  return [`${texts} annotated articles and passages of this field`, ...credits];
}
