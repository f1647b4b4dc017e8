import { describe, expect, test } from 'vitest';
import type { Name } from '../../src/domain/entity.ts';
import { deriveEntity } from '../../src/resolve/entities.ts';
import { entityIdOf } from '../../src/resolve/entityId.ts';
import { resolveClaim } from '../../src/resolve/resolveClaim.ts';
import { dealFact, knowledge, name, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const { gazetteer } = testData();

describe('a name stands for', () => {
  test.each([
    ['Microsoft', 'microsoft'],
    ['MSFT', 'microsoft'],
    ['Microsoft Corp.', 'microsoft'],
    ['Acme Robotics, Inc.', 'actor:acmerobotics'],
  ])('%s: %s', (text, id) => {
    expect(entityIdOf(name(text), gazetteer)).toBe(id);
  });
});

describe('an entity', () => {
  const uses = (...names: [Name, number][]) => names.map(([each, claims]) => ({ name: each, claims }));

  test('of the gazetteer is what the gazetteer says, under the forms that were read', () => {
    const names = uses([name('Microsoft Corp.', 'organization', { country: 'FR', forms: ['MS', 'Microsoft'] }), 9]);
    expect(deriveEntity('microsoft', names, gazetteer)).toEqual({
      id: 'microsoft',
      name: 'Microsoft',
      type: 'company',
      aliases: ['MS', 'Microsoft Corp.'],
      country: 'US',
      wikidata: 'Q2283',
    });
  });

  test('that is in no gazetteer is what most claims say', () => {
    const names = uses(
      [name('Acme', 'company', { kind: 'startup' }), 2],
      [name('ACME Inc.', 'organization', { country: 'CA' }), 3],
    );
    expect(deriveEntity('actor:acme', names, gazetteer)).toEqual({
      id: 'actor:acme',
      name: 'ACME Inc.',
      type: 'organization',
      aliases: ['Acme'],
      country: 'CA',
      kind: 'startup',
    });
  });

  test('of which claims say two things equally often is the first of them', () => {
    const names = uses([name('Acme', 'organization'), 1], [name('ACME', 'company'), 1]);
    const expected = { name: 'ACME', type: 'company' };
    expect(deriveEntity('actor:acme', names, gazetteer)).toMatchObject(expected);
    expect(deriveEntity('actor:acme', [...names].reverse(), gazetteer)).toMatchObject(expected);
  });
});

describe('a claim belongs to the block', () => {
  const [microsoft, mistral] = [name('Microsoft'), name('Mistral AI')];
  test.each([
    ['of its two ends', relation('sued', mistral, microsoft), 'microsoft|mistral-ai'],
    [
      'of the parties of its deal',
      dealFact([mistral, microsoft], { attribute: 'term', months: 1 }),
      'microsoft|mistral-ai',
    ],
    [
      'of the parties, not the one who knew',
      knowledge('aware-of', name('France', 'government'), [mistral]),
      'mistral-ai|',
    ],
    ['of none where both ends are one entity', relation('sued', microsoft, name('MSFT')), undefined],
    [
      'of the one party that two names stand for',
      dealFact([microsoft, name('MSFT')], { attribute: 'term', months: 1 }),
      'microsoft|',
    ],
  ])('%s', (_, claim, block) => {
    expect(resolveClaim(claim, gazetteer).block).toBe(block);
  });
});
