import { deals } from '../../src/query/questions/deals.ts';
import { entity } from '../../src/query/questions/entity.ts';
import { evidence } from '../../src/query/questions/evidence.ts';
import { partners } from '../../src/query/questions/partners.ts';
import { stats } from '../../src/query/questions/stats.ts';
import { unaware } from '../../src/query/questions/unaware.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { shipped } from './shipped.ts';

/** Has dealt with the hub in many articles of any corpus of the shipped material. */
const OTHER = 'microsoft';

/** What the commands ask a graph, by the names of the commands. */
export async function questionsOn(
  hub: string,
): Promise<Readonly<Record<string, (store: GraphStore) => Promise<unknown>>>> {
  const { data } = await shipped();
  const dealing = new Set(data.ontology.relations.flatMap(({ name, deal }) => (deal ? [name] : [])));
  return {
    deals: (store) => deals(store, { limit: 50 }),
    'deals --party': (store) => deals(store, { party: hub, limit: 50 }),
    entity: (store) => entity(store, hub),
    evidence: (store) => evidence(store, { between: [hub, OTHER] }),
    partners: (store) => partners(store, hub, dealing),
    unaware: (store) => unaware(store, { limit: 50 }),
    stats: (store) => stats(store),
  };
}
