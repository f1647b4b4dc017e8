import type { Evidence } from '../../query/evidenceOf.ts';
import type { ArticleRef } from '../../query/rows.ts';
import { plain } from '../output/plain.ts';
import type { Page } from '../output/style.ts';
import { indented } from '../output/table.ts';
import { claimPhrase } from './claimPhrase.ts';

/** The claims under the sentences and articles that state them: how each is said, and the rule that read it. */
export function evidenceList(evidence: readonly Evidence[], page: Page): string {
  return [...Map.groupBy(evidence, ({ article }) => article.id).values()]
    .map((claims) => [...articleLines(claims[0]!.article, page), ...sentences(claims, page)].join('\n'))
    .join('\n\n');
}

function sentences(claims: readonly Evidence[], page: Page): string[] {
  const bySentence = Map.groupBy(claims, ({ start, end }) => `${start}–${end}`);
  return [...bySentence].flatMap(([span, ofSentence]) => [
    ...indented(`“${plain(ofSentence[0]!.quote)}” ${page.dim(`(characters ${span})`)}`, page.width, '  '),
    ...ofSentence.flatMap((claim) => claimLines(claim, page)),
  ]);
}

/** Title, publisher and date on one line, the address or id below. */
function articleLines({ id, url, title, publisher, publishedAt }: ArticleRef, page: Page): string[] {
  const source = [publisher, publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  const head = [title ? page.bold(plain(title)) : '', plain(source)].filter(Boolean).join(' · ');
  const address = page.dim(plain(url ?? id));
  return head === ''
    ? indented(address, page.width, '')
    : [...indented(head, page.width, ''), ...indented(address, page.width, '')];
}

function claimLines(claim: Evidence, page: Page): string[] {
  const said = claim.speaker ? `${claim.stance} (${plain(claim.speaker)})` : claim.stance;
  const style = claim.polarity === 'asserted' ? page.good : claim.polarity === 'denied' ? page.bad : page.warn;
  return [
    ...indented(`${style('→')} ${claimPhrase(claim)}`, page.width, '    '),
    ...indented(page.dim(`${said} · ${claim.confidence} % · ${plain(claim.why)}`), page.width, '      '),
  ];
}
