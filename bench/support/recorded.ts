import type { GraphStore, Params, Row } from '../../src/store/port.ts';

/** A statement that was run, and what it took. */
export interface Call {
  statement: string;
  params: Params;
}

/** The store, and the statements that are run through it from now on. */
export function recorded(store: GraphStore): { store: GraphStore; calls: Call[] } {
  const calls: Call[] = [];
  const read: GraphStore['read'] = (statement, params = {}, options): Promise<Row[]> => {
    calls.push({ statement, params });
    return store.read(statement, params, options);
  };
  return { store: new Proxy(store, { get: (target, key) => (key === 'read' ? read : bound(target, key)) }), calls };
}

function bound(target: GraphStore, key: string | symbol): unknown {
  const value = Reflect.get(target, key, target) as unknown;
  return typeof value === 'function' ? value.bind(target) : value;
}
