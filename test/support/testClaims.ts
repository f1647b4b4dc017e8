import type { Article } from '../../src/domain/article.ts';
import type { Claim, DealFact, KnowledgeClaim, RelationClaim } from '../../src/domain/claim.ts';
import type { EntityType, Name } from '../../src/domain/entity.ts';
import type { Extractor } from '../../src/domain/extractor.ts';
import { hashOf, sha256 } from '../../src/domain/ids.ts';
import { nameKey } from '../../src/domain/names.ts';

/** A name as an article writes it. */
export function name(text: string, type: EntityType = 'company', more: Partial<Name> = {}): Name {
  return { key: nameKey(text, type), text, type, forms: [text], ...more };
}

type Told = Partial<Pick<Claim, 'articleId' | 'quote' | 'stance' | 'speaker' | 'claimedAt' | 'eventDate' | 'start'>>;

function base(told: Told, parts: unknown[]) {
  const { articleId = 'article', quote = 'A sentence.', stance = 'asserted', start = 0, ...rest } = told;
  const id = hashOf([articleId, quote, stance, start, rest, parts]);
  return {
    id,
    articleId,
    quote,
    stance,
    start,
    end: start + quote.length,
    extractor: 'test',
    confidence: 90,
    why: 'test',
    ...rest,
  };
}

export function relation(
  predicate: string,
  subject: Name,
  object: Name,
  told: Told & Pick<RelationClaim, 'dealKind'> = {},
): RelationClaim {
  return { ...base(told, [predicate, subject, object]), form: 'relation', predicate, subject, object };
}

export function dealFact(parties: Name[], fact: DealFact, told: Told = {}): Claim {
  return { ...base(told, [parties, fact]), form: 'deal', predicate: fact.attribute, deal: { parties }, fact };
}

type Period = Pick<KnowledgeClaim, 'since' | 'until' | 'basis'>;

export function knowledge(
  predicate: KnowledgeClaim['predicate'],
  subject: Name,
  parties: Name[],
  { since, until, basis, ...told }: Told & Period = {},
): KnowledgeClaim {
  return {
    ...base(told, [predicate, subject, parties, since, until]),
    form: 'knowledge',
    predicate,
    subject,
    deal: { parties },
    ...(since && { since }),
    ...(until && { until }),
    ...(basis && { basis }),
  };
}

/** An article with the claims it is to be read for. */
export interface TestReading {
  article: Article;
  claims: Claim[];
}

/** An article whose claims are given; its text is their quotes. */
export function reading(title: string, claims: Claim[], more: Partial<Article> = {}): TestReading {
  const id = more.id ?? `sha256:${title}`;
  const text = claims.map(({ quote }) => quote).join(' ') || title;
  return {
    article: { id, text, language: 'en', textHash: sha256(text), origin: `${title}.txt`, ...more },
    claims: claims.map((claim) => ({ ...claim, articleId: id, id: hashOf([id, claim.id]) })),
  };
}

/** Reads articles for the claims that are given with them. */
export function extractorOf(readings: readonly TestReading[]): Extractor {
  const claims = new Map(readings.map(({ article, claims: own }) => [article.textHash + article.id, own]));
  return { id: 'test-extractor 1', extract: ({ id, textHash }) => claims.get(textHash + id) ?? [] };
}
