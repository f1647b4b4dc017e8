import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { EntityType } from '../domain/entity.ts';
import { sha256 } from '../domain/ids.ts';
import type { Verdict } from './claims/verdicts.ts';
import { claimsOf, type ExtractionContext } from './extractor.ts';
import type { Influence } from './pairs/influences.ts';
import { createParser, type Parser } from './parse/index.ts';
import { ArticleReader, type ExplainedPair, type JudgedSentence } from './reader.ts';
import { splitBlocks } from './text/blocks.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';

/** A word of a sentence, with its place in the dependency tree (Universal Dependencies). */
export interface ExplainedToken {
  text: string;
  start: number;
  end: number;
  /** Universal part of speech. */
  tag: string;
  /** Index of its head in the sentence, -1 for the root. */
  head: number;
  label: string;
}

/** A relation that two names may stand in, and what became of it. */
export interface ExplainedRelation {
  relation: string;
  subject: string;
  object: string;
  /** That the sentence states it, in whole percent. */
  probability: number;
  verdict: Verdict;
  /** What in the sentence spoke most for it, and what most against it. */
  influences: readonly Influence[];
}

export interface ExplainedSentence {
  text: string;
  start: number;
  /** Whether a word in it may tell of a relation; other sentences are passed over. */
  read: boolean;
  tokens: ExplainedToken[];
  mentions: { start: number; end: number; name: string; type: EntityType | undefined; why: string }[];
  cues: { start: number; end: number; relation: string }[];
  /** Of each two names, what was told or is most likely. */
  relations: ExplainedRelation[];
  claims: Claim[];
}

/** How the extractor read a text: offsets are UTF-16 offsets into the text. */
export interface Explanation {
  sentences: ExplainedSentence[];
}

/** What is less likely is not worth a line. */
const LEAST_PROBABILITY = 0.02;
/** So many features are named that speak for a relation, and so many against it. */
const MOST_FOR = 4;
const MOST_AGAINST = 2;

/** Reads a text as an article would be read, and shows the steps: parse, mentions, cues, pairs, and claims with their reasons. */
export function explainText(text: string, context: ExtractionContext): Explanation {
  const hash = sha256(text);
  const article: Article = { id: `sha256:${hash}`, text, textHash: hash, language: 'en', origin: '-' };
  const reader = new ArticleReader(context);
  const parser = createParser(context.models.parser);
  const reading = reader.read(article);
  const claims = claimsOf(article, reading, context.ontology);
  return {
    sentences: splitSentences(splitBlocks(text)).map((sentence) => {
      const read = reading.sentences.find(({ view }) => view.sentence.start === sentence.start);
      return {
        text: text.slice(sentence.start, sentence.end),
        start: sentence.start,
        read: read !== undefined,
        tokens: tokensOf(sentence, parser),
        ...(read ? { ...marksOf(read), relations: relationsOf(reader.judgements(read)) } : NOTHING),
        claims: claims.filter(({ start }) => start === sentence.start),
      };
    }),
  };
}

const NOTHING: Pick<ExplainedSentence, 'mentions' | 'cues' | 'relations'> = { mentions: [], cues: [], relations: [] };

function tokensOf({ tokens }: Sentence, parser: Parser): ExplainedToken[] {
  const { heads, labels, tags } = parser.parse(tokens);
  return tokens.map(({ text, start, end }, i) => {
    return { text, start, end, tag: tags[i]!, head: heads[i]!, label: labels[i]! };
  });
}

function marksOf({ view: { tokens, mentions }, cues }: JudgedSentence): Pick<ExplainedSentence, 'mentions' | 'cues'> {
  const placeOf = ({ from, to }: { from: number; to: number }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  });
  return {
    mentions: mentions.map(({ from, to, actors, reference, locative }) => ({
      ...placeOf({ from, to }),
      name: actors.map(({ name }) => name).join(', '),
      type: actors[0]!.type,
      why: locative ? `${reference}, place` : actors[0]!.entry ? `${reference}, gazetteer` : reference,
    })),
    cues: cues.all.map(({ from, to, relation }) => ({ ...placeOf({ from, to }), relation: relation.name })),
  };
}

/** Of each pair what a cue told and what is likely; where there is nothing, the likeliest. Two are named once. */
function relationsOf(pairs: readonly ExplainedPair[]): ExplainedRelation[] {
  const found = new Map<string, ExplainedRelation>();
  for (const { judgements, influences } of pairs) {
    const likeliest = Math.max(...judgements.map(({ probability }) => probability));
    for (const judgement of judgements) {
      const { relation, subject, object, probability, verdict, told } = judgement;
      const isLikely = told.length > 0 || probability >= LEAST_PROBABILITY;
      if (!isLikely && probability < likeliest) continue;
      const [from, to] = [subject.actor.name, object.actor.name];
      const key = JSON.stringify([relation.name, from, to]);
      const percent = Math.round(probability * 100);
      if ((found.get(key)?.probability ?? -1) >= percent) continue;
      const why = isLikely ? strongest(influences(judgement)) : [];
      found.set(key, {
        relation: relation.name,
        subject: from,
        object: to,
        probability: percent,
        verdict,
        influences: why,
      });
    }
  }
  return [...found.values()];
}

function strongest(influences: readonly Influence[]): Influence[] {
  const speaking = influences.filter(({ weight }) => weight > 0).slice(0, MOST_FOR);
  return [...speaking, ...influences.filter(({ weight }) => weight < 0).slice(0, MOST_AGAINST)];
}
