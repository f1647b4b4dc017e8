const LEGAL_FORMS = new Set(
  `inc incorporated corp corporation co company ltd limited plc llc lp llp ag gmbh sa nv bv ab asa oyj spa se kk pte pty
   holdings holding group the a an`.split(/\s+/),
);

function words(name: string): Set<string> {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = folded.replace(/[’']s(?![\p{L}\p{N}_])/gu, '').match(/[\p{L}\p{N}_]+/gu) ?? [];
  const distinctive = found.filter((word) => !LEGAL_FORMS.has(word));
  return new Set(distinctive.length > 0 ? distinctive : found);
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === 0) return false;
  return shared === a.size || shared === b.size || shared / (a.size + b.size - shared) >= 0.5;
}

/**
 * Whether any two names of two bearers agree as the scorer's relaxed comparison has it: one holds all words of the other, or half
 * of their words are the same. Not the project's own comparison: a judge does not share the rules of the judged.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const others = b.map(words);
  return a.map(words).some((one) => others.some((other) => agree(one, other)));
}
