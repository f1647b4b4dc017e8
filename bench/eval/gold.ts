import { z } from 'zod';
import { POLARITIES } from '../../src/domain/claim.ts';
import { ENTITY_TYPES, type EntityType } from '../../src/domain/entity.ts';
import { jsonLines } from '../support/jsonLines.ts';
import type { Statement } from './statement.ts';

const Names = z.array(z.string());

const AnnotatedArticle = z.object({
  id: z.string(),
  entities: z.array(z.object({ name: z.string(), type: z.enum(ENTITY_TYPES), aliases: Names })),
  facts: z.array(
    z.object({
      head: z.string(),
      relation: z.string(),
      tail: z.string(),
      polarity: z.enum(POLARITIES),
      dealParties: Names.nullish(),
      quote: z.string().optional(),
    }),
  ),
});

const AnnotatedPassage = z.object({
  id: z.string(),
  mode: z.enum(['anchored', 'exhaustive']),
  pair: z.array(Names).optional(),
  scored: Names.optional(),
  triples: z.array(z.object({ head: Names, rel: z.string(), tail: Names, pronominal: z.boolean().optional() })),
});

/** A fact that the annotation states. */
export interface GoldFact extends Statement {
  /** How the scorer names it when it is missed: the whole line. */
  missing: string;
  /** Exact span of the text, where the set has it. */
  quote?: string;
  /** Names its subject by a pronoun: not counted by the scorer. */
  isPronominal: boolean;
}

export interface GoldText {
  id: string;
  facts: GoldFact[];
  /** Who and what is named, where the set says so. */
  entities: { names: string[]; type: EntityType }[];
  /** Only what is said of these two is judged. */
  pair?: string[][];
  /** Only these relations are judged. */
  scored?: string[];
}

/** Reads the annotation of a set, whichever of the two formats that the evaluation folder describes it has. */
export function readGold(path: string): GoldText[] {
  return jsonLines(path).map((row) =>
    row instanceof Object && 'facts' in row
      ? ofArticle(AnnotatedArticle.parse(row))
      : ofPassage(AnnotatedPassage.parse(row)),
  );
}

function ofArticle({ id, entities, facts }: z.infer<typeof AnnotatedArticle>): GoldText {
  const aliases = new Map(entities.map(({ name, aliases }) => [name, [name, ...aliases]]));
  const namesOf = (name: string): string[] => aliases.get(name) ?? [name];
  return {
    id,
    entities: entities.map(({ name, type }) => ({ names: namesOf(name), type })),
    facts: facts.map(({ head, relation, tail, polarity, dealParties, quote }) => {
      const isKnowledge = relation === 'aware-of' || relation === 'unaware-of';
      return {
        head: namesOf(head),
        relation,
        tail: isKnowledge ? undefined : namesOf(tail),
        polarity,
        parties: (dealParties ?? []).map(namesOf),
        missing: `missing ${id} ${head} ${relation} ${isKnowledge ? 'None' : tail} ${polarity}`,
        ...(quote && { quote }),
        isPronominal: false,
      };
    }),
  };
}

function ofPassage({ id, triples, pair, scored }: z.infer<typeof AnnotatedPassage>): GoldText {
  const facts = triples.map(({ head, rel, tail, pronominal }): GoldFact => {
    const ends = rel === 'client-of' ? { head: tail, relation: 'supplies', tail: head } : { head, relation: rel, tail };
    const missing = `missing ${id} ${head[0]} ${rel} ${tail[0]} asserted`;
    return { ...ends, polarity: 'asserted', parties: [], missing, isPronominal: pronominal ?? false };
  });
  return { id, facts, entities: [], ...(pair && { pair }), ...(scored && { scored }) };
}

/** How the scorer may name a found fact when it is extra; one that supplies is turned round where clients are annotated. */
export function extraLines(id: string, { head, relation, tail }: Statement): string[] {
  const asFound = `extra   ${id} ${head[0]} ${relation} ${tail ? tail[0] : 'None'}`;
  return relation === 'supplies' && tail ? [asFound, `extra   ${id} ${tail[0]} client-of ${head[0]}`] : [asFound];
}
