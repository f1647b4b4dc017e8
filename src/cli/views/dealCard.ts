import type { Awareness } from '../../query/awarenessOfDeal.ts';
import type { DisputedValue } from '../../query/disputedValues.ts';
import type { DealCard } from '../../query/questions/deal.ts';
import { fields, section } from '../output/card.ts';
import { plain } from '../output/plain.ts';
import type { Page } from '../output/style.ts';
import { indented } from '../output/table.ts';
import { count, showDate, showMoney } from '../output/values.ts';
import { showFact, showTerm } from './claimPhrase.ts';
import { showStatus } from './columns.ts';
import { evidenceList } from './evidenceList.ts';
import { accountStanding } from './relationPhrase.ts';

/** All that is known of a deal, for a person to read. */
export function dealCard(deal: DealCard, page: Page): string {
  return [
    page.bold(plain(deal.name)),
    page.dim(deal.id),
    ...section('Terms', terms(deal, page), page),
    ...section('Parties', parties(deal, page), page),
    ...section('Who knew', awareness(deal.awareness, page), page),
    ...section('Sources disagree', disputes(deal.disputed, page), page),
    ...section('Evidence', evidence(deal, page), page),
  ].join('\n');
}

/** The whole evidence of a deal that many write about would hide the rest of the card. */
const MOST_CLAIMS = 10;

function evidence({ id, evidence: claims }: DealCard, page: Page): string[] {
  if (claims.length === 0) return [];
  const more = claims.length - MOST_CLAIMS;
  const rest = more > 0 ? ['', page.dim(`${count(more, 'more claim')}: dealgraph evidence ${id}`)] : [];
  return [evidenceList(claims.slice(0, MOST_CLAIMS), page), ...rest];
}

function terms(deal: DealCard, page: Page): string[] {
  return fields(
    [
      ['kind', deal.kind],
      ['status', showStatus(deal.status, page)],
      ['announced', showDate(deal.announcedOn, deal.announcedPrecision)],
      ['amount', showMoney(deal.amount, deal.currency)],
      ['stake', deal.stake === null ? '' : `${deal.stake} %`],
      ['exclusive', deal.exclusive === null ? '' : deal.exclusive ? 'yes' : 'no'],
      ['term', deal.term === null ? '' : showTerm(deal.term)],
      ['seen', seen(deal)],
      ['sources', `${deal.stories} independent, ${count(deal.claims, 'claim')}`],
    ],
    page,
  );
}

function seen({ firstSeen, lastSeen }: DealCard): string {
  return firstSeen === lastSeen ? (firstSeen ?? '') : `${firstSeen} to ${lastSeen}`;
}

function parties(deal: DealCard, page: Page): string[] {
  return fields(
    deal.parties.map(({ role, name, type, country }) => [
      role,
      `${page.bold(plain(name))} (${[type, country].filter(Boolean).join(', ')})`,
    ]),
    page,
  );
}

function awareness(accounts: readonly Awareness[], page: Page): string[] {
  return accounts.flatMap((account) => {
    const knew = account.relation === 'unaware-of' ? page.warn('did not know') : 'knew';
    return indented(`${page.bold(plain(account.who.name))} ${knew}${details(account)}`, page.width, '');
  });
}

function details(account: Awareness): string {
  const since = showDate(account.since, account.sincePrecision);
  const until = showDate(account.until, account.untilPrecision);
  const parts = [
    since ? `since ${since}` : '',
    until ? `until ${until}` : '',
    account.basis ?? '',
    account.speaker ? `says ${plain(account.speaker)}` : '',
    accountStanding(account),
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function disputes(disputed: readonly DisputedValue[], page: Page): string[] {
  return fields(
    disputed.map(({ attribute, values }) => [
      attribute,
      values.map(({ fact, articles }) => `${showFact(fact)} (${count(articles.length, 'article')})`).join('  |  '),
    ]),
    page,
  );
}
