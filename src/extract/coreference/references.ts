import { type Actor, mayAct } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import { type Anaphor, anaphorAt } from './anaphors.ts';
import { UnnamedTopic } from './unnamedTopic.ts';
import { quotedTokens, voiceOf } from './voice.ts';

/** How many sentences back a noun or pronoun may look for whom it stands for. */
const REACH = 3;
/** … for a body with that noun in its name. */
const BODY_REACH = 30;

/**
 * Step 4: adds what refers back without a name — "the company", "the two", "the government", "its" — to the named
 * mentions of each sentence. An anaphor takes the nearest fitting subject: first in its own sentence, then back.
 */
export function resolveReferences(sentences: readonly Sentence[], named: readonly Mention[][]): Mention[][] {
  const voice = voiceOf(sentences, named);
  const topic = new UnnamedTopic(sentences);
  return sentences.map((sentence, i) => {
    const own = named[i]!;
    const quoted = voice && quotedTokens(sentence.tokens);
    const added: Mention[] = [];
    for (let from = 0; from < sentence.tokens.length; from++) {
      const anaphor = anaphorAt(sentence.tokens, from);
      if (!anaphor || own.some((mention) => mention.from <= from && from < mention.to)) continue;
      const actors =
        anaphor.kind === 'we'
          ? voice && !quoted![from]
            ? [voice]
            : []
          : (topic.meantBy(anaphor, from, sentence, own) ??
            antecedents(anaphor, { at: from, index: i, sentences, named }));
      if (actors.length === 0) continue;
      added.push({ from, to: anaphor.to, actors, reference: anaphor.noun ? 'nominal' : 'pronoun', locative: false });
      from = anaphor.to - 1;
    }
    topic.pass(own);
    return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.from - b.from);
  });
}

const isCountry = (actor: Actor) => actor.entry?.kind === 'national-government';
const isBody = (actor: Actor) => (actor.type === 'government' || actor.type === 'organization') && !isCountry(actor);
const FITS: Record<Exclude<Anaphor['kind'], 'we'>, (actor: Actor) => boolean> = {
  body: isBody,
  company: (actor) => actor.type === 'company' || actor.type === undefined || actor.type === 'organization',
  pair: (actor) => actor.type === 'company' || actor.type === 'organization',
  government: isCountry,
  it: mayAct,
  they: mayAct,
};

/** "X and Y … their". */
function arePair(tokens: readonly Token[], first: Mention | undefined, second: Mention | undefined): boolean {
  return first !== undefined && second?.from === first.to + 1 && tokens[first.to]!.lower === 'and';
}

/** Where an anaphor stands in its article. */
interface Position {
  at: number;
  /** Of its sentence. */
  index: number;
  sentences: readonly Sentence[];
  named: readonly Mention[][];
}

function antecedents({ kind, noun }: Anaphor, position: Position): readonly Actor[] {
  if (kind === 'we') return [];
  const called = kind === 'body' ? bodyCalled(noun!, position) : undefined;
  if (called) return [called];
  const { at, index, sentences, named } = position;
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

/** "the department" is the Department of Justice, though others were named since. */
function bodyCalled(noun: string, { at, index, named }: Position): Actor | undefined {
  for (let i = index; i >= Math.max(0, index - BODY_REACH); i--) {
    const mention = named[i]!.findLast(
      ({ actors: [actor], to }) => actor && isBody(actor) && (i < index || to <= at) && hasWord(actor, noun),
    );
    if (mention) return mention.actors[0];
  }
  return undefined;
}

function hasWord({ name, forms }: Actor, word: string): boolean {
  return [name, ...forms.keys()].some((form) =>
    form
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word),
  );
}
