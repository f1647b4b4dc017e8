import type { Article } from '../domain/article.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Models } from '../models/index.ts';
import type { Ontology } from '../ontology/index.ts';
import { SentenceDates } from './claims/dating.ts';
import { dealFacts } from './claims/dealFacts.ts';
import type { DealContext } from './claims/dealReference.ts';
import type { Draft, RelationDraft } from './claims/draft.ts';
import { knowledgeClaims } from './claims/knowledge.ts';
import { relationClaims } from './claims/relations.ts';
import { resolveReferences } from './coreference/references.ts';
import { CueIndex, type CueMatch } from './cues/cueIndex.ts';
import { collectNames } from './mentions/collect.ts';
import { locateMentions } from './mentions/locate.ts';
import { FormFinder } from './mentions/lookup.ts';
import { MentionTagger } from './mentions/tagger/tagger.ts';
import { type SentenceView, viewOf } from './syntax/view.ts';
import { splitBlocks } from './text/blocks.ts';
import { splitSentences } from './text/sentences.ts';

/** A sentence that may say something: its mentions and the cues in it. */
export interface ReadSentence {
  view: SentenceView;
  cues: CueMatch[];
}

/** What the reader knows of the world and of the words for it. */
export interface ReaderContext {
  gazetteer: Gazetteer;
  ontology: Ontology;
  models: Models;
}

export interface Reading {
  sentences: ReadSentence[];
  drafts: Draft[];
}

/** Takes an article through the steps from text to drafts of claims. */
export class ArticleReader {
  readonly #finder: FormFinder;
  readonly #cues: CueIndex;
  readonly #tagger: MentionTagger;

  constructor({ gazetteer, ontology, models }: ReaderContext) {
    this.#tagger = new MentionTagger(models.mentions);
    this.#finder = new FormFinder(gazetteer);
    this.#cues = new CueIndex(ontology.relations);
  }

  read(article: Pick<Article, 'text' | 'publishedAt'>): Reading {
    // 1, 2: blocks, then sentences and tokens
    const sentences = splitSentences(splitBlocks(article.text));
    const telling = sentences.map((sentence) => this.#cues.occursIn(sentence));
    if (!telling.includes(true)) return { sentences: [], drafts: [] };
    // 3: who is named, and where
    const roster = collectNames(sentences, this.#finder, this.#tagger);
    const named = locateMentions(sentences, roster, this.#finder.demonyms);
    // 4: who is meant without a name
    const mentions = resolveReferences(sentences, named);
    const read = sentences.flatMap((sentence, i) => {
      if (!telling[i]) return [];
      const view = viewOf(sentence, mentions[i]!);
      return [{ view, cues: this.#cues.matchesIn(view) }];
    });
    return { sentences: read, drafts: draftsOf(read, article) };
  }
}

/** Steps 5 to 7: relations first, since what is known of deals and who knew of them refers to them. */
function draftsOf(sentences: readonly ReadSentence[], article: Pick<Article, 'text' | 'publishedAt'>): Draft[] {
  const dates = sentences.map(({ view: { sentence } }) => {
    return new SentenceDates(article.text.slice(sentence.start, sentence.end), article.publishedAt?.slice(0, 10));
  });
  const told: RelationDraft[][] = [];
  const said: RelationDraft[] = [];
  for (const [i, { view, cues }] of sentences.entries()) {
    told.push(cues.filter((cue) => !isKnowledge(cue)).flatMap((cue) => relationClaims(view, cue, dates[i]!, said)));
    said.push(...told[i]!);
  }
  const all = told.flat().filter(isAboutDeal);
  const before: RelationDraft[] = [];
  return sentences.flatMap(({ view, cues }, i) => {
    const here = told[i]!.filter(isAboutDeal);
    const context: DealContext = { here, before, all };
    const text = article.text.slice(view.sentence.start, view.sentence.end);
    const drafts = [
      ...told[i]!,
      ...cues.filter(isKnowledge).flatMap((cue) => knowledgeClaims(view, cue, context, dates[i]!)),
      ...dealFacts(view, text, context, dates[i]!),
    ];
    before.push(...here);
    return drafts;
  });
}

function isKnowledge({ relation }: CueMatch): boolean {
  return relation.to.includes('deal');
}

function isAboutDeal(draft: RelationDraft): boolean {
  return draft.dealKind !== undefined;
}
