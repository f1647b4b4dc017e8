import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { median } from '../bench/support/numbers.ts';
import { findCycles, ROOT, readSourceFiles } from './support/sourceFiles.ts';

/** Folders of `src`, from the ground up: a file imports from its own folder and from lower layers only. */
const LAYERS: readonly (readonly string[])[] = [
  ['domain', 'package'],
  ['ontology', 'gazetteer', 'models'],
  ['sources', 'extract', 'resolve', 'graph', 'store'],
  ['pipeline', 'query', 'export'],
  ['cli'],
  ['index.ts'],
];

/** Folders whose files stand side by side: each can be taken out alone, save for its line in a registry. */
const SIDE_BY_SIDE = ['src/sources/formats', 'src/export/formats', 'src/query/questions', 'src/cli/commands'];

/** Folders of pure functions: the same input gives the same output, whatever the day, the machine and its files. */
const PURE = ['domain', 'extract', 'resolve', 'graph'];
const PURE_MODULES = ['node:crypto'];
const IMPURE_CODE =
  /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.[a-z]|\brandomUUID\(|\bperformance\.now\(/;

const LONGEST_FILE = 300;
const MEDIAN_BELOW = 80;

const files = readSourceFiles();
const everyImport = files.flatMap(({ path, imports }) => imports.map((imported) => ({ path, imported })));

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function layerOf(path: string): number {
  return LAYERS.findIndex((folders) => folders.includes(folderOf(path)));
}

function readable({ path, imported }: { path: string; imported: string }): string {
  return `${path} → ${imported}`;
}

describe('architecture', () => {
  it('has every folder of src in a layer', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('depends on lower layers only', () => {
    const upward = everyImport.filter(
      ({ path, imported }) => folderOf(path) !== folderOf(imported) && layerOf(imported) >= layerOf(path),
    );
    expect(upward.map(readable)).toEqual([]);
  });

  it.each(SIDE_BY_SIDE)('keeps the files of %s apart', (folder) => {
    const within = (path: string): boolean => path.startsWith(`${folder}/`);
    const partOf = (path: string): string =>
      path
        .slice(folder.length + 1)
        .split('/')[0]!
        .replace(/\.ts$/, '');
    expect(files.some(({ path }) => within(path))).toBe(true);
    const sideways = everyImport.filter(
      ({ path, imported }) => within(path) && within(imported) && partOf(path) !== partOf(imported),
    );
    expect(sideways.map(readable)).toEqual([]);
  });

  it.each(PURE)('does no input or output, and reads no clock, in src/%s', (folder) => {
    const within = files.filter(({ path }) => folderOf(path) === folder);
    const modules = (packages: string[]): string[] => packages.filter((name) => name.startsWith('node:'));
    const impure = within.filter(
      ({ code, packages }) => IMPURE_CODE.test(code) || modules(packages).some((name) => !PURE_MODULES.includes(name)),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycles(files).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it('would see a cycle', () => {
    const file = (path: string, ...imports: string[]) => ({ path, imports });
    expect(findCycles([file('a', 'b', 'c'), file('b', 'c'), file('c', 'b')])).toEqual([['b', 'c', 'b']]);
  });

  it('has short files', () => {
    expect(files.filter(({ lines }) => lines > LONGEST_FILE).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    expect(median(files.map(({ lines }) => lines))).toBeLessThan(MEDIAN_BELOW);
  });

  it('has no unused files, exports or dependencies', () => {
    const knip = join(ROOT, 'node_modules/knip/bin/knip.js');
    const run = () => execFileSync(process.execPath, [knip, '--no-progress'], { cwd: ROOT, encoding: 'utf8' });
    expect(run).not.toThrow();
  });
});
