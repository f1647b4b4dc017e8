import { z } from 'zod';
import { POLARITIES, STANCES, STANDINGS } from '../domain/claim.ts';
import { DEAL_KINDS, DEAL_STATUSES, PARTY_ROLES } from '../domain/deal.ts';
import { ENTITY_TYPES } from '../domain/entity.ts';
import { compareText } from '../domain/ids.ts';
import { DATE_PRECISIONS } from '../domain/partialDate.ts';
import { relationName } from '../domain/relation.ts';
import { factJson } from '../graph/claimSchema.ts';

const text = z.string().nullable();
const number = z.number().nullable();
const precision = z.enum(DATE_PRECISIONS).nullable();

/** An actor or thing as other records refer to it. */
export const entityRef = z.object({ id: z.string(), name: z.string(), type: z.enum(ENTITY_TYPES), country: text });
export type EntityRef = z.infer<typeof entityRef>;

export const party = entityRef.extend({ role: z.enum(PARTY_ROLES) });
export type Party = z.infer<typeof party>;

const dealFields = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(DEAL_KINDS),
  status: z.enum(DEAL_STATUSES),
  /** `announcedOn`, else when it was first written about. */
  date: z.string().transform((date) => date || null),
  announcedOn: text,
  announcedPrecision: precision,
  amount: number,
  currency: text,
  stake: number,
  exclusive: z.boolean().nullable(),
  term: number,
  firstSeen: text,
  lastSeen: text,
  claims: z.number(),
  stories: z.number(),
});

/** A deal with its parties, sorted by role and name. */
export const dealRow = z
  .object({ deal: dealFields, parties: z.array(party) })
  .transform(({ deal, parties }) => ({ ...deal, parties: parties.sort(byRoleAndName) }));
export type DealRecord = z.infer<typeof dealRow>;

/** What an edge between two nodes sums up of its claims. */
const summary = {
  claims: z.number(),
  stories: z.number(),
  firstSeen: text,
  lastSeen: text,
  disputed: z.boolean().nullable(),
};

export const knowledgeEdge = z.object({
  since: text,
  sincePrecision: precision,
  until: text,
  untilPrecision: precision,
  basis: text,
  speaker: text,
  polarity: text,
  ...summary,
});

export const relationEdge = z.object({
  relation: text,
  stance: text,
  deals: z.array(z.string()).nullable(),
  ...summary,
});

export const articleRef = z.object({ id: z.string(), url: text, title: text, publisher: text, publishedAt: text });
export type ArticleRef = z.infer<typeof articleRef>;

export const quote = z.object({
  id: z.string(),
  articleId: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  stance: z.enum(STANCES),
  speaker: text,
  confidence: z.number(),
  claimedAt: text,
});

export const evidenceClaim = z
  .object({
    id: z.string(),
    form: z.enum(['relation', 'deal', 'knowledge']),
    predicate: z.string(),
    subjectText: text,
    objectText: text,
    partyTexts: z.array(z.string()).nullable(),
    value: factJson.nullable(),
    quote: z.string(),
    start: z.number(),
    end: z.number(),
    stance: z.enum(STANCES),
    polarity: z.enum(POLARITIES),
    speaker: text,
    speakerStanding: z.enum(STANDINGS).nullable(),
    confidence: z.number(),
    claimedAt: text,
    eventDate: text,
    eventPrecision: precision,
    why: z.string(),
  })
  .transform(({ value, ...claim }) => ({ ...claim, fact: value }));

/** The type of an edge, as the relation's name. */
export const edgeRelation = z.string().transform(relationName);

function byRoleAndName(a: Party, b: Party): number {
  return (
    PARTY_ROLES.indexOf(a.role) - PARTY_ROLES.indexOf(b.role) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}
