export type { FormBearer, Gazetteer } from './gazetteer.ts';
export { type GazetteerOptions, loadGazetteer } from './load.ts';
