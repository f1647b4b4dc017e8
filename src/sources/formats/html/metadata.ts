import { normalizeDate } from '../../records/dates.ts';
import { type Field, textOf, valueAt } from '../../records/fields.ts';
import { readByline } from './byline.ts';
import type { Page } from './dom.ts';
import { articleInJsonLd, type Description } from './jsonLd.ts';

type Described = Exclude<Field, 'id' | 'text'>;

/** Where a page states a field: in its JSON-LD, in its meta elements, on the page itself; the first that can be used counts. */
interface Sources {
  jsonLd: readonly string[];
  /** Values of `property`, `name` or `itemprop`, lower case. */
  meta: readonly string[];
  /** Selectors, with the attribute that holds the value if it is not the text. */
  page: readonly (readonly [selector: string, attribute?: string])[];
  /** The value as it is used; undefined where it cannot be. */
  use: (value: string) => string | undefined;
}

const SOURCES: Readonly<Record<Described, Sources>> = {
  title: {
    jsonLd: ['headline', 'name'],
    meta: ['og:title', 'parsely-title', 'twitter:title', 'dc.title', 'headline'],
    page: [['article h1'], ['main h1'], ['h1'], ['title']],
    use: (value) => value,
  },
  url: {
    jsonLd: ['url', 'mainEntityOfPage.@id', 'mainEntityOfPage'],
    meta: ['og:url', 'parsely-link', 'twitter:url'],
    page: [],
    use: absoluteAddress,
  },
  publisher: {
    jsonLd: ['publisher.name', 'publisher'],
    meta: ['og:site_name', 'dc.publisher', 'publisher', 'application-name'],
    page: [['[itemprop="publisher"] [itemprop="name"]'], ['[itemprop="publisher"]']],
    use: notAddress,
  },
  author: {
    jsonLd: ['author'],
    meta: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
    page: [['[itemprop="author"] [itemprop="name"]'], ['[itemprop="author"]'], ['[rel="author"]'], ['.byline']],
    use: (value) => notAddress(readByline(value).author ?? ''),
  },
  publishedAt: {
    jsonLd: ['datePublished', 'dateCreated'],
    meta: [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publication_date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'date',
    ],
    page: [
      ['time[itemprop="datePublished"]', 'datetime'],
      ['time[pubdate]', 'datetime'],
      ['article time[datetime]', 'datetime'],
      ['main time[datetime]', 'datetime'],
      ['time[datetime]', 'datetime'],
      ['.byline'],
      ['.dateline'],
    ],
    use: (value) => normalizeDate(value) ?? readByline(value).publishedAt,
  },
  modifiedAt: {
    jsonLd: ['dateModified'],
    meta: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
    page: [['time[itemprop="dateModified"]', 'datetime']],
    use: normalizeDate,
  },
};

/** What a page says of the article on it. A value that cannot be used is passed over for the next source's. */
export function readMetadata(page: Page): Partial<Record<Described, string>> {
  const jsonLd = articleInJsonLd(page);
  const meta = metaElements(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const metadata: Partial<Record<Described, string>> = {};
  for (const [field, sources] of Object.entries(SOURCES) as [Described, Sources][]) {
    const first = field === 'url' ? [canonical] : [];
    for (const value of [...first, ...candidates(sources, jsonLd, meta, page)]) {
      const used = value && sources.use(value);
      if (!used) continue;
      metadata[field] = used;
      break;
    }
  }
  return metadata;
}

function* candidates(
  sources: Sources,
  jsonLd: Description,
  meta: ReadonlyMap<string, string>,
  page: Page,
): Generator<string | undefined> {
  for (const path of sources.jsonLd) yield textOf(valueAt(jsonLd, path));
  for (const name of sources.meta) yield meta.get(name);
  for (const [selector, attribute] of sources.page) {
    const element = page.querySelector(selector);
    yield textOf(attribute ? element?.getAttribute(attribute) : element?.textContent);
  }
}

function metaElements(page: Page): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const value = textOf(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && value && !values.has(name)) values.set(name, value);
    }
  }
  return values;
}

function absoluteAddress(value: string): string | undefined {
  return /^https?:\/\//i.test(value) ? value : undefined;
}

/** Some pages give the address of a profile where a name is meant. */
function notAddress(value: string): string | undefined {
  return /^(?:https?:)?\/\//i.test(value) || value === '' ? undefined : value;
}
