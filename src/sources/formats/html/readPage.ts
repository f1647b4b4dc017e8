import { splitByline } from './byline.ts';
import { checkSize } from './checkSize.ts';
import { mainText } from './mainText.ts';
import { readMetadata } from './metadata.ts';
import { parsePage } from './parsePage.ts';

type PageContent = { text: string } & ReturnType<typeof readMetadata>;

/** The article on a page, or why there is none. */
export function readPage(html: string): PageContent | { code: string; problem: string } {
  const tooMuch = checkSize(html);
  if (tooMuch) return { code: 'hostile-html', problem: `this page cannot be read: ${tooMuch}` };
  try {
    const page = parsePage(html);
    const metadata = readMetadata(page);
    const { text, byline } = splitByline(mainText(page));
    if (text === '') return { code: 'no-text', problem: 'there is no text on this page' };
    return { text, ...byline, ...metadata };
  } catch (error) {
    // No page of the open web, whatever it does to the parsers, may stop a job.
    return { code: 'bad-html', problem: `this page cannot be read: ${error}` };
  }
}
