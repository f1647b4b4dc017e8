import { expect, test } from 'vitest';
import { mergeUses } from '../../src/domain/nameUse.ts';
import { nameUsesJson, nameUsesText } from '../../src/graph/nameUses.ts';
import { name } from '../support/testClaims.ts';

const acme = name('Acme', 'company', { kind: 'startup', forms: ['Acme', 'ACME'] });

test('uses of names that differ by their forms only are summed up, whatever their order', () => {
  const uses = [
    { name: acme, claims: 2 },
    { name: name('Acme', 'company', { country: 'CA' }), claims: 1 },
    { name: { ...acme, forms: ['Acme Inc.'] }, claims: 3 },
  ];
  const merged = mergeUses(uses);
  expect(merged).toEqual(mergeUses(uses.toReversed()));
  expect(merged.map(({ claims }) => claims).sort()).toEqual([1, 5]);
  expect(merged.find(({ claims }) => claims === 5)!.name.forms).toEqual(['ACME', 'Acme', 'Acme Inc.']);
  expect(mergeUses([...mergeUses(uses.slice(0, 2)), ...uses.slice(2)])).toEqual(merged);
});

test('uses are read back from the text that a node keeps', () => {
  const uses = mergeUses([
    { name: acme, claims: 2 },
    { name: name('Élysée | "x"', 'government', { country: 'FR' }), claims: 1 },
  ]);
  expect(nameUsesJson.parse(nameUsesText(uses))).toEqual(uses);
});
