import type { Claim } from '../../domain/claim.ts';
import { polarityOf } from '../../domain/claim.ts';
import type { Explanation } from '../../extract/index.ts';
import { fields } from '../output/card.ts';
import { plain } from '../output/plain.ts';
import type { Page } from '../output/style.ts';
import { indented } from '../output/table.ts';
import { showFact } from './claimPhrase.ts';

export type SentenceExplanation = Explanation['sentences'][number];

/** Each sentence with its actors in brackets and its cues in angle brackets, and below them what was made of it. */
export function explanationCard(sentences: readonly SentenceExplanation[], page: Page): string {
  if (sentences.length === 0)
    return 'No sentence has a cue of a deal or relation in it, so there is nothing to explain.';
  return sentences.map((sentence) => sentenceLines(sentence, page).join('\n')).join('\n\n');
}

function sentenceLines(sentence: SentenceExplanation, page: Page): string[] {
  const { mentions, cues, claims } = sentence;
  const parts = fields(
    [
      ...mentions.map(
        ({ start, end, name, type, why }) =>
          [
            page.accent('actor'),
            `${quoted(sentence, start, end)} is ${plain(name)}${type ? ` (${type})` : ''}, ${plain(why)}`,
          ] as const,
      ),
      ...cuesBySpan(cues).map(
        ([first, relations]) =>
          [page.warn('cue'), `${quoted(sentence, first.start, first.end)} tells of ${relations.join(', ')}`] as const,
      ),
      ...claims.map(
        (claim) => [page.good('claim'), `${saidBy(claim)}, ${claim.confidence} %, ${plain(claim.why)}`] as const,
      ),
      ...(claims.length === 0 ? [['claim', 'none'] as const] : []),
    ],
    page,
  );
  return [...indented(marked(sentence, page), page.width, ''), ...parts];
}

type Cue = SentenceExplanation['cues'][number];

/** Each span with the relations it is a cue of. */
function cuesBySpan(cues: readonly Cue[]): [Cue, string[]][] {
  const spans = Map.groupBy(cues, ({ start, end }) => `${start}-${end}`);
  return [...spans.values()].map((ofSpan) => [ofSpan[0]!, [...new Set(ofSpan.map(({ relation }) => relation))]]);
}

function quoted({ text, start: offset }: SentenceExplanation, start: number, end: number): string {
  return `“${plain(text.slice(start - offset, end - offset))}”`;
}

/** `[Microsoft] has ‹invested› in [Mistral AI].` */
function marked({ text, start: offset, mentions, cues }: SentenceExplanation, page: Page): string {
  const marks = [
    ...mentions.map(({ start, end }) => ({ start, end, show: (part: string) => page.accent(`[${part}]`) })),
    ...cues.map(({ start, end }) => ({ start, end, show: (part: string) => page.warn(`‹${part}›`) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let position = offset;
  for (const { start, end, show } of marks) {
    // A mark inside another one is listed below all the same.
    if (start < position) continue;
    result +=
      spaced(text.slice(position - offset, start - offset)) + show(plain(text.slice(start - offset, end - offset)));
    position = end;
  }
  return result + spaced(text.slice(position - offset));
}

/** Safe for the terminal, with the spaces at both ends kept. */
function spaced(text: string): string {
  const [before] = /^\s*/.exec(text)!;
  const [after] = /\s*$/.exec(text.slice(before.length))!;
  return `${before && ' '}${plain(text)}${after && ' '}`;
}

function saidBy(claim: Claim): string {
  const how = [claim.stance, claim.speaker ? `by ${plain(claim.speaker.text)}` : '', polarityOf(claim)];
  return `${claimText(claim)}: ${[...new Set(how)].filter(Boolean).join(', ')}`;
}

function claimText(claim: Claim): string {
  if (claim.form === 'relation') {
    return `${plain(claim.subject.text)} ${claim.predicate} ${plain(claim.object.text)}`;
  }
  const deal = `the deal (${claim.deal.parties.map(({ text }) => plain(text)).join(', ')})`;
  if (claim.form === 'knowledge') return `${plain(claim.subject.text)} ${claim.predicate} ${deal}`;
  return `${deal} ${claim.predicate}: ${showFact(claim.fact)}`;
}
