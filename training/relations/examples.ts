import { sameName } from '../../bench/eval/sameName.ts';
import { fold } from '../../src/domain/names.ts';
import type { RelationType } from '../../src/domain/relation.ts';
import type { Actor } from '../../src/extract/mentions/actor.ts';
import type { PairClass } from '../../src/extract/pairs/classifier.ts';
import { pairContexts } from '../../src/extract/pairs/contexts.ts';
import { featuresOf, type PairContext } from '../../src/extract/pairs/features.ts';
import type { Pair } from '../../src/extract/pairs/pair.ts';
import type { SentenceReader } from '../../src/extract/sentenceReader.ts';
import { lettersOf, locateQuote } from '../support/locateQuote.ts';
import type { AnnotatedArticle, AnnotatedFact, ArticleFile } from './articles.ts';

/** A pair of names in a sentence, with what its article's annotation says of it. */
export interface Example {
  features: readonly number[];
  /**
   * Classes that the annotation finds stated in this sentence, each with its fact: of the pairs that share a fact one at least
   * states it, since a sentence may name the two more than once.
   */
  stated: { name: number; fact: number }[];
  /** Classes that the article states of the two, though not by the quote in the annotation: not to be learned from. */
  open: number[];
}

/** The classes of all relations but those to deals. */
export function classesOf(relations: readonly RelationType[]): PairClass[] {
  return relations
    .filter(({ to }) => !to.includes('deal'))
    .flatMap(({ name, symmetric }) =>
      (symmetric ? [true] : [true, false]).map((forward) => ({ relation: name, forward })),
    );
}

/** Turns annotated articles into examples, read as the extractor reads them. */
export class ExampleMaker {
  readonly #reader: SentenceReader;
  readonly #classes: readonly PairClass[];
  readonly #isSymmetric: (relation: string) => boolean;
  #facts = 0;

  constructor(reader: SentenceReader, classes: readonly PairClass[], isSymmetric: (relation: string) => boolean) {
    this.#reader = reader;
    this.#classes = classes;
    this.#isSymmetric = isSymmetric;
  }

  examplesOf({ articles }: ArticleFile): Example[] {
    return articles.flatMap((article) => this.#ofArticle(article));
  }

  #ofArticle(article: AnnotatedArticle): Example[] {
    // A relation that it is not annotated for is left open in all of it.
    const unknown = this.#classes.flatMap(({ relation }, i) => (article.relations.includes(relation) ? [] : [i]));
    const letters = lettersOf(article.text);
    const first = this.#facts;
    this.#facts += article.facts.length;
    const whole = { start: 0, end: article.text.length };
    const facts = article.facts.map((fact, i): PlacedFact => {
      const place = fact.quote === undefined ? whole : locateQuote(letters, fact.quote);
      return { fact, id: first + i, place };
    });
    const likeness = likenessOfNames();
    return pairContexts(this.#reader.read(article)).flatMap((context) => {
      if (!context) return [];
      const judged = context.pairs.filter((pair) => isJudged(pair, article, likeness));
      return judged.map((pair) => this.#ofPair(pair, context, facts, unknown, likeness));
    });
  }

  #ofPair(
    pair: Pair,
    context: PairContext,
    facts: readonly PlacedFact[],
    unknown: readonly number[],
    likeness: Likeness,
  ): Example {
    const { start, end } = context.view.sentence;
    const stated: Example['stated'] = [];
    const open = [...unknown];
    for (const { fact, id, place } of facts) {
      const name = this.#classOf(fact, pair, likeness);
      if (name < 0 || stated.some((one) => one.name === name)) continue;
      if (place && place.start < end && place.end > start) stated.push({ name, fact: id });
      else open.push(name);
    }
    return {
      features: [...new Set(featuresOf(pair, context).hashes)],
      stated,
      open: open.filter((c) => !stated.some(({ name }) => name === c)),
    };
  }

  #classOf({ head, relation, tail }: AnnotatedFact, { first, second }: Pair, likeness: Likeness): number {
    const ahead = agreement(likeness(first.actor, head), likeness(second.actor, tail));
    const behind = agreement(likeness(second.actor, head), likeness(first.actor, tail));
    if (ahead === 0 && behind === 0) return -1;
    const forward = ahead >= behind || this.#isSymmetric(relation);
    return this.#classes.findIndex((one) => one.relation === relation && one.forward === forward);
  }
}

interface PlacedFact {
  fact: AnnotatedFact;
  /** Unique over all articles. */
  id: number;
  /** Undefined where its quote is not found. */
  place: { start: number; end: number } | undefined;
}

function isJudged({ first, second }: Pair, { pair }: AnnotatedArticle, likeness: Likeness): boolean {
  if (!pair) return true;
  const [one, other] = pair;
  const agrees = (a: Actor, b: Actor): boolean => agreement(likeness(a, one), likeness(b, other)) > 0;
  return agrees(first.actor, second.actor) || agrees(second.actor, first.actor);
}

/** How surely an actor is an annotated entity: 0 not at all, 1 by like names, 2 by an equal one, which tells Amazon from its web services. */
type Likeness = (actor: Actor, names: readonly string[]) => number;

/** Of two likenesses: 0 where either is. */
function agreement(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : one + other;
}

/** Likeness remembered for one article. */
function likenessOfNames(): Likeness {
  const known = new Map<Actor, Map<readonly string[], number>>();
  return (actor, names) => {
    const ofActor = known.get(actor) ?? new Map<readonly string[], number>();
    known.set(actor, ofActor);
    const likeness = ofActor.get(names) ?? likenessOf([actor.name, ...actor.forms.keys()], names);
    ofActor.set(names, likeness);
    return likeness;
  };
}

function likenessOf(names: readonly string[], others: readonly string[]): number {
  const folded = new Set(others.map(fold));
  if (names.some((name) => folded.has(fold(name)))) return 2;
  return sameName(names, others) ? 1 : 0;
}
