import type { InputIssue } from '../../../domain/errors.ts';
import { fold } from '../../../domain/names.ts';
import { readWhole } from '../../bytes/readWhole.ts';
import type { Format } from '../../format.ts';
import { fieldNames } from '../../records/fields.ts';
import { recordDocument } from '../../records/recordDocument.ts';
import { documentItem, issueItem } from '../../sourceItem.ts';
import { declaredCharset } from './declaredCharset.ts';

/** A web page: the text of the article on it, under its title, without what surrounds it; and what the page says of it. */
export const html: Format = {
  extensions: ['.html', '.htm', '.xhtml'],
  looksLike: (head) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|article|div|p)[\s>]/i.test(
      head,
    ),
  async *read(input, { maxBytes }) {
    const { file } = input;
    const whole = await readWhole(input, maxBytes, declaredCharset);
    if (typeof whole !== 'string') return yield issueItem(whole);
    // Loaded with the first page only: parsers of pages take longer to load than most jobs to begin.
    const { readPage } = await import('./readPage.ts');
    const page = readPage(whole);
    if ('problem' in page) return yield issueItem(unread(file, page.code, page.problem));
    const { text, ...metadata } = page;
    yield documentItem(recordDocument(metadata, withTitle(text, metadata.title), fieldNames(), { file }));
  },
};

function unread(file: string, code: string, message: string): InputIssue {
  const hint = 'save the article from a browser, or as text';
  return { outcome: 'failed', code, file, message, hint };
}

function withTitle(text: string, title: string | undefined): string {
  if (!title) return text;
  const [first = '', ...rest] = text.split('\n\n');
  const body = fold(first) === fold(title) ? rest.join('\n\n') : text;
  return `# ${title}\n\n${body}`;
}
