/** Feature templates, compiled: each joins the values of some atoms ("the word on the stack", "the tag before") into one feature. */
export interface Templates {
  count: number;
  /** The first value of each template's hash, which keeps templates apart. */
  seeds: Int32Array;
  /** Where each template's atoms end in `atoms`. */
  ends: Int32Array;
  /** Places of atoms in the array of their values, template after template. */
  atoms: Int32Array;
}

/**
 * Compiles lines such as `s0.word b0.tag`.
 * @param placeOf gives the place of an atom in the array of values that `hashFeatures` takes.
 */
export function compileTemplates(lines: readonly string[], placeOf: (atom: string) => number): Templates {
  const parts = lines.map((line) => line.split(' ').map(placeOf));
  let end = 0;
  return {
    count: lines.length,
    seeds: Int32Array.from(lines, (_, i) => Math.imul(i + 1, 0x9e3779b1)),
    ends: Int32Array.from(parts, ({ length }) => {
      end += length;
      return end;
    }),
    atoms: Int32Array.from(parts.flat()),
  };
}

/** Writes the hash of every template's feature, cut to the bits of `mask`, into `out`. */
export function hashFeatures(templates: Templates, values: Int32Array, mask: number, out: Int32Array): void {
  const { count, seeds, ends, atoms } = templates;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let hash = seeds[i]!;
    for (const end = ends[i]!; at < end; at++) {
      hash = Math.imul(hash ^ values[atoms[at]!]!, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0xc2b2ae35);
    out[i] = (hash ^ (hash >>> 16)) & mask;
  }
}
