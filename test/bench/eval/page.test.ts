import { expect, it } from 'vitest';
import type { Finding } from '../../../bench/eval/findings.ts';
import { errorPage } from '../../../bench/eval/page.ts';

const text = '<script>Acme</script> & Acmeville bought "Brill".';
const finding: Finding = {
  side: 'missed',
  cause: 'relation missed',
  articleId: '<b>1</b>',
  fact: { head: ['Acme'], relation: 'acquired', tail: ['"Brill"'], polarity: 'hedged', parties: [] },
  instead: ['<i>other</i>'],
  isInOneSentence: true,
  passages: [{ start: 0, end: text.length }],
  reading: {
    text,
    sentences: [],
    read: [],
    mentions: [],
    cues: [{ start: text.indexOf('bought'), end: text.indexOf(' "') }],
  },
};

it('escapes all text, and marks names and cues as words of their own', () => {
  const page = errorPage('a<b', 'P < 1', [finding]);
  expect(page).toContain(
    '<p>&lt;script&gt;<mark class="head">Acme</mark>&lt;/script&gt; &amp; Acmeville <mark class="cue">bought</mark> ' +
      '<mark class="tail">&quot;Brill&quot;</mark>.</p>',
  );
  for (const raw of ['<script', '<b>', '<i>', 'a<b', 'P < 1']) expect(page).not.toContain(raw);
});

it('counts by cause and side', () => {
  const page = errorPage('set', '', [finding, finding, { ...finding, side: 'extra', cause: 'extra fact' }]);
  const rows = [...page.matchAll(/<tr><td>(.*?)<\/tr>/g)].map(([row]) => row.replace(/<[^>]*>/g, ' ').split(/\s{2,}/));
  expect(rows.map((row) => row.map((cell) => cell.trim()).filter(Boolean))).toEqual([
    ['relation missed', '2', '0'],
    ['extra fact', '0', '1'],
    ['all', '2', '1'],
  ]);
});
