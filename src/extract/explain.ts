import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { EntityType } from '../domain/entity.ts';
import { sha256 } from '../domain/ids.ts';
import { claimsOf, type ExtractionContext } from './extractor.ts';
import { ArticleReader } from './reader.ts';

/** How the extractor read a text: offsets are UTF-16 offsets into the text. */
export interface Explanation {
  sentences: {
    text: string;
    start: number;
    mentions: { start: number; end: number; name: string; type: EntityType | undefined; why: string }[];
    cues: { start: number; end: number; relation: string }[];
    claims: Claim[];
  }[];
}

/** Reads a text as an article would be read, and shows the steps: mentions, cues, and claims with their reasons. */
export function explainText(text: string, context: ExtractionContext): Explanation {
  const hash = sha256(text);
  const article: Article = { id: `sha256:${hash}`, text, textHash: hash, language: 'en', origin: '-' };
  const reading = new ArticleReader(context).read(article);
  const claims = claimsOf(article, reading, context.ontology);
  return {
    sentences: reading.sentences.map(({ view: { sentence, tokens, mentions }, cues }) => ({
      text: text.slice(sentence.start, sentence.end),
      start: sentence.start,
      mentions: mentions.map(({ from, to, actors, reference, locative }) => ({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        name: actors.map(({ name }) => name).join(', '),
        type: actors[0]!.type,
        why: locative ? `${reference}, place` : actors[0]!.entry ? `${reference}, gazetteer` : reference,
      })),
      cues: cues.map(({ from, to, relation }) => ({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        relation: relation.name,
      })),
      claims: claims.filter(({ start }) => start === sentence.start),
    })),
  };
}
