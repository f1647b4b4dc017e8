/**
 * The card that lies beside the model.
 * @param sources lines on what it learned from, with licences.
 * @param figures rows of a table: set, precision, recall, F1.
 */
export function cardOf(sources: readonly string[], figures: readonly string[]): string {
  return `# mentions: which words name somebody, and of what type

A linear-chain conditional random field over hashed features of words, shapes, neighbours, the gazetteer and the article: labels
BIO of company, government, organization, person, product, place and other names. Weights are bytes. Trained by AdaGrad on
partly labelled sequences: where a source says "organisation" only, any of the three is right; articles do not annotate places, and of
passages only the names in their relations are annotated.
Made by \`npm run train -- --train DIR --eval DIR mentions\`.

## Learned from

${sources.map((source) => `- ${source}`).join('\n')}

The annotated articles are the project's own writing, openly licensed news and releases (Wikinews CC BY 2.5, blogs and newsletters
CC BY and CC BY-SA, works of governments), as NOTICE lists them. No text is kept in the model.

## How well it does

Names with the right ends and the right type. For these figures the model was trained without press, news, blogs and who-knew
(the real texts among the annotated articles); uner-pud, news and Wikipedia, is in no training. Articles name only actors and
products, and not all of them, so that precision on them is underrated.

| texts | precision | recall | F1 |
|---|---|---|---|
${figures.join('\n')}
`;
}
