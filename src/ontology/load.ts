import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { EntityType } from '../domain/entity.ts';
import { DealgraphError } from '../domain/errors.ts';
import { compareText, sha256 } from '../domain/ids.ts';
import type { RelationType } from '../domain/relation.ts';
import { packagePath } from '../package/paths.ts';
import { readYaml } from './readYaml.ts';
import { entityTypesSchema, relationSchema } from './schema.ts';

/** An entity type and the kinds told apart within it. */
export interface EntityTypeInfo {
  type: EntityType;
  description: string;
  kinds: string[];
}

/** The types of entities and relations that claims are made of. */
export interface Ontology {
  readonly entityTypes: readonly EntityTypeInfo[];
  /** Sorted by name. */
  readonly relations: readonly RelationType[];
  /** @throws DealgraphError `usage` for a name that is none, suggesting the nearest. */
  relation(name: string): RelationType;
  /** The same, and undefined for a name that is none: a graph may hold relations of another ontology. */
  findRelation(name: string): RelationType | undefined;
  /** SHA-256 of the content, hexadecimal. */
  readonly digest: string;
}

const ENDING = '.yaml';

/**
 * Reads the ontology.
 * @param folder holds `entity-types.yaml` and `relations/NAME.yaml`; by default the one that ships.
 * @throws DealgraphError `bad-data-file` with file and line of what does not fit.
 */
export function loadOntology(folder: string = packagePath('data', 'ontology')): Ontology {
  const typesFile = join(folder, 'entity-types.yaml');
  const typesText = read(typesFile);
  const files = relationFiles(join(folder, 'relations')).map((file) => ({ file, text: read(file) }));
  const relations = files.map(({ file, text }) => readRelation(text, file)).sort((a, b) => compareText(a.name, b.name));
  const byName = new Map(relations.map((relation) => [relation.name, relation]));
  return {
    entityTypes: readYaml(typesText, typesFile, entityTypesSchema),
    relations,
    findRelation: (name) => byName.get(name),
    relation: (name) => byName.get(name) ?? failUnknown(name, relations),
    digest: sha256(JSON.stringify([typesText, ...files.map(({ text }) => text)])),
  };
}

function relationFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  } catch (cause) {
    throw unreadable(folder, cause);
  }
  return names.sort(compareText).map((name) => join(folder, name));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(file: string, cause: unknown): DealgraphError {
  const hint = 'the ontology ships with dealgraph: install it again';
  return new DealgraphError('bad-data-file', 'cannot be read', { file, hint, cause });
}

/** A file bears the name of its relation, so that names, and with them labels, are unique. */
function readRelation(text: string, file: string): RelationType {
  const relation: RelationType = readYaml(text, file, relationSchema);
  const expected = basename(file, ENDING);
  if (relation.name === expected) return relation;
  const line = text.split('\n').findIndex((each) => each.startsWith('name:')) + 1;
  throw new DealgraphError('bad-data-file', `the name "${relation.name}" differs from the file's`, {
    file,
    line,
    hint: `write "name: ${expected}", or rename the file`,
  });
}

function failUnknown(name: string, relations: readonly RelationType[]): never {
  const names = relations.map((relation) => relation.name);
  const nearest = [...names].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, 3);
  throw new DealgraphError('usage', `there is no relation "${name}"`, { hint: `did you mean ${nearest.join(', ')}?` });
}
