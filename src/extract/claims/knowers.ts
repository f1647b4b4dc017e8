import type { CueMatch } from '../cues/cueIndex.ts';
import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../mentions/runs.ts';
import { written } from '../mentions/sighting.ts';
import { fillSlot } from '../syntax/slots.ts';
import { isPassive, verbGroupStart } from '../syntax/verbs.ts';
import { mentionAt, type SentenceView } from '../syntax/view.ts';
import { isPossessive } from '../syntax/words.ts';
import { type Argument, argumentsOf } from './arguments.ts';

/** What is left of the confidence when a person is only "he" or "she". */
const PRONOUN = 0.8;

/** A person who knew may be one of these alone, in a sentence that names nobody. */
export const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Groups of people that are not who they belong to: "Tumblr's staff" may know what Tumblr does not say. */
const GROUPS = words(`
  staff workers employees workforce interpreters pilots nurses doctors drivers engineers suppliers customers clients patients
  passengers councilors councillors union unions shareholders investors lenders creditors banks authors writers journalists newsroom
  residents tenants partners franchisees dealers board council committee trustees directors founders owners researchers
  scientists teachers students couriers crew crews fans players neighbours neighbors allies pharmacists`);

/** Who is said to know, or not: the first slot of the cue that holds somebody. */
export function knowersOf(view: SentenceView, match: CueMatch, person: Actor | undefined): Argument[] {
  const subject = pronounBefore(view, match);
  if (subject === 'person') {
    const meant = nearestPerson(view, match.from) ?? person;
    return meant ? [{ actor: meant, sureness: PRONOUN }] : [];
  }
  if (subject === 'nobody') return [];
  const group = groupBefore(view, match);
  if (group) return [{ actor: group, sureness: 1 }];
  for (const slot of match.cue.from) {
    const filler = fillSlot(view, match, slot);
    if (!filler) continue;
    const found = filler.mentions.flatMap((mention) =>
      argumentsOf([mention], match.relation.from).map((argument) => ({
        ...argument,
        actor: wholeOf(view, mention, argument.actor),
      })),
    );
    if (found.length > 0) return found.map((a) => ({ ...a, sureness: a.sureness * filler.sureness }));
  }
  return [];
}

/** Whether who knows stands before the cue: the subject of a verb of knowing, or of a passive of telling. */
function isBefore(view: SentenceView, { kind, from, cue }: CueMatch): boolean {
  return kind !== 'noun' && (cue.from[0] === 'subject' || isPassive(view, from));
}

/** "The works council of X was told". */
function groupBefore(view: SentenceView, match: CueMatch): Actor | undefined {
  if (!isBefore(view, match)) return undefined;
  const mention = mentionAt(view, verbGroupStart(view, match.from) - 1);
  const span = mention && bodyOf(view, mention);
  return span && groupNamed(view, span);
}

/** A pronoun right before the verb that knows, or is told: a person, or nobody who is named ("as you know", "nobody knew"). */
function pronounBefore(view: SentenceView, match: CueMatch): 'person' | 'nobody' | undefined {
  if (!isBefore(view, match)) return undefined;
  const before = verbGroupStart(view, match.from) - 1;
  if (before < 0 || view.owner[before]! >= 0) return undefined;
  const { lower } = view.tokens[before]!;
  if (HE_OR_SHE.has(lower)) return 'person';
  return /^(?:i|you|we|one|they|nobody|somebody|everybody|everyone|people)$/.test(lower) ? 'nobody' : undefined;
}

function nearestPerson({ mentions }: SentenceView, at: number): Actor | undefined {
  return mentions.findLast(({ to, actors }) => to <= at && actors[0]?.type === 'person')?.actors[0];
}

/** "the works council of X", "X's pilots": who is meant is more than the name in it. */
function wholeOf(view: SentenceView, mention: Mention, actor: Actor): Actor {
  if (mention.reference === 'pronoun' || actor.type === 'person') return actor;
  const span = belongings(view, mention) ?? bodyOf(view, mention);
  return span ? groupNamed(view, span) : actor;
}

function groupNamed(view: SentenceView, span: Span): Actor {
  const name = written(view.sentence, span);
  return { name, type: 'organization', evidence: {}, tagged: {}, forms: new Map([[name, 1]]) };
}

/** "X's pilots". */
function belongings({ tokens, owner }: SentenceView, { from, to }: Mention): Span | undefined {
  if (!isPossessive(tokens[to])) return undefined;
  for (let i = to + 1; i < Math.min(tokens.length, to + 4) && owner[i]! < 0; i++) {
    if (GROUPS.has(tokens[i]!.lower)) return { from, to: i + 1 };
    if (!/^(?:ADJ|NOUN)$/.test(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

/** "the works council of X". */
function bodyOf(view: SentenceView, mention: Mention): Span | undefined {
  const { tokens } = view;
  let of = mention.from - 1;
  if (tokens[of]?.pos === 'DET') of--;
  if (!/^(?:of|at)$/.test(tokens[of]?.lower ?? '')) return undefined;
  const noun = of - 1;
  if (noun < 0 || mentionAt(view, noun) || !GROUPS.has(tokens[noun]!.lower)) return undefined;
  let from = noun;
  while (from > 0 && /^(?:ADJ|NOUN)$/.test(tokens[from - 1]!.pos) && !mentionAt(view, from - 1)) from--;
  return { from, to: mention.to };
}
