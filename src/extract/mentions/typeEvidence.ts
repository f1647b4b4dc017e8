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
const SHARES = new Set(['share', 'shares', 'stock']);
const PERSON_NOUNS = new Set('analyst spokesman spokeswoman partner professor'.split(' '));

const NAMING = new Set(['called', 'named', 'dubbed']);
const WHAT_GOES_INTO =
  /^(?:invest|stake|share|interest|holding|equity|round|billion|million|confidence|trust|bet|money|\d)/;

/** Where a name stands; what is beyond the sentence is empty. */
interface Place {
  tokens: readonly Token[];
  span: Span;
  words: readonly string[];
  lastWord: string;
  /** The words before it, the nearest first, and those after it. */
  before: string;
  before2: string;
  after: string;
  after2: string;
  next: Token | undefined;
  /** Head noun of what stands behind a comma and describes it. */
  apposition: string;
}

interface Sign {
  type: EntityType;
  points: number;
  holds: (place: Place) => boolean;
}

/** Each sign is one readable reason to take a name for something. */
const SIGNS: readonly Sign[] = [
  { type: 'company', points: 4, holds: (p) => p.words.length > 1 && LEGAL_FORM.test(p.lastWord) },
  { type: 'company', points: 2, holds: (p) => p.words.length > 1 && COMPANY_ENDINGS.has(p.lastWord) },
  { type: 'government', points: 3, holds: (p) => p.words.length > 1 && p.words.some((w) => GOVERNMENT_HEADS.has(w)) },
  {
    type: 'organization',
    points: 3,
    holds: (p) => p.words.length > 1 && p.words.some((w) => ORGANIZATION_ENDINGS.has(w)),
  },
  { type: 'company', points: 3, holds: (p) => COMPANY_NOUNS.has(p.before) },
  { type: 'company', points: 3, holds: (p) => NAMING.has(p.before) && COMPANY_NOUNS.has(p.before2) },
  { type: 'government', points: 3, holds: (p) => GOVERNMENT_NOUNS.has(p.before) },
  { type: 'product', points: 2, holds: (p) => PRODUCT_NOUNS.has(p.before) && p.before !== 'platform' },
  { type: 'person', points: 3, holds: (p) => PERSON_TITLES.has(p.before) && p.words.length <= 3 },
  {
    type: 'person',
    points: 2,
    holds: (p) => p.words.length >= 2 && p.words.length <= 4 && GIVEN_NAMES.has(p.words[0]!),
  },
  { type: 'company', points: 3, holds: (p) => ROLE_WORDS.has(p.after) },
  { type: 'company', points: 3, holds: (p) => isPossessive(p.next) && ROLE_WORDS.has(p.after2) },
  { type: 'company', points: 2, holds: (p) => (p.before === 'of' || p.before === 'at') && ROLE_WORDS.has(p.before2) },
  { type: 'company', points: 2, holds: (p) => SHARES.has(p.after) },
  { type: 'company', points: 4, holds: (p) => p.after === '(' && EXCHANGES.has(p.after2) },
  { type: 'company', points: 1, holds: (p) => p.next?.pos === 'VERB' && COMPANY_VERBS.has(p.next.lemma) },
  { type: 'place', points: 3, holds: ({ tokens, span }) => standsAsPlace(tokens, span) },
  { type: 'place', points: 3, holds: (p) => p.after === '-' && p.after2 === 'based' },
  {
    type: 'place',
    points: 2,
    holds: (p) => isPlaceCue(p) && p.words.length <= 2 && !COMPANY_ENDINGS.has(p.lastWord),
  },
  {
    type: 'product',
    points: 2,
    holds: (p) => /\d/.test(p.lastWord) && /\p{L}/u.test(p.words[0] ?? '') && p.words.join('').length > 2,
  },
  { type: 'company', points: 3, holds: (p) => COMPANY_NOUNS.has(p.apposition) },
  { type: 'government', points: 3, holds: (p) => GOVERNMENT_NOUNS.has(p.apposition) },
  { type: 'person', points: 3, holds: (p) => ROLE_WORDS.has(p.apposition) || PERSON_NOUNS.has(p.apposition) },
];

/** Adds the points that one occurrence of a name gives. */
export function addTypeEvidence(evidence: TypeEvidence, sentence: Sentence, span: Span): void {
  const place = placeOf(sentence.tokens, span);
  for (const { type, points, holds } of SIGNS) if (holds(place)) evidence[type] = (evidence[type] ?? 0) + points;
}

function placeOf(tokens: readonly Token[], span: Span): Place {
  const { from, to } = span;
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.lower);
  return {
    tokens,
    span,
    words,
    lastWord: words[words.length - 1] ?? '',
    before: tokens[from - 1]?.lower ?? '',
    before2: tokens[from - 2]?.lower ?? '',
    after: tokens[to]?.lower ?? '',
    after2: tokens[to + 1]?.lower ?? '',
    next: tokens[to],
    apposition: appositionHead(tokens, to) ?? '',
  };
}

function isPossessive(token: Token | undefined): boolean {
  return token?.text === "'s" || token?.text === '’s';
}

/** "in X", but not "invested in X", "a stake in X". */
function isPlaceCue({ before, before2 }: Place): boolean {
  return before === 'in' && !WHAT_GOES_INTO.test(before2);
}
