import { checkBuiltWith } from '../../pipeline/buildMeta.ts';
import { repair } from '../../pipeline/verify/verify.ts';
import { makeSchema } from '../../store/schema.ts';
import { count } from '../output/values.ts';
import { openExisting, type StoreOpener } from '../storeOpener.ts';
import type { Current } from './checkStore.ts';
import type { Finding } from './finding.ts';

/** Makes what is missing of the schema, and derives from the claims what does not follow from them. */
export async function repairStore(opener: StoreOpener, { data, versions }: Current): Promise<Finding> {
  const store = await openExisting(opener, { create: false });
  try {
    await checkBuiltWith(store, versions);
    await makeSchema(store);
    const { blocks, entities } = await repair(store, data);
    const done = `${count(blocks, 'pair')} of parties and ${count(entities, 'entity', 'entities')} derived anew`;
    return { check: 'repair', state: 'ok', message: done };
  } finally {
    await store.close();
  }
}
