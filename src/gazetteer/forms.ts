import type { FormStrength, GazetteerEntry } from '../domain/gazetteer.ts';

/** The kind whose entries stand for a country, which is named by it and by its people. */
const NATIONAL = 'national-government';

const ARTICLE = /^the\s+/i;

export interface Form {
  /** As written. */
  form: string;
  strength: FormStrength;
}

/** The forms that an entry lists. */
export function listedForms({ name, ambiguous, aliases, weakAliases }: GazetteerEntry): Form[] {
  const forms: Form[] = [{ form: name, strength: ambiguous ? 'weak' : 'name' }];
  for (const form of aliases) forms.push({ form, strength: 'alias' });
  for (const form of weakAliases) forms.push({ form, strength: 'weak' });
  return forms;
}

/** The forms that follow from the listed ones. */
export function derivedForms(entry: GazetteerEntry, listed: readonly Form[]): Form[] {
  const forms: Form[] = entry.kind === NATIONAL ? officesOf(entry) : [];
  for (const { form, strength } of listed) {
    if (!ARTICLE.test(form)) continue;
    const bare = form.replace(ARTICLE, '');
    // "Guardian" without its article is a word; "New York Times" is still a name.
    forms.push({ form: bare, strength: bare.includes(' ') ? strength : 'weak' });
  }
  return forms;
}

/** "French government", "UK government", "French state", "Government of the United Kingdom" for a country's entry. */
function officesOf({ name, aliases, demonyms = [] }: GazetteerEntry): Form[] {
  const forms = [`Government of ${name}`, `Government of the ${name}`];
  for (const nation of [name, ...aliases, ...demonyms]) forms.push(`${nation} government`);
  for (const demonym of demonyms) forms.push(`${demonym} state`);
  return forms.map((form) => ({ form, strength: 'alias' }));
}
