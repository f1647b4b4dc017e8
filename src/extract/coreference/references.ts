import type { Actor } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import { COMPANY_NOUNS } from '../mentions/vocabulary.ts';
import type { Sentence, Token } from '../text/sentences.ts';

/** How many sentences back a noun or pronoun may look for whom it stands for. */
const REACH = 3;

const PAIR_NOUNS = new Set([
  'companies',
  'firms',
  'two',
  'pair',
  'duo',
  'sides',
  'parties',
  'startups',
  'partners',
  'rivals',
  'giants',
]);
const OFFICES = new Set(['government', 'officials', 'ministers', 'authorities', 'lawmakers', 'cabinet']);
/** Public bodies that are named once and then called by their kind. */
const BODIES = new Set(
  'regulator watchdog ministry agency commission authority department council board directorate tribunal committee'.split(
    ' ',
  ),
);
const SINGULAR_PRONOUNS = new Set(['it', 'its']);
const PLURAL_PRONOUNS = new Set(['they', 'their', 'both']);

interface Anaphor {
  to: number;
  kind: 'company' | 'pair' | 'government' | 'body' | 'it' | 'they';
}

/**
 * Step 4: adds what refers back without a name — "the company", "the two", "the government", "its" — to the named
 * mentions of each sentence. An anaphor takes the nearest fitting subject: first in its own sentence, then back.
 */
export function resolveReferences(sentences: readonly Sentence[], named: readonly Mention[][]): Mention[][] {
  return sentences.map((sentence, i) => {
    const own = named[i]!;
    const added: Mention[] = [];
    for (let from = 0; from < sentence.tokens.length; from++) {
      if (own.some((mention) => mention.from <= from && from < mention.to)) continue;
      const anaphor = anaphorAt(sentence.tokens, from);
      if (!anaphor) continue;
      const actors = antecedents(anaphor, from, i, sentences, named);
      if (actors.length === 0) continue;
      const reference = anaphor.kind === 'it' || anaphor.kind === 'they' ? 'pronoun' : 'nominal';
      added.push({ from, to: anaphor.to, actors, reference, locative: false });
      from = anaphor.to - 1;
    }
    return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.from - b.from);
  });
}

function anaphorAt(tokens: readonly Token[], from: number): Anaphor | undefined {
  const { lower } = tokens[from]!;
  if (SINGULAR_PRONOUNS.has(lower)) return { to: from + 1, kind: 'it' };
  if (PLURAL_PRONOUNS.has(lower) && !(lower === 'both' && tokens[from + 1]?.pos !== 'VERB'))
    return { to: from + 1, kind: 'they' };
  if ((lower !== 'the' && lower !== 'both') || tokens[from - 1]?.lemma === 'be') return undefined;
  for (let i = from + 1; i < Math.min(from + 4, tokens.length); i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const isHead = !next || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.text !== '-');
    if (PAIR_NOUNS.has(token.lower) && isHead) return { to: i + 1, kind: 'pair' };
    if (COMPANY_NOUNS.has(token.lower) && isHead && next?.lower !== 'of' && next?.lower !== 'that')
      return { to: i + 1, kind: 'company' };
    if (OFFICES.has(token.lower) && isHead) return { to: i + 1, kind: 'government' };
    if (BODIES.has(token.lower) && isHead && next?.lower !== 'of') return { to: i + 1, kind: 'body' };
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'NUM' && token.text !== '-') return undefined;
  }
  return undefined;
}

const isCountry = (actor: Actor) => actor.entry?.kind === 'national-government';
const isActor = (actor: Actor) => actor.type !== 'person' && actor.type !== 'place' && actor.type !== 'product';
const FITS: Record<Anaphor['kind'], (actor: Actor) => boolean> = {
  body: (actor) => (actor.type === 'government' || actor.type === 'organization') && !isCountry(actor),
  company: (actor) => actor.type === 'company' || actor.type === undefined || actor.type === 'organization',
  pair: (actor) => actor.type === 'company' || actor.type === 'organization',
  government: isCountry,
  it: isActor,
  they: isActor,
};

/** "X and Y … their". */
function arePair(tokens: readonly Token[], first: Mention | undefined, second: Mention | undefined): boolean {
  return first !== undefined && second?.from === first.to + 1 && tokens[first.to]!.lower === 'and';
}

function antecedents(
  { kind }: Anaphor,
  at: number,
  index: number,
  sentences: readonly Sentence[],
  named: readonly Mention[][],
): readonly Actor[] {
  const fits = FITS[kind];
  const wanted = kind === 'pair' ? 2 : 1;
  const found: Actor[] = [];
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    if (sentences[i]!.kind === 'heading' && i !== index && sentences[index]!.block - sentences[i]!.block > 1) break;
    const candidates = named[i]!.filter(
      (mention) =>
        mention.actors.every(fits) && (!mention.locative || kind === 'government') && (i < index || mention.to <= at),
    );
    // A possessive belongs to the nearest company: "X informed the Commission of its purchase", "cleared X for its purchase".
    if (i === index && sentences[index]!.tokens[at]!.lower === 'its') {
      const owner = candidates.findLast(({ actors }) => FITS.company(actors[0]!)) ?? candidates.at(-1);
      if (owner) return owner.actors;
    }
    if (kind === 'they' && arePair(sentences[i]!.tokens, candidates[0], candidates[1])) {
      return [...candidates[0]!.actors, ...candidates[1]!.actors];
    }
    for (const mention of candidates) {
      for (const actor of mention.actors) if (!found.includes(actor)) found.push(actor);
    }
    if (found.length >= wanted) return found.slice(0, wanted);
  }
  return kind === 'pair' ? [] : found;
}
