import fc from 'fast-check';
import type { Claim, Speaker } from '../../src/domain/claim.ts';
import { STANCES, STANDINGS } from '../../src/domain/claim.ts';
import { DEAL_KINDS, DEAL_STATUSES } from '../../src/domain/deal.ts';
import type { Name } from '../../src/domain/entity.ts';
import { DATE_PRECISIONS, type PartialDate } from '../../src/domain/partialDate.ts';
import { dealFact, knowledge, name, reading, relation, type TestReading } from './testClaims.ts';

const date = fc
  .record({
    year: fc.integer({ min: 2019, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const partialDate: fc.Arbitrary<PartialDate> = fc.record({
  date: date.map((day) => `${day.slice(0, 8)}01`),
  precision: fc.constantFrom(...DATE_PRECISIONS),
});

const NAMES: Name[] = [
  name('Microsoft', 'company', { country: 'US', forms: ['MSFT', 'Microsoft'] }),
  name('Mistral AI', 'company', { forms: ['Mistral', 'Mistral AI'] }),
  name('OpenAI', 'organization'),
  name('France', 'government', { country: 'FR', forms: [] }),
  name('Acme Robotics', 'company', { kind: 'startup' }),
  name('ACME Robotics Inc.', 'organization', { country: 'CA' }),
  name('Léa Durand', 'person'),
];

const anyName = fc.constantFrom(...NAMES);
const speaker: fc.Arbitrary<Speaker> = fc.record({
  text: fc.constantFrom('Reuters', 'people familiar with the matter', 'the ministry'),
  standing: fc.constantFrom(...STANDINGS),
});

const told = fc.record(
  {
    quote: fc.constantFrom(
      'A deal was made.',
      'They talk, it is said.',
      'A “quote” \u{1F600}\nin two lines.',
      'No deal.',
    ),
    stance: fc.constantFrom(...STANCES),
    start: fc.integer({ min: 0, max: 500 }),
    speaker,
    claimedAt: date,
    eventDate: partialDate,
  },
  { requiredKeys: ['quote', 'stance', 'start'] },
);

const relationClaim = fc
  .tuple(
    fc.constantFrom('partnered-with', 'invested-in', 'acquired', 'supplies', 'funds', 'sued', 'competes-with'),
    anyName,
    anyName,
    told,
    fc.option(fc.constantFrom(...DEAL_KINDS), { nil: undefined }),
  )
  .map(([predicate, subject, object, how, kind]): Claim => {
    const claim = relation(predicate, subject, object, how);
    return kind ? { ...claim, id: `${claim.id}${kind}`, dealKind: kind } : claim;
  });

const amount = fc.constantFrom(15_000_000, 1_000_000_000, 0.5);
const fact = fc.oneof(
  amount.map((value) => ({
    attribute: 'amount' as const,
    amount: value,
    currency: 'USD',
    qualifier: 'about' as const,
  })),
  fc.constant({ attribute: 'stake' as const, percent: 49 }),
  fc.boolean().map((exclusive) => ({ attribute: 'exclusivity' as const, exclusive })),
  fc.constant({ attribute: 'term' as const, months: 36 }),
  fc.record(
    { attribute: fc.constant('event' as const), status: fc.constantFrom(...DEAL_STATUSES), date: partialDate },
    { requiredKeys: ['attribute', 'status'] },
  ),
);

const parties = fc.uniqueArray(anyName, { minLength: 1, maxLength: 2, selector: ({ key }) => key });

const dealClaim = fc.tuple(parties, fact, told).map(([both, what, how]) => dealFact(both, what, how));

const period = fc.record(
  { since: partialDate, until: partialDate, basis: fc.constantFrom('surprised', 'informed') },
  { requiredKeys: [] },
);

const knowledgeClaim = fc
  .tuple(fc.constantFrom('aware-of' as const, 'unaware-of' as const), anyName, parties, told, period)
  .map(([predicate, who, both, how, when]): Claim => knowledge(predicate, who, both, { ...how, ...when }));

/** Any claim that an extractor may make. */
export const arbitraryClaim: fc.Arbitrary<Claim> = fc.oneof(
  { arbitrary: relationClaim, weight: 4 },
  { arbitrary: dealClaim, weight: 2 },
  { arbitrary: knowledgeClaim, weight: 2 },
);

const publisher = fc.constantFrom('Reuters', 'The Verge', 'theverge.com', 'Le Monde');

/** Some articles with different ids, each with the claims it states. */
export const arbitraryReadings: fc.Arbitrary<TestReading[]> = fc
  .array(
    fc.tuple(
      fc.array(arbitraryClaim, { maxLength: 6 }),
      fc.record({ publisher, publishedAt: date, title: fc.constantFrom('One', 'Two') }, { requiredKeys: [] }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((articles) => articles.map(([claims, meta], index) => reading(`article-${index}`, claims, meta)));
