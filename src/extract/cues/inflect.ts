/** Past tense and participle of irregular verbs that state deals and knowledge. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  choose: ['chose', 'chosen'],
  cut: ['cut'],
  do: ['did', 'done'],
  feed: ['fed'],
  find: ['found'],
  forbid: ['forbade', 'forbidden'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'has', 'having'],
  hear: ['heard'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  learn: ['learned', 'learnt'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  make: ['made'],
  own: ['owned'],
  pay: ['paid'],
  put: ['put'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  sink: ['sank', 'sunk'],
  spend: ['spent'],
  spin: ['spun'],
  split: ['split'],
  steal: ['stole', 'stolen'],
  strike: ['struck'],
  sweep: ['swept'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  tie: ['tied', 'tying'],
  throw: ['threw', 'thrown'],
  win: ['won'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last consonant though they have more than one syllable. */
const DOUBLING =
  /^(?:.*[^aeiou])?(?:[^aeiou][aeiou][bdgmnprt])$|(?:submit|commit|permit|transfer|prefer|occur|program)$/;
const NOT_DOUBLING = /(?:en|er|or|on|it|op|in|al)$/;

/** Every form of a verb, itself included. In a phrase the first word is inflected: "took over". */
export function verbForms(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  return [...new Set([verb, ...formsOf(verb)])].map((form) => [form, ...rest].join(' '));
}

function formsOf(verb: string): string[] {
  const stem = doubles(verb) ? verb + verb.at(-1) : verb;
  const irregular = IRREGULAR[verb];
  const ing = verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  return [thirdPerson(verb), ing, ...(irregular ?? [past(verb, stem)])];
}

function past(verb: string, stem: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function doubles(verb: string): boolean {
  if (/(?:submit|commit|permit|transfer|prefer|program|snag|tap|nab|bag|scrap|drop|plan|cap|ban|axe?d?)$/.test(verb))
    return true;
  return DOUBLING.test(verb) && !NOT_DOUBLING.test(verb) && verb.length <= 5;
}

/** Singular and plural of a noun. In a phrase the last word is inflected: "joint ventures". */
export function nounForms(phrase: string): string[] {
  return [phrase, thirdPerson(phrase)];
}
