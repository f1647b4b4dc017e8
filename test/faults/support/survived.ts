/** Prints what a test of this suite has put up with. */
export function survived(what: string): void {
  process.stderr.write(`survived: ${what}\n`);
}
