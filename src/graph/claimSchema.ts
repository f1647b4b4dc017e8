import { z } from 'zod';
import { STANCES, STANDINGS } from '../domain/claim.ts';
import { DEAL_KINDS, DEAL_STATUSES } from '../domain/deal.ts';
import { ENTITY_TYPES } from '../domain/entity.ts';
import { DATE_PRECISIONS } from '../domain/partialDate.ts';

const precision = z.enum(DATE_PRECISIONS);
const type = z.enum(ENTITY_TYPES);
const texts = z.array(z.string());
/** A list of texts, which a graph keeps as JSON where it is one of many. */
export const textsJson = json(texts);

/** Text that holds JSON of a known shape. */
export function json<T extends z.ZodType>(shape: T) {
  return z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue('this is not JSON');
        return z.NEVER;
      }
    })
    .pipe(shape);
}

const base = {
  id: z.string(),
  articleId: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  stance: z.enum(STANCES),
  confidence: z.number(),
  claimedAt: z.string().optional(),
  extractor: z.string(),
  why: z.string(),
  speaker: z.string().optional(),
  speakerStanding: z.enum(STANDINGS).optional(),
  eventDate: z.string().optional(),
  eventPrecision: precision.optional(),
};

const subject = {
  subjectKey: z.string(),
  subjectText: z.string(),
  subjectType: type,
  subjectCountry: z.string().optional(),
  subjectKind: z.string().optional(),
  subjectForms: texts,
};

const object = {
  objectKey: z.string(),
  objectText: z.string(),
  objectType: type,
  objectCountry: z.string().optional(),
  objectKind: z.string().optional(),
  objectForms: texts,
};

const deal = {
  partyKeys: texts,
  partyTexts: texts,
  partyTypes: z.array(type),
  partyCountries: texts,
  partyKinds: texts,
  partyForms: z.array(textsJson),
  dealKind: z.enum(DEAL_KINDS).optional(),
};

const date = z.object({ date: z.string(), precision });

const fact = z.discriminatedUnion('attribute', [
  z.object({
    attribute: z.enum(['amount', 'valuation']),
    amount: z.number(),
    currency: z.string(),
    qualifier: z.enum(['up-to', 'at-least', 'about']).optional(),
  }),
  z.object({ attribute: z.literal('stake'), percent: z.number() }),
  z.object({ attribute: z.literal('exclusivity'), exclusive: z.boolean() }),
  z.object({ attribute: z.literal('term'), months: z.number() }),
  z.object({ attribute: z.literal('event'), status: z.enum(DEAL_STATUSES), date: date.optional() }),
]);

/** The fact of a claim about a deal, which a graph keeps as JSON text. */
export const factJson = json(fact);

/** The node of a claim, without the properties that are not known. */
export const claimSchema = z.discriminatedUnion('form', [
  z.object({
    ...base,
    ...subject,
    ...object,
    form: z.literal('relation'),
    predicate: z.string(),
    dealKind: z.enum(DEAL_KINDS).optional(),
  }),
  z.object({
    ...base,
    ...deal,
    form: z.literal('deal'),
    predicate: z.enum(['amount', 'valuation', 'stake', 'exclusivity', 'term', 'event']),
    value: factJson,
  }),
  z.object({
    ...base,
    ...subject,
    ...deal,
    form: z.literal('knowledge'),
    predicate: z.enum(['aware-of', 'unaware-of']),
    since: z.string().optional(),
    sincePrecision: precision.optional(),
    until: z.string().optional(),
    untilPrecision: precision.optional(),
    basis: z.string().optional(),
  }),
]);

export type ClaimNode = z.infer<typeof claimSchema>;
export type NodeOf<F extends ClaimNode['form']> = Extract<ClaimNode, { form: F }>;
