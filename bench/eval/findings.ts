import type { ExtractionContext } from '../../src/extract/index.ts';
import type { Prediction } from '../support/predict.ts';
import { type Cause, causeOfExtra, causeOfMissed, type Signatures } from './causes.ts';
import { extraLines, type GoldText } from './gold.ts';
import { firstNamings, placesOf, readingOf, type ShownReading } from './read.ts';
import type { Evaluated } from './report.ts';
import { foundOf, overlap, type Span, type Statement, sameTyped, symmetricOf, wordsOf } from './statement.ts';

/** One fact that was missed or is extra, or has the wrong polarity, and why. */
export interface Finding {
  side: 'missed' | 'extra';
  cause: Cause;
  articleId: string;
  fact: Statement;
  /** What was found in its place, or is annotated there. */
  instead: string[];
  /** Sentences to show: where it is stated, or, where none holds both names, the first that holds each. */
  passages: Span[];
  isInOneSentence: boolean;
  reading: ShownReading;
}

interface Judged {
  gold: GoldText;
  prediction: Prediction;
  /** The scorer's lines, each taken once. */
  lines: Lines;
  context: ExtractionContext;
  signatures: Signatures;
}

/** Lines with how often each came. */
class Lines {
  readonly #left = new Map<string, number>();

  constructor(lines: readonly string[]) {
    for (const line of lines) this.#left.set(line, (this.#left.get(line) ?? 0) + 1);
  }

  /** @returns whether one of them was left. */
  take(...anyOf: readonly string[]): boolean {
    const line = anyOf.find((one) => this.#left.get(one));
    if (line !== undefined) this.#left.set(line, this.#left.get(line)! - 1);
    return line !== undefined;
  }
}

/** Everything that is wrong in one set. Which facts are missed and extra the scorer says; why, the reading. */
export function findingsOf(
  { predicted: { predictions }, scored, set }: Evaluated,
  golds: readonly GoldText[],
  context: ExtractionContext,
): Finding[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const lines = new Lines(scored.errors);
  const signatures = new Map(context.ontology.relations.map((relation) => [relation.name, relation]));
  return golds.flatMap((gold) => {
    const prediction = byId.get(gold.id);
    if (!prediction) return [];
    const isJudged = (relation: string): boolean => (set.relations ?? gold.scored ?? [relation]).includes(relation);
    const judged = { ...gold, facts: gold.facts.filter(({ relation }) => isJudged(relation)) };
    return findingsIn({ gold: judged, prediction, lines, context, signatures });
  });
}

function findingsIn({ gold, prediction, lines, context, signatures }: Judged): Finding[] {
  const isMissed = gold.facts.map(({ missing }) => lines.take(missing));
  const found = prediction.facts.map(foundOf);
  const extra = found.filter((fact) => lines.take(...extraLines(gold.id, fact)));
  const symmetric = symmetricOf(context.ontology);
  const otherPolarity = gold.facts.filter((fact, i) => {
    const same = found.filter((other) => sameTyped(other, fact, symmetric));
    return !isMissed[i] && same.length > 0 && !same.some(({ polarity }) => polarity === fact.polarity);
  });
  if (!isMissed.includes(true) && extra.length + otherPolarity.length === 0) return [];

  const reading = readingOf(prediction, context);
  const placed = gold.facts.map((fact) => ({ ...fact, places: placesOf(fact, reading) }));
  const missed = placed.filter((_, i) => isMissed[i]);
  const common = { articleId: gold.id, reading, isInOneSentence: true };
  return [
    ...missed.map((fact): Finding => {
      const cause = causeOfMissed(fact, fact.places, extra, reading, signatures);
      const isInOneSentence = fact.places.length > 0;
      const passages = sentencesAt(isInOneSentence ? fact.places : firstNamings(fact, reading), reading);
      const here = found.filter((other) => passages.some((passage) => overlap(passage, other)));
      return { ...common, side: 'missed', cause, fact, passages, isInOneSentence, instead: here.map(inFull) };
    }),
    ...otherPolarity.map((fact): Finding => {
      const same = found.filter((other) => sameTyped(other, fact, symmetric));
      const passages = sentencesAt(same, reading);
      return { ...common, side: 'missed', cause: 'wrong polarity', fact, passages, instead: same.map(inFull) };
    }),
    ...extra.map((fact): Finding => {
      const cause = causeOfExtra(fact, missed, gold.entities, signatures);
      const passages = sentencesAt([fact], reading);
      const here = placed.filter(({ places }) => places.some((place) => overlap(place, fact)));
      return { ...common, side: 'extra', cause, fact, passages, instead: here.map(inFull) };
    }),
  ];
}

const inFull = (fact: Statement): string => `${wordsOf(fact)} (${fact.polarity})`;

/** The sentences that the places reach into; the places themselves where they lie in no prose. */
function sentencesAt(places: readonly Span[], { sentences }: ShownReading): Span[] {
  const touched = sentences.filter((sentence) => places.some((place) => overlap(place, sentence)));
  return touched.length > 0 ? touched : [...places];
}
