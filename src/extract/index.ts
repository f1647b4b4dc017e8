export { type Explanation, explainText } from './explain.ts';
export { createExtractor, type ExtractionContext } from './extractor.ts';
