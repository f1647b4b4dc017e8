import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameKey } from '../../src/domain/names.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { withoutPrivileges } from '../support/withoutPrivileges.ts';

describe('extra gazetteer files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-gazetteer-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function extraFile(text: string, name = 'own.jsonl'): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  it('adds entries, with an id made of the name and empty fields filled', () => {
    const gazetteer = loadGazetteer({ extra: [extraFile('{"name":"Zürn Robotics","type":"company"}\n')] });
    expect(gazetteer.byId('zurn-robotics')).toEqual({
      id: 'zurn-robotics',
      name: 'Zürn Robotics',
      type: 'company',
      aliases: [],
      weakAliases: [],
      ambiguous: false,
    });
    expect(gazetteer.byKey(nameKey('Zurn Robotics Inc.', 'company'))?.id).toBe('zurn-robotics');
  });

  it('replaces an entry that ships by one with its id, the last file first', () => {
    const first = extraFile('{"id":"mistral-ai","name":"Mistral AI","type":"company","country":"DE"}', 'a.jsonl');
    const second = extraFile('{"id":"mistral-ai","name":"Mistral AI","type":"company","country":"CH"}', 'b.jsonl');
    const gazetteer = loadGazetteer({ extra: [first, second] });
    expect(gazetteer.byId('mistral-ai')?.country).toBe('CH');
    expect(gazetteer.entries.filter(({ id }) => id === 'mistral-ai')).toHaveLength(1);
    expect(gazetteer.lookup('Mistral')).toEqual([]);
  });

  it('reads a file with a byte order mark, Windows line ends and blank lines', () => {
    const file = extraFile('\uFEFF{"name":"Zürn Robotics","type":"company"}\r\n\r\n');
    expect(loadGazetteer({ extra: [file] }).byId('zurn-robotics')).toBeDefined();
  });

  it('resolves a parent by id or by name', () => {
    const file = extraFile(`{"name":"Zürn One","type":"product","parent":"openai"}
{"name":"Zürn Two","type":"product","parent":"Open AI"}`);
    const gazetteer = loadGazetteer({ extra: [file] });
    expect(gazetteer.byId('zurn-one')?.parent).toBe('openai');
    expect(gazetteer.byId('zurn-two')?.parent).toBe('openai');
  });

  it('has another digest with other content', () => {
    const file = extraFile('{"name":"Zürn Robotics","type":"company"}');
    const own = loadGazetteer({ extra: [file] }).digest;
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(own).toBe(loadGazetteer({ extra: [file] }).digest);
    expect(own).not.toBe(loadGazetteer().digest);
  });

  const broken: [what: string, line: string, message: RegExp][] = [
    ['no JSON', '{"name":"Zürn"', /JSON/],
    ['no object', '"Zürn"', /object/],
    ['no name', '{"type":"company"}', /^name/],
    ['an empty name', '{"name":" ","type":"company"}', /names nothing/],
    ['no type', '{"name":"Zürn"}', /^type/],
    ['an unknown type', '{"name":"Zürn","type":"firm"}', /^type/],
    ['an unknown field', '{"name":"Zürn","type":"company","alias":["Z"]}', /alias/],
    ['aliases that are no list', '{"name":"Zürn","type":"company","aliases":"Z"}', /^aliases/],
    ['an alias that is no text', '{"name":"Zürn","type":"company","aliases":[1]}', /^aliases\.0/],
    ['a country that is no code', '{"name":"Zürn","type":"company","country":"France"}', /^country/],
    ['a Wikidata id that is none', '{"name":"Zürn","type":"company","wikidata":"2283"}', /^wikidata/],
    ['an id with capitals', '{"id":"Zürn AG","name":"Zürn","type":"company"}', /^id/],
    ['an id twice', '{"id":"zurn-first","name":"Zürn","type":"company"}', /zurn-first.*line 1/],
    ['a parent that is no entry', '{"name":"Zürn","type":"company","parent":"Nobody Corp"}', /^parent/],
    ['a name that is another entry’s alias', '{"id":"zurn","name":"Open AI","type":"organization"}', /OpenAI/],
  ];

  it.each(broken)('names file and line: %s', (_what, line, message) => {
    const file = extraFile(`{"id":"zurn-first","name":"Zürn Robotics","type":"company"}\n\n${line}\n`);
    expect(() => loadGazetteer({ extra: [file] })).toThrow(
      expect.objectContaining({
        code: 'bad-data-file',
        file,
        line: 3,
        message: expect.stringMatching(message),
        hint: expect.any(String),
      }),
    );
  });

  const unreadable: [what: string, path: () => string, message: RegExp][] = [
    ['a missing file', () => join(folder, 'missing.jsonl'), /no such file/],
    ['a folder', () => folder, /is a folder/],
    ['a path through a file', () => join(extraFile(''), 'own.jsonl'), /part of its path/],
  ];

  it.each(unreadable)('says that %s cannot be read, and what to do', (_what, path, message) => {
    const file = path();
    const error = { code: 'file-error', file, message: expect.stringMatching(message), hint: expect.any(String) };
    expect(() => loadGazetteer({ extra: [file] })).toThrow(expect.objectContaining(error));
  });

  it('says which file may not be read', async () => {
    const file = extraFile('{"name":"Zürn Robotics","type":"company"}');
    chmodSync(folder, 0o755);
    chmodSync(file, 0);
    const error = { code: 'file-error', file, message: expect.stringContaining('may not be read') };
    await expect(withoutPrivileges(() => loadGazetteer({ extra: [file] }))).rejects.toMatchObject(error);
  });
});
