import { CELL, type CellAttribute } from './cells.ts';
import { compileTemplates, type Templates } from './templates.ts';

/** Templates over the cells of some places ("slots") of a configuration and a few values of their own ("extras"). */
export interface NodeTemplates {
  templates: Templates;
  /** Extras come first in the array of atoms, then one cell value for each entry here: its slot, and its place in the cell. */
  slots: Int32Array;
  attributes: Int32Array;
  atoms: number;
}

/** Compiles lines of atoms: `SLOT.ATTRIBUTE`, where a slot may itself hold a dot (`s0.l.tag`), or the name of an extra. */
export function compileNodeTemplates(
  lines: readonly string[],
  slotNames: readonly string[],
  extras: readonly string[],
): NodeTemplates {
  const names = [...extras];
  const templates = compileTemplates(lines, (atom) => {
    if (!names.includes(atom)) names.push(atom);
    return names.indexOf(atom);
  });
  const seen = names.slice(extras.length).map((name) => {
    const dot = name.lastIndexOf('.');
    return [slotNames.indexOf(name.slice(0, dot)), CELL.indexOf(name.slice(dot + 1) as CellAttribute)] as const;
  });
  const unknown = names.slice(extras.length).filter((_, i) => seen[i]!.includes(-1));
  if (unknown.length > 0) throw new RangeError(`unknown atoms: ${unknown.join(', ')}`);
  return {
    templates,
    slots: Int32Array.from(seen, ([slot]) => slot),
    attributes: Int32Array.from(seen, ([, attribute]) => attribute),
    atoms: names.length,
  };
}
