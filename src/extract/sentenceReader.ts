import type { Article } from '../domain/article.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Models } from '../models/index.ts';
import type { Ontology } from '../ontology/index.ts';
import { SentenceDates } from './claims/dating.ts';
import type { RelationDraft } from './claims/draft.ts';
import { relationClaims } from './claims/relations.ts';
import { resolveReferences } from './coreference/references.ts';
import { CueIndex } from './cues/cueIndex.ts';
import { SentenceCues } from './cues/sentenceCues.ts';
import { collectNames } from './mentions/collect.ts';
import { locateMentions } from './mentions/locate.ts';
import { FormFinder } from './mentions/lookup.ts';
import { MentionTagger } from './mentions/tagger/tagger.ts';
import { type SentenceView, viewOf } from './syntax/view.ts';
import { splitBlocks } from './text/blocks.ts';
import { splitSentences } from './text/sentences.ts';

/** What a reader of sentences knows of the world and of the words for it. */
export interface SentenceContext {
  gazetteer: Gazetteer;
  ontology: Ontology;
  models: Pick<Models, 'mentions'>;
}

/** A sentence that may say something. */
export interface ReadSentence {
  view: SentenceView;
  cues: SentenceCues;
  dates: SentenceDates;
  /** The relations that its cues tell of, by what stands in their slots. */
  told: RelationDraft[];
}

/** Steps 1 to 5a: from an article to its telling sentences, with who is mentioned and what the cues make of them. */
export class SentenceReader {
  readonly #finder: FormFinder;
  readonly #cues: CueIndex;
  readonly #tagger: MentionTagger;

  constructor({ gazetteer, ontology, models }: SentenceContext) {
    this.#tagger = new MentionTagger(models.mentions);
    this.#finder = new FormFinder(gazetteer);
    this.#cues = new CueIndex(ontology.relations);
  }

  read({ text, publishedAt }: Pick<Article, 'text' | 'publishedAt'>): ReadSentence[] {
    // 1, 2: blocks, then sentences and tokens
    const sentences = splitSentences(splitBlocks(text));
    const telling = sentences.map((sentence) => this.#cues.occursIn(sentence));
    if (!telling.includes(true)) return [];
    // 3: who is named, and where
    const roster = collectNames(sentences, this.#finder, this.#tagger);
    const named = locateMentions(sentences, roster, this.#finder.demonyms);
    // 4: who is meant without a name
    const mentions = resolveReferences(sentences, named);
    // 5a: what the cues tell
    const said: RelationDraft[] = [];
    return sentences.flatMap((sentence, i) => {
      if (!telling[i]) return [];
      const view = viewOf(sentence, mentions[i]!);
      const cues = new SentenceCues(this.#cues, view);
      const dates = new SentenceDates(text.slice(sentence.start, sentence.end), publishedAt?.slice(0, 10));
      // Every claim needs somebody in a slot of its cue, and slots hold mentions alone.
      const told = (view.mentions.length > 0 ? cues.all : [])
        .filter(({ relation }) => !relation.to.includes('deal'))
        .flatMap((cue) => relationClaims(view, cue, dates, said));
      said.push(...told);
      return [{ view, cues, dates, told }];
    });
  }
}
