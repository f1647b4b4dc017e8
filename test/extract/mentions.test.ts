import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/extract/index.ts';
import { context } from './support.ts';

/** Mentions as `form=name:type`, of every sentence that may state something. */
function mentionsIn(text: string): string[] {
  return explainText(text, context).sentences.flatMap(({ mentions }) =>
    mentions.map(({ start, end, name, type, why }) => {
      const place = why.includes('place') && type === 'government' ? ' (place)' : '';
      return `${text.slice(start, end)}=${name}:${type ?? 'open'}${place}`;
    }),
  );
}

describe('mentions', () => {
  it.each([
    [
      'known names',
      'Microsoft partnered with Mistral AI.',
      ['Microsoft=Microsoft:company', 'Mistral AI=Mistral AI:company'],
    ],
    [
      'an unknown company by its legal form',
      'Microsoft bought Zorbly Inc. for cash.',
      ['Microsoft=Microsoft:company', 'Zorbly Inc.=Zorbly Inc.:company'],
    ],
    [
      'an unknown company by its description',
      'Microsoft bought the startup Zorbly for cash.',
      ['Microsoft=Microsoft:company', 'Zorbly=Zorbly:company'],
    ],
    [
      'an unknown company by apposition',
      'Zorbly, a maker of chips, partnered with Intel.',
      ['Zorbly=Zorbly:company', 'Intel=Intel:company'],
    ],
    [
      'a person by title, apart from the company',
      'Zorbly Labs CEO Anna Quist said Microsoft bought it.',
      [
        'Zorbly Labs=Zorbly Labs:company',
        'Anna Quist=Anna Quist:person',
        'Microsoft=Microsoft:company',
        'it=Zorbly Labs:company',
      ],
    ],
    [
      'a longer name is not the country in it',
      'University of Zambia signed the deal with Microsoft.',
      ['University of Zambia=University of Zambia:organization', 'Microsoft=Microsoft:company'],
    ],
    [
      'a country after "in" is a place',
      'Microsoft invested in OpenAI in France.',
      ['Microsoft=Microsoft:company', 'OpenAI=OpenAI:company', 'France=France:government (place)'],
    ],
    [
      'offices stand for their government',
      'French finance officials approved the deal.',
      ['French finance officials=France:government'],
    ],
    [
      'offices before their governments',
      'The governments of Japan and of the United States approved the deal.',
      ['governments of Japan=Japan:government', 'of the United States=United States:government'],
    ],
    [
      'a word at the start of a sentence is no name',
      'Apple bought it. Apples are acquired by the box.',
      ['Apple=Apple:company', 'it=Apple:company'],
    ],
    [
      'an acronym given in brackets',
      'The Zorbly Trade Union (ZTU) sued Meta. ZTU sued Intel too.',
      [
        'Zorbly Trade Union=Zorbly Trade Union:organization',
        'ZTU=Zorbly Trade Union:organization',
        'Meta=Meta:company',
        'ZTU=Zorbly Trade Union:organization',
        'Intel=Intel:company',
      ],
    ],
    [
      'short forms join the full name',
      'Zorbly Robotics raised money. Intel invested in Zorbly.',
      ['Zorbly Robotics=Zorbly Robotics:company', 'Intel=Intel:company', 'Zorbly=Zorbly Robotics:company'],
    ],
    ['nothing in lower case', 'the meta analysis acquired a target', []],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('references', () => {
  it.each([
    [
      '"the company" is the last company',
      'Zorbly Inc. grew. The company partnered with Intel.',
      'Zorbly Inc. partnered-with Intel',
    ],
    [
      '"the two companies" are both',
      'Intel met Zorbly Inc. on Monday. The two companies agreed to merge.',
      'Intel merged-with Zorbly Inc.',
    ],
    [
      '"the department" is the one so named, though others were since',
      'The Department of Justice sued Intel. The FTC waited. The department approved the merger of Zorbly Inc. and Nuance.',
      'Department of Justice approved Nuance',
    ],
    [
      '"the two airlines" are both',
      'Delta Air Lines met JetBlue. The two airlines agreed to merge.',
      'Delta Air Lines merged-with JetBlue',
    ],
    [
      '"we" is the organisation that tells its own news',
      'Zorbly Inc. makes maps. Zorbly is growing. Today we are thrilled to announce that we have acquired Nuance.',
      'Zorbly Inc. acquired Nuance',
    ],
    ['"it" is the subject', 'Microsoft said it had acquired Nuance.', 'Microsoft acquired Nuance'],
    ['"its" is the owner beside it', 'China approved Synopsys and its purchase of Ansys.', 'Synopsys acquired Ansys'],
  ])('%s', (_, text, expected) => {
    const facts = explainText(text, context).sentences.flatMap(({ claims }) => claims);
    const told = facts.flatMap((c) =>
      c.form === 'relation' ? [`${c.subject.text} ${c.predicate} ${c.object.text}`] : [],
    );
    expect(told).toContain(expected);
  });
});
