import type { Name } from './entity.ts';
import { compareText } from './ids.ts';

/** A name and how many claims hang on it. */
export interface NameUse {
  name: Name;
  claims: number;
}

/** Sums up uses of one entity's names, in one order: names that differ by their forms only are one. */
export function mergeUses(uses: readonly NameUse[]): NameUse[] {
  const groups = Map.groupBy(uses, ({ name }) => {
    const { key, text, type, country = null, kind = null } = name;
    return JSON.stringify([key, text, type, country, kind]);
  });
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, same]) => ({
      name: {
        ...same[0]!.name,
        forms: [...new Set(same.flatMap(({ name }) => name.forms))].sort(compareText),
      },
      claims: same.reduce((sum, { claims }) => sum + claims, 0),
    }));
}
