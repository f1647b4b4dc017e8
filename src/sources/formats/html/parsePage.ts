import { parseHTML } from 'linkedom';
import type { Page } from './dom.ts';

/** The tree of a page. All content is in its body, also where the page leaves out its `html`, `head` or `body` tags. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const page = parseHTML(whole).document as unknown as Page;
  const { body } = page;
  for (const node of [...page.documentElement.childNodes]) {
    if (node !== page.head && node !== body) body.append(node);
  }
  return page;
}
