import type { ExplainedSentence } from '../../../extract/index.ts';
import { escapeHtml, htmlPage, type Mark, markedHtml } from '../../output/html.ts';
import { arcsSvg } from './arcs.ts';
import { claimPhrase, cuesBySpan, influenceLines, mentionPhrase, NOT_READ, quoted, relationPhrase } from './phrases.ts';

const STYLE = `
.text { font-size: 1.15rem; } .parse { overflow-x: auto; margin: .6rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .4rem 0; } dt { color: var(--soft); } dd { margin: 0; }
dd.made { font-weight: 600; } .actor { background: #bfdbfe; }
svg path { fill: none; stroke: var(--soft); stroke-width: 1.1; }
svg text { text-anchor: middle; font: 13px ui-monospace, monospace; fill: currentColor; }
svg .tag { fill: var(--soft); font-size: 11px; } svg .label { fill: var(--soft); font-size: 11px; }`;

/** How a text was read, as a page of its own. */
export function explanationPage(sentences: readonly ExplainedSentence[]): string {
  const legend =
    '<p class="soft"><mark class="actor">actor</mark> <mark class="cue">cue</mark> · arcs lead from a word to those that depend on it · why, but: the features that speak most for a relation and against it, with the log odds that it would lose without each</p>';
  return htmlPage('How dealgraph reads it', [legend, ...sentences.map(sentenceHtml)].join('\n'), STYLE);
}

function sentenceHtml(sentence: ExplainedSentence): string {
  const rows = [...readingRows(sentence), ...claimRows(sentence)];
  return `<article><p class="text">${markedHtml(sentence.text, marksIn(sentence))}</p>
<dl>${rows.join('\n')}</dl>
<div class="parse">${arcsSvg(sentence.tokens)}</div></article>`;
}

const row = (term: string, text: string, kind = ''): string =>
  `<dt>${term}</dt><dd${kind && ` class="${kind}"`}>${escapeHtml(text)}</dd>`;

function readingRows(sentence: ExplainedSentence): string[] {
  const { mentions, cues } = sentence;
  return [
    ...mentions.map((mention) =>
      row('actor', `${quoted(sentence, mention.start, mention.end)} is ${mentionPhrase(mention)}`),
    ),
    ...cuesBySpan(cues).map(([{ start, end }, relations]) =>
      row('cue', `${quoted(sentence, start, end)} tells of ${relations.join(', ')}`),
    ),
  ];
}

function claimRows({ read, relations, claims }: ExplainedSentence): string[] {
  if (!read) return [row('claim', NOT_READ)];
  const made = claims.map((claim) => row('claim', claimPhrase(claim), 'made'));
  return [
    ...relations.flatMap((relation) => [
      row('pair', relationPhrase(relation)),
      ...influenceLines(relation).map(([term, text]) => row(term, text, 'soft')),
    ]),
    ...(made.length > 0 ? made : [row('claim', 'none')]),
  ];
}

function marksIn({ start: offset, mentions, cues }: ExplainedSentence): Mark[] {
  const markOf = (kind: string) => (span: { start: number; end: number }) => {
    return { start: span.start - offset, end: span.end - offset, kind };
  };
  return [...mentions.map(markOf('actor')), ...cues.map(markOf('cue'))];
}
