import type { Claim, DealMention } from '../domain/claim.ts';
import { polarityOf } from '../domain/claim.ts';
import type { Name } from '../domain/entity.ts';
import { dateProps } from './partialDateProps.ts';
import { known, type Props } from './props.ts';

function nameProps(end: 'subject' | 'object', name: Name): Props {
  return known({
    [`${end}Key`]: name.key,
    [`${end}Text`]: name.text,
    [`${end}Type`]: name.type,
    [`${end}Country`]: name.country,
    [`${end}Kind`]: name.kind,
    [`${end}Forms`]: name.forms,
  });
}

function dealProps({ parties, kind }: DealMention): Props {
  return known({
    partyKeys: parties.map(({ key }) => key),
    partyTexts: parties.map(({ text }) => text),
    partyTypes: parties.map(({ type }) => type),
    partyCountries: parties.map(({ country }) => country ?? ''),
    partyKinds: parties.map((party) => party.kind ?? ''),
    partyForms: parties.map(({ forms }) => JSON.stringify(forms)),
    dealKind: kind,
  });
}

function formProps(claim: Claim): Props {
  switch (claim.form) {
    case 'relation':
      return {
        ...nameProps('subject', claim.subject),
        ...nameProps('object', claim.object),
        ...known({ dealKind: claim.dealKind }),
      };
    case 'deal':
      return { ...dealProps(claim.deal), value: JSON.stringify(claim.fact) };
    case 'knowledge':
      return {
        ...nameProps('subject', claim.subject),
        ...dealProps(claim.deal),
        ...dateProps('since', 'sincePrecision', claim.since),
        ...dateProps('until', 'untilPrecision', claim.until),
        ...known({ basis: claim.basis }),
      };
  }
}

/**
 * A claim as the flat properties of its node; `storedClaim` reads them back.
 * @param block the block it belongs to, if any.
 */
export function claimRow(claim: Claim, block: string | undefined): Props {
  return {
    ...known({
      id: claim.id,
      articleId: claim.articleId,
      form: claim.form,
      predicate: claim.predicate,
      block,
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      stance: claim.stance,
      polarity: polarityOf(claim),
      confidence: claim.confidence,
      claimedAt: claim.claimedAt,
      extractor: claim.extractor,
      why: claim.why,
      speaker: claim.speaker?.text,
      speakerStanding: claim.speaker?.standing,
    }),
    ...dateProps('eventDate', 'eventPrecision', claim.eventDate),
    ...formProps(claim),
  };
}
