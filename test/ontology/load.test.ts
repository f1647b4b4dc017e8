import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/index.ts';
import { packagePath } from '../../src/package/paths.ts';

/** Every relation of the design, with what makes it a deal. */
const RELATIONS: [name: string, symmetric: boolean, deal?: string][] = [
  ['acquired', false, 'acquisition: acquirer → target'],
  ['approved', false],
  ['aware-of', false],
  ['blocked', false],
  ['competes-with', true],
  ['founded', false],
  ['funds', false, 'grant: funder → recipient'],
  ['invested-in', false, 'investment: investor → investee'],
  ['investigates', false],
  ['leads', false],
  ['licensed-to', false, 'licence: licensor → licensee'],
  ['located-in', false],
  ['merged-with', true, 'merger: partner → partner'],
  ['partnered-with', true, 'partnership: partner → partner'],
  ['regulates', false],
  ['subsidiary-of', false],
  ['sued', false],
  ['supplies', false, 'supply: supplier → customer'],
  ['unaware-of', false],
  ['works-for', false],
];

describe('the shipped ontology', () => {
  const ontology = loadOntology();

  it('has every relation', () => {
    const found = ontology.relations.map(({ name, symmetric, deal }) => [
      name,
      symmetric,
      ...(deal ? [`${deal.kind}: ${deal.fromRole} → ${deal.toRole}`] : []),
    ]);
    expect(found).toEqual(RELATIONS);
  });

  it('describes all entity types', () => {
    expect(ontology.entityTypes.map(({ type }) => type)).toEqual([
      'company',
      'government',
      'organization',
      'person',
      'product',
      'place',
    ]);
  });

  it('lists no kind twice', () => {
    for (const { kinds } of ontology.entityTypes) expect(kinds).toEqual([...new Set(kinds)]);
  });

  it.each(RELATIONS)('has one form of a cue once in one slot order: %s', (name) => {
    const seen = ontology.relation(name).cues.flatMap(({ verb, noun, adjective }) => {
      const lemmas = verb ?? noun ?? adjective ?? [];
      return lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i);
    });
    expect(seen).toEqual([]);
  });

  it.each(RELATIONS)('uses no example twice: %s', (name) => {
    const { positive, negative } = ontology.relation(name).examples;
    const texts = [...positive.map(({ text }) => text), ...negative];
    expect(texts).toEqual([...new Set(texts)]);
  });

  it('is the same each time, by its digest', () => {
    expect(loadOntology().digest).toBe(ontology.digest);
  });

  it('finds a relation, or nothing', () => {
    expect(ontology.findRelation('sued')?.label).toBe('SUED');
    expect(ontology.findRelation('partner-with')).toBeUndefined();
  });

  it('suggests near names for an unknown one', () => {
    expect(() => ontology.relation('partner-with')).toThrow(
      expect.objectContaining({ code: 'usage', hint: expect.stringContaining('partnered-with') }),
    );
  });
});

const SUED = 'relations/sued.yaml';
const SUED_FILE = `
name: sued
label: SUED
description: The first brought a case against the second.
from: [company, person]
to: [company]
symmetric: false
cues:
  - verb: [sue]
    from: [subject]
    to: [object]
    confidence: 75
examples:
  positive:
    - { text: Yelp sued Google., from: Yelp, to: Google }
    - { text: Google was sued by Yelp., from: Yelp, to: Google }
    - { text: Yelp has sued Google., from: Yelp, to: Google }
    - { text: Yelp may sue Google., from: Yelp, to: Google, polarity: hedged }
    - { text: Yelp did not sue Google., from: Yelp, to: Google, polarity: denied }
  negative:
    - Yelp praised Google.
    - Yelp left Google.
    - Yelp and Google followed suit.
`.trimStart();

describe('a broken ontology', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-ontology-'));
    mkdirSync(join(folder, 'relations'));
    copyFileSync(packagePath('data', 'ontology', 'entity-types.yaml'), join(folder, 'entity-types.yaml'));
    writeFileSync(join(folder, SUED), SUED_FILE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const cases: [what: string, file: string, search: string | RegExp, replacement: string, lineOf: string][] = [
    ['an unknown key', SUED, 'symmetric: false', 'symmetric: false\nsymetric: true', 'symetric: true'],
    ['an unknown key inside a cue', SUED, '    to: [object]\n', '    to: [object]\n    fro: [x]\n', '    fro: [x]'],
    ['an unknown entity type', SUED, 'from: [company', 'from: [firm', 'from: [firm'],
    ['an unknown slot', SUED, 'to: [object]', 'to: [objekt]', 'to: [objekt]'],
    [
      'a phrase as a condition',
      SUED,
      '    to: [object]\n',
      '    to: [object]\n    with: [suit,\n      legal action]\n',
      'legal action',
    ],
    ['a label unlike the name', SUED, 'label: SUED', 'label: SUES', 'label: SUES'],
    ['a name unlike the file', SUED, /name: sued\nlabel: SUED/, 'name: sues\nlabel: SUES', 'name: sues'],
    ['a cue of two kinds', SUED, '  - verb: [sue', '  - noun: [suit]\n    verb: [sue', '  - noun: [suit]'],
    [
      'too few positive examples',
      SUED,
      /positive:\n( {4}- .*\n)+/,
      'positive:\n    - { text: a, from: b, to: c }\n',
      '    - { text: a',
    ],
    [
      'too few negative examples',
      SUED,
      /negative:\n( {4}- .*\n)+/,
      'negative:\n    - A sued nobody.\n',
      '    - A sued nobody.',
    ],
    ['a confidence above 100', SUED, 'confidence: 75', 'confidence: 175', 'confidence: 175'],
    ['no YAML', SUED, 'symmetric: false', 'symmetric: [false', 'cues:'],
    ['a type left out', 'entity-types.yaml', '- type: place', '- type: person', '# The six types'],
  ];

  it.each(cases)('names file and line: %s', (_what, file, search, replacement, lineOf) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const broken = before.replace(search, replacement);
    expect(broken).not.toBe(before);
    writeFileSync(path, broken);
    let thrown: unknown;
    try {
      loadOntology(folder);
    } catch (error) {
      thrown = error;
    }
    const line = broken.split('\n').findIndex((each) => each.includes(lineOf)) + 1;
    expect(thrown).toMatchObject({ code: 'bad-data-file', file: path, hint: expect.any(String) });
    expect(thrown).toHaveProperty('line', line);
  });

  it('names a file that is missing', () => {
    rmSync(join(folder, 'entity-types.yaml'));
    expect(() => loadOntology(folder)).toThrow(
      expect.objectContaining({ code: 'bad-data-file', file: join(folder, 'entity-types.yaml') }),
    );
  });
});
