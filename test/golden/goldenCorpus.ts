import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { POLARITIES } from '../../src/domain/claim.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { loadModels } from '../../src/models/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { packagePath } from '../../src/package/paths.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { readDocuments } from '../../src/sources/index.ts';

const KNOWN_GAPS = packagePath('data', 'golden', 'known-gaps.json');

/** As a person would state it, and as the extractor is asked to. */
const goldFact = z.strictObject({
  head: z.string(),
  relation: z.string(),
  tail: z.string(),
  polarity: z.enum(POLARITIES),
  dealParties: z.array(z.string()).optional(),
});
type GoldFact = z.infer<typeof goldFact>;

/** Facts in one line each: what an article states but is not found, and what is found but not stated. */
export interface Gaps {
  missed: Record<string, string[]>;
  extra: Record<string, string[]>;
}

export interface GoldenResult extends Gaps {
  articles: number;
  right: number;
}

const data = { gazetteer: loadGazetteer(), ontology: loadOntology(), models: loadModels() };
const extractor = createExtractor(data);

/** Reads the sample articles and compares what is found with what `data/golden` says they state. */
export async function compareWithGolden(): Promise<GoldenResult> {
  const result: GoldenResult = { articles: 0, right: 0, missed: {}, extra: {} };
  for await (const item of readDocuments([packagePath('data', 'articles')])) {
    if (item.kind === 'issue') continue;
    const key = item.document.sourceId ?? basename(item.document.origin, extname(item.document.origin));
    const read = await extract(item.document, { extractor, data });
    if (!('facts' in read)) continue;
    const gold = new Set(goldOf(key).map(lineOf));
    const found = new Set(read.facts.map(lineOf));
    result.articles++;
    result.right += [...found].filter((line) => gold.has(line)).length;
    note(
      result.missed,
      key,
      [...gold].filter((line) => !found.has(line)),
    );
    note(
      result.extra,
      key,
      [...found].filter((line) => !gold.has(line)),
    );
  }
  return result;
}

function note(gaps: Record<string, string[]>, key: string, lines: string[]): void {
  if (lines.length > 0) gaps[key] = lines.sort();
}

function goldOf(key: string): GoldFact[] {
  const path = packagePath('data', 'golden', `${key}.json`);
  return z.strictObject({ facts: z.array(goldFact) }).parse(JSON.parse(readFileSync(path, 'utf8'))).facts;
}

export function readKnownGaps(): Gaps {
  const lines = z.record(z.string(), z.array(z.string()));
  return z.strictObject({ missed: lines, extra: lines }).parse(JSON.parse(readFileSync(KNOWN_GAPS, 'utf8')));
}

/** One comparable line for a fact: canonical names, symmetric relations in one order, deals by their parties. */
function lineOf({ head, relation, tail, polarity, dealParties }: GoldFact): string {
  const knowledge = tail === 'deal';
  const ends = knowledge ? [canonical(head)] : [canonical(head), canonical(tail)];
  if (data.ontology.relation(relation).symmetric) ends.sort();
  const parties = knowledge ? `deal of ${(dealParties ?? []).map(canonical).sort().join(' and ')}` : undefined;
  const [from, to = parties] = ends;
  return `${from} ${relation} ${to}${polarity === 'asserted' ? '' : ` (${polarity})`}`;
}

function canonical(name: string): string {
  return data.gazetteer.lookup(name)[0]?.entry.name ?? name;
}
