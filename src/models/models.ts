import { loadModel } from './load.ts';
import type { Model } from './modelFile.ts';

/** What the extractor learned from annotated text, one model a step. */
export interface Models {
  /** Which words name somebody or something, and of what type. */
  mentions: Model;
}

/**
 * Reads the models.
 * @param folder those that ship where absent.
 * @throws DealgraphError as `loadModel` does.
 */
export function loadModels(folder?: string): Models {
  return { mentions: loadModel('mentions', folder) };
}
