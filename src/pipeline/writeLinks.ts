import type { Link } from '../graph/link.ts';
import type { Transaction } from '../store/port.ts';

/** Writes edges of one type that have no properties. */
export async function writeLinks(transaction: Transaction, type: string, links: readonly Link[]): Promise<void> {
  if (links.length > 0) await transaction.run('write/links', { links: links.map((link) => ({ ...link })) }, { type });
}
