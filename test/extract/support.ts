import type { Article } from '../../src/domain/article.ts';
import { type Claim, polarityOf } from '../../src/domain/claim.ts';
import { createExtractor, type ExtractionContext } from '../../src/extract/index.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModels } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';

/** The shipped gazetteer and ontology, loaded once for a test file. */
export const context: ExtractionContext = {
  gazetteer: loadGazetteer(),
  ontology: loadOntology(),
  models: loadModels(),
};

const extractor = createExtractor(context);

function articleOf(text: string, publishedAt?: string): Article {
  return { id: 'test', text, textHash: '', language: 'en', origin: 'test', ...(publishedAt && { publishedAt }) };
}

export function claimsIn(text: string, publishedAt?: string): Claim[] {
  return extractor.extract(articleOf(text, publishedAt));
}

/** Claims in short: `Microsoft invested-in OpenAI`, with the polarity where it is not asserted. */
export function factsIn(text: string): string[] {
  return claimsIn(text)
    .filter((claim) => claim.form !== 'deal')
    .map((claim) => {
      const other =
        claim.form === 'relation' ? claim.object.text : claim.deal.parties.map((party) => party.text).join(' + ');
      const polarity = polarityOf(claim);
      return `${claim.subject.text} ${claim.predicate} ${other}${polarity === 'asserted' ? '' : ` (${polarity})`}`;
    });
}
