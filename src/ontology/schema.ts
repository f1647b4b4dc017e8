import { z } from 'zod';
import { POLARITIES } from '../domain/claim.ts';
import { DEAL_KINDS, PARTY_ROLES } from '../domain/deal.ts';
import { ENTITY_TYPES } from '../domain/entity.ts';
import { relationLabel } from '../domain/relation.ts';

/**
 * Where an argument of a cue may stand: by its part in the sentence, as party of a deal, as what the same relation was
 * just stated of (`recent`), as what it includes ("its customers include X"), or after a preposition.
 */
const SLOTS = [
  ...['subject', 'object', 'possessor', 'compound', 'governor', 'apposition', 'deal', 'recent', 'include'],
  ...['about', 'against', 'among', 'as', 'at', 'between', 'by', 'for', 'from', 'in', 'into', 'near'],
  ...['of', 'on', 'outside', 'over', 'to', 'towards', 'whether', 'with'],
] as const;

const LEAST_POSITIVE = 5;
const LEAST_NEGATIVE = 3;

const text = z.string().trim().min(1);
const entityType = z.enum(ENTITY_TYPES);
const lemmas = z.array(text).min(1);
/** Words that a sentence is asked for are looked up one by one: a phrase would never be found. */
const words = z.array(z.string().regex(/^\S+$/, 'a condition is one word, without spaces')).min(1);
const slots = z.array(z.enum(SLOTS)).min(1);

const cue = z
  .strictObject({
    verb: lemmas.optional(),
    noun: lemmas.optional(),
    adjective: lemmas.optional(),
    from: slots,
    to: slots,
    with: words.optional(),
    unless: words.optional(),
    dealKind: z.enum(DEAL_KINDS).optional(),
    confidence: z.int().min(1).max(100).optional(),
  })
  .refine(({ verb, noun, adjective }) => [verb, noun, adjective].filter(Boolean).length === 1, {
    message: 'a cue lists exactly one of verb, noun and adjective',
  });

const positiveExample = z.strictObject({
  text,
  from: text,
  to: text,
  polarity: z.enum(POLARITIES).optional(),
});

const role = z.enum(PARTY_ROLES);

/** A file of `data/ontology/relations`. */
export const relationSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a name is lower-case words joined by hyphens'),
    label: text,
    description: text,
    from: z.array(entityType).min(1),
    to: z.array(z.union([entityType, z.literal('deal')])).min(1),
    symmetric: z.boolean(),
    deal: z.strictObject({ kind: z.enum(DEAL_KINDS), fromRole: role, toRole: role }).optional(),
    cues: z.array(cue).min(1),
    examples: z.strictObject({
      positive: z.array(positiveExample).min(LEAST_POSITIVE),
      negative: z.array(text).min(LEAST_NEGATIVE),
    }),
  })
  .refine(({ name, label }) => label === relationLabel(name), {
    path: ['label'],
    message: 'the label is the name in capitals, with underscores for hyphens',
  });

/** `data/ontology/entity-types.yaml`. */
export const entityTypesSchema = z
  .array(z.strictObject({ type: entityType, description: text, kinds: z.array(text) }))
  .refine((types) => ENTITY_TYPES.every((type) => types.filter((each) => each.type === type).length === 1), {
    message: `the file lists each of ${ENTITY_TYPES.join(', ')} once`,
  });
