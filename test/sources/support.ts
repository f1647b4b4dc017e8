import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Document } from '../../src/domain/article.ts';
import type { InputIssue } from '../../src/domain/errors.ts';
import { type ReadOptions, readDocuments } from '../../src/sources/index.ts';

/** A folder of real files that is gone after `await using`. */
export async function folderOf(files: Record<string, string | Uint8Array> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'dealgraph-sources-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return {
    root,
    path: (name: string) => join(root, name),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

export interface ReadResult {
  documents: Document[];
  issues: InputIssue[];
}

export async function readAll(inputs: string[], options?: ReadOptions): Promise<ReadResult> {
  const result: ReadResult = { documents: [], issues: [] };
  for await (const item of readDocuments(inputs, options)) {
    if (item.kind === 'document') result.documents.push(item.document);
    else result.issues.push(item.issue);
  }
  return result;
}

/** Reads one file with this name and content. */
export async function readOne(name: string, content: string | Uint8Array, options?: ReadOptions): Promise<ReadResult> {
  await using folder = await folderOf({ [name]: content });
  return await readAll([folder.path(name)], options);
}

/** `code` or `code:line` of each issue. */
export function codes({ issues }: ReadResult): string[] {
  return issues.map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));
}

export async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let i = 0; start < bytes.length; i++) {
    const end = start + (sizes[i % Math.max(1, sizes.length)] ?? bytes.length);
    yield bytes.subarray(start, end);
    start = end;
  }
}
