import { mkdir, symlink, unlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/sources/files/findFiles.ts';
import { folderOf } from '../support.ts';

const FILES = {
  'b.txt': 'b',
  'a.md': 'a',
  'sub/c.html': 'c',
  'sub/deep/d.jsonl': 'd',
  'z.JSON': 'z',
  'picture.png': 'p',
  '.hidden.txt': 'h',
  '.git/e.txt': 'e',
  'node_modules/f.txt': 'f',
  'no-ending': 'n',
};

type Folder = Awaited<ReturnType<typeof folderOf>>;

/** Names of files, and codes of issues with their names, as they come. */
async function find({ root, path }: Folder, names: string[], any = false): Promise<string[]> {
  const findings: string[] = [];
  for await (const finding of findFiles(
    names.map((name) => (name === '-' ? name : path(name))),
    any,
  )) {
    const file = finding.kind === 'file' ? finding.file : finding.issue.file;
    const name = file === '-' ? file : relative(root, file);
    findings.push(finding.kind === 'file' ? name : `${finding.issue.code} ${name}`);
  }
  return findings;
}

describe('findFiles', () => {
  it.each<[what: string, names: string[], found: string[], any?: boolean]>([
    ['a folder, in the order of names', [''], ['a.md', 'b.txt', 'sub/c.html', 'sub/deep/d.jsonl', 'z.JSON']],
    [
      'every file where the format is given',
      ['sub', 'picture.png'],
      ['sub/c.html', 'sub/deep/d.jsonl', 'picture.png'],
      true,
    ],
    ['files in the order they are given', ['b.txt', 'a.md'], ['b.txt', 'a.md']],
    ['files of other endings, where named', ['picture.png', 'no-ending'], ['picture.png', 'no-ending']],
    ['hidden files, where named', ['.hidden.txt', '.git'], ['.hidden.txt', '.git/e.txt']],
    ['globs', ['*.{txt,md}'], ['a.md', 'b.txt']],
    ['globs over folders', ['**/*.html'], ['sub/c.html']],
    ['globs that name folders', ['su[b]'], ['sub/c.html', 'sub/deep/d.jsonl']],
    ['each file once', ['b.txt', '', 'sub', '*.txt'], ['b.txt', 'a.md', 'sub/c.html', 'sub/deep/d.jsonl', 'z.JSON']],
    ['standard input, once', ['-', 'a.md', '-'], ['-', 'a.md']],
    ['nothing by a name that is not there', ['c.txt', 'b.txt'], ['not-found c.txt', 'b.txt']],
    ['nothing within a file', ['a.md/x'], ['not-found a.md/x']],
    ['nothing by a pattern that fits none', ['*.zip'], ['no-match *.zip']],
  ])('finds %s', async (_, names, expected, any) => {
    await using folder = await folderOf(FILES);
    expect(await find(folder, names, any)).toEqual(expected);
  });

  it('takes a name with signs of a glob for what it is, if it is there', async () => {
    await using folder = await folderOf({ 'a[1].txt': 'a', 'a1.txt': 'b' });
    expect(await find(folder, ['a[1].txt'])).toEqual(['a[1].txt']);
  });

  it('says when a folder has nothing to read', async () => {
    await using folder = await folderOf({ 'pictures/a.png': 'a' });
    await mkdir(folder.path('empty'));
    expect(await find(folder, ['pictures', 'empty'])).toEqual(['no-articles pictures', 'no-articles empty']);
  });

  it('suggests the nearest name for one that is not there', async () => {
    await using folder = await folderOf({ 'articles.jsonl': 'a' });
    for await (const finding of findFiles([folder.path('artcles.jsonl')], false)) {
      expect(finding).toMatchObject({ issue: { code: 'not-found', hint: expect.stringContaining('articles.jsonl') } });
    }
  });

  it('follows links, once each and never in circles', async () => {
    await using folder = await folderOf({ 'a/b.txt': 'b', 'c/d.txt': 'd' });
    await symlink('..', folder.path('a/up'));
    await symlink('../c', folder.path('a/c'));
    await symlink('b.txt', folder.path('a/link.txt'));
    expect(await find(folder, ['a'])).toEqual(['a/b.txt', 'a/c/d.txt']);
  });

  it('reports links that lead nowhere, and goes on', async () => {
    await using folder = await folderOf({ 'z.txt': 'z' });
    await symlink('nowhere.txt', folder.path('a.txt'));
    await symlink('loop.txt', folder.path('loop.txt'));
    const expected = ['broken-link a.txt', 'link-loop loop.txt', 'z.txt'];
    expect(await find(folder, [''])).toEqual(expected);
    expect(await find(folder, ['a.txt', 'loop.txt', 'z.txt'])).toEqual(expected);
  });

  it('leaves out of a folder what is no file', async () => {
    await using folder = await folderOf({ 'a.txt': 'a' });
    const server = createServer().listen(folder.path('socket.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await find(folder, [''])).toEqual(['a.txt']);
    server.close();
    await unlink(folder.path('socket.txt')).catch(() => {});
  });
});
