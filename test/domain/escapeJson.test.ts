import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeJson } from '../../src/domain/escapeJson.ts';

it.each([
  ['\u009b2J', '"\\u009b2J"'],
  ['a\u202eb\u061c', '"a\\u202eb\\u061c"'],
  ['Élysée 阿里巴巴', '"Élysée 阿里巴巴"'],
])('%j becomes %s', (text, expected) => {
  expect(escapeJson(JSON.stringify(text))).toBe(expected);
});

it('says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => JSON.parse(escapeJson(JSON.stringify(text))) === text),
  );
});
