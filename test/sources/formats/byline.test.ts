import { describe, expect, it } from 'vitest';
import { type Byline, readByline, splitByline } from '../../../src/sources/formats/html/byline.ts';

describe('readByline', () => {
  it.each<[text: string, byline: Byline]>([
    ['Jane Doe', { author: 'Jane Doe' }],
    ['By Jane Doe', { author: 'Jane Doe' }],
    ['Jane Doe, Bob Ray', { author: 'Jane Doe, Bob Ray' }],
    ['By our staff · 3 May 2025', { author: 'our staff', publishedAt: '2025-05-03' }],
    ['By Jane Doe | May 3, 2025 | 4 min read', { author: 'Jane Doe', publishedAt: '2025-05-03' }],
    ['Jane Doe — The Ledger', { author: 'Jane Doe' }],
    ['By Jane Doe, published on 3 May 2025', { author: 'Jane Doe', publishedAt: '2025-05-03' }],
    ['Written by Jean-Luc de la Tour', { author: 'Jean-Luc de la Tour' }],
    ['3 May 2025', { publishedAt: '2025-05-03' }],
  ])('%s', (text, byline) => {
    expect(readByline(text)).toEqual(byline);
  });
});

const TITLE = '# Microsoft buys into Mistral';
const PROSE = 'Microsoft has taken a stake in Mistral AI, the companies said.';

describe('splitByline', () => {
  it.each<[line: string, byline: Byline]>([
    ['By our staff · 3 May 2025', { author: 'our staff', publishedAt: '2025-05-03' }],
    ['By Jane Doe and Bob Ray May 3, 2025, 9:30 AM', { author: 'Jane Doe and Bob Ray', publishedAt: '2025-05-03' }],
    ['By Ann Lee, Technology Correspondent', { author: 'Ann Lee, Technology Correspondent' }],
    ['Published: 3 May 2025 at 14:05 GMT', { publishedAt: '2025-05-03' }],
    ['May 3, 2025 – 5 min read', { publishedAt: '2025-05-03' }],
    ['By Jane Doe\n\nUpdated 2025-05-03', { author: 'Jane Doe', publishedAt: '2025-05-03' }],
  ])('takes off %j', (line, byline) => {
    expect(splitByline(`${TITLE}\n\n${line}\n\n${PROSE}`)).toEqual({ text: `${TITLE}\n\n${PROSE}`, byline });
  });

  it.each([
    'By Monday the deal was done.',
    'By then Microsoft had invested $13 billion in OpenAI, and wanted more',
    'Microsoft and Mistral AI signed on 3 May 2025 in Paris.',
    'On 3 May 2025 OpenAI bought io.',
    '## By Design',
    '## 3 May 2025',
  ])('leaves %j', (line) => {
    const text = `${TITLE}\n\n${line}\n\n${PROSE}`;
    expect(splitByline(text)).toEqual({ text, byline: {} });
  });

  it('leaves what stands further down, and a text that is nothing else', () => {
    const text = `${`${PROSE}\n\n`.repeat(6)}By Jane Doe`;
    expect(splitByline(text).text).toBe(text);
    expect(splitByline('By Jane Doe').text).toBe('By Jane Doe');
  });
});
