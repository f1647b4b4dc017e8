export { hashText, mixHashes } from './hashing.ts';
export { loadModel, modelPath } from './load.ts';
export { decodeModel, encodeModel, type Model, type Numbers } from './modelFile.ts';
export { loadModels, type Models } from './models.ts';
export { PackedRows } from './packedRows.ts';
