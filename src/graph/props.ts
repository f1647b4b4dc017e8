/** Properties of a node or an edge: flat, without nulls. */
export type Props = Record<string, string | number | boolean | string[]>;

type Loose = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Leaves out what is not known: a store has no nulls. */
export function known(values: Loose): Props {
  return present(values) as Props;
}

/** A row without its nulls, which stand for properties that a node does not have. */
export function present(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));
}
