/** A size for messages: `16 MB`, `0.5 MB`. */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toPrecision(2))} MB`;
}
