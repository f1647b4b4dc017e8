import { z } from 'zod';
import type { Article } from '../../src/domain/article.ts';
import { sha256 } from '../../src/domain/ids.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModels } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { packagePath } from '../../src/package/paths.ts';
import { isIssue, readArticles } from '../../src/pipeline/readArticles.ts';
import { type GeneratedArticle, type Material, materialOf } from './corpus.ts';
import { jsonLines } from './jsonLines.ts';

const SAMPLES = packagePath('data', 'articles');
const PASSAGES = packagePath('data', 'training');
const Passage = z.object({ text: z.string(), facts: z.array(z.unknown()) });
/** A passage is one or two sentences. */
const PASSAGES_A_PARAGRAPH = 2;

/** The shipped gazetteer, ontology and models, and the extractor that knows them. */
export async function shipped() {
  const data = { gazetteer: await loadGazetteer(), ontology: await loadOntology(), models: loadModels() };
  return { data, extractor: createExtractor(data) };
}

/** The sample articles, with the companies of the gazetteer as names to swap. */
export async function shippedMaterial(): Promise<Material> {
  const texts: string[] = [];
  for await (const item of readArticles([SAMPLES])) if (!isIssue(item)) texts.push(item.text);
  return materialOf(texts, companyNames());
}

/** Passages written for this project in which no deal and no other relation is stated, with the same names to swap. */
export function quietMaterial(): Material {
  const passages = jsonLines(PASSAGES)
    .map((row) => Passage.parse(row))
    .filter(({ facts }) => facts.length === 0)
    .map(({ text }) => text);
  const paragraphs = passages.flatMap((_, i) =>
    i % PASSAGES_A_PARAGRAPH === 0 ? [passages.slice(i, i + PASSAGES_A_PARAGRAPH).join(' ')] : [],
  );
  return materialOf(paragraphs, companyNames());
}

function companyNames(): string[] {
  const companies = loadGazetteer().entries.filter(({ type, ambiguous }) => type === 'company' && !ambiguous);
  return companies.map(({ name }) => name);
}

/** A generated article as the extractor takes it. */
export function toArticle({ id, title, publishedAt, text }: GeneratedArticle): Article {
  // The ingest keeps addresses as they are, so claims that were extracted before it cite the right article.
  return {
    id: `https://example.org/${id}`,
    title,
    publishedAt,
    text,
    origin: id,
    language: 'en',
    textHash: sha256(text),
  };
}
