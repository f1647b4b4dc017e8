import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** One file of `src`, with the files it imports (types too), as paths from the root of the project. */
export interface SourceFile {
  path: string;
  code: string;
  lines: number;
  imports: string[];
  /** Packages and `node:` modules that it imports. */
  packages: string[];
}

function specifiers(path: string, code: string): string[] {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest ?? []),
  );
  const fromStatic = [...module.staticImports.map((one) => one.moduleRequest), ...fromExports].map(
    ({ value }) => value,
  );
  const fromDynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1));
  return [...fromStatic, ...fromDynamic];
}

function readSourceFile(path: string): SourceFile {
  const code = readFileSync(join(ROOT, path), 'utf8');
  const all = [...new Set(specifiers(path, code))];
  const imports = all
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(ROOT, join(ROOT, dirname(path), specifier)));
  const packages = all.filter((specifier) => !specifier.startsWith('.'));
  return { path, code, lines: code.trimEnd().split('\n').length, imports, packages };
}

/** All files of `src`, in the order of their paths. */
export function readSourceFiles(): SourceFile[] {
  return globSync('src/**/*.ts', { cwd: ROOT }).sort().map(readSourceFile);
}

/** Every import cycle that a walk in depth meets, as the paths along it. */
export function findCycles(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}
