import type { Article } from '../../domain/article.ts';
import type { Claim, DealFact, DealMention } from '../../domain/claim.ts';
import type { EntityType, Name } from '../../domain/entity.ts';
import { compareText, hashOf } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import type { RelationType } from '../../domain/relation.ts';
import type { Actor } from '../mentions/actor.ts';
import { PARTY_TYPES, typeIn } from './arguments.ts';
import type { DealReference, Draft } from './draft.ts';

/**
 * Step 8: drafts → claims. Each gets its names, its quote and an id that depends on nothing but what it says and where.
 * Of several drafts that say the same of one sentence, the surest stays.
 */
export function buildClaims(
  drafts: readonly Draft[],
  article: Article,
  extractor: string,
  relationOf: (name: string) => RelationType,
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    const claim = toClaim(draft, article, extractor, relationOf);
    const known = claims.get(claim.id);
    if (!known || known.confidence < claim.confidence) claims.set(claim.id, claim);
  }
  return [...claims.values()].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id));
}

function toClaim(draft: Draft, article: Article, extractor: string, relationOf: (name: string) => RelationType): Claim {
  const { start, end } = draft.sentence;
  const said = {
    articleId: article.id,
    extractor,
    quote: article.text.slice(start, end),
    start,
    end,
    stance: draft.stance,
    ...(draft.speaker && { speaker: draft.speaker }),
    confidence: Math.round(draft.confidence * 100),
    ...(article.publishedAt && { claimedAt: article.publishedAt.slice(0, 10) }),
    ...(draft.eventDate && { eventDate: draft.eventDate }),
    why: draft.why,
  };
  const stated = statementOf(draft, relationOf);
  return { ...said, ...stated, id: hashOf([article.id, extractor, start, end, draft.stance, identityOf(stated)]) };
}

type Statement = ReturnType<typeof statementOf>;

function statementOf(draft: Draft, relationOf: (name: string) => RelationType) {
  if (draft.form === 'deal') {
    return { form: draft.form, predicate: draft.fact.attribute, deal: toDeal(draft.deal), fact: draft.fact } as const;
  }
  const relation = relationOf(draft.predicate);
  const subject = toName(draft.subject, relation.from);
  if (draft.form === 'relation') {
    const closer = draft.dealKind !== relation.deal?.kind && draft.dealKind;
    const object = toName(draft.object, relation.to);
    return {
      form: draft.form,
      predicate: draft.predicate,
      subject,
      object,
      ...(closer && { dealKind: closer }),
    } as const;
  }
  const { predicate, since, until, basis } = draft;
  return {
    form: draft.form,
    predicate,
    subject,
    deal: toDeal(draft.deal),
    ...(since && { since }),
    ...(until && { until }),
    ...(basis && { basis }),
  } as const;
}

/** What tells two statements of one sentence apart; not the kind of a deal, which is detail. */
function identityOf(statement: Statement): unknown[] {
  if (statement.form === 'relation') return [statement.predicate, statement.subject.key, statement.object.key];
  const parties = statement.deal.parties.map(({ key }) => key);
  if (statement.form === 'deal') return [statement.predicate, parties, factParts(statement.fact)];
  return [statement.predicate, statement.subject.key, parties, statement.since, statement.until];
}

function factParts(fact: DealFact): unknown[] {
  return Object.entries(fact)
    .sort(([a], [b]) => compareText(a, b))
    .flat();
}

function toDeal({ parties, kind }: DealReference): DealMention {
  return { parties: parties.map((party) => toName(party, PARTY_TYPES)), ...(kind && { kind }) };
}

function toName(actor: Actor, types: RelationType['to']): Name {
  const type: EntityType = typeIn(actor, types);
  const { entry } = actor;
  return {
    key: nameKey(entry?.name ?? actor.name, type),
    text: actor.name,
    type,
    ...(actor.country && { country: actor.country }),
    ...(entry?.kind && { kind: entry.kind }),
    ...(actor.unnamed && { unnamed: actor.unnamed }),
    forms: [...actor.forms.keys()].sort(compareText),
  };
}
