import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { loadContext } from '../../../src/cli/loadContext.ts';
import type { Page } from '../../../src/cli/output/style.ts';
import { explanationCard } from '../../../src/cli/views/explanation/card.ts';
import { explanationPage } from '../../../src/cli/views/explanation/page.ts';
import { explainText } from '../../../src/extract/index.ts';

const context = loadContext();
const sentencesOf = (text: string) => explainText(text, context).sentences;

const as = (text: string): string => text;
const page: Page = { width: 80, bold: as, dim: as, good: as, warn: as, bad: as, accent: as };

/** Controls, and marks that reorder text. */
const UNSAFE = /[\p{Cc}\u202a-\u202e]/u;
const HOSTILE = [
  'Microsoft acquired <script>alert(1)</script> & "Nuance" for $1.',
  'Microsoft acquired \u001b[31mNuance\u001b[0m and \u202eNuance\u202c.',
  `Microsoft acquired ${'Nuance, '.repeat(60)}and nothing else.`,
  'Microsoft acquired \ud800 Nuance.',
];

describe('an explanation on a terminal', () => {
  it('shows marks, actors, cues, pairs, claims and the tree', () => {
    const card = explanationCard(sentencesOf('Microsoft acquired Nuance.'), page);
    const lines = card.split('\n');
    expect(lines[0]).toBe('[Microsoft] ‹acquired› [Nuance].');
    expect(card).toContain('actor  “Microsoft” is Microsoft (company), name, gazetteer');
    expect(card).toContain('cue    “acquired” tells of acquired');
    expect(card).toMatch(/pair {3}\d+ % Microsoft acquired Nuance: a cue tells of it/);
    expect(card).toMatch(/claim {2}Microsoft acquired Nuance: asserted, \d+ %/);
    expect(lines.slice(lines.indexOf('parse') + 1).map((line) => line.trim())).toEqual([
      'acquired VERB root',
      '├ Microsoft PROPN nsubj',
      '├ Nuance PROPN obj',
      '└ . PUNCT punct',
    ]);
  });

  it('names the features that spoke for a pair and against it', () => {
    const card = explanationCard(sentencesOf('Microsoft has agreed to invest $10 billion in OpenAI.'), page);
    expect(card).toMatch(/pair {3}\d+ % Microsoft invested-in OpenAI: a cue tells of it\nwhy {4}.*“.+” \+\d/);
    expect(card).toMatch(/\nbut {4}.*−\d/);
  });

  it('says why there is no claim', () => {
    const card = explanationCard(sentencesOf('Rain fell. Microsoft and Nuance sponsor a deal of a lifetime.'), page);
    expect(card).toContain('claim  none: no word here tells of a deal or relation');
    expect(card).toContain('no claim: not likely enough');
  });

  it.each(HOSTILE)('fits 80 columns and stays plain: %j', (text) => {
    const card = explanationCard(sentencesOf(text), page);
    for (const line of card.split('\n')) {
      expect(line).not.toMatch(UNSAFE);
      expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
  });
});

describe('an explanation as a page', () => {
  it('draws an arc for each word but the root', () => {
    const html = explanationPage(sentencesOf('Microsoft acquired Nuance.'));
    expect(html.match(/<path /g)).toHaveLength(3);
    expect(html.match(/class="word"/g)).toHaveLength(4);
    expect(html).toContain('<mark class="actor">Microsoft</mark> <mark class="cue">acquired</mark>');
  });

  it.each(HOSTILE)('is escaped, and asks for nothing from elsewhere: %j', (text) => {
    const html = explanationPage(sentencesOf(text));
    expect(html).not.toMatch(/<script|\ssrc=|https?:|NaN|Infinity/);
    for (const line of html.split('\n')) expect(line).not.toMatch(UNSAFE);
  });
});
