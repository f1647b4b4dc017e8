import type { Transaction } from './port.ts';

/**
 * Runs the work of a transaction. A failed statement dooms it even if the work caught the error: else one engine would
 * keep the rest, and the other nothing.
 */
export async function runWork<T>(work: (transaction: Transaction) => Promise<T>, run: Transaction['run']): Promise<T> {
  const failures: unknown[] = [];
  const result = await work({
    run: async (...call) => {
      try {
        return await run(...call);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  });
  if (failures.length > 0) throw failures[0];
  return result;
}
