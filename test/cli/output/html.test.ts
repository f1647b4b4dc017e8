import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlPage, markedHtml } from '../../../src/cli/output/html.ts';
import { plain } from '../../../src/cli/output/plain.ts';

const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
    return { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name]!;
  });

describe('HTML', () => {
  it('shows any text and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>"']/);
        expect(decoded(html)).toBe(plain(text, { keepLines: true }));
      }),
    );
  });

  it('of a page escapes its title, and asks for nothing from elsewhere', () => {
    const page = htmlPage('<script>', '<p>body</p>', 'p { margin: 0; }');
    expect(page).toContain('<h1>&lt;script&gt;</h1>');
    expect(page).not.toMatch(/<script|src=|https?:/);
  });

  it.each([
    { name: 'none', marks: [], html: 'A &amp; B bought C' },
    {
      name: 'two in any order',
      marks: [
        { start: 13, end: 14, kind: 'tail' },
        { start: 0, end: 5, kind: 'head' },
      ],
      html: '<mark class="head">A &amp; B</mark> bought <mark class="tail">C</mark>',
    },
    {
      name: 'the longer of two that begin together',
      marks: [
        { start: 0, end: 1, kind: 'tail' },
        { start: 0, end: 5, kind: 'head' },
      ],
      html: '<mark class="head">A &amp; B</mark> bought C',
    },
  ])('highlights marks: $name', ({ marks, html }) => {
    expect(markedHtml('A & B bought C', marks)).toBe(html);
  });
});
