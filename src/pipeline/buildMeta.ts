import { DealgraphError } from '../domain/errors.ts';
import type { GraphStore } from '../store/port.ts';

/** With what a graph is built; graphs built with different ones do not mix. */
export interface BuiltWith {
  /** Name and version of the extractor. */
  extractor: string;
  /** Digest of the gazetteer. */
  gazetteer: string;
}

/** With what the stored graph was built; nothing for a graph without articles. */
async function builtWith(store: GraphStore): Promise<Partial<BuiltWith>> {
  const [counts] = await store.read('read/count-nodes');
  if (counts?.articles === 0) return {};
  const [meta] = await store.read('read/store-meta');
  return {
    ...(typeof meta?.extractor === 'string' && { extractor: meta.extractor }),
    ...(typeof meta?.gazetteer === 'string' && { gazetteer: meta.gazetteer }),
  };
}

function refuse(store: GraphStore, what: string, stored: string, current: string): never {
  throw new DealgraphError('usage', `${store.location} was built with another ${what} (${stored}, now ${current})`, {
    hint: 'run `dealgraph rebuild` to read its articles again, or use another store',
  });
}

/** @throws DealgraphError `usage` where the graph was built with another gazetteer. */
export async function checkGazetteer(store: GraphStore, digest: string): Promise<void> {
  const { gazetteer } = await builtWith(store);
  if (gazetteer !== undefined && gazetteer !== digest) refuse(store, 'gazetteer', gazetteer, digest);
}

/** @throws DealgraphError `usage` where the graph was built with another gazetteer or extractor. */
export async function checkBuiltWith(store: GraphStore, current: BuiltWith): Promise<void> {
  const { extractor } = await builtWith(store);
  if (extractor !== undefined && extractor !== current.extractor) {
    refuse(store, 'extractor', extractor, current.extractor);
  }
  await checkGazetteer(store, current.gazetteer);
}

/** Notes with what the graph is built from now on. */
export async function noteBuiltWith(store: GraphStore, current: BuiltWith): Promise<void> {
  await store.write((transaction) => transaction.run('write/build-meta', { ...current }));
}
