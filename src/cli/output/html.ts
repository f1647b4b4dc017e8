import { plain } from './plain.ts';

/** A stretch of a text that is highlighted; `kind` is a class of {@link STYLE}. */
export interface Mark {
  /** Offsets into the text, `end` exclusive. */
  start: number;
  end: number;
  kind: string;
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --soft: light-dark(#666, #aaa); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; } th, td { padding: .25rem .8rem; border-bottom: 1px solid var(--line); text-align: left; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
summary { font-size: 1.15rem; font-weight: 600; padding: .5rem 0; cursor: pointer; }
article { border-top: 1px solid var(--line); padding: .6rem 0 .6rem 1rem; overflow-wrap: anywhere; }
article h3 { font-size: 1rem; margin: 0; } p { margin: .3rem 0; } .soft { color: var(--soft); font-size: .87rem; font-weight: 400; }
mark { border-radius: 3px; padding: 0 .15em; color: #000; }
.head { background: #bfdbfe; } .tail { background: #bbf7d0; } .cue { background: #fde68a; }`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in elements and in quoted attributes; what reorders text or controls a reader is shown as `�`. */
export function escapeHtml(text: string): string {
  return plain(text, { keepLines: true }).replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/**
 * A page that needs nothing else: no script, no style and no picture from elsewhere.
 * @param title in plain text. @param body in HTML. @param style beside that of every page.
 */
export function htmlPage(title: string, body: string, style = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${STYLE}${style}</style></head><body>
<h1>${escapeHtml(title)}</h1>
${body}
</body></html>
`;
}

/** A text with its marks highlighted; where marks overlap, the first and longest stays. */
export function markedHtml(text: string, marks: readonly Mark[]): string {
  let done = 0;
  let html = '';
  for (const { start, end, kind } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    html += `${escapeHtml(text.slice(done, start))}<mark class="${kind}">${escapeHtml(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}
