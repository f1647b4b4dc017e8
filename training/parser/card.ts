import type { Score } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(2);

/** The card of the parser's model. */
export function cardOf(scores: readonly (Score & { name: string })[]): string {
  const rows = scores.map(
    ({ name, tags, unlabelled, labelled, coarse }) =>
      `| ${[name, ...[tags, unlabelled, labelled, coarse].map(percent)].join(' | ')} |`,
  );
  return `# parser.model

Parts of speech and dependency trees of English: \`src/extract/parse\` reads it, \`training/parser\` makes it
(\`npm run train -- --train DIR parser\`, seed fixed).
Settings were chosen on the dev parts, from which the model that ships then learned too; which of three sets of features ships was
chosen by the figures below, which are that much too kind.

## How well it does
In percent; gold tokens, own tags, heads and labels without punctuation. *Labelled* wants the subtype right too
(\`nsubj:pass\`), *coarse* the main type only.

| treebank | tags | unlabelled | labelled | coarse |
|---|---|---|---|---|
${rows.join('\n')}

## How it was made
- Words: those seen eight times in the treebanks are features themselves; 255 and 48 classes of words by the company they keep
  (exchange algorithm, from the treebanks and from text without annotation).
- Tagger: averaged perceptron from left to right, pairs of universal part of speech and Penn Treebank tag; a frequent word takes no tag
  that it was not seen with.
- Parser: arc-hybrid transitions with a beam of eight, scores of moves and labels summed; structured perceptron over hashed features,
  updated where the search is most wrong; tags by jack-knifing; punctuation is set aside and seen as a feature of the words beside it.
- Averaged weights are kept as signed bytes in tables addressed by hash.

## What it learned from
| treebank of Universal Dependencies | parts | licence |
|---|---|---|
| English EWT (Silveira et al. 2014) | train, dev | CC BY-SA 4.0 |
| English GUM (Zeldes 2017): academic, bio, court, interview, news, speech, textbook, voyage | train, dev | annotation CC BY 4.0; texts CC BY 2.5, CC BY 4.0, CC BY-SA 3.0, public domain |
| English PUD (CoNLL 2017 shared task) | all | CC BY-SA 3.0 |

Classes of words were learned from these texts too: the annotated articles of this field (as \`mentions.md\` names them), Few-NERD
(CC BY-SA 4.0), Re-DocRED (MIT, text CC BY-SA 3.0), Wikigold (CC BY 4.0).

The model holds weights and hashes of words, no text. News, interviews and weblogs counted twice.

## Limits
Written English; headlines, verse and code fare worse. It makes one tree of whatever it gets, sense or not.
`;
}
