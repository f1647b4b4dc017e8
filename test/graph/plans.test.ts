import { describe, expect, test } from 'vitest';
import { type ArticleReading, joinStale, planArticles } from '../../src/graph/articlePlan.ts';
import { articleRow, type StoredArticle, storedArticle } from '../../src/graph/articleRow.ts';
import { planBlock } from '../../src/graph/blockPlan.ts';
import { deriveBlock } from '../../src/resolve/block.ts';
import { resolveClaim } from '../../src/resolve/resolveClaim.ts';
import { knowledge, name, reading, relation } from '../support/testClaims.ts';
import { testData } from '../support/testData.ts';

const data = testData();
const [microsoft, mistral] = [name('Microsoft'), name('Mistral AI')];
const france = name('France', 'government');

function stored(id: string, more: Partial<StoredArticle> = {}): StoredArticle {
  return { id, language: 'en', textHash: id, origins: [`${id}.txt`], ...more };
}

function read(id: string, ...claims: Parameters<typeof reading>[1]): ArticleReading {
  const resolved = reading(id, claims).claims.map((claim) => resolveClaim(claim, data.gazetteer));
  return { article: stored(`sha256:${id}`), claims: resolved };
}

describe('planArticles', () => {
  const plan = planArticles([
    read('b', knowledge('unaware-of', france, [mistral, microsoft])),
    read('a', relation('sued', microsoft, mistral), relation('sued', microsoft, microsoft, { quote: 'Itself.' })),
  ]);

  test('joins claims and articles to what they are about', () => {
    const links = Object.fromEntries(plan.links);
    expect(links.MENTIONS).toEqual([
      { from: 'sha256:a', to: 'microsoft' },
      { from: 'sha256:a', to: 'mistral-ai' },
      { from: 'sha256:b', to: 'france' },
      { from: 'sha256:b', to: 'microsoft' },
      { from: 'sha256:b', to: 'mistral-ai' },
    ]);
    expect(links.STATES?.map(({ from }) => from)).toEqual(['sha256:a', 'sha256:a', 'sha256:b']);
    expect(links.SUBJECT?.map(({ to }) => to).sort()).toEqual(['france', 'microsoft', 'microsoft']);
    expect(links.OBJECT?.map(({ to }) => to).sort()).toEqual(['microsoft', 'mistral-ai']);
    expect(links.PARTY?.map(({ to }) => to).sort()).toEqual(['microsoft', 'mistral-ai']);
  });

  test('knows what is stale afterwards', () => {
    expect(plan.stale).toEqual({ blocks: ['microsoft|mistral-ai'], entities: ['france', 'microsoft', 'mistral-ai'] });
    expect(joinStale(plan.stale, { blocks: ['a|b', 'microsoft|mistral-ai'], entities: [] }).blocks).toEqual([
      'a|b',
      'microsoft|mistral-ai',
    ]);
  });

  test('is in order of ids, so that parallel writers do not wait for each other', () => {
    expect(plan.articles.map(({ id }) => id)).toEqual(['sha256:a', 'sha256:b']);
    const ids = plan.claims.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('gives a claim that belongs to no pair no block', () => {
    expect(plan.claims.map(({ props }) => props.block).sort()).toEqual([
      'microsoft|mistral-ai',
      'microsoft|mistral-ai',
      undefined,
    ]);
  });
});

describe('planBlock', () => {
  const claims = [
    relation('acquired', microsoft, mistral, { stance: 'hedged' }),
    relation('partnered-with', microsoft, mistral, { claimedAt: '2024-02-27' }),
    knowledge('unaware-of', france, [microsoft, mistral], { until: { date: '2024-03-01', precision: 'month' } }),
  ];
  const sourced = claims.map((claim) => ({ claim, source: { textHash: 'x' } }));
  const plan = planBlock(deriveBlock('microsoft|mistral-ai', sourced, data));

  test('groups edges by their type, which cannot be a parameter', () => {
    expect([...plan.relations.keys()].sort()).toEqual(['ALLEGED', 'PARTNERED_WITH']);
    expect(plan.relations.get('ALLEGED')).toMatchObject([
      { from: 'microsoft', to: 'mistral-ai', props: { relation: 'acquired', stance: 'hedged', claims: 1 } },
    ]);
    expect(plan.knowledge.get('UNAWARE_OF')).toMatchObject([
      { from: 'france', props: { until: '2024-03-01', untilPrecision: 'month', polarity: 'asserted' } },
    ]);
  });

  test('leaves out what is not known', () => {
    const props = plan.relations.get('ALLEGED')![0]!.props;
    expect(Object.keys(props)).not.toContain('firstSeen');
  });

  test('joins every claim of a deal to it', () => {
    expect(plan.about).toHaveLength(3);
    expect(new Set(plan.about.map(({ to }) => to))).toEqual(new Set(plan.deals.map(({ id }) => id)));
  });
});

test('an article is read back from its row', () => {
  const full = stored('a', {
    url: 'https://a.example',
    title: 'A',
    publisher: 'P',
    publishedAt: '2024-01-01',
    text: 't',
  });
  expect(storedArticle.parse(articleRow(full))).toEqual(full);
  expect(storedArticle.parse({ ...articleRow(stored('a')), text: null, url: null })).toEqual(stored('a'));
});
