import type { GraphStore } from './port.ts';

/** Thrown to have a transaction taken back. */
const TAKEN_BACK = new Error('taken back');

const MARK = { id: 'dirty:probe', scope: 'block', target: 'probe' };

/**
 * Tries whether the store can be written, and its schema changed, without changing either: what it writes is taken back, and
 * the constraint it makes is there already.
 * @throws DealgraphError saying what may not be done.
 */
export async function probeRights(store: GraphStore): Promise<void> {
  try {
    await store.write(async (transaction) => {
      await transaction.run('write/mark-dirty', { marks: [MARK] });
      throw TAKEN_BACK;
    });
  } catch (error) {
    if (error !== TAKEN_BACK) throw error;
  }
  await store.write((transaction) => transaction.run('schema/unique-id'));
}
