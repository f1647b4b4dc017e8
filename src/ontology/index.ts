export { type EntityTypeInfo, loadOntology, type Ontology } from './load.ts';
