import type { DealKind, DealStatus } from './deal.ts';
import type { Name } from './entity.ts';
import type { PartialDate } from './partialDate.ts';

export const STANCES = ['asserted', 'attributed', 'hedged', 'predicted', 'denied', 'negated'] as const;
export type Stance = (typeof STANCES)[number];

/** From the most factual down. */
export const POLARITIES = ['asserted', 'hedged', 'denied'] as const;
/** Stance as readers and the scorer see it. */
export type Polarity = (typeof POLARITIES)[number];

/** What gives a speaker's word its weight. Parties, authorities and named outlets can state a fact. */
export const STANDINGS = ['party', 'authority', 'outlet', 'analyst', 'unnamed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Speaker {
  /** As written: "Reuters", "people familiar with the matter". */
  text: string;
  standing: Standing;
}

/** A deal as an article refers to it: by its parties, and by its kind where it is said. */
export interface DealMention {
  /** One or two names. */
  parties: Name[];
  kind?: DealKind;
}

/** One fact about a deal. Amounts are in whole units of the currency, stakes in percent, terms in months. */
export type DealFact =
  | { attribute: 'amount' | 'valuation'; amount: number; currency: string; qualifier?: 'up-to' | 'at-least' | 'about' }
  | { attribute: 'stake'; percent: number }
  | { attribute: 'exclusivity'; exclusive: boolean }
  | { attribute: 'term'; months: number }
  | { attribute: 'event'; status: DealStatus; date?: PartialDate };

export type DealAttribute = DealFact['attribute'];

interface ClaimBase {
  /** Hash of article id, extractor, spans, predicate, stance and value. */
  id: string;
  articleId: string;
  /** Name and version of the extractor. */
  extractor: string;
  /** Exactly `text.slice(start, end)` of the article. */
  quote: string;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  stance: Stance;
  speaker?: Speaker;
  /** Probability that the text says it, in whole percent (integers merge without rounding errors). */
  confidence: number;
  /** When it was said: the article's date, `YYYY-MM-DD`. */
  claimedAt?: string;
  /** When what is claimed happened, as the text dates it. */
  eventDate?: PartialDate;
  /** The rule or evidence that made the claim. */
  why: string;
}

/** "Microsoft invested in OpenAI". */
export interface RelationClaim extends ClaimBase {
  form: 'relation';
  /** A relation of the ontology, such as `invested-in`. */
  predicate: string;
  subject: Name;
  object: Name;
  /** A closer kind than the relation's own, such as `joint-venture` for `partnered-with`. */
  dealKind?: DealKind;
}

/** "The deal is worth $10 billion". */
export interface DealClaim extends ClaimBase {
  form: 'deal';
  predicate: DealAttribute;
  deal: DealMention;
  fact: DealFact;
}

/** "France was unaware of the deal". */
export interface KnowledgeClaim extends ClaimBase {
  form: 'knowledge';
  predicate: 'aware-of' | 'unaware-of';
  subject: Name;
  deal: DealMention;
  /** The period of (un)awareness, where the text bounds it. */
  since?: PartialDate;
  until?: PartialDate;
  /** How they knew or why they did not: `informed`, `not-informed`, `learned-from-press`, `surprised`, `stated`. */
  basis?: string;
}

export type Claim = RelationClaim | DealClaim | KnowledgeClaim;

/** Every name that a claim hangs on. */
export function namesOf(claim: Claim): Name[] {
  if (claim.form === 'relation') return [claim.subject, claim.object];
  return claim.form === 'knowledge' ? [claim.subject, ...claim.deal.parties] : claim.deal.parties;
}

const POLARITY: Record<Stance, Polarity> = {
  asserted: 'asserted',
  attributed: 'asserted',
  hedged: 'hedged',
  predicted: 'hedged',
  denied: 'denied',
  negated: 'denied',
};

const FACTUAL_STANDINGS: ReadonlySet<Standing> = new Set(['party', 'authority', 'outlet']);

/** Polarity in output; what only analysts or unnamed people say counts as hedged. */
export function polarityOf({ stance, speaker }: Pick<Claim, 'stance' | 'speaker'>): Polarity {
  if (stance === 'attributed' && !(speaker && FACTUAL_STANDINGS.has(speaker.standing))) return 'hedged';
  return POLARITY[stance];
}
