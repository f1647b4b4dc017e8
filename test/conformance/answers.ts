import { loadOntology } from '../../src/ontology/index.ts';
import { findDeal } from '../../src/query/findDeal.ts';
import { findEntity } from '../../src/query/findEntity.ts';
import { deal } from '../../src/query/questions/deal.ts';
import { deals } from '../../src/query/questions/deals.ts';
import { dealsOfArticles } from '../../src/query/questions/dealsOfArticles.ts';
import { entity } from '../../src/query/questions/entity.ts';
import { evidence } from '../../src/query/questions/evidence.ts';
import { partners } from '../../src/query/questions/partners.ts';
import { pending } from '../../src/query/questions/pending.ts';
import { stats } from '../../src/query/questions/stats.ts';
import { unaware } from '../../src/query/questions/unaware.ts';
import type { GraphStore } from '../../src/store/port.ts';

const RELATIONS = new Set(loadOntology().relations.map(({ name }) => name));
const ALL = 1_000;

/** The result, or the code and the words of our error. */
async function outcome<T>(answer: Promise<T>): Promise<T | { code: unknown; hint: unknown }> {
  return answer.catch(({ code, hint }) => ({ code, hint }));
}

/** What a graph answers to every question, about every deal and every party of one. */
export async function answers(store: GraphStore): Promise<Record<string, unknown>> {
  const all = await deals(store, { limit: ALL });
  const parties = [...new Set(all.deals.flatMap((each) => each.parties.map(({ id }) => id)))].sort();
  const cards = await inTurn(all.deals, ({ id }) => deal(store, id));
  const articles = [...new Set(cards.flatMap((card) => card!.evidence.map((claim) => claim.article.id)))].sort();
  return {
    stats: await stats(store),
    pending: await pending(store),
    deals: all,
    some: [
      await deals(store, { kind: 'investment', since: '2023-01-01', until: '2024-06-30' }),
      await deals(store, { status: 'completed', party: 'microsoft' }),
      await deals(store, { party: 'microsoft', limit: 1 }),
      await deals(store, { kind: 'partnership', limit: 3 }),
    ],
    cards,
    ofArticles: await dealsOfArticles(store, articles.slice(0, 20)),
    entities: await inTurn(parties, (id) => entity(store, id, 5)),
    partners: await inTurn(parties.slice(0, 20), (id) => partners(store, id, RELATIONS)),
    unaware: await unaware(store, { limit: ALL }),
    unawareOfDeals: await unaware(store, { deals: all.deals.slice(0, 100).map(({ id }) => id), limit: ALL }),
    evidence: await evidence(store, { between: ['microsoft', 'openai'] }),
    named: await inTurn(['Open AI', 'msft', 'Élysée', 'nvidia corp.', 'Microsft', 'wholly unknown'], (name) =>
      outcome(findEntity(store, name)),
    ),
    dealsNamed: await inTurn(
      ['microsoft mistral', 'nvidia arm 2020', 'nvidia', 'micros mistr', 'nothing'],
      (reference) => outcome(findDeal(store, reference)),
    ),
  };
}

async function inTurn<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await ask(item));
  return results;
}
