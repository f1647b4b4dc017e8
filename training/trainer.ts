import type { Model } from '../src/models/index.ts';

/** What a training run gives: the model, and the card that lies beside it. */
export interface Trained {
  model: Model;
  /** Markdown: data, licences, figures, how it was made. Holds no date and no path, so that the same data give the same bytes. */
  card: string;
}

/** Makes one model that ships. */
export interface Trainer {
  /** Name of its file in `data/models`, without ending. */
  name: string;
  /**
   * @param folder the folder of training data, as its README describes it.
   * @param log takes a line of progress.
   * @param without names of files of annotated articles, without ending, that nothing is learned from, so that figures on them are honest.
   * @param models folder of the models that were made before this one; those that ship where absent.
   */
  train(
    folder: string,
    log: (line: string) => void,
    without?: readonly string[],
    models?: string,
  ): Trained | Promise<Trained>;
}
