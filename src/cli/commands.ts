import type { CommandEntry } from './context.ts';

/** Every command, in the order that `dealgraph --help` lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'deals', summary: 'list deals, newest first', load: () => import('./commands/deals.ts') },
  { name: 'deal', summary: 'show all that is known of one deal', load: () => import('./commands/deal.ts') },
  {
    name: 'entity',
    summary: 'show all that is known of a company, government, …',
    load: () => import('./commands/entity.ts'),
  },
  { name: 'partners', summary: 'list those that someone has dealt with', load: () => import('./commands/partners.ts') },
  { name: 'unaware', summary: 'list who did not know of which deal', load: () => import('./commands/unaware.ts') },
  {
    name: 'evidence',
    summary: 'show the sentences behind a deal or between two actors',
    load: () => import('./commands/evidence.ts'),
  },
  { name: 'stats', summary: 'count what the graph holds', load: () => import('./commands/stats.ts') },
  { name: 'export', summary: 'write the whole graph as JSON or GraphML', load: () => import('./commands/export.ts') },
];
