import type { EntityType } from '../../domain/entity.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { TypeEvidence } from './actor.ts';
import { appositionHead } from './apposition.ts';
import { GIVEN_NAMES } from './givenNames.ts';
import { standsAsPlace } from './placeSigns.ts';
import type { Span } from './runs.ts';
import {
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  COMPANY_VERBS,
  GOVERNMENT_HEADS,
  GOVERNMENT_NOUNS,
  ORGANIZATION_ENDINGS,
  PERSON_TITLES,
  ROLE_WORDS,
} from './vocabulary.ts';

const LEGAL_FORM = /^(?:inc|corp|ltd|plc|llc|gmbh|ag|n\.?v|s\.?a|limited|incorporated|corporation)\.?$/;
const PRODUCT_NOUNS = new Set('model models chatbot assistant app tool product platform series family'.split(' '));
const EXCHANGES = new Set('nasdaq nyse lse tsx asx euronext'.split(' '));

interface Place {
  tokens: readonly Token[];
  span: Span;
  words: string[];
}

interface Sign {
  type: EntityType;
  points: number;
  holds: (place: Place) => boolean;
}

const before = ({ tokens, span }: Place, distance = 1) => tokens[span.from - distance];
const after = ({ tokens, span }: Place, distance = 0) => tokens[span.to + distance];
const lastWord = ({ words }: Place) => words[words.length - 1] ?? '';
const appositionOf = ({ tokens, span }: Place) => appositionHead(tokens, span.to) ?? '';
const isPossessive = (token: Token | undefined) => token?.text === "'s" || token?.text === '’s';

/** Each sign is one readable reason to take a name for something. */
const SIGNS: readonly Sign[] = [
  { type: 'company', points: 4, holds: (p) => p.words.length > 1 && LEGAL_FORM.test(lastWord(p)) },
  { type: 'company', points: 2, holds: (p) => p.words.length > 1 && COMPANY_ENDINGS.has(lastWord(p)) },
  { type: 'government', points: 3, holds: (p) => p.words.length > 1 && p.words.some((w) => GOVERNMENT_HEADS.has(w)) },
  {
    type: 'organization',
    points: 3,
    holds: (p) => p.words.some((w) => ORGANIZATION_ENDINGS.has(w)) && p.words.length > 1,
  },
  { type: 'company', points: 3, holds: (p) => COMPANY_NOUNS.has(before(p)?.lower ?? '') },
  { type: 'company', points: 3, holds: (p) => isNaming(before(p)) && COMPANY_NOUNS.has(before(p, 2)?.lower ?? '') },
  { type: 'government', points: 3, holds: (p) => GOVERNMENT_NOUNS.has(before(p)?.lower ?? '') },
  {
    type: 'product',
    points: 2,
    holds: (p) => PRODUCT_NOUNS.has(before(p)?.lower ?? '') && before(p)?.lower !== 'platform',
  },
  { type: 'person', points: 3, holds: (p) => PERSON_TITLES.has(before(p)?.lower ?? '') && p.words.length <= 3 },
  {
    type: 'person',
    points: 2,
    holds: (p) => p.words.length >= 2 && p.words.length <= 4 && GIVEN_NAMES.has(p.words[0]!),
  },
  { type: 'company', points: 3, holds: (p) => ROLE_WORDS.has(after(p)?.lower ?? '') },
  { type: 'company', points: 3, holds: (p) => isPossessive(after(p)) && ROLE_WORDS.has(after(p, 1)?.lower ?? '') },
  {
    type: 'company',
    points: 2,
    holds: (p) => /^(?:of|at)$/.test(before(p)?.lower ?? '') && ROLE_WORDS.has(before(p, 2)?.lower ?? ''),
  },
  { type: 'company', points: 2, holds: (p) => /^(?:shares?|stock)$/.test(after(p)?.lower ?? '') },
  { type: 'company', points: 4, holds: (p) => after(p)?.text === '(' && EXCHANGES.has(after(p, 1)?.lower ?? '') },
  { type: 'company', points: 1, holds: (p) => after(p)?.pos === 'VERB' && COMPANY_VERBS.has(after(p)!.lemma) },
  { type: 'place', points: 3, holds: ({ tokens, span }) => standsAsPlace(tokens, span) },
  { type: 'place', points: 3, holds: (p) => after(p)?.text === '-' && after(p, 1)?.lower === 'based' },
  {
    type: 'place',
    points: 2,
    holds: (p) => isPlaceCue(p) && p.words.length <= 2 && !COMPANY_ENDINGS.has(lastWord(p)),
  },
  {
    type: 'product',
    points: 2,
    holds: (p) => /\d/.test(lastWord(p)) && /\p{L}/u.test(p.words[0] ?? '') && p.words.join('').length > 2,
  },
  { type: 'company', points: 3, holds: (p) => COMPANY_NOUNS.has(appositionOf(p)) },
  { type: 'government', points: 3, holds: (p) => GOVERNMENT_NOUNS.has(appositionOf(p)) },
  {
    type: 'person',
    points: 3,
    holds: (p) =>
      ROLE_WORDS.has(appositionOf(p)) || /^(?:analyst|spokesman|spokeswoman|partner|professor)$/.test(appositionOf(p)),
  },
];

/** Adds the points that one occurrence of a name gives. */
export function addTypeEvidence(evidence: TypeEvidence, sentence: Sentence, span: Span): void {
  const words = sentence.tokens.slice(span.from, span.to).map((token) => token.lower);
  const place: Place = { tokens: sentence.tokens, span, words };
  for (const { type, points, holds } of SIGNS) if (holds(place)) evidence[type] = (evidence[type] ?? 0) + points;
}

/** "in X", but not "invested in X", "a stake in X". */
function isPlaceCue(place: Place): boolean {
  if (before(place)?.lower !== 'in') return false;
  return !/^(?:invest|stake|share|interest|holding|equity|round|billion|million|confidence|trust|bet|money|\d)/.test(
    before(place, 2)?.lower ?? '',
  );
}

function isNaming(token: Token | undefined): boolean {
  return token?.lower === 'called' || token?.lower === 'named' || token?.lower === 'dubbed';
}
