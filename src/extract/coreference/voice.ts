import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentences.ts';

/** What organisations tell of themselves: "we're thrilled to announce", "our Series A". */
const OWN_NEWS = new Set(
  `announce share welcome raise launch partner join team mission round series seed funding investor customer board
  backer investment sponsor foundation community`.split(/\s+/),
);
/** How far behind "we" or "our" these stand. */
const NEWS_REACH = 5;
/** Named less often, somebody is only spoken of. */
const LEAST_NAMED = 2;

const QUOTE = /^["“”]$/;

/** Whether each token stands in quotation marks. */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map(({ text }) => {
    if (!QUOTE.test(text)) return open;
    open = text === '"' ? !open : text === '“';
    return open;
  });
}

/**
 * Who "we" is in an article that an organisation writes of itself: the one that it names most. Undefined where nothing outside of
 * quotations says that it tells its own news.
 */
export function voiceOf(sentences: readonly Sentence[], named: readonly Mention[][]): Actor | undefined {
  if (!sentences.some(({ tokens }) => tellsOwnNews(tokens))) return undefined;
  const times = new Map<Actor, number>();
  for (const { actors } of named.flat()) {
    const [actor] = actors;
    if (actor && /^(?:company|organization)$/.test(actor.type ?? '')) times.set(actor, (times.get(actor) ?? 0) + 1);
  }
  const [most, next] = [...times].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < LEAST_NAMED || most[1] === next?.[1]) return undefined;
  return most[0];
}

function tellsOwnNews(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ lower }) => lower === 'we' || lower === 'our')) return false;
  const quoted = quotedTokens(tokens);
  return tokens.some(
    ({ lower }, i) =>
      (lower === 'we' || lower === 'our') &&
      !quoted[i] &&
      tokens.slice(i + 1, i + 1 + NEWS_REACH).some(({ lemma }) => OWN_NEWS.has(lemma)),
  );
}
