import type { reliability } from './calibrate.ts';

interface CardFigures {
  texts: number;
  pairs: number;
  features: number;
  teachers: number;
  hidden: number;
}

/** The card that lies beside the model. */
export function cardOf(
  { texts, pairs, features, teachers, hidden }: CardFigures,
  { brier, tenths }: ReturnType<typeof reliability>,
): string {
  const rows = tenths.map(({ from, count, mean, stated }) => {
    return `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${count} | ${mean.toFixed(2)} | ${stated.toFixed(2)} |`;
  });
  return `# relations: what a sentence states of two names in it

A small network of one hidden layer of ${hidden} units over ${features} hashed features of a pair of names: words between and around them,
types and kinds, the ontology's cues and what these make of the sentence. No feature holds a name. It learned to give the mean of what
${teachers} networks give that learned from the annotation (Hinton et al. 2015), by AdaGrad with dropout; of several namings of two in a
sentence the surest learns. Embeddings are bytes; log odds are calibrated (Platt 1999).
Made by \`npm run train -- --train DIR --eval DIR relations\`, with the model of names.

## Learned from

${texts} annotated articles and passages, with ${pairs} pairs of names: the project's own writing, openly licensed news and releases
(Wikinews CC BY 2.5, blogs and newsletters CC BY and CC BY-SA, works of governments), CORE (CC BY 4.0) and KnowledgeNet (CC BY-SA 4.0), as
NOTICE lists them. No text is kept in the model.

## How sure it is

Probabilities on press, news, blogs and who-knew, real texts, each by a model that learned from the other files only. A statement that
the annotation finds in another sentence of the article is left out. Brier score, over all pairs and classes: ${brier.toFixed(4)}.

| probability | classes of pairs | mean | stated |
|---|---|---|---|
${rows.join('\n')}
`;
}
