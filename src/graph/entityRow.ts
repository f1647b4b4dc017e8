import type { Entity } from '../domain/entity.ts';
import { known, type Props } from './props.ts';

/** An entity as the properties of its node. */
export function entityRow(entity: Entity): Props {
  const { id, name, type, aliases, country, kind, wikidata } = entity;
  return known({ id, name, type, aliases, country, kind, wikidata });
}
