import { z } from 'zod';
import { POLARITIES } from '../../src/domain/claim.ts';
import { DEAL_STATUSES } from '../../src/domain/deal.ts';
import { ENTITY_TYPES } from '../../src/domain/entity.ts';
import { DATE_PRECISIONS } from '../../src/domain/partialDate.ts';
import { packagePath } from '../../src/package/paths.ts';
import { jsonLines } from '../support/jsonLines.ts';

const PartialDate = z.strictObject({ date: z.iso.date(), precision: z.enum(DATE_PRECISIONS) });

/** What a text says of a deal besides who took part in it; as `DealFact`, and the date of a relation. */
const Value = z.discriminatedUnion('attribute', [
  z.strictObject({
    attribute: z.enum(['amount', 'valuation']),
    amount: z.number().positive(),
    currency: z.string().length(3),
    qualifier: z.enum(['up-to', 'at-least', 'about']).optional(),
  }),
  z.strictObject({ attribute: z.literal('stake'), percent: z.number().positive().max(100) }),
  z.strictObject({ attribute: z.literal('exclusivity'), exclusive: z.boolean() }),
  z.strictObject({ attribute: z.literal('term'), months: z.int().positive() }),
  z.strictObject({ attribute: z.literal('date'), relation: z.string(), date: PartialDate }),
]);
export type Value = z.infer<typeof Value>;

const Entity = z.strictObject({
  name: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  /** Forms in the text. */
  aliases: z.array(z.string().min(1)).min(1),
});

const Fact = z.strictObject({
  head: z.string(),
  relation: z.string(),
  /** The word `deal` for aware-of and unaware-of. */
  tail: z.string(),
  polarity: z.enum(POLARITIES),
  status: z.enum(DEAL_STATUSES).optional(),
  dealParties: z.array(z.string()).min(1).optional(),
});

const Text = {
  id: z.string(),
  title: z.string().optional(),
  publishedAt: z.iso.date().optional(),
  text: z.string().min(1),
  entities: z.array(Entity),
  facts: z.array(Fact),
  /** Amounts, stakes, terms and dates: all of them, where they are annotated. */
  values: z.array(Value).optional(),
};

const Sentence = z.strictObject({ ...Text, phenomenon: z.string() });
const WholeArticle = z.strictObject({ ...Text, style: z.string(), title: z.string(), publishedAt: z.iso.date() });

export type CorpusSentence = z.infer<typeof Sentence>;
export type CorpusArticle = z.infer<typeof WholeArticle>;

/** Folders of files, one for each phenomenon or style. */
export const SENTENCES = packagePath('data', 'corpus', 'sentences');
export const ARTICLES = packagePath('data', 'corpus', 'articles');

/** @throws ZodError where a line is not what the corpus's README says. */
export function readSentences(): CorpusSentence[] {
  return jsonLines(SENTENCES).map((row) => Sentence.parse(row));
}

/** @throws ZodError as above. */
export function readArticles(): CorpusArticle[] {
  return jsonLines(ARTICLES).map((row) => WholeArticle.parse(row));
}
