import type { Relation } from '../../query/relationsOf.ts';

/** How a relation reads when it is told from the other end. */
const PASSIVE: Readonly<Record<string, string>> = {
  'invested-in': 'received investment from',
  acquired: 'was acquired by',
  'subsidiary-of': 'parent of',
  'licensed-to': 'licensee of',
  supplies: 'customer of',
  funds: 'funded by',
  investigates: 'investigated by',
  regulates: 'regulated by',
  approved: 'approved by',
  blocked: 'blocked by',
  sued: 'sued by',
  leads: 'led by',
  'works-for': 'employs',
  founded: 'founded by',
  'located-in': 'place of',
};

/** A relation as said of the entity it is listed under: `invested-in`, or from the other end `was acquired by`. */
export function relationPhrase({ relation, direction }: Pick<Relation, 'relation' | 'direction'>): string {
  return direction === 'in' ? (PASSIVE[relation] ?? relation) : relation;
}

/** What a reader must know before relying on it: `alleged`, `denied`, `disputed`; empty where it is stated as fact. */
export function standing({ alleged, disputed }: Pick<Relation, 'alleged' | 'disputed'>): string {
  const saying = alleged === null ? [] : [alleged === 'denied' ? 'denied' : 'alleged'];
  return [...saying, ...(disputed ? ['disputed'] : [])].join(', ');
}

/** The same for what somebody is said to have known. */
export function accountStanding({ polarity, disputed }: { polarity: string | null; disputed: boolean | null }): string {
  const saying = polarity === 'denied' ? ['denied'] : polarity === 'hedged' ? ['alleged'] : [];
  return [...saying, ...(disputed ? ['disputed'] : [])].join(', ');
}
