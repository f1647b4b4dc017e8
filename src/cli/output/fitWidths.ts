interface Wanted {
  /** Width at which nothing is wrapped. */
  natural: number;
  flexible: boolean;
}

const LEAST_FLEXIBLE = 10;
const LEAST = 4;

/** Widths that add up to at most `available`: the widest flexible columns give first, then any. */
export function fitWidths(columns: readonly Wanted[], available: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  shrink(
    widths,
    columns.map(({ flexible }) => (flexible ? LEAST_FLEXIBLE : Number.POSITIVE_INFINITY)),
    available,
  );
  shrink(
    widths,
    columns.map(() => LEAST),
    available,
  );
  return widths;
}

/** Takes a column off the widest that is still above its least width, until all fit or none can give. */
function shrink(widths: number[], least: readonly number[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    let widest = -1;
    for (const [index, width] of widths.entries()) {
      if (width > least[index]! && (widest < 0 || width > widths[widest]!)) widest = index;
    }
    if (widest < 0) return;
    widths[widest]!--;
    excess--;
  }
}
