import { readWhole } from '../bytes/readWhole.ts';
import type { Format } from '../format.ts';
import { documentItem, issueItem } from '../sourceItem.ts';

/** A first line that is followed by a blank one, and is no sentence, is the title. */
const TITLE = /^\s*(\S[^\r\n]{0,199})\r?\n[ \t]*\r?\n/;

/** Plain text: the document's text is the file's, so that offsets hold in the file too. */
export const text: Format = {
  extensions: ['.txt', '.text'],
  looksLike: () => true,
  async *read(input, { maxBytes }) {
    const whole = await readWhole(input, maxBytes);
    if (typeof whole !== 'string') return yield issueItem(whole);
    const title = TITLE.exec(whole)?.[1]?.trim();
    yield documentItem({ text: whole, origin: input.file, ...(title && !title.endsWith('.') && { title }) });
  },
};
