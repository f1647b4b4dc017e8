import type { Example } from './examples.ts';

/** Which of the examples of a fact was last the surest of it (multiple-instance learning, after Andrews et al. 2002). */
export class SurestExamples {
  /** Fact and class → example → its last probability. */
  readonly #last = new Map<string, Map<number, number>>();

  constructor(examples: readonly Example[]) {
    examples.forEach(({ features, stated }, e) => {
      for (const { name, fact } of stated) {
        const key = `${fact} ${name}`;
        const members = this.#last.get(key) ?? new Map<number, number>();
        // Before anything is learned, the pair with the fewest words around it is.
        this.#last.set(key, members.set(e, -features.length));
      }
    });
  }

  /** Takes the probability that example `e` has now, and tells whether no other of the fact has a higher one. */
  note(e: number, name: number, fact: number, probability: number): boolean {
    const members = this.#last.get(`${fact} ${name}`)!;
    members.set(e, probability);
    for (const other of members.values()) if (other > probability) return false;
    return true;
  }
}
