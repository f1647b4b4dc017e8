import { CAUSES, placesOfName } from './causes.ts';
import type { Finding } from './findings.ts';
import { overlap, type Span, wordsOf } from './statement.ts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --soft: light-dark(#666, #aaa); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; } th, td { padding: .25rem .8rem; border-bottom: 1px solid var(--line); text-align: left; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
summary { font-size: 1.15rem; font-weight: 600; padding: .5rem 0; cursor: pointer; }
article { border-top: 1px solid var(--line); padding: .6rem 0 .6rem 1rem; overflow-wrap: anywhere; }
article h3 { font-size: 1rem; margin: 0; } p { margin: .3rem 0; } .soft { color: var(--soft); font-size: .87rem; font-weight: 400; }
mark { border-radius: 3px; padding: 0 .15em; color: #000; }
.head { background: #bfdbfe; } .tail { background: #bbf7d0; } .cue { background: #fde68a; }
.missed { border-left: 4px solid #2563eb; } .extra { border-left: 4px solid #dc2626; }`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in elements and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** One self-contained page: how often each cause comes, and below every fact that is missed or extra, by cause. */
export function errorPage(set: string, summary: string, findings: readonly Finding[]): string {
  const byCause = Map.groupBy(findings, ({ cause }) => cause);
  const present = CAUSES.filter((cause) => byCause.has(cause));
  const rows = present.map((cause) => summaryRow(cause, byCause.get(cause)!));
  const groups = present.map((cause) => group(cause, byCause.get(cause)!));
  const title = `${escapeHtml(set)}: what is missed and what is extra`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p>${escapeHtml(summary)}</p>
<table><thead><tr><th>cause</th><th class="n">missed</th><th class="n">extra</th></tr></thead>
<tbody>${rows.join('\n')}
${summaryRow('all', findings)}</tbody></table>
<p class="soft"><mark class="head">head</mark> <mark class="tail">tail</mark> <mark class="cue">cue</mark> ·
blue edge: missed, red edge: extra · relaxed names, typed facts</p>
${groups.join('\n')}
</body></html>
`;
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

interface Mark extends Span {
  kind: 'head' | 'tail' | 'cue';
}

/** A passage with the names of the fact and the cues highlighted; where marks overlap, the first and longest stays. */
function markedUp({ fact, reading: { text, cues } }: Finding, passage: Span): string {
  const inside = text.slice(passage.start, passage.end);
  const ofNames = (kind: Mark['kind'], names: readonly string[]): Mark[] =>
    names.flatMap((name) => placesOfName(inside, name).map((place) => ({ ...place, kind })));
  const here = cues.filter((cue) => cue.start >= passage.start && cue.end <= passage.end);
  const marks: Mark[] = [
    ...ofNames('head', fact.head),
    ...ofNames('tail', fact.tail ?? fact.parties.flat()),
    ...here.map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start, kind: 'cue' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  let html = '';
  for (const mark of marks) {
    if (overlap(mark, { start: 0, end: done })) continue;
    html += `${escapeHtml(inside.slice(done, mark.start))}<mark class="${mark.kind}">${escapeHtml(inside.slice(mark.start, mark.end))}</mark>`;
    done = mark.end;
  }
  return html + escapeHtml(inside.slice(done));
}
