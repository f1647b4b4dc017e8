import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { DealgraphError } from '../domain/errors.ts';

const HINT =
  'correct the file; docs of its fields are in src/domain/relation.ts, and the other files there are examples';

/**
 * Parses YAML and checks it against `schema`.
 * @param file its path, for messages.
 * @throws DealgraphError `bad-data-file` naming the file and the line of the first value that does not fit.
 */
export function readYaml<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new DealgraphError('bad-data-file', `not valid YAML: ${firstLine(broken.message)}`, {
      file,
      line,
      hint: HINT,
    });
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys];
  const place = path.length > 0 ? `${path.join('.')}: ` : '';
  const line = lineOf(path);
  throw new DealgraphError('bad-data-file', `${place}${issue.message}`, { file, line, hint: HINT });

  /** Line of the value at `path`, or of the nearest one around it. */
  function lineOf(at: PropertyKey[]): number {
    for (let length = at.length; length > 0; length--) {
      const node = document.getIn(at.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+.*$/, '');
}
