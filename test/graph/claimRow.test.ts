import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimRow } from '../../src/graph/claimRow.ts';
import { storedClaim } from '../../src/graph/storedClaim.ts';
import { arbitraryClaim } from '../support/arbitraryReadings.ts';
import { name, relation } from '../support/testClaims.ts';

describe('claimRow', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(arbitraryClaim, (claim) => {
        expect(storedClaim.parse(claimRow(claim, 'a|b'))).toEqual(claim);
      }),
    );
  });

  test('is read back from a store that answers with null for what is not there', () => {
    const claim = relation('sued', name('A'), name('B'));
    expect(
      storedClaim.parse({ ...claimRow(claim, undefined), claimedAt: null, speaker: null, dealKind: null }),
    ).toEqual(claim);
  });

  test('holds nothing that a store cannot', () => {
    fc.assert(
      fc.property(arbitraryClaim, (claim) => {
        for (const value of Object.values(claimRow(claim, undefined))) {
          const items = Array.isArray(value) ? value : [value];
          expect(items.every((item) => ['string', 'number', 'boolean'].includes(typeof item))).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['stance', 'shouted'],
    ['subjectKey', undefined],
    ['start', 'x'],
  ])('is refused where %s is %s', (property, value) => {
    const row = { ...claimRow(relation('sued', name('A'), name('B')), undefined), [property]: value };
    expect(() => storedClaim.parse(row)).toThrow();
  });
});
