import type { Entity } from './entity.ts';
import { lookupKey } from './names.ts';

/** One thing that an entity can be called, as the graph keeps it so that it is found without looking at every entity. */
export interface LookupName {
  /** Made of all the rest. */
  id: string;
  /** Id of the entity. */
  entity: string;
  nameKey: string;
  /** 0 for its name, 1 for an alias, which counts only where nothing has that name. */
  rank: 0 | 1;
}

/** What an entity can be called, each key once, its name first. */
export function lookupNames({ id: entity, name, aliases }: Pick<Entity, 'id' | 'name' | 'aliases'>): LookupName[] {
  const ranks = new Map<string, 0 | 1>([[lookupKey(name), 0]]);
  for (const key of aliases.map(lookupKey)) if (!ranks.has(key)) ranks.set(key, 1);
  ranks.delete('');
  return [...ranks].map(([nameKey, rank]) => ({ id: `name:${rank}:${nameKey}:${entity}`, entity, nameKey, rank }));
}
