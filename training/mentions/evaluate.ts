import { FormFinder } from '../../src/extract/mentions/lookup.ts';
import { knownForm } from '../../src/extract/mentions/tagger/features.ts';
import type { NameType } from '../../src/extract/mentions/tagger/labels.ts';
import { MentionTagger } from '../../src/extract/mentions/tagger/tagger.ts';
import { splitBlocks } from '../../src/extract/text/blocks.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import type { Gazetteer } from '../../src/gazetteer/index.ts';
import type { Model } from '../../src/models/index.ts';
import type { AnnotatedText } from './examples.ts';

/** Names with the right ends and the right type, counted. */
export interface NameScore {
  precision: number;
  recall: number;
  f1: number;
}

interface TypedSpan {
  start: number;
  end: number;
  type: NameType;
}

/** How well a model finds the names of annotated texts. What it finds of a type that is not annotated there counts neither way. */
export function scoreNames(model: Model, gazetteer: Gazetteer, texts: readonly AnnotatedText[]): NameScore {
  const tagger = new MentionTagger(model);
  const finder = new FormFinder(gazetteer);
  let [right, found, annotated] = [0, 0, 0];
  for (const { text, names, open } of texts) {
    const gold = new Map(names.map(({ start, end, types }) => [`${withoutArticle(text, start)}-${end}`, types]));
    annotated += gold.size;
    for (const { start, end, type } of namesIn(text, tagger, finder)) {
      const types = gold.get(`${withoutArticle(text, start)}-${end}`);
      if (types?.includes(type)) right++;
      if (types?.includes(type) || !open.includes(type)) found++;
    }
  }
  return { precision: right / found, recall: right / annotated, f1: (2 * right) / (found + annotated) };
}

function namesIn(text: string, tagger: MentionTagger, finder: FormFinder): TypedSpan[] {
  const sentences = splitSentences(splitBlocks(text));
  const forms = sentences.map(({ tokens }) => finder.matchesIn(tokens).map(knownForm));
  return tagger.tag(sentences, forms).flatMap((tagged, i) => {
    const { tokens } = sentences[i]!;
    return tagged.names.map(({ from, to, type }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end, type }));
  });
}

/** Corpora differ in whether "the" belongs to a name. */
function withoutArticle(text: string, start: number): number {
  return /^the\s/i.test(text.slice(start, start + 4)) ? start + 4 : start;
}
