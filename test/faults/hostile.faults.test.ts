import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../cli/run.ts';
import { clear } from './support/graph.ts';
import { FORMULA, HOSTILE, UNSAFE } from './support/hostile.ts';
import { type Target, targetOf } from './support/job.ts';
import { survived } from './support/survived.ts';
import { neo4jServer } from './support/targets.ts';

const folder = temporaryFolder();
const articles = join(folder, 'articles');
const gazetteer = join(folder, 'names.jsonl');
const report = join(folder, 'report.ndjson');
const names = Object.entries(HOSTILE);
const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;

const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  'the embedded store': async () => ({ store: join(folder, 'deals.db'), env: {} }),
  Neo4j: async () => {
    const target = targetOf(neo4jServer());
    await clear(target);
    return target;
  },
};

/** Every name as the name of a company, an article, its author and publisher, its id, and a file. */
beforeAll(() => {
  mkdirSync(articles);
  const entries = names.map(([key, name]) => ({ id: `hostile-${key}`, name: name.toWellFormed(), type: 'company' }));
  writeFileSync(gazetteer, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  for (const [key, name] of names) {
    const text = `${name} invested $2 billion in OpenAI on 3 March 2024. France was unaware of the deal, ${name} said.`;
    const record = { id: name, title: name, author: name, publisher: name, publishedAt: '2024-03-04', text };
    writeFileSync(join(articles, `${key}.jsonl`), `${JSON.stringify(record)}\n`);
    // A dot in front would hide it.
    const file = `~${name.toWellFormed().replace(/[/\0]/g, '_')}`;
    writeFileSync(join(articles, `${file}.md`), `# ${name}\n\nMicrosoft acquired Mistral AI. ${name} sued OpenAI.\n`);
    writeFileSync(join(articles, `${file}.json`), `{"text": "${key}`);
  }
});

function expectHarmless(text: string, what: string): void {
  const shown = UNSAFE.exec(text);
  expect(shown && text.slice(Math.max(0, shown.index - 60), shown.index + 20), what).toBeNull();
  expect(text.isWellFormed(), what).toBe(true);
}

describe.each(Object.entries(TARGETS))('hostile names in %s', (name, open) => {
  it('are stored, and shown harmlessly by every command', async () => {
    const target = await open();
    const dealgraph = async (...argv: string[]) => {
      const done = await run(argv, { env: { ...target.env, DEALGRAPH_STORE: target.store }, terminal: 100 });
      expect(done.stderr, argv.join(' ')).not.toContain('unexpected');
      expectHarmless(done.stdout, argv.join(' '));
      expectHarmless(done.stderr.replaceAll('\u001b[1G', '').replaceAll('\u001b[2K', ''), argv.join(' '));
      return done;
    };

    const read = await dealgraph('ingest', articles, '--gazetteer', gazetteer, '--report', report, '--format', 'json');
    expect(read.code).toBe(3);
    const told = readFileSync(report, 'utf8');
    expectHarmless(told, 'report');
    const lines = told
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { origin: string; outcome: string });
    expect(lines).toHaveLength(3 * names.length);
    const outcomes = (ending: string) =>
      new Set(lines.filter(({ origin }) => origin.replace(/:\d+$/, '').endsWith(ending)).map(({ outcome }) => outcome));
    expect(outcomes('.jsonl')).toEqual(new Set(['new']));
    expect(outcomes('.json')).toEqual(new Set(['failed']));

    const queries = [
      ['deals'],
      ['unaware'],
      ['stats'],
      ['partners', 'OpenAI'],
      ['evidence', 'OpenAI'],
      ['entity', 'OpenAI'],
      ...names.map(([key]) => ['entity', `hostile-${key}`]),
      ...names.map(([, each]) => ['deals', '--party', each]),
    ];
    for (const query of queries) {
      for (const format of FORMATS) {
        const { stdout } = await dealgraph(...query, '--format', format);
        if (format === 'csv') expect(stdout, query.join(' ')).not.toMatch(FORMULA);
        if (format === 'json' && stdout !== '') expect(() => JSON.parse(stdout)).not.toThrow();
      }
    }
    const exported = await dealgraph('export', '--format', 'json');
    for (const [, each] of names) expect(exported.stdout).toContain(JSON.stringify(each.toWellFormed()).slice(1, 5));
    expect(XMLValidator.validate((await dealgraph('export', '--format', 'graphml')).stdout)).toBe(true);
    survived(`${name}: ${names.length} hostile names of articles, files and companies in ${queries.length} queries`);
  });
});
