import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContext } from '../../src/cli/loadContext.ts';
import { DealgraphError } from '../../src/domain/errors.ts';
import { findEntity } from '../../src/query/findEntity.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { fillWithSamples } from './sampleGraph.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await openStore(':memory:');
  await fillWithSamples(store);
});

afterAll(() => store.close());

async function find(name: string): Promise<string> {
  const { gazetteer } = loadContext();
  return (await findEntity(store, name, (form) => gazetteer.lookup(form).map(({ entry }) => entry.id))).id;
}

describe('findEntity', () => {
  it.each([
    ['microsoft', 'microsoft'],
    ['Microsoft Corporation', 'microsoft'],
    ['MSFT', 'microsoft'],
    ['open ai', 'openai'],
    ['mistral-ai', 'mistral-ai'],
    ['MISTRAL AI', 'mistral-ai'],
    ['france', 'france'],
    ['French government', 'france'],
    ['Government of France', 'france'],
    ['Acme Robotics Ltd', 'actor:acmerobotics'],
  ])('%s → %s', async (name, id) => {
    expect(await find(name)).toBe(id);
  });

  it.each(['Microsft', 'Mistrl AI', 'Acme'])('suggests a near name for %s', async (name) => {
    await expect(find(name)).rejects.toMatchObject({
      code: 'not-found',
      hint: expect.stringContaining('did you mean'),
    });
  });

  it('says where to look when nothing is near', async () => {
    await expect(find('Nobody Ever Heard Of This')).rejects.toBeInstanceOf(DealgraphError);
    await expect(find('Nobody Ever Heard Of This')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lists the entities that a name fits', async () => {
    const both = () => ['microsoft', 'openai'];
    await expect(findEntity(store, 'the giants', both)).rejects.toMatchObject({
      code: 'ambiguous',
      hint: expect.stringMatching(/microsoft .*\n.*openai/s),
    });
  });
});
