import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** Elements that begin and end a paragraph, and what their text begins with. */
const BLOCKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `p div section article main header figure ul ol dl dt dd table thead tbody tfoot tr td th caption form fieldset address details summary
     hr center`
      .split(/\s+/)
      .map((name) => [name, '']),
  ),
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  blockquote: '> ',
};
/** Rows and items of one list stand on lines that follow each other. */
const TIGHT: ReadonlySet<string> = new Set(['- ', '| ']);

interface Block {
  mark: string;
  text: string;
}

/**
 * Text of an element with its structure kept: paragraphs parted by blank lines, headings and list items marked as in Markdown,
 * a table row a line. White space is folded as browsers do.
 */
export function blockText(root: PageNode): string {
  const blocks: Block[] = [];
  let open: Block = { mark: '', text: '' };
  const begin = (mark: string): void => {
    const text = tidy(open.text);
    if (text !== '') blocks.push({ mark: open.mark, text });
    // A paragraph within a list item takes the item's mark.
    open = { mark: text === '' && mark === '' ? open.mark : mark, text: '' };
  };
  const walk = (node: PageNode): void => {
    if (isText(node)) open.text += node.textContent.replace(/[\s\u00a0]+/g, ' ');
    if (!isElement(node)) return;
    const row = rowText(node);
    const mark = row === undefined ? BLOCKS[node.localName] : '| ';
    if (node.localName === 'br') open.text += '\n';
    if (mark !== undefined) begin(mark);
    if (row === undefined) for (const child of node.childNodes) walk(child);
    else open.text = row;
    if (mark !== undefined) {
      begin('');
      open.mark = '';
    }
  };
  walk(root);
  begin('');
  return blocks.map((block, i) => separator(blocks[i - 1], block) + block.mark + block.text).join('');
}

function separator(before: Block | undefined, { mark }: Block): string {
  if (!before) return '';
  return before.mark === mark && TIGHT.has(mark) ? '\n' : '\n\n';
}

/** Soft hyphens and zero-width spaces only tell a browser where it may break a line. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/ *\n+ */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The cells of a table's row; undefined for other elements, and for rows that only lay out a page. */
function rowText(element: PageElement): string | undefined {
  if (element.localName !== 'tr' || element.querySelector('p, div, ul, ol, table, h1, h2, h3')) return undefined;
  const cells = [...element.childNodes]
    .filter(isElement)
    .map(({ textContent }) => tidy(textContent.replace(/\s+/g, ' ')));
  return cells.length > 1 ? `${cells.join(' | ')} |` : undefined;
}
