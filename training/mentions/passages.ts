import { NAME_TYPES, type NameType } from '../../src/extract/mentions/tagger/labels.ts';
import type { Passage } from '../support/passages.ts';
import { isProper, namesIn } from './articles.ts';
import type { AnnotatedText } from './examples.ts';

const ORGANIZATIONS: readonly NameType[] = ['company', 'government', 'organization'];
const BUSINESSES: readonly NameType[] = ['company', 'organization'];
const PEOPLE: readonly NameType[] = ['person'];
const PLACES: readonly NameType[] = ['place', 'government'];

/** What the two of a relation may be: its head, its tail. */
const TYPES: Readonly<Record<string, readonly [readonly NameType[], readonly NameType[]]>> = {
  'partnered-with': [ORGANIZATIONS, ORGANIZATIONS],
  acquired: [ORGANIZATIONS, BUSINESSES],
  'merged-with': [BUSINESSES, BUSINESSES],
  'invested-in': [[...ORGANIZATIONS, 'person'], BUSINESSES],
  'subsidiary-of': [BUSINESSES, ORGANIZATIONS],
  'client-of': [ORGANIZATIONS, BUSINESSES],
  'competes-with': [BUSINESSES, BUSINESSES],
  regulates: [['government', 'organization'], BUSINESSES],
  'product-of': [['product', 'company', 'other'], BUSINESSES],
  'listed-on': [BUSINESSES, BUSINESSES],
  founded: [PEOPLE, ORGANIZATIONS],
  leads: [PEOPLE, ORGANIZATIONS],
  'works-for': [PEOPLE, ORGANIZATIONS],
  'located-in': [ORGANIZATIONS, PLACES],
};

/** Nothing is known of two that stand in no relation but that they are names. */
const ANY: readonly NameType[] = ['company', 'government', 'organization', 'product'];

/** The names of a passage's pair and relations; whatever else it holds is not annotated. */
export function annotatedPassage({ text, pair, triples }: Passage): AnnotatedText {
  const ends = triples.flatMap(({ head, rel, tail }) => {
    const [heads, tails] = TYPES[rel] ?? [ANY, ANY];
    return [
      { forms: head, types: heads },
      { forms: tail, types: tails },
    ];
  });
  const judged = pair && triples.length === 0 ? pair.map((forms) => ({ forms, types: ANY })) : [];
  const forms = new Map<string, Set<NameType>>();
  for (const { forms: written, types } of [...ends, ...judged]) {
    for (const form of written.map(bare).filter(isProper)) {
      const known = forms.get(form);
      // Who is seen as two things is what both may be.
      const both = known ? types.filter((type) => known.has(type)) : types;
      forms.set(form, new Set(both.length > 0 ? both : [...known!, ...types]));
    }
  }
  return { text, names: namesIn(text, forms), open: NAME_TYPES };
}

/** Annotations take in a comma or a genitive that follows a name. */
function bare(form: string): string {
  return form.replace(/(?:['’]s|[,;.])$/, '');
}
