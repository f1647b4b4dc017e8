import { readWhole } from '../../bytes/readWhole.ts';
import type { Format } from '../../format.ts';
import { FIELDS, type Field, type FieldNames } from '../../records/fields.ts';
import { recordDocument } from '../../records/recordDocument.ts';
import { documentItem, issueItem } from '../../sourceItem.ts';
import { splitFrontMatter } from './frontMatter.ts';

/** Names that site generators and editors give the fields in front matter; the first that is there counts. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'guid'],
  text: [],
  title: ['title', 'headline'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalUrl', 'link', 'source_url', 'permalink'],
  publisher: ['publisher', 'source', 'site', 'site_name', 'publication'],
  author: ['author', 'authors', 'byline', 'creator'],
  publishedAt: ['publishedAt', 'published_at', 'published', 'date', 'pubDate', 'datePublished', 'created'],
  modifiedAt: ['modifiedAt', 'modified_at', 'modified', 'updated', 'lastmod', 'dateModified'],
};

const HEADING = /^#[ \t]+(.+?)[ \t#]*$/m;

/** Markdown: the document's text is what follows the front matter, and offsets count from there. */
export const markdown: Format = {
  extensions: ['.md', '.markdown', '.mdown'],
  looksLike: (head) => /^---[ \t]*\r?\n[A-Za-z_][\w-]*:/.test(head),
  async *read(input, { maxBytes, fields }) {
    const { file } = input;
    const whole = await readWhole(input, maxBytes);
    if (typeof whole !== 'string') return yield issueItem(whole);
    const matter = splitFrontMatter(whole, file);
    if ('outcome' in matter) return yield issueItem(matter);
    const { values, body } = matter;
    if (body.trim() === '') {
      const message = 'there is no text after the front matter';
      return yield issueItem({ outcome: 'failed', code: 'empty-file', file, message });
    }
    const names = namesIn(values, fields);
    const heading = HEADING.exec(body)?.[1];
    yield documentItem(recordDocument(heading ? { [names.title]: heading, ...values } : values, body, names, { file }));
  },
};

/** A field that was given a name of its own has that one; others the first of their usual names. */
function namesIn(values: object, given: FieldNames): FieldNames {
  const name = (field: Field): string =>
    given[field] === field ? (NAMES[field].find((usual) => usual in values) ?? field) : given[field];
  return Object.fromEntries(FIELDS.map((field) => [field, name(field)])) as FieldNames;
}
