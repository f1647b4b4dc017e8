import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import type { DealStatus } from '../../src/domain/deal.ts';
import { evidenceOf } from '../../src/resolve/evidence.ts';
import { statusOf } from '../../src/resolve/status.ts';
import { dealFact, knowledge, name, relation } from '../support/testClaims.ts';

const [a, b] = [name('A'), name('B')];

function event(status: DealStatus, said: string, happened?: string, stance: Claim['stance'] = 'asserted'): Claim {
  const date = happened ? { date: { date: happened, precision: 'day' as const } } : {};
  return dealFact([a, b], { attribute: 'event', status, ...date }, { claimedAt: said, stance, quote: status + said });
}

const report = (stance: Claim['stance'], said = '2024-01-01'): Claim =>
  relation('partnered-with', a, b, { stance, claimedAt: said, quote: stance + said });

const CASES: [string, Claim[], DealStatus][] = [
  ['a plain report announces', [report('asserted')], 'announced'],
  ['a rumour', [report('hedged')], 'rumoured'],
  ['a rumour and a report', [report('hedged'), report('asserted')], 'announced'],
  ['denials alone', [report('denied'), report('negated')], 'denied'],
  ['a denial beside a rumour', [report('denied'), report('hedged')], 'rumoured'],
  ['nothing but an account of awareness', [knowledge('unaware-of', a, [a, b])], 'announced'],
  ['the latest step', [event('announced', '2024-01-01'), event('completed', '2024-06-01')], 'completed'],
  [
    'background does not undo progress',
    [event('completed', '2024-01-01'), event('announced', '2024-06-01')],
    'completed',
  ],
  ['an end', [event('announced', '2024-01-01'), event('blocked', '2024-06-01')], 'blocked'],
  ['an end and progress on one day', [event('blocked', '2024-06-01'), event('announced', '2024-06-01')], 'blocked'],
  ['background does not undo an end', [event('blocked', '2024-01-01'), event('announced', '2024-06-01')], 'blocked'],
  [
    'a later step undoes an end',
    [event('blocked', '2024-01-01'), event('approved', '2024-06-01', '2024-05-30')],
    'approved',
  ],
  ['news after a denial', [event('denied', '2024-01-01'), report('asserted', '2024-02-01')], 'announced'],
  [
    'a step that is only expected',
    [report('asserted'), event('completed', '2024-06-01', '2025-01-01', 'predicted')],
    'announced',
  ],
];

describe('statusOf', () => {
  test.each(CASES)('%s', (_, claims, expected) => {
    const sourced = claims.map((claim, index) => ({ claim, source: { textHash: String(index) } }));
    expect(statusOf(evidenceOf(sourced))).toBe(expected);
    expect(statusOf(evidenceOf([...sourced].reverse()))).toBe(expected);
  });
});
