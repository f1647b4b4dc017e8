import { DEAL_ENDS, type DealStatus } from '../../domain/deal.ts';
import type { DealRecord } from '../../query/rows.ts';
import { plain } from '../output/plain.ts';
import type { Column } from '../output/presentation.ts';
import type { Page, Style } from '../output/style.ts';
import { showDate, showMoney } from '../output/values.ts';

const ENDED: ReadonlySet<string> = new Set(DEAL_ENDS);
const OPEN: ReadonlySet<string> = new Set<DealStatus>(['rumoured', 'in-talks', 'under-review']);

/** A deal's status in the colour of how it stands. */
export function showStatus(status: string, page: Page): string {
  const style: Style = ENDED.has(status) ? page.bad : OPEN.has(status) ? page.warn : page.good;
  return style(status);
}

/** The parties of a deal: `Microsoft – Mistral AI`. */
function partyNames({ parties, name }: Pick<DealRecord, 'parties' | 'name'>): string {
  return parties.length > 0 ? parties.map((party) => plain(party.name)).join(' – ') : plain(name);
}

/** The columns of a list of deals. */
export const DEAL_COLUMNS: Column<DealRecord>[] = [
  {
    header: 'date',
    value: ({ date }) => date,
    show: ({ announcedOn, announcedPrecision, date }) => showDate(date, announcedOn ? announcedPrecision : 'day'),
  },
  { header: 'deal', value: partyNames, show: (deal, page) => page.bold(partyNames(deal)), flexible: true },
  { header: 'kind', value: ({ kind }) => kind },
  { header: 'status', value: ({ status }) => status, show: ({ status }, page) => showStatus(status, page) },
  {
    header: 'amount',
    value: ({ amount }) => amount,
    show: ({ amount, currency }) => showMoney(amount, currency),
    align: 'right',
  },
  { header: 'currency', value: ({ currency }) => currency, show: null },
  { header: 'sources', value: ({ stories }) => stories, align: 'right' },
  { header: 'id', value: ({ id }) => id, show: null },
];
