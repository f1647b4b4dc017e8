export const ENTITY_TYPES = ['company', 'government', 'organization', 'person', 'product', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * Names of actors share one space, since only evidence tells whether "OpenAI" is a company or an organization;
 * people, products and places each have their own.
 */
export type NameSpace = 'actor' | 'person' | 'product' | 'place';

export function nameSpaceOf(type: EntityType): NameSpace {
  return type === 'person' || type === 'product' || type === 'place' ? type : 'actor';
}

/** A name as one article writes it, with what the article (or the gazetteer) says of its bearer. */
export interface Name {
  /** `nameKey` of the gazetteer's canonical name where the mention was linked to one, else of `text`. */
  key: string;
  /** Canonical name where known, else the longest form in the article. */
  text: string;
  type: EntityType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Gazetteer kind (`regulator`, `ai-lab` …), where known. */
  kind?: string;
  /** Whom the text does not name: "the company" of a passage that was cut out of a longer text. */
  unnamed?: true;
  /** Distinct forms in the article, sorted. */
  forms: string[];
}

/** A resolved actor or thing of the graph. */
export interface Entity {
  /** The gazetteer's id, else the name key. */
  id: string;
  name: string;
  type: EntityType;
  /** Sorted. */
  aliases: string[];
  country?: string;
  kind?: string;
  wikidata?: string;
}
