import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn, factsIn } from './support.ts';

const DEAL = 'Microsoft announced a partnership with Mistral AI.';

describe('who knew', () => {
  it.each([
    ['France was unaware of the deal.', 'France unaware-of Microsoft + Mistral AI'],
    ['France was not told about the deal.', 'France unaware-of Microsoft + Mistral AI'],
    ['French officials were left in the dark about the agreement.', 'France unaware-of Microsoft + Mistral AI'],
    ['France was surprised by the deal.', 'France unaware-of Microsoft + Mistral AI'],
    ['The European Commission was informed of the partnership.', 'European Commission aware-of Microsoft + Mistral AI'],
    ['Germany knew about it.', 'Germany aware-of Microsoft + Mistral AI'],
    ['Germany had known since January.', 'Germany aware-of Microsoft + Mistral AI'],
    ['Germany was briefed by telephone.', 'Germany aware-of Microsoft + Mistral AI'],
    ['Emmanuel Macron was in Berlin. He had been told of it.', 'Emmanuel Macron aware-of Microsoft + Mistral AI'],
    ['It had been signed without telling France.', 'France unaware-of Microsoft + Mistral AI'],
    ['The workers of Alstom found out over breakfast.', 'workers of Alstom unaware-of Microsoft + Mistral AI'],
    ["Alstom's workers had not been told.", "Alstom's workers unaware-of Microsoft + Mistral AI"],
  ])('%s', (text, expected) => {
    expect(factsIn(`${DEAL} ${text}`)).toContain(expected);
  });

  it('learning of it closes one period and opens another', () => {
    const claims = claimsIn(`${DEAL} Germany learned of the deal on 27 February 2024.`);
    const day = { date: '2024-02-27', precision: 'day' };
    const accounts = claims.flatMap((claim) => (claim.form === 'knowledge' ? [claim] : []));
    expect(accounts.map(({ predicate, since, until }) => ({ predicate, since, until }))).toEqual(
      expect.arrayContaining([
        { predicate: 'unaware-of', since: undefined, until: day },
        { predicate: 'aware-of', since: day, until: undefined },
      ]),
    );
  });

  it.each([
    ['until the announcement on 26 February 2024', { until: { date: '2024-02-26', precision: 'day' } }],
    ['until March 2024', { until: { date: '2024-03-01', precision: 'month' } }],
  ])('bounds a period: %s', (bound, expected) => {
    const claims = claimsIn(`${DEAL} France was unaware of the deal ${bound}.`);
    expect(claims).toContainEqual(expect.objectContaining({ predicate: 'unaware-of', ...expected }));
  });

  it('whoever learned from the press had not been told', () => {
    expect(factsIn(`${DEAL} Germany learned of the deal from the press.`)).toContain(
      'Germany unaware-of Microsoft + Mistral AI',
    );
  });

  it.each([
    ['surprise at something else', `${DEAL} France was surprised by the weather.`],
    ['silence', `${DEAL} France did not comment on the deal.`],
    ['no deal anywhere', 'France was unaware of the storm.'],
    ['a question', `${DEAL} Did Germany know of the deal?`],
    ['what is left open', `${DEAL} It is unclear whether Germany knew of the deal.`],
    ['what is to come', `${DEAL} Germany will be told of the deal.`],
    ['a name that is known', `${DEAL} Germany is known for its cars.`],
    ['whom no name stands for', `${DEAL} Germany is large. As you know, it is old.`],
  ])('nobody: %s', (_, text) => {
    expect(factsIn(text).filter((fact) => fact.includes('aware-of'))).toEqual([]);
  });
});

it('each verb has its own two', () => {
  const facts = factsIn('Amazon bought Zoox and Twitch, Microsoft bought LinkedIn.');
  expect(facts.sort()).toEqual(['Amazon acquired Twitch', 'Amazon acquired Zoox', 'Microsoft acquired LinkedIn']);
});

describe('deal facts', () => {
  it.each([
    ['Microsoft invested $10 billion in OpenAI.', { attribute: 'amount', amount: 10e9, currency: 'USD' }],
    [
      'Microsoft invested up to €15 million in Mistral AI.',
      { attribute: 'amount', amount: 15e6, currency: 'EUR', qualifier: 'up-to' },
    ],
    [
      'Microsoft invested in OpenAI at a valuation of $29 billion.',
      { attribute: 'valuation', amount: 29e9, currency: 'USD' },
    ],
    ['Microsoft took a 49% stake in OpenAI.', { attribute: 'stake', percent: 49 }],
    ['Microsoft signed an exclusive partnership with OpenAI.', { attribute: 'exclusivity', exclusive: true }],
    ['Microsoft signed a non-exclusive partnership with OpenAI.', { attribute: 'exclusivity', exclusive: false }],
    ['Microsoft signed a five-year partnership with OpenAI.', { attribute: 'term', months: 60 }],
    [
      'Microsoft completed its acquisition of Nuance in March 2022.',
      { attribute: 'event', status: 'completed', date: { date: '2022-03-01', precision: 'month' } },
    ],
  ])('%s', (text, fact) => {
    const facts = claimsIn(text).flatMap((claim) => (claim.form === 'deal' ? [claim.fact] : []));
    expect(facts).toContainEqual(fact);
  });
});

describe('dates', () => {
  it.each([
    [
      'Microsoft, which invested in OpenAI in 2019, has extended its partnership with Intel.',
      'partnered-with',
      undefined,
    ],
    [
      'Microsoft, which invested in OpenAI in 2019, has extended its partnership with Intel.',
      'invested-in',
      '2019-01-01',
    ],
    ['On 5 May 2024, Microsoft announced a partnership with Intel.', 'partnered-with', '2024-05-05'],
  ])('%s: %s', (text, relation, expected) => {
    expect(claimsIn(text).find(({ predicate }) => predicate === relation)?.eventDate?.date).toBe(expected);
  });

  it('states the end of a deal that it denies', () => {
    const event = claimsIn('Microsoft called off its acquisition of Nuance.').find(({ form }) => form === 'deal');
    expect(event).toMatchObject({ stance: 'asserted', fact: { attribute: 'event', status: 'terminated' } });
  });
});

describe('createExtractor', () => {
  it('quotes exactly what its offsets cut out', () => {
    const text = `# Notes\n\n- ${DEAL} It is **large**.\n\n[Intel](https://intel.example) sued Arm.`;
    for (const { quote, start, end } of claimsIn(text)) expect(text.slice(start, end)).toBe(quote);
    expect(claimsIn(text).length).toBeGreaterThan(1);
  });

  it('says why, and dates the claim by its article', () => {
    const claim = claimsIn(DEAL, '2024-02-27T09:00:00Z').find(({ form }) => form === 'relation');
    expect(claim).toMatchObject({
      claimedAt: '2024-02-27',
      why: 'partnered-with: noun "partnership", governor → with',
    });
  });

  it('reads any text, the same way each time', () => {
    const piece = fc.constantFrom(
      DEAL,
      'France',
      ' was unaware of ',
      'the deal',
      '. ',
      '\n\n',
      '# ',
      '- ',
      '”',
      '’s',
      '$5bn',
      'and',
      ',',
      '\u202e',
      '\ud800',
      '😀',
      'said',
      'its',
      'acquired',
      'by',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        expect(claimsIn(text)).toEqual(claimsIn(text));
        expect(new Set(claimsIn(text).map(({ id }) => id)).size).toBe(claimsIn(text).length);
      }),
    );
  });

  it.each([
    ['no names', 'They bought it and were happy.'],
    ['rivals in a list', 'Shares of Microsoft, Apple and Nvidia rose on Tuesday.'],
    ['an empty text', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(factsIn(text)).toEqual([]);
  });
});
