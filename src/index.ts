/** The library: read articles, extract what they say, keep it in a graph, ask the graph, export it. */
export type { Article, Document } from './domain/article.ts';
export type {
  Claim,
  DealAttribute,
  DealClaim,
  DealFact,
  KnowledgeClaim,
  Polarity,
  RelationClaim,
  Speaker,
  Stance,
} from './domain/claim.ts';
export type { DealKind, DealStatus, PartyRole } from './domain/deal.ts';
export type { EntityType, Name } from './domain/entity.ts';
export { DealgraphError, type ErrorCode, type InputIssue, type InputWarning } from './domain/errors.ts';
export type { Extractor } from './domain/extractor.ts';
export type { GazetteerEntry } from './domain/gazetteer.ts';
export type { PartialDate } from './domain/partialDate.ts';
export type { RelationExamples, RelationType } from './domain/relation.ts';
export { type CopyReport, copyGraph } from './export/copyGraph.ts';
export type { CopyOptions } from './export/copySection.ts';
export { EXPORTERS, type Exporter } from './export/exporters.ts';
export { snapshotDigest } from './export/snapshotDigest.ts';
export { createExtractor, type Explanation, type ExtractionContext, explainText } from './extract/index.ts';
export { type FormBearer, type Gazetteer, type GazetteerOptions, loadGazetteer } from './gazetteer/index.ts';
export { loadModels, type Model, type Models } from './models/index.ts';
export { type EntityTypeInfo, loadOntology, type Ontology } from './ontology/index.ts';
export { type Derived, finishDerivation } from './pipeline/derive.ts';
export { type ArticleFacts, extract } from './pipeline/extract.ts';
export type { Fact } from './pipeline/facts.ts';
export { findArticles } from './pipeline/findArticles.ts';
export { type IngestOptions, type IngestReport, ingest } from './pipeline/ingest.ts';
export type { ArticleOutcome } from './pipeline/outcome.ts';
export { isIssue, readArticles, type SourceItem } from './pipeline/readArticles.ts';
export { type RebuildOptions, type RebuildReport, rebuild } from './pipeline/rebuild.ts';
export { removeArticles } from './pipeline/remove.ts';
export { findDeal } from './query/findDeal.ts';
export { findEntity, type KnownForms } from './query/findEntity.ts';
export { type DealCard, deal } from './query/questions/deal.ts';
export { type DealList, deals } from './query/questions/deals.ts';
export { dealsOfArticles } from './query/questions/dealsOfArticles.ts';
export { type EntityCard, entity } from './query/questions/entity.ts';
export { type EvidenceSubject, evidence } from './query/questions/evidence.ts';
export { partners } from './query/questions/partners.ts';
export { pending } from './query/questions/pending.ts';
export { type Stats, stats } from './query/questions/stats.ts';
export { type Unaware, type UnawareFilter, unaware } from './query/questions/unaware.ts';
export type { ReadOptions } from './sources/index.ts';
export { clearStore } from './store/clearStore.ts';
export { openStore, type StoreOptions } from './store/openStore.ts';
export type { GraphStore, Params, QueryAnswer, QueryLimits, Row, Transaction, Value } from './store/port.ts';
