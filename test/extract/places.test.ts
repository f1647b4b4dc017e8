import { describe, expect, it } from 'vitest';
import { factsIn } from './support.ts';

describe('places beside names', () => {
  it.each<[text: string, facts: string[]]>([
    ['LONDON — OpenAI has signed a partnership with the BBC.', ['OpenAI partnered-with BBC']],
    ['SAN FRANCISCO (AP) — OpenAI has acquired Rockset.', ['OpenAI acquired Rockset']],
    ['Menlo Park, Calif. - Meta has acquired Manus.', ['Meta acquired Manus']],
    ['Berlin/Paris – Helsing and Mistral AI have signed a partnership.', ['Helsing partnered-with Mistral AI']],
    [
      'HEIDELBERG, Feb. 3, 2025 /PRNewswire/ -- SAP and Aleph Alpha formed a partnership.',
      ['SAP partnered-with Aleph Alpha'],
    ],
    [
      'Anthropic – San Francisco. The company has signed a partnership with Amazon.',
      ['Anthropic partnered-with Amazon'],
    ],
    ['A partnership between Anthropic – San Francisco – and Amazon was signed.', ['Anthropic partnered-with Amazon']],
    ['Anthropic, San Francisco, has signed a partnership with Amazon.', ['Anthropic partnered-with Amazon']],
    ['Nvidia, Palo Alto, Calif., has signed a partnership with Zyxolabs.', ['Nvidia partnered-with Zyxolabs']],
    ['Mistral AI (Paris) and SAP (Walldorf) have signed a partnership.', ['Mistral AI partnered-with SAP']],
  ])('are no parties: %s', (text, facts) => {
    expect(factsIn(text).filter((fact) => !fact.includes(' located-in '))).toEqual(facts);
  });

  it.each([
    'The Office signed a partnership with Microsoft.',
    'OpenAI’s Dublin Office opened before the partnership with SAP.',
    'OpenAI opened the Zyxo Office of SAP after a partnership.',
  ])('and offices neither: %s', (text) => {
    const parties = factsIn(text).filter((fact) => fact.includes('Office') && !fact.includes('located-in'));
    expect(parties).toEqual([]);
  });

  it('are told from names in a list, and from what a dash explains', () => {
    expect(factsIn('OpenAI, Zyxolabs, and Acme Robotics have signed a partnership.')).toContain(
      'OpenAI partnered-with Zyxolabs',
    );
    expect(factsIn('Zyxo Works — Nvidia says — has acquired Acme Robotics.')).toContain(
      'Zyxo Works acquired Acme Robotics',
    );
  });
});
