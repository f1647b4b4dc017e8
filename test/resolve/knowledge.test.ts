import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';
import { deriveBlock } from '../../src/resolve/block.ts';
import { knowledge, name } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();
const pair = [name('Microsoft'), name('Mistral AI')];
const [france, brussels] = [name('France', 'government'), name('European Commission', 'government')];
const march: PartialDate = { date: '2024-03-01', precision: 'month' };

function accountsOf(claims: Claim[]) {
  const sourced = claims.map((claim) => ({ claim, source: { textHash: claim.articleId } }));
  return deriveBlock('microsoft|mistral-ai', sourced, data).knowledge;
}

const unaware = (told: Parameters<typeof knowledge>[3] = {}, who = france) => knowledge('unaware-of', who, pair, told);
/** Said elsewhere, unless told otherwise. */
const aware = (told: Parameters<typeof knowledge>[3] = {}, who = france) =>
  knowledge('aware-of', who, pair, { articleId: 'elsewhere', quote: 'They knew.', ...told });

describe('accounts of awareness', () => {
  test('of one actor and period are one, with the basis that most give', () => {
    const claims = [
      unaware({ articleId: '1', quote: '1', basis: 'surprised' }),
      unaware({ articleId: '2', quote: '2', basis: 'not-informed' }),
      unaware({ articleId: '3', quote: '3', basis: 'not-informed' }),
    ];
    expect(accountsOf(claims)).toMatchObject([{ knower: 'france', claims: 3, stories: 3, basis: 'not-informed' }]);
  });

  test('of different actors, periods or speakers stay side by side', () => {
    const minister = { text: 'The minister', standing: 'authority' as const };
    const claims = [unaware(), unaware({}, brussels), unaware({ until: march }), unaware({ speaker: minister })];
    expect(accountsOf(claims)).toHaveLength(4);
  });

  test('of one speaker under two spellings are one', () => {
    const by = (text: string, quote: string) => unaware({ quote, speaker: { text, standing: 'authority' } });
    expect(accountsOf([by('the ministry', '1'), by('The Ministry', '2'), by('The Ministry', '3')])).toMatchObject([
      { speaker: 'The Ministry', claims: 3 },
    ]);
  });

  test('an end of ignorance and the begin of knowledge are two periods', () => {
    expect(accountsOf([unaware({ until: march }), aware({ since: march })])).toMatchObject([
      { disputed: false },
      { disputed: false },
    ]);
  });
});

describe('accounts are disputed', () => {
  const denial = { stance: 'denied' as const, articleId: 'elsewhere', quote: 'Not so.' };
  const here = { articleId: 'article' };
  test.each<[string, Claim[], boolean]>([
    ['where one says aware and one unaware', [unaware(), aware()], true],
    ['not where one article tells first one, then the other', [unaware(), aware(here)], false],
    [
      'where two voices in one article differ',
      [unaware(), aware({ ...here, speaker: { text: 'Microsoft', standing: 'party' } })],
      true,
    ],
    ['where one denies the other', [unaware(), unaware(denial)], true],
    ['not where one only guesses', [unaware({ stance: 'hedged' }), aware()], false],
    ['not where others knew', [unaware(), aware({}, brussels)], false],
    ['not where denying one means the other', [unaware(denial), aware()], false],
    [
      'where their periods overlap',
      [unaware({ until: march }), aware({ since: { date: '2024-01-01', precision: 'day' } })],
      true,
    ],
    ['not where only one has a period', [unaware(), aware({ since: march })], false],
  ])('%s', (_, claims, expected) => {
    expect(accountsOf(claims).map(({ disputed }) => disputed)).toEqual([expected, expected]);
  });
});
