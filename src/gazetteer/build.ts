import { DealgraphError } from '../domain/errors.ts';
import type { GazetteerEntry } from '../domain/gazetteer.ts';
import { compareText } from '../domain/ids.ts';
import { fold, keyOfFolded } from '../domain/names.ts';
import { derivedForms, listedForms } from './forms.ts';
import { FormIndex, type Gazetteer } from './gazetteer.ts';
import type { Row } from './readRows.ts';

/**
 * Makes one gazetteer of the rows of all files.
 * @param rows of which a later one replaces an earlier one with the same id.
 * @throws DealgraphError `bad-data-file` where two entries share a sure name, or a parent is no entry.
 */
export function buildGazetteer(rows: readonly Row[], digest: string): Gazetteer {
  const byId = new Map(rows.map((row) => [row.entry.id, row]));
  const kept = [...byId.values()].sort((a, b) => compareText(a.entry.id, b.entry.id));
  const byKey = new Map<string, Row>();
  const index = new FormIndex();
  for (const row of kept) {
    const { entry } = row;
    const listed = listedForms(entry);
    for (const { form, strength } of listed) {
      const folded = foldForm(form, row);
      index.add(folded, { entry, strength });
      if (strength !== 'weak' || form === entry.name) claimKey(byKey, row, form, folded);
    }
    for (const { form, strength } of derivedForms(entry, listed)) index.add(fold(form), { entry, strength });
  }
  const forms = index.sorted();
  const lookup = (form: string) => forms.get(fold(form)) ?? [];
  for (const row of kept) resolveParent(row, byId, lookup);
  return {
    entries: kept.map(({ entry }) => entry),
    byId: (id) => byId.get(id)?.entry,
    byKey: (key) => byKey.get(key)?.entry,
    forms,
    lookup,
    digest,
  };
}

function foldForm(form: string, { file, line }: Row): string {
  const folded = fold(form);
  if (folded !== '') return folded;
  const hint = 'a form has at least one letter or digit';
  throw new DealgraphError('bad-data-file', `"${form}" names nothing`, { file, line, hint });
}

/** Two entries with one key would be one entity. */
function claimKey(byKey: Map<string, Row>, row: Row, form: string, folded: string): void {
  const key = keyOfFolded(folded, row.entry.type);
  const other = byKey.get(key);
  if (other && other !== row) {
    throw new DealgraphError('bad-data-file', `"${form}" already names ${other.entry.name} (id "${other.entry.id}")`, {
      file: row.file,
      line: row.line,
      hint: `move it to "weakAliases", or replace that entry by giving this one its id; it stands in ${other.file}:${other.line}`,
    });
  }
  byKey.set(key, row);
}

/** Puts the id of the parent, which a row may name instead, into the entry. */
function resolveParent(row: Row, byId: ReadonlyMap<string, Row>, lookup: Gazetteer['lookup']): void {
  const { parent } = row.entry;
  if (parent === undefined || byId.has(parent)) return;
  const bearers = lookup(parent).filter(({ entry }) => entry.type !== 'product' && entry.type !== 'place');
  const found: GazetteerEntry | undefined = bearers[0]?.entry;
  if (!found) {
    throw new DealgraphError('bad-data-file', `parent: "${parent}" is neither id nor name of an entry`, {
      file: row.file,
      line: row.line,
      hint: 'add an entry for it, or leave out the parent',
    });
  }
  row.entry.parent = found.id;
}
