import { z } from 'zod';
import type { Claim, DealMention } from '../domain/claim.ts';
import type { Name } from '../domain/entity.ts';
import { type ClaimNode, claimSchema, type NodeOf } from './claimSchema.ts';
import { dateFrom } from './partialDateProps.ts';
import { known, present } from './props.ts';

function subjectOf(node: NodeOf<'relation'> | NodeOf<'knowledge'>): Name {
  return {
    key: node.subjectKey,
    text: node.subjectText,
    type: node.subjectType,
    ...known({ country: node.subjectCountry, kind: node.subjectKind }),
    forms: node.subjectForms,
  };
}

function objectOf(node: NodeOf<'relation'>): Name {
  return {
    key: node.objectKey,
    text: node.objectText,
    type: node.objectType,
    ...known({ country: node.objectCountry, kind: node.objectKind }),
    forms: node.objectForms,
  };
}

function dealOf(node: NodeOf<'deal'> | NodeOf<'knowledge'>): DealMention {
  const parties = node.partyKeys.map(
    (key, index): Name => ({
      key,
      text: node.partyTexts[index]!,
      type: node.partyTypes[index]!,
      ...known({ country: node.partyCountries[index] || null, kind: node.partyKinds[index] || null }),
      forms: node.partyForms[index]!,
    }),
  );
  return { parties, ...(node.dealKind && { kind: node.dealKind }) };
}

function baseOf(node: ClaimNode) {
  const { id, articleId, extractor, quote, start, end, stance, confidence, why } = node;
  const eventDate = dateFrom(node.eventDate, node.eventPrecision);
  return {
    ...{ id, articleId, extractor, quote, start, end, stance, confidence, why },
    ...known({ claimedAt: node.claimedAt }),
    ...(eventDate && { eventDate }),
    ...(node.speaker !== undefined &&
      node.speakerStanding && { speaker: { text: node.speaker, standing: node.speakerStanding } }),
  };
}

function fromNode(node: ClaimNode): Claim {
  const base = baseOf(node);
  switch (node.form) {
    case 'relation':
      return {
        ...base,
        form: 'relation',
        predicate: node.predicate,
        subject: subjectOf(node),
        object: objectOf(node),
        ...(node.dealKind && { dealKind: node.dealKind }),
      };
    case 'deal':
      return { ...base, form: 'deal', predicate: node.predicate, deal: dealOf(node), fact: node.value };
    case 'knowledge': {
      const since = dateFrom(node.since, node.sincePrecision);
      const until = dateFrom(node.until, node.untilPrecision);
      return {
        ...base,
        form: 'knowledge',
        predicate: node.predicate,
        subject: subjectOf(node),
        deal: dealOf(node),
        ...(since && { since }),
        ...(until && { until }),
        ...known({ basis: node.basis }),
      };
    }
  }
}

/** A claim as the properties of its node, read back: the reverse of `claimRow`. Null counts as absent. */
export const storedClaim = z.record(z.string(), z.unknown()).transform(present).pipe(claimSchema).transform(fromNode);
