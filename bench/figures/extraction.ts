import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { recombine } from '../support/corpus.ts';
import type { Figure } from '../support/figure.ts';
import { median, secondsOf, short } from '../support/numbers.ts';
import { shipped, shippedMaterial, toArticle } from '../support/shipped.ts';

const ARTICLES = 400;
const RUNS = 5;
const AIM = 0.4;
const LEAST = 0.2;

/** Tokens, sentences and parts of speech: the least that any reading of the text needs. */
function bareWink(): (text: string) => unknown {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.tokens().out(nlp.its.pos), document.sentences().out(nlp.its.span)];
  };
}

/** Articles a second on one core, from text to claims, against bare wink-nlp on the same text; run in turns. */
export const extraction: Figure = {
  name: 'extraction',
  async measure() {
    const { extractor } = await shipped();
    const wink = bareWink();
    const articles = [...recombine(await shippedMaterial(), ARTICLES)].map(toArticle);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      ours.push(ARTICLES / (await secondsOf(() => articles.forEach((article) => void extractor.extract(article)))));
      bare.push(ARTICLES / (await secondsOf(() => articles.forEach(({ text }) => void wink(text)))));
    }
    const ratio = median(ours) / median(bare);
    const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / ARTICLES;
    return [
      {
        what: `extraction (${short(words)} words an article)`,
        measured: `${short(median(ours))} articles/s`,
        reference: `${short(median(bare))} articles/s (bare wink-nlp), ratio ${short(ratio)}`,
        target: `≥ ${LEAST}, aim ${AIM}`,
        met: ratio >= LEAST,
      },
    ];
  },
};
