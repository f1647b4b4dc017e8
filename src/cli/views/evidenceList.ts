import type { Evidence } from '../../query/evidenceOf.ts';
import type { ArticleRef } from '../../query/rows.ts';
import { plain } from '../output/plain.ts';
import type { Page } from '../output/style.ts';
import { indented } from '../output/table.ts';
import { claimPhrase } from './claimPhrase.ts';

/** The claims under the articles that state them: quote, what it claims, how it is said, and the rule that read it. */
export function evidenceList(evidence: readonly Evidence[], page: Page): string {
  return [...Map.groupBy(evidence, ({ article }) => article.id).values()]
    .map((claims) => [...articleLines(claims[0]!.article, page), ...claims.flatMap((claim) => claimLines(claim, page))])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Title, publisher and date on one line, the address or id below. */
export function articleLines({ id, url, title, publisher, publishedAt }: ArticleRef, page: Page): string[] {
  const source = [publisher, publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  const head = [title ? page.bold(plain(title)) : '', plain(source)].filter(Boolean).join(' · ');
  const address = page.dim(plain(url ?? id));
  return head === ''
    ? indented(address, page.width, '')
    : [...indented(head, page.width, ''), ...indented(address, page.width, '')];
}

function claimLines(claim: Evidence, page: Page): string[] {
  const said = claim.speaker ? `${claim.stance} (${plain(claim.speaker)})` : claim.stance;
  const how = [said, `${claim.confidence} %`, `characters ${claim.start}–${claim.end}`, plain(claim.why)].join(' · ');
  const style = claim.polarity === 'asserted' ? page.good : claim.polarity === 'denied' ? page.bad : page.warn;
  return [
    ...indented(`“${plain(claim.quote)}”`, page.width, '  '),
    ...indented(`${style('→')} ${claimPhrase(claim)}`, page.width, '    '),
    ...indented(page.dim(how), page.width, '      '),
  ];
}
