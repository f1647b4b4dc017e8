import { escapeHtml, htmlPage, type Mark, markedHtml } from '../../src/cli/output/html.ts';
import { CAUSES, placesOfName } from './causes.ts';
import type { Finding } from './findings.ts';
import { overlap, type Span, wordsOf } from './statement.ts';

const STYLE = `
.missed { border-left: 4px solid #2563eb; } .extra { border-left: 4px solid #dc2626; }`;

/** One self-contained page: how often each cause comes, and below every fact that is missed or extra, by cause. */
export function errorPage(set: string, summary: string, findings: readonly Finding[]): string {
  const byCause = Map.groupBy(findings, ({ cause }) => cause);
  const present = CAUSES.filter((cause) => byCause.has(cause));
  const rows = present.map((cause) => summaryRow(cause, byCause.get(cause)!));
  const groups = present.map((cause) => group(cause, byCause.get(cause)!));
  const body = `<p>${escapeHtml(summary)}</p>
<table><thead><tr><th>cause</th><th class="n">missed</th><th class="n">extra</th></tr></thead>
<tbody>${rows.join('\n')}
${summaryRow('all', findings)}</tbody></table>
<p class="soft"><mark class="head">head</mark> <mark class="tail">tail</mark> <mark class="cue">cue</mark> ·
blue edge: missed, red edge: extra · relaxed names, typed facts</p>
${groups.join('\n')}`;
  return htmlPage(`${set}: what is missed and what is extra`, body, STYLE);
}

function summaryRow(cause: string, findings: readonly Finding[]): string {
  const cells = (['missed', 'extra'] as const).map((side) => findings.filter((one) => one.side === side).length);
  const label = cause === 'all' ? 'all' : `<a href="#${slug(cause)}">${cause}</a>`;
  return `<tr><td>${label}</td>${cells.map((count) => `<td class="n">${count}</td>`).join('')}</tr>`;
}

const slug = (cause: string): string => cause.replaceAll(' ', '-');

function group(cause: string, findings: readonly Finding[]): string {
  const articles = findings.map(findingHtml).join('\n');
  return `<details open id="${slug(cause)}"><summary>${cause} (${findings.length})</summary>\n${articles}\n</details>`;
}

function findingHtml(finding: Finding): string {
  const { side, fact, articleId, instead, passages, reading, isInOneSentence } = finding;
  const isRead = passages.some((passage) => reading.read.some((sentence) => overlap(sentence, passage)));
  const note = !isInOneSentence ? 'no sentence holds both names' : isRead ? '' : 'no cue here, so not read';
  const label = side === 'missed' ? 'found here' : 'annotated here';
  return `<article class="${side}"><h3>${escapeHtml(wordsOf(fact))}
<span class="soft">${side}, ${fact.polarity} · ${escapeHtml(articleId)}</span></h3>
${passages.map((passage) => `<p>${markedUp(finding, passage)}</p>`).join('\n')}
${note && `<p class="soft">${note}</p>`}
${instead.length > 0 ? `<p class="soft">${label}: ${escapeHtml(instead.join(' · '))}</p>` : ''}</article>`;
}

/** A passage with the names of the fact and the cues highlighted. */
function markedUp({ fact, reading: { text, cues } }: Finding, passage: Span): string {
  const inside = text.slice(passage.start, passage.end);
  const ofNames = (kind: string, names: readonly string[]): Mark[] =>
    names.flatMap((name) => placesOfName(inside, name).map((place) => ({ ...place, kind })));
  const here = cues.filter((cue) => cue.start >= passage.start && cue.end <= passage.end);
  return markedHtml(inside, [
    ...ofNames('head', fact.head),
    ...ofNames('tail', fact.tail ?? fact.parties.flat()),
    ...here.map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start, kind: 'cue' })),
  ]);
}
