import type { SentenceView } from '../syntax/view.ts';
import type { CueIndex, CueMatch } from './cueIndex.ts';

/** The cues of one sentence, looked for when first asked: where nobody is spoken of, nobody asks. */
export class SentenceCues {
  readonly #index: CueIndex;
  readonly #view: SentenceView;
  #found: CueMatch[] | undefined;

  constructor(index: CueIndex, view: SentenceView) {
    this.#index = index;
    this.#view = view;
  }

  get all(): readonly CueMatch[] {
    this.#found ??= this.#index.matchesIn(this.#view);
    return this.#found;
  }
}
