import type { DealKind, PartyRole } from '../../src/domain/deal.ts';
import type { EntityType } from '../../src/domain/entity.ts';
import type { GazetteerEntry } from '../../src/domain/gazetteer.ts';
import { nameKey } from '../../src/domain/names.ts';
import { type RelationType, relationLabel } from '../../src/domain/relation.ts';
import type { BuildData } from '../../src/pipeline/buildData.ts';

function entry(id: string, name: string, type: EntityType, more: Partial<GazetteerEntry> = {}): GazetteerEntry {
  return { id, name, type, aliases: [], weakAliases: [], ambiguous: false, ...more };
}

function relationType(name: string, deal?: [DealKind, PartyRole, PartyRole], symmetric = false): RelationType {
  return {
    name,
    label: relationLabel(name),
    description: '',
    from: [],
    to: [],
    symmetric,
    ...(deal && { deal: { kind: deal[0], fromRole: deal[1], toRole: deal[2] } }),
    cues: [],
    examples: { positive: [], negative: [] },
  };
}

const ENTRIES = [
  entry('microsoft', 'Microsoft', 'company', { country: 'US', aliases: ['MSFT'], wikidata: 'Q2283' }),
  entry('mistral-ai', 'Mistral AI', 'company', { country: 'FR', kind: 'ai-lab', aliases: ['Mistral'] }),
  entry('openai', 'OpenAI', 'company', { country: 'US', kind: 'ai-lab' }),
  entry('france', 'France', 'government', { country: 'FR', kind: 'national-government' }),
];

const RELATIONS = [
  relationType('partnered-with', ['partnership', 'partner', 'partner'], true),
  relationType('invested-in', ['investment', 'investor', 'investee']),
  relationType('acquired', ['acquisition', 'acquirer', 'target']),
  relationType('supplies', ['supply', 'supplier', 'customer']),
  relationType('funds', ['grant', 'funder', 'recipient']),
  relationType('sued'),
  relationType('competes-with', undefined, true),
];

/** A gazetteer and an ontology just large enough to resolve against. */
export function testData(entries: readonly GazetteerEntry[] = ENTRIES, digest = 'test'): BuildData {
  const byKey = new Map(
    entries.flatMap((each) => [each.name, ...each.aliases].map((form) => [nameKey(form, each.type), each] as const)),
  );
  return {
    gazetteer: {
      digest,
      byKey: (key) => byKey.get(key),
      byId: (id) => entries.find((each) => each.id === id),
    },
    ontology: { findRelation: (name) => RELATIONS.find((each) => each.name === name) },
  };
}
