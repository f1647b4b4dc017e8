import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadOntology } from '../../src/ontology/index.ts';
import { packagePath } from '../../src/package/paths.ts';
import { type Compared, compare, only, relationsIn } from '../eval/compare.ts';
import { readGold } from '../eval/gold.ts';
import { foundOf, symmetricOf, wordsOf } from '../eval/statement.ts';
import { type Prediction, predict } from '../support/predict.ts';
import { ARTICLES, readArticles, readSentences, SENTENCES } from './text.ts';
import { countValues, type ValueCount } from './values.ts';

/** Where the figures of the extractor as it is now are written down. */
export const FIGURES_FILE = packagePath('data', 'corpus', 'figures.json');

const Group = z.strictObject({
  stated: z.int(),
  right: z.int(),
  /** Of the right ones. */
  rightPolarity: z.int(),
  extra: z.int(),
  /** Absent where nothing is found. */
  P: z.number().optional(),
  /** Absent where nothing is stated. */
  R: z.number().optional(),
});
export type Group = z.infer<typeof Group>;

const Precision = z.strictObject({ right: z.int(), extra: z.int(), P: z.number().optional() });

/** A fact at least this sure, in percent, should be right nine times in ten. */
const SURE = 80;

const Figures = z.strictObject({
  all: z.strictObject({ sentences: Group, articles: Group }),
  /** Of what is found with a confidence of 80 or more. */
  sure: z.strictObject({ sentences: Precision, articles: Precision }),
  phenomenon: z.record(z.string(), Group),
  style: z.record(z.string(), Group),
  relation: z.record(z.string(), Group),
  value: z.record(z.string(), z.strictObject({ stated: z.int(), right: z.int(), found: z.int() })),
  /** What is found in texts that state nothing, by their ids. */
  falseClaims: z.record(z.string(), z.array(z.string())),
});
/** How the corpus is read: facts by phenomenon, by style, by relation in both; values of sentences; false claims. */
export type Figures = z.infer<typeof Figures>;

interface Read {
  id: string;
  group: string;
  isFactFree: boolean;
  typed: Compared;
  withPolarity: Compared;
  sure: Compared;
}

/** Reads the whole corpus with the shipped extractor. */
export async function measureCorpus(): Promise<Figures> {
  const [inSentences, inArticles] = [await predict(SENTENCES), await predict(ARTICLES)];
  const phenomena = new Map(readSentences().map(({ id, phenomenon }) => [id, phenomenon]));
  const styles = new Map(readArticles().map(({ id, style }) => [id, style]));
  const sentences = readAll(SENTENCES, inSentences.predictions, phenomena);
  const articles = readAll(ARTICLES, inArticles.predictions, styles);
  return {
    all: { sentences: groupOf(sentences), articles: groupOf(articles) },
    sure: { sentences: precisionOf(sentences), articles: precisionOf(articles) },
    phenomenon: byGroup(sentences),
    style: byGroup(articles),
    relation: byRelation([...sentences, ...articles]),
    value: valueFigures(inSentences.predictions),
    falseClaims: Object.fromEntries([...sentences, ...articles].flatMap(falseClaimsOf)),
  };
}

/** The figures as they were last written down. */
export function readFigures(): Figures {
  return Figures.parse(JSON.parse(readFileSync(FIGURES_FILE, 'utf8')));
}

/** One group a line, so that a difference shows which one has changed. */
export function formatFigures(figures: Figures): string {
  const sections = Object.entries(figures).map(([name, groups]) => {
    const lines = Object.entries(groups).map(([key, group]) => `    ${JSON.stringify(key)}: ${JSON.stringify(group)}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}

function readAll(folder: string, predictions: readonly Prediction[], groups: ReadonlyMap<string, string>): Read[] {
  const symmetric = symmetricOf(loadOntology());
  const found = new Map(predictions.map(({ id, facts }) => [id, facts]));
  return readGold(folder).map((gold) => {
    const facts = found.get(gold.id) ?? [];
    const ofText = facts.map(foundOf);
    const sure = facts.filter(({ confidence }) => confidence >= SURE).map(foundOf);
    return {
      id: gold.id,
      group: groups.get(gold.id)!,
      isFactFree: gold.facts.length === 0,
      typed: compare(gold, ofText, 'typed', symmetric),
      withPolarity: compare(gold, ofText, 'polarity', symmetric),
      sure: compare(gold, sure, 'typed', symmetric),
    };
  });
}

function byGroup(texts: readonly Read[]): Record<string, Group> {
  const groups = Map.groupBy(texts, ({ group }) => group);
  return Object.fromEntries([...groups].map(([name, ofGroup]) => [name, groupOf(ofGroup)]));
}

function byRelation(texts: readonly Read[]): Record<string, Group> {
  const ofRelation = (relation: string): Read[] =>
    texts.map((text) => ({
      ...text,
      typed: only(relation, text.typed),
      withPolarity: only(relation, text.withPolarity),
    }));
  const relations = relationsIn(texts.map(({ typed }) => typed));
  return Object.fromEntries(relations.map((relation) => [relation, groupOf(ofRelation(relation))]));
}

function groupOf(texts: readonly Read[]): Group {
  const total = (count: (text: Read) => number): number => texts.reduce((sum, text) => sum + count(text), 0);
  const right = total(({ typed }) => typed.right.length);
  const missed = total(({ typed }) => typed.missed.length);
  const extra = total(({ typed }) => typed.extra.length);
  const rightPolarity = total(({ withPolarity }) => withPolarity.right.length);
  const [stated, found] = [right + missed, right + extra];
  const shares = {
    ...(found > 0 && { P: twoDigits(right / found) }),
    ...(stated > 0 && { R: twoDigits(right / stated) }),
  };
  return { stated, right, rightPolarity, extra, ...shares };
}

const twoDigits = (share: number): number => Math.round(share * 100) / 100;

function precisionOf(texts: readonly Read[]): z.infer<typeof Precision> {
  const right = texts.reduce((sum, { sure }) => sum + sure.right.length, 0);
  const extra = texts.reduce((sum, { sure }) => sum + sure.extra.length, 0);
  return { right, extra, ...(right + extra > 0 && { P: twoDigits(right / (right + extra)) }) };
}

function falseClaimsOf({ id, isFactFree, withPolarity }: Read): [string, string[]][] {
  const { extra } = withPolarity;
  return isFactFree && extra.length > 0 ? [[id, extra.map(inFull).sort()]] : [];
}

const inFull = (fact: Compared['extra'][number]): string =>
  `${wordsOf(fact)}${fact.polarity === 'asserted' ? '' : ` (${fact.polarity})`}`;

/** Over the sentences whose values are annotated. */
function valueFigures(predictions: readonly Prediction[]): Figures['value'] {
  const claims = new Map(predictions.map((prediction) => [prediction.id, prediction.claims]));
  const annotated = readSentences().flatMap(({ id, values }) => (values ? [{ id, values }] : []));
  const counted = annotated.flatMap(({ id, values }): [string, ValueCount][] => [
    ...countValues(values, claims.get(id) ?? []),
  ]);
  const attributes = Map.groupBy(counted, ([attribute]) => attribute);
  return Object.fromEntries(
    [...attributes].map(([attribute, ofAttribute]) => {
      const total = (what: 'stated' | 'right' | 'found'): number =>
        ofAttribute.reduce((sum, [, count]) => sum + count[what], 0);
      return [attribute, { stated: total('stated'), right: total('right'), found: total('found') }];
    }),
  );
}
