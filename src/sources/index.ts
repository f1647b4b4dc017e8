export { decodeBytes } from './bytes/decodeBytes.ts';
export { FORMAT_NAMES, type FormatName } from './formats.ts';
export { canonicalUrl } from './identity.ts';
export { type ReadOptions, readDocuments } from './readDocuments.ts';
export { FIELDS, type Field } from './records/fields.ts';
export { toArticle } from './toArticle.ts';
