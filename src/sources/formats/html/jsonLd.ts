import type { Page } from './dom.ts';

/** Types of schema.org that are one piece of writing; its news types all end in "Article". */
const WRITING = /(?:Article|BlogPosting|Report)$/;
const DEEPEST = 5;

export type Description = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article; empty where it says nothing, or nothing that can be read. */
export function articleInJsonLd(page: Page): Description {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of things(parse(script.textContent), 0)) {
      if (typesOf(thing).some((type) => WRITING.test(type))) return thing;
    }
  }
  return {};
}

/** Other sources of metadata stand in for JSON-LD that is broken, as it often is. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function* things(value: unknown, depth: number): Generator<Description> {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* things(one, depth + 1);
    return;
  }
  yield value as Description;
  if ('@graph' in value) yield* things(value['@graph'], depth + 1);
  if ('mainEntity' in value) yield* things(value.mainEntity, depth + 1);
}

function typesOf(thing: Description): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}
