import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import type { GazetteerEntry } from '../../src/domain/gazetteer.ts';
import { fold, nameKey } from '../../src/domain/names.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';

const { entries, byId, byKey, forms } = loadGazetteer();
const ofType = (type: string) => entries.filter((entry) => entry.type === type);
const named = (found: readonly GazetteerEntry[]) => found.map(({ name }) => name);

/** Kosovo has no ISO code, but one that everybody uses. */
const EXTRA_CODES = ['XK'];
const CODES = new Set([...Object.keys(isoCountries.getAlpha2Codes()), ...EXTRA_CODES]);

const G20 = 'AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US'.split(' ');
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const UN_MEMBERS = 193;
const OTHERS = ['TW', 'XK', 'PS', 'VA', 'HK', 'MO'];
/** Cities that are states, whose name is their capital's as well. */
const CITY_STATES = ['HK', 'MO', 'SG', 'VA'];

describe('the shipped gazetteer', () => {
  it('has companies in number', () => {
    expect(ofType('company').length).toBeGreaterThanOrEqual(800);
  });

  it('uses the kinds of the ontology', () => {
    const kinds = new Map<string, string[]>(loadOntology().entityTypes.map(({ type, kinds }) => [type, kinds]));
    const unknown = entries.filter(({ type, kind }) => kind !== undefined && !kinds.get(type)?.includes(kind));
    expect(unknown.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([]);
  });

  it('has real country codes', () => {
    expect(named(entries.filter(({ country }) => country !== undefined && !CODES.has(country)))).toEqual([]);
  });

  it('tells where every company is', () => {
    expect(named(ofType('company').filter(({ country }) => country === undefined))).toEqual([]);
  });

  it('has an actor as every parent, and nobody as their own', () => {
    const wrong = entries.filter(({ id, parent }) => {
      const type = parent && byId(parent)?.type;
      return parent !== undefined && (parent === id || !type || ['person', 'product', 'place'].includes(type));
    });
    expect(named(wrong)).toEqual([]);
  });

  it('finds every entry by its key', () => {
    expect(named(entries.filter((entry) => byKey(nameKey(entry.name, entry.type)) !== entry))).toEqual([]);
  });

  it('lists no form twice for one entry', () => {
    const twice = entries.filter(({ name, aliases, weakAliases }) => {
      const folded = [name, ...aliases, ...weakAliases].map(fold);
      return new Set(folded).size < folded.length;
    });
    expect(named(twice)).toEqual([]);
  });

  it('has single names of people as weak forms only', () => {
    const strong = ofType('person').filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => !/[\s.-]/.test(form)),
    );
    expect(named(strong)).toEqual([]);
  });

  it('orders the bearers of a form from sure to unsure', () => {
    const ranks = ['name', 'alias', 'weak'];
    for (const bearers of forms.values()) {
      const order = bearers.map(({ strength }) => ranks.indexOf(strength));
      expect(order).toEqual([...order].sort());
    }
  });
});

describe('countries', () => {
  const countries = entries.filter(({ kind }) => kind === 'national-government');
  const codes = countries.map(({ country }) => country ?? '');

  it('are all there, each once', () => {
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes).toEqual(expect.arrayContaining(OTHERS));
    expect(codes).toHaveLength(UN_MEMBERS + OTHERS.length);
  });

  it('have a demonym and a capital', () => {
    const bare = countries.filter(({ demonyms, weakAliases, country }) => {
      const hasCapital = weakAliases.length > 0 || CITY_STATES.includes(country ?? '');
      return !demonyms?.length || !hasCapital;
    });
    expect(named(bare)).toEqual([]);
  });
});

describe('public bodies', () => {
  const bodies = ofType('government');
  const has = (country: string, kinds: string[]) =>
    bodies.some((body) => body.country === country && kinds.includes(body.kind ?? ''));

  it.each([...new Set([...G20, ...EU])])('of %s: a ministry, a regulator, a competition authority', (country) => {
    expect(has(country, ['ministry'])).toBe(true);
    expect(has(country, ['regulator'])).toBe(true);
    expect(has(country, ['competition-authority'])).toBe(true);
  });
});
