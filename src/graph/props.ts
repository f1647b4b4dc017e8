/** Properties of a node or an edge: flat, without nulls. */
export type Props = Record<string, string | number | boolean | string[]>;

type Loose = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Leaves out what is not known: a store has no nulls. */
export function known(values: Loose): Props {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as Props;
}
