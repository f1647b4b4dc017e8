import type { DealKind } from '../../domain/deal.ts';
import type { SentenceView } from './view.ts';

/** Nouns that stand for a deal already told: "the agreement", "the tie-up", "the purchase". */
const DEAL_NOUNS: ReadonlyMap<string, DealKind | undefined> = new Map<string, DealKind | undefined>([
  ['deal', undefined],
  ['agreement', undefined],
  ['pact', undefined],
  ['transaction', undefined],
  ['arrangement', undefined],
  ['contract', undefined],
  ['talks', undefined],
  ['negotiations', undefined],
  ['plan', undefined],
  ['plans', undefined],
  ['move', undefined],
  ['tie-up', 'partnership'],
  ['alliance', 'partnership'],
  ['partnership', 'partnership'],
  ['collaboration', 'partnership'],
  ['investment', 'investment'],
  ['stake', 'investment'],
  ['round', 'investment'],
  ['acquisition', 'acquisition'],
  ['takeover', 'acquisition'],
  ['purchase', 'acquisition'],
  ['buyout', 'acquisition'],
  ['sale', 'acquisition'],
  ['merger', 'merger'],
  ['licence', 'licence'],
  ['license', 'licence'],
]);

/** Whether the token is a noun for a deal, and of which kind. */
export function dealNounAt(view: SentenceView, at: number): { kind: DealKind | undefined } | undefined {
  const token = view.tokens[at];
  if (!token || view.owner[at]! >= 0 || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  const lemma = DEAL_NOUNS.has(token.lower) ? token.lower : token.lower.replace(/s$/, '');
  return DEAL_NOUNS.has(lemma) ? { kind: DEAL_NOUNS.get(lemma) } : undefined;
}

export function isDealNoun(view: SentenceView, at: number): boolean {
  return dealNounAt(view, at) !== undefined;
}
