import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { packagePath } from '../../src/package/paths.ts';

const FOLDER = packagePath('data', 'training');
/** Tail of a fact about who knew of a deal; its parties are listed beside it. */
const DEAL = 'deal';

const ontology = loadOntology();
const entityTypes = new Map<string, unknown>(ontology.entityTypes.map((entityType) => [entityType.type, entityType]));

const factSchema = z.strictObject({
  head: z.string(),
  relation: z.enum(ontology.relations.map(({ name }) => name)),
  tail: z.string(),
  status: z.enum(['announced', 'completed', 'reported', 'rumored', 'terminated']),
  polarity: z.enum(['asserted', 'hedged', 'denied']),
  quote: z.string().min(1),
  dealParties: z.array(z.string()).min(1).optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  speaker: z.string().optional(),
  basis: z.string().optional(),
});

const rowSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
  text: z.string().min(1),
  style: z.string().optional(),
  fictional: z.boolean(),
  entities: z.array(
    z.strictObject({
      name: z.string().min(1),
      type: z.string().refine((type) => entityTypes.has(type), 'not an entity type of the ontology'),
      aliases: z.array(z.string().min(1)).min(1),
    }),
  ),
  facts: z.array(factSchema),
});

type Row = z.infer<typeof rowSchema>;

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
const rows: Row[] = files.flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => rowSchema.parse(JSON.parse(line), { error: () => `${file}:${index + 1}` })),
);

/** What is wrong with a row's annotation, each with its id; empty when all is well. */
function faults({ id, title = '', text: body, entities, facts }: Row): string[] {
  const text = `${title}\n${body}`;
  const typeOf = new Map(entities.map(({ name, type }) => [name, type]));
  // Lines may break within a name.
  const words = text.replace(/\s+/g, ' ');
  const unnamed = entities.flatMap(({ aliases }) => aliases.filter((alias) => !words.includes(alias)));
  const unquoted = facts.filter(({ quote }) => !text.includes(quote)).map(({ quote }) => quote);
  const strangers = facts
    .flatMap(({ head, tail, dealParties }) => [head, ...(dealParties ?? [tail])])
    .filter((name) => !typeOf.has(name));
  const ends = facts.filter(({ relation, head, tail, dealParties }) => {
    const { from, to } = ontology.relation(relation);
    const tailType = dealParties ? DEAL : typeOf.get(tail);
    return head === tail || !from.some((type) => type === typeOf.get(head)) || !to.some((type) => type === tailType);
  });
  return [
    ...unnamed.map((alias) => `${id}: "${alias}" is not in the text`),
    ...unquoted.map((quote) => `${id}: "${quote}" is not in the text`),
    ...strangers.map((name) => `${id}: ${name} is no entity of the row`),
    ...ends.map(({ head, relation, tail }) => `${id}: ${head} ${relation} ${tail} cannot be`),
  ];
}

/** Number of the row's sentences, and of those that no quote touches. */
function sentencesOf({ text, facts }: Row): { all: number; claimless: number } {
  const spans = facts.map(({ quote }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  const sentences = splitSentences(splitBlocks(text));
  const claimless = sentences.filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end));
  return { all: sentences.length, claimless: claimless.length };
}

describe('the training texts', () => {
  it('are annotated with what stands in them', () => {
    expect(rows.flatMap(faults)).toEqual([]);
  });

  it('have an id and a text of their own', () => {
    const ids = rows.map(({ id }) => id);
    const texts = rows.map(({ text }) => text);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('are many, and a third of their sentences claim nothing', () => {
    const counts = rows.map(sentencesOf);
    const all = counts.reduce((sum, count) => sum + count.all, 0);
    const claimless = counts.reduce((sum, count) => sum + count.claimless, 0);
    expect(all).toBeGreaterThanOrEqual(3000);
    expect(claimless / all).toBeGreaterThan(1 / 3);
  });

  it('have every polarity', () => {
    const polarities = new Set(rows.flatMap(({ facts }) => facts.map(({ polarity }) => polarity)));
    expect([...polarities].sort()).toEqual(['asserted', 'denied', 'hedged']);
  });
});
