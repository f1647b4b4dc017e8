import { checkSize } from './checkSize.ts';
import { mainText } from './mainText.ts';
import { readMetadata } from './metadata.ts';
import { parsePage } from './parsePage.ts';

type PageContent = { text: string } & ReturnType<typeof readMetadata>;

/** The article on a page, or why there is none. */
export function readPage(html: string): PageContent | { code: string; problem: string } {
  const tooMuch = checkSize(html);
  if (tooMuch) return { code: 'hostile-html', problem: `this page cannot be read: ${tooMuch}` };
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const text = mainText(page);
  return text === '' ? { code: 'no-text', problem: 'there is no text on this page' } : { text, ...metadata };
}
