import type { CommandEntry } from './context.ts';

/** Every command, in the order that `dealgraph --help` lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'init', summary: 'make a store ready', load: () => import('./commands/init.ts') },
  { name: 'ingest', summary: 'read articles into the graph', load: () => import('./commands/ingest.ts') },
  { name: 'extract', summary: 'print what articles say, without a graph', load: () => import('./commands/extract.ts') },
  { name: 'explain', summary: 'show how a text is read, and why', load: () => import('./commands/explain.ts') },
  { name: 'deals', summary: 'list deals, newest first', load: () => import('./commands/deals.ts') },
  { name: 'deal', summary: 'show all that is known of one deal', load: () => import('./commands/deal.ts') },
  { name: 'entity', summary: 'show all that is known of an actor', load: () => import('./commands/entity.ts') },
  { name: 'partners', summary: 'list those that someone has dealt with', load: () => import('./commands/partners.ts') },
  { name: 'unaware', summary: 'list who did not know of which deal', load: () => import('./commands/unaware.ts') },
  { name: 'evidence', summary: 'show the sentences behind it', load: () => import('./commands/evidence.ts') },
  { name: 'stats', summary: 'count what the graph holds', load: () => import('./commands/stats.ts') },
  { name: 'cypher', summary: 'ask the graph in Cypher', load: () => import('./commands/cypher.ts') },
  { name: 'remove', summary: 'take articles out', load: () => import('./commands/remove.ts') },
  { name: 'rebuild', summary: 'read the kept texts again', load: () => import('./commands/rebuild.ts') },
  { name: 'copy', summary: 'copy the graph into another store', load: () => import('./commands/copy.ts') },
  { name: 'clear', summary: 'delete the graph', load: () => import('./commands/clear.ts') },
  { name: 'export', summary: 'write the graph as JSON or GraphML', load: () => import('./commands/export.ts') },
  { name: 'doctor', summary: 'check that everything is in place', load: () => import('./commands/doctor.ts') },
];
