import type { FormStrength, GazetteerEntry } from '../domain/gazetteer.ts';

/** The kind whose entries stand for a country, which is named by it and by its people. */
const NATIONAL = 'national-government';

const ARTICLE = /^the\s+/i;

/** Every form of an entry as written, with its strength; the strongest first. */
export function formsOf(entry: GazetteerEntry): [form: string, strength: FormStrength][] {
  const forms: [string, FormStrength][] = [[entry.name, entry.ambiguous ? 'weak' : 'name']];
  for (const alias of [...entry.aliases, ...officesOf(entry)]) forms.push([alias, 'alias']);
  for (const alias of entry.weakAliases) forms.push([alias, 'weak']);
  return forms.flatMap(([form, strength]): [string, FormStrength][] => {
    const bare = form.replace(ARTICLE, '');
    if (bare === form) return [[form, strength]];
    // "Guardian" without its article is a word; "New York Times" is still a name.
    return [
      [form, strength],
      [bare, /\s/.test(bare) ? strength : 'weak'],
    ];
  });
}

/** "French government", "UK government", "Government of France" for a country's entry. */
function officesOf({ name, aliases, kind, demonyms = [] }: GazetteerEntry): string[] {
  if (kind !== NATIONAL) return [];
  const names = [name, ...aliases];
  const nations = [...names, ...demonyms];
  return [
    ...names.flatMap((each) => [`Government of ${each}`, `Government of the ${each}`]),
    ...nations.flatMap((nation) => [`${nation} government`, `${nation} state`]),
  ];
}
