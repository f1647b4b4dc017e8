/** Runs jobs one at a time, in the order they came; a job that fails does not stop the next. */
export class RunQueue {
  #last: Promise<unknown> = Promise.resolve();

  add<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#last.then(job);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Settles when every job added so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
