export {
  type ExplainedRelation,
  type ExplainedSentence,
  type ExplainedToken,
  type Explanation,
  explainText,
} from './explain.ts';
export { createExtractor, type ExtractionContext } from './extractor.ts';
