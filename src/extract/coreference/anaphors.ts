import { COMPANY_NOUNS } from '../mentions/vocabulary.ts';
import type { Token } from '../text/sentences.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PAIR_NOUNS = words('companies firms two pair duo sides parties startups partners rivals giants');
const OFFICES = words('government officials ministers authorities lawmakers cabinet');
/** Public bodies that are named once and then called by their kind. */
const BODIES = words(`
  regulator watchdog ministry agency commission authority department council board directorate tribunal committee
  subcommittee division bureau office court senate parliament`);
const PRONOUNS: ReadonlyMap<string, 'it' | 'they' | 'we'> = new Map([
  ...['it', 'its'].map((word) => [word, 'it'] as const),
  ...['they', 'their', 'both'].map((word) => [word, 'they'] as const),
  ...['we', 'our', 'us'].map((word) => [word, 'we'] as const),
]);

/** What refers to somebody without a name. */
export interface Anaphor {
  to: number;
  kind: 'company' | 'pair' | 'government' | 'body' | 'it' | 'they' | 'we';
  /** Its noun, where it has one. */
  noun?: string;
}

/** "the company", "both airlines", "the two", "the Commission", "its", "we": what begins at a token, if it refers to somebody. */
export function anaphorAt(tokens: readonly Token[], from: number): Anaphor | undefined {
  const { lower } = tokens[from]!;
  const pronoun = PRONOUNS.get(lower);
  if (pronoun && !(lower === 'both' && tokens[from + 1]?.pos !== 'VERB')) return { to: from + 1, kind: pronoun };
  if ((lower !== 'the' && lower !== 'both') || tokens[from - 1]?.lemma === 'be') return undefined;
  for (let i = from + 1; i < Math.min(from + 4, tokens.length); i++) {
    const kind = kindOfNoun(tokens, from, i);
    if (kind) return { to: i + 1, kind, noun: tokens[i]!.lower };
    if (!/^(?:ADJ|NOUN|NUM)$/.test(tokens[i]!.pos) && tokens[i]!.text !== '-') return undefined;
  }
  return undefined;
}

function kindOfNoun(tokens: readonly Token[], from: number, at: number): Anaphor['kind'] | undefined {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  const isHead = !next || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.text !== '-');
  if (!isHead) return undefined;
  if (PAIR_NOUNS.has(lower) || (saysTwo(tokens[from + 1]!, tokens[from]!) && isCompanyPlural(lower))) return 'pair';
  if (COMPANY_NOUNS.has(lower) && next?.lower !== 'of' && next?.lower !== 'that') return 'company';
  if (OFFICES.has(lower)) return 'government';
  return BODIES.has(lower) && next?.lower !== 'of' ? 'body' : undefined;
}

/** "the two airlines", "both carriers". */
function saysTwo(second: Token, first: Token): boolean {
  return first.lower === 'both' || second.lower === 'two';
}

function isCompanyPlural(lower: string): boolean {
  return lower.endsWith('s') && COMPANY_NOUNS.has(lower.slice(0, -1));
}
