import type { Model } from '../src/models/index.ts';

/** What a training run gives: the model, and the card that lies beside it. */
export interface Trained {
  model: Model;
  /** Markdown: data, licences, figures, how it was made. Holds no date and no path, so that the same data give the same bytes. */
  card: string;
}

/** What a training run learns from. */
export interface Sources {
  /** The folder of training data, as its README describes it. */
  train: string;
  /** The folder of evaluation sets, whose passages are learned from too; nothing of it where absent. Its articles never are. */
  evaluation?: string | undefined;
  /**
   * Names of files of annotated texts, without ending, and of parts of sets of passages ("core-0"), that nothing is learned from, so
   * that figures on them are honest.
   */
  without: readonly string[];
  /** Folder of the models that were made before this one; those that ship where absent. */
  models?: string | undefined;
}

/** Makes one model that ships. */
export interface Trainer {
  /** Name of its file in `data/models`, without ending. */
  name: string;
  /** @param log takes a line of progress. */
  train(sources: Sources, log: (line: string) => void): Trained | Promise<Trained>;
}
