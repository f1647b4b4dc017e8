import type { reliability } from './calibrate.ts';

interface Learned {
  texts: number;
  pairs: number;
  features: number;
}

/** The card that lies beside the model. */
export function cardOf({ texts, pairs, features }: Learned, { brier, tenths }: ReturnType<typeof reliability>): string {
  const rows = tenths.map(({ from, count, mean, stated }) => {
    return `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${count} | ${mean.toFixed(2)} | ${stated.toFixed(2)} |`;
  });
  return `# relations: what a sentence states of two names in it

Logistic regressions, one for each relation and direction, over ${features} hashed features of a pair of names: words between and around
them, the path between them in the dependency tree, types and kinds, the ontology's cues and what these make of the sentence. No
feature holds a name. Trained by AdaGrad; of several namings of two in a sentence the surest learns. Weights are bytes; log odds are
calibrated (Platt 1999). Made by \`npm run train -- --train DIR relations\`, with the models of names and of syntax.

## Learned from

${texts} annotated articles and passages of this field, with ${pairs} pairs of names: the project's own writing, openly licensed news
and releases (Wikinews CC BY 2.5, blogs and newsletters CC BY and CC BY-SA, works of governments), as NOTICE lists them. No text is
kept in the model.

## How sure it is

Probabilities on press, news, blogs and who-knew, real texts, each by a model that learned from the other files only. A statement that
the annotation finds in another sentence of the article is left out. Brier score, over all pairs and classes: ${brier.toFixed(4)}.

| probability | classes of pairs | mean | stated |
|---|---|---|---|
${rows.join('\n')}
`;
}
