import { loadModel } from './load.ts';
import type { Model } from './modelFile.ts';

/** What the extractor learned from annotated text, one model a step. */
export interface Models {
  /** Which words name somebody or something, and of what type. */
  mentions: Model;
  /** Parts of speech, and dependency trees: read when first asked for, since only who wants to see a tree does. */
  readonly parser: Model;
  /** Which relations a sentence states of two names in it. */
  relations: Model;
}

/**
 * Reads the models.
 * @param folder those that ship where absent.
 * @throws DealgraphError as `loadModel` does.
 */
export function loadModels(folder?: string): Models {
  const load = (name: string): Model => loadModel(name, folder);
  let parser: Model | undefined;
  return {
    mentions: load('mentions'),
    relations: load('relations'),
    get parser() {
      parser ??= load('parser');
      return parser;
    },
  };
}
