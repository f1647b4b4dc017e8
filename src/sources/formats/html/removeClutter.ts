import type { Page } from './dom.ts';

/** What is never prose of the article. */
const NEVER_PROSE = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'img',
  'picture',
  'figcaption',
  'input',
  'button',
  'select',
  'textarea',
  'dialog',
  'nav',
  'aside',
  'footer',
  '[hidden]',
  '[aria-hidden="true"]',
  '[aria-modal="true"]',
  ...['navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'alertdialog', 'search', 'menu'].map(
    (role) => `[role="${role}"]`,
  ),
  '[rel="author"]',
  '[itemprop="author"]',
].join(',');

/** A time outside these is the date of the article, not a part of its text. */
const PROSE = 'p, li, td, blockquote, h1, h2, h3, h4, h5, h6';

/** Words of classes and ids by which pages name what surrounds the article. */
const SURROUNDING =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|newsletter[-_]?(?:sign-?up|form|box|widget|promo|banner|cta)|subscribe|subscription|paywall|share|sharing|social|related|recommended|breadcrumbs?|byline|author|dateline|timestamp|sidebar|comments?|promo|advert|advertisement|ads?|menu|toolbar)(?:[-_\s]|$)/i;
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A name such as `with-sidebar` on what holds more than this share of the page's text says something else. */
const LARGEST_SHARE = 0.3;

/** Takes navigation, scripts, bylines, banners and the like out of a page. */
export function removeClutter(page: Page): void {
  for (const element of [...page.querySelectorAll(NEVER_PROSE)]) element.remove();
  for (const time of [...page.querySelectorAll('time')]) if (!time.closest(PROSE)) time.remove();
  const most = page.body.textContent.length * LARGEST_SHARE;
  for (const element of [...page.body.querySelectorAll('[class],[id],[style]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const leaves = SURROUNDING.test(name) && element.textContent.length <= most;
    if (leaves || INVISIBLE.test(element.getAttribute('style') ?? '')) element.remove();
  }
}
