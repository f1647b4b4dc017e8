import type { Article } from '../domain/article.ts';
import type { Models } from '../models/index.ts';
import { argumentsOf, PARTY_TYPES } from './claims/arguments.ts';
import { dealActs } from './claims/dealActs.ts';
import { dealFacts } from './claims/dealFacts.ts';
import type { DealContext } from './claims/dealReference.ts';
import type { Draft, RelationDraft } from './claims/draft.ts';
import { HE_OR_SHE } from './claims/knowers.ts';
import { knowledgeClaims } from './claims/knowledge.ts';
import { judgePairs } from './claims/pairs.ts';
import { type Judgement, judgementsOf, type PairJudge } from './claims/verdicts.ts';
import type { Actor } from './mentions/actor.ts';
import { createPairClassifier } from './pairs/classifier.ts';
import { pairContexts } from './pairs/contexts.ts';
import type { PairContext } from './pairs/features.ts';
import { type Influence, influencesOn } from './pairs/influences.ts';
import type { Pair } from './pairs/pair.ts';
import { type ReadSentence, type SentenceContext, SentenceReader } from './sentenceReader.ts';
import type { SentenceView } from './syntax/view.ts';

/** What the reader knows of the world and of the words for it. */
export interface ReaderContext extends SentenceContext {
  models: Models;
}

/** A read sentence; with what its pairs were judged by, where it has any. */
export interface JudgedSentence extends ReadSentence {
  context?: PairContext;
}

export interface Reading {
  sentences: JudgedSentence[];
  drafts: Draft[];
}

/** What was made of a pair, and why. */
export interface ExplainedPair {
  judgements: Judgement[];
  /** What in the sentence spoke for the relation and against it, largest first. */
  influences: (judgement: Judgement) => readonly Influence[];
}

/** Takes an article through the steps from text to drafts of claims. */
export class ArticleReader {
  readonly #sentences: SentenceReader;
  readonly #judge: PairJudge;

  constructor(context: ReaderContext) {
    const { models, ontology } = context;
    this.#sentences = new SentenceReader(context);
    const classifier = createPairClassifier(models.relations);
    const classes = classifier.classes.map(({ relation, forward }) => ({
      relation: ontology.relation(relation),
      forward,
    }));
    this.#judge = { classifier, classes };
  }

  read(article: Pick<Article, 'text' | 'publishedAt'>): Reading {
    const sentences = this.#sentences.read(article);
    // 5c: what each pair of names makes of the words around it
    const contexts = pairContexts(sentences);
    const judged = sentences.map((sentence, i): JudgedSentence => {
      const context = contexts[i];
      return context ? { ...sentence, context, told: judgePairs(this.#judge, context, sentence.dates) } : sentence;
    });
    return { sentences: judged, drafts: draftsOf(judged, article.text) };
  }

  /** What was made of each pair of a sentence: pairs in the order of the text, and of each every relation. */
  judgements({ context }: JudgedSentence): ExplainedPair[] {
    if (!context) return [];
    return context.pairs.map((pair) => {
      const judgements = judgementsOf(this.#judge, pair, context);
      return { judgements, influences: this.#influencesOn(pair, context) };
    });
  }

  /** Worked out when first asked for: every feature is left out in turn. */
  #influencesOn(pair: Pair, context: PairContext): ExplainedPair['influences'] {
    const { classifier } = this.#judge;
    let found: Influence[][] | undefined;
    return ({ relation, subject }) => {
      found ??= influencesOn(classifier, pair, context);
      const forward = subject === pair.first;
      const at = classifier.classes.findIndex((one) => one.relation === relation.name && one.forward === forward);
      return found[at] ?? [];
    };
  }
}

const SURE = 0.5;

/** Steps 6 and 7: who knew of a deal, and what is told of it, refer to the deals told anywhere in the article. */
function draftsOf(sentences: readonly ReadSentence[], text: string): Draft[] {
  const all = sentences.flatMap(({ told }) => told).filter(isAboutDeal);
  let most: Actor[] | undefined;
  const named = () => (most ??= mostNamed(sentences));
  const before: RelationDraft[] = [];
  const drafts: Draft[] = [];
  let person: Actor | undefined;
  for (const { view, cues, told, dates } of sentences) {
    const here = told.filter(isAboutDeal);
    const context: DealContext = { here, before, all, named, person };
    drafts.push(...told);
    const said = speaksOfAnybody(view) ? cues.all : [];
    for (const cue of said) drafts.push(...dealActs(view, cue, context, dates));
    for (const cue of said)
      if (cue.relation.to.includes('deal')) drafts.push(...knowledgeClaims(view, cue, context, dates));
    drafts.push(...dealFacts(view, text, context, dates));
    before.push(...here);
    person = lastPerson(view) ?? person;
  }
  return drafts;
}

/** Whoever knew may be "he" or "she"; who did anything else must be named. */
function speaksOfAnybody({ mentions, tokens }: SentenceView): boolean {
  return mentions.length > 0 || tokens.some(({ lower }) => HE_OR_SHE.has(lower));
}

/** What "the deal" may mean: a deal that is told surely. */
function isAboutDeal({ dealKind, confidence }: RelationDraft): boolean {
  return dealKind !== undefined && confidence >= SURE;
}

function mostNamed(sentences: readonly ReadSentence[]): Actor[] {
  const times = new Map<Actor, number>();
  for (const { actor } of argumentsOf(
    sentences.flatMap(({ view }) => view.mentions),
    PARTY_TYPES,
  ))
    times.set(actor, (times.get(actor) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}

function lastPerson({ mentions }: SentenceView): Actor | undefined {
  return mentions.findLast(({ actors }) => actors[0]?.type === 'person')?.actors[0];
}
