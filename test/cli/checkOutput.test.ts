import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutput } from '../../src/cli/checkOutput.ts';
import { temporaryFolder } from './run.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
writeFileSync(at('store.db'), '');
writeFileSync(at('articles.jsonl'), '');
symlinkSync(at('store.db'), at('link.db'));
symlinkSync(folder, at('itself'));

const precious = { store: at('store.db'), inputs: ['-', at('articles.jsonl')] };

describe('checkOutput', () => {
  it.each([
    ['the store', 'store.db'],
    ['its log', 'store.db.wal'],
    ['a link to the store', 'link.db'],
    ['the store by way of a linked folder', 'itself/store.db'],
    ['the input', 'articles.jsonl'],
  ])('refuses %s', (_, name) => {
    expect(() => checkOutput('--out', at(name), precious)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('refuses a store that is still to be made', () => {
    const store = at('new.db');
    expect(() => checkOutput('--report', at('itself/new.db'), { store })).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });

  it.each(['snapshot.json', 'store.db.json', 'store'])('lets %s be written', (name) => {
    expect(() => checkOutput('--out', at(name), precious)).not.toThrow();
  });
});
