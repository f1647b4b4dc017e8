import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codes, readOne } from '../support.ts';

const PROSE =
  'Microsoft said on Tuesday that it would invest, with others, in the French company Mistral AI, for several years.';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Microsoft buys in | The Wire</title>
<link rel="canonical" href="https://www.wire.example/ai/ms?utm_source=x"><meta property="og:site_name" content="The Wire">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Wire"},
{"@type":["NewsArticle"],"headline":"Microsoft buys into Mistral","datePublished":"2024-02-26T10:00:00+01:00",
"dateModified":"2024-02-27T10:00:00Z","author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Yu"}]}]}</script>
<style>p { color: red }</style></head><body class="no-sidebar"><header><nav><ul><li><a href="/">Home</a><li><a href="/ai">AI</a></ul></nav></header>
<div id="cookie-banner"><p>We use cookies, and partners such as Google, to improve this site. Accept all?</p></div>
<article><h1>Microsoft buys into Mistral</h1><p class="byline">By Ann Lee and Bo Yu</p><time datetime="2024-02-26">Feb 26</time>
<p>${PROSE}</p><script>track("OpenAI bought Rockset")</script>
<h2>What it&nbsp;means</h2><p>The deal is worth $16&nbsp;million &amp; gives <a href="/azure">Az&shy;ure</a>
  a model. French officials were not told, on <time datetime="2024-02-25">Sunday</time>, they said.</p>
<ul><li>Azure gets <b>Mistral</b> Large</li><li><p>Mistral gets compute</p></li></ul>
<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2024</td><td>$16m</td></tr></table>
<blockquote><p>We did not know, said a minister.</p></blockquote>
<div class="related-stories"><p>Related: OpenAI buys something else, read more about it here today.</p></div></article>
<aside>Newsletter: sign up</aside><footer>Copyright Example Corp</footer></body></html>`;

const TEXT = `# Microsoft buys into Mistral

${PROSE}

## What it means

The deal is worth $16 million & gives Azure a model. French officials were not told, on Sunday, they said.

- Azure gets Mistral Large
- Mistral gets compute

| Year | Sum |
| 2024 | $16m |

> We did not know, said a minister.`;

async function read(content: string | Uint8Array) {
  const { documents, issues } = await readOne('a.html', content);
  expect(issues).toEqual([]);
  return documents[0]!;
}

describe('html', () => {
  it('is the article with its structure, without what surrounds it, and what the page says of it', async () => {
    expect(await read(PAGE)).toEqual({
      text: TEXT,
      url: 'https://www.wire.example/ai/ms?utm_source=x',
      title: 'Microsoft buys into Mistral',
      publisher: 'The Wire',
      author: 'Ann Lee, Bo Yu',
      publishedAt: '2024-02-26T09:00:00Z',
      modifiedAt: '2024-02-27T10:00:00Z',
      origin: expect.stringMatching(/a\.html$/),
    });
  });

  it.each<[what: string, head: string, body: string, metadata: object]>([
    [
      'meta elements',
      '<meta property="og:title" content="T"><meta property="og:url" content="https://a.example/b"><meta name="author" content="By Ann"><meta property="article:published_time" content="2024-02-26T10:00:00Z"><meta property="og:updated_time" content="2024-02-27">',
      '',
      {
        title: 'T',
        url: 'https://a.example/b',
        author: 'Ann',
        publishedAt: '2024-02-26T10:00:00Z',
        modifiedAt: '2024-02-27',
      },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="T"><meta name="DC.creator" content="Ann"><meta name="DC.publisher" content="Wire"><meta name="DC.date.issued" content="2024-02-26">',
      '',
      { title: 'T', author: 'Ann', publisher: 'Wire', publishedAt: '2024-02-26' },
    ],
    [
      'Parsely',
      '<meta name="parsely-title" content="T"><meta name="parsely-author" content="Ann"><meta name="parsely-pub-date" content="2024-02-26T10:00:00Z"><meta name="parsely-link" content="https://a.example/b">',
      '',
      { title: 'T', author: 'Ann', publishedAt: '2024-02-26T10:00:00Z', url: 'https://a.example/b' },
    ],
    [
      'the page',
      '<title>Not this</title>',
      '<main><h1>T</h1><a rel="author">Ann</a><time datetime="2024-02-26">Monday</time></main>',
      { title: 'T', author: 'Ann', publishedAt: '2024-02-26' },
    ],
    [
      'a byline that is marked as one',
      '',
      '<p class="byline">By our staff · 3 May 2025</p>',
      { text: PROSE, author: 'our staff', publishedAt: '2025-05-03' },
    ],
    [
      'a byline that is not',
      '',
      '<h1>T</h1><p>By Ann Lee · 3 May 2025</p>',
      { text: `# T\n\n${PROSE}`, author: 'Ann Lee', publishedAt: '2025-05-03' },
    ],
    ['its title element', '<title>T</title>', '', { title: 'T' }],
    [
      'other sources where one is of no use',
      '<link rel="canonical" href="/b"><meta property="og:url" content="https://a.example/b"><meta property="article:author" content="https://social.example/ann"><meta name="byl" content="By Ann"><meta name="date" content="Monday"><script type="application/ld+json">{"@type":"NewsArticle", oops</script>',
      '<time datetime="2024-02-26"></time>',
      { url: 'https://a.example/b', author: 'Ann', publishedAt: '2024-02-26' },
    ],
    [
      'JSON-LD in lists and main entities',
      '<script type="application/ld+json">[{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"T","publisher":{"name":"Wire"},"mainEntityOfPage":{"@id":"https://a.example/b"}}}]</script>',
      '',
      { title: 'T', publisher: 'Wire', url: 'https://a.example/b' },
    ],
  ])('has metadata from %s', async (_, head, body, metadata) => {
    expect(await read(`<html><head>${head}</head><body>${body}<p>${PROSE}</p></body></html>`)).toMatchObject(metadata);
  });

  it.each<[what: string, page: string, text: string]>([
    ['no html or body tags', '<p>OpenAI bought Rockset.</p><p>It said so.', 'OpenAI bought Rockset.\n\nIt said so.'],
    ['no body tag', '<!doctype html><html><title>T</title><p>OpenAI bought Rockset.', '# T\n\nOpenAI bought Rockset.'],
    [
      'unclosed tags',
      '<body><div><p>OpenAI <b>bought <i>Rockset.<p>It said so.<ul><li>One<li>Two',
      'OpenAI bought Rockset.\n\nIt said so.\n\n- One\n- Two',
    ],
    [
      'text without paragraphs',
      '<body>OpenAI bought Rockset.<br><br>It said so.</body>',
      'OpenAI bought Rockset.\n\nIt said so.',
    ],
    ['lines', '<body><p>OpenAI<br>bought Rockset.</p></body>', 'OpenAI\nbought Rockset.'],
    [
      'hidden text',
      '<body><p>OpenAI bought Rockset.</p><p hidden>No.</p><p style="display: none">No.</p><p aria-hidden="true">No.</p></body>',
      'OpenAI bought Rockset.',
    ],
    [
      'a digest whose parts bear the name of a newsletter',
      '<body class="newsletter"><div class="newsletter-item"><p>OpenAI bought Rockset.</p></div><div class="newsletter-item"><p>Nvidia bought Run:ai, and others did nothing of that kind this week.</p></div><div class="newsletter-signup">Your address</div></body>',
      'OpenAI bought Rockset.\n\nNvidia bought Run:ai, and others did nothing of that kind this week.',
    ],
    [
      'a table for layout',
      '<body><table><tr><td><p>OpenAI bought Rockset.</p></td><td><p>It said so.</p></td></tr></table></body>',
      'OpenAI bought Rockset.\n\nIt said so.',
    ],
    [
      'entities that nobody knows',
      '<!DOCTYPE x [<!ENTITY a "b">]><html><body><p>OpenAI &a; bought &copy; Rockset.</p></body></html>',
      'OpenAI &a; bought © Rockset.',
    ],
  ])('reads a page with %s', async (_, page, text) => {
    expect((await read(page)).text).toBe(text);
  });

  it.each<[declared: string, charset: string]>([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['<?xml version="1.0" encoding="iso-8859-5"?>', 'iso-8859-5'],
    ['<meta charset="iso-8859-1">', 'utf-8'],
  ])('decodes a page with %s as %s', async (declared, charset) => {
    const { text } = await read(iconv.encode(`${declared}<p>Кремль объявил о сделке.</p>`, charset));
    expect(text).toBe('Кремль объявил о сделке.');
  });
});

describe('hostile html', () => {
  const repeat = (text: string, times: number): string => text.repeat(times);
  const bomb = Array.from({ length: 60 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('');

  it.each<[what: string, page: string, code: string]>([
    ['10,000 nested tags', `${repeat('<div>', 10_000)}x${repeat('</div>', 10_000)}`, 'hostile-html'],
    ['10,000 open inline tags', `${repeat('<b>', 10_000)}x`, 'hostile-html'],
    ['10,000 nested lists', `${repeat('<ul><li>', 10_000)}x`, 'hostile-html'],
    ['elements without end', repeat('<p>x</p>', 100_000), 'hostile-html'],
    ['a huge class', `<p class="${repeat('x ', 2_000_000)}">x</p>`, 'hostile-html'],
    [
      '200,000 attributes',
      `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`,
      'hostile-html',
    ],
    ['nothing but a script', `<html><body><script>${repeat('x<b>', 500_000)}`, 'no-text'],
    ['nothing but a noscript', '<html><body><noscript><p>Enable it.</p></noscript></body></html>', 'no-text'],
    ['no content', '<html><head><title>T</title></head><body></body></html>', 'no-text'],
    ['an attribute without end', `<p a="${repeat('x', 2_000_000)}`, 'no-text'],
    ['comments without end', repeat('<!--', 500_000), 'no-text'],
    ['nothing but ampersands', repeat('&', 1_000_000), 'hostile-html'],
  ])('with %s is reported', async (_, page, code) => {
    const result = await readOne('a.html', page);
    expect(result.documents).toEqual([]);
    expect(codes(result)).toEqual([code]);
  });

  it.each<[what: string, page: string]>([
    ['an entity bomb', `<!DOCTYPE x [<!ENTITY a0 "aaaa">${bomb}]><html><body><p>Text &a60; here.</p></body></html>`],
    ['end tags without number', `<p>x</p>${repeat('</div>', 500_000)}`],
    ['JSON-LD nested without end', `<script type="application/ld+json">${repeat('[', 500_000)}</script><p>x</p>`],
    [
      'JSON-LD nested as deep as it parses',
      `<script type="application/ld+json">${repeat('[', 3000)}${repeat(']', 3000)}</script><p>x</p>`,
    ],
    ['as many links as are allowed', repeat('<div class="x"><a href="y">Link text here</a></div>', 24_000)],
    ['as much nesting as is allowed', repeat(repeat('<div>', 240) + repeat('</div>', 240) + PROSE, 200)],
    ['as many ampersands as are allowed', repeat('&amp;', 90_000)],
    ['white space', `<p>a${repeat(' ', 1_000_000)}b</p>${repeat(' \n', 1_000_000)}`],
    ['a picture in its text', `<p>x <img src="data:image/png;base64,${repeat('A', 3_000_000)}"></p>`],
  ])('with %s is read, in bounded time', async (_, page) => {
    const started = process.cpuUsage();
    const { documents } = await readOne('a.html', page);
    const { user, system } = process.cpuUsage(started);
    expect(documents).toHaveLength(1);
    expect((user + system) / 1_000_000).toBeLessThan(6);
  });
});
