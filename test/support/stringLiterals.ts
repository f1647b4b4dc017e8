import { parseSync, Visitor } from 'oxc-parser';

/** Stands where a template has an expression. */
export const HOLE = '\0';

/** The strings of a TypeScript file. */
export function stringLiterals(path: string, code: string): string[] {
  const literals: string[] = [];
  const visitor = new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') literals.push(value);
    },
    TemplateLiteral: ({ quasis }) => {
      literals.push(quasis.map(({ value }) => value.cooked ?? value.raw).join(HOLE));
    },
  });
  visitor.visit(parseSync(path, code).program);
  return literals;
}
