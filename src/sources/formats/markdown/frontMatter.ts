import { parseDocument } from 'yaml';
import type { InputIssue } from '../../../domain/errors.ts';

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const OPENED = /^---[ \t]*\r?\n(?=[A-Za-z_][\w-]*:)/;

export interface FrontMatter {
  values: Record<string, unknown>;
  /** What follows it. */
  body: string;
}

/**
 * Takes the YAML front matter off a text. Its values stay text: nobody means a number by `id: 007`.
 * @returns no values and the whole text where there is none; an issue that names the line where it cannot be read.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | InputIssue {
  const fenced = FENCED.exec(text);
  if (!fenced) {
    return OPENED.test(text)
      ? badFrontMatter(file, 1, 'it is not closed by a line of ---')
      : { values: {}, body: text };
  }
  const yaml = parseDocument(fenced[1]!, { schema: 'failsafe', prettyErrors: true });
  const error = yaml.errors[0];
  if (error) return badFrontMatter(file, (error.linePos?.[0].line ?? 1) + 1, withoutPlace(error.message));
  let values: unknown;
  try {
    values = yaml.toJS();
  } catch (cause) {
    return badFrontMatter(file, 1, String(cause));
  }
  const body = text.slice(fenced[0].length);
  if (values === null || values === '') return { values: {}, body };
  // A rule, some prose and another rule are no front matter.
  if (typeof values !== 'object') return { values: {}, body: text };
  return { values: values as Record<string, unknown>, body };
}

/** What the parser says, without the place, which it counts from the line after the fence. */
function withoutPlace(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

function badFrontMatter(file: string, line: number, why: string): InputIssue {
  const message = `the front matter cannot be read: ${why}`;
  return { outcome: 'failed', code: 'bad-front-matter', file, line, message, hint: 'quote values that hold a colon' };
}
