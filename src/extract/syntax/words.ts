import type { Token } from '../text/sentences.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** "who", "which": opens a relative clause. */
export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && RELATIVE.has(token.lower);
}

/** The possessive ending, or the apostrophe alone. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:'s|’s|'|’)$/.test(token.text) && token.pos !== 'AUX';
}
