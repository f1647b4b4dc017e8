import { expect, it } from 'vitest';
import { plain } from '../../../src/cli/output/plain.ts';

it.each([
  ['plain text stays', 'Mistral AI', 'Mistral AI'],
  ['accents and East Asian text stay', '阿里巴巴 Élysée', '阿里巴巴 Élysée'],
  ['an escape sequence shows', '\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['a C1 control shows', 'a\u009b2Jb', 'a\ufffd2Jb'],
  ['a bell and a null show', 'a\u0007\u0000b', 'a\ufffd\ufffdb'],
  ['marks that reorder text show', 'a\u202eb', 'a\ufffdb'],
  ['line breaks and tabs become a space', ' a\r\n\tb ', 'a b'],
])('%s', (_, text, expected) => {
  expect(plain(text)).toBe(expected);
});

it('keeps the lines of our own hints', () => {
  expect(plain('a\nb\u001b', { keepLines: true })).toBe('a\nb\ufffd');
});
