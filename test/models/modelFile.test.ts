import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DealgraphError } from '../../src/domain/errors.ts';
import { decodeModel, encodeModel, hashText, loadModel, mixHashes } from '../../src/models/index.ts';

const FILE = 'some.model';

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DealgraphError) return error.code;
    throw error;
  }
  return undefined;
}

describe('model files', () => {
  it('give back what was put in, whatever the lengths', () => {
    const model = fc.record({
      meta: fc.record({ seed: fc.nat(), classes: fc.array(fc.string()) }),
      numbers: fc.record({
        small: fc.int8Array(),
        bytes: fc.uint8Array(),
        middling: fc.int16Array(),
        large: fc.int32Array(),
        real: fc.float32Array(),
      }),
    });
    fc.assert(
      fc.property(model, fc.nat(3), (one, shift) => {
        const bytes = encodeModel(one);
        const shifted = new Uint8Array(bytes.length + shift).subarray(shift);
        shifted.set(bytes);
        expect(decodeModel(shifted, FILE)).toEqual(one);
      }),
    );
  });

  it('does not depend on the order of names', () => {
    const a = Int8Array.of(1);
    const b = Float32Array.of(2);
    expect(encodeModel({ meta: 1, numbers: { a, b } })).toEqual(encodeModel({ meta: 1, numbers: { b, a } }));
  });

  it('refuses what is no model, or cut', () => {
    const bytes = encodeModel({ meta: {}, numbers: { weights: new Int8Array(100) } });
    expect(codeOf(() => decodeModel(new TextEncoder().encode('something else'), FILE))).toBe('bad-data-file');
    expect(codeOf(() => decodeModel(bytes.subarray(0, 10), FILE))).toBe('bad-data-file');
    expect(codeOf(() => decodeModel(bytes.subarray(0, 90), FILE))).toBe('bad-data-file');
    expect(codeOf(() => loadModel('of no such name'))).toBe('file-error');
  });
});

describe('hashing', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: %j', (text, hash) => {
    expect(hashText(text)).toBe(hash | 0);
  });

  it('goes on where another text ended', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(hashText(other, hashText(one))).toBe(hashText(one + other));
      }),
    );
  });

  it('gives signed numbers of 32 bits', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.integer(), (text, a, b) => {
        for (const hash of [hashText(text), hashText(text, a >>> 0), mixHashes(a, b)]) expect(hash).toBe(hash | 0);
      }),
    );
  });

  it('mixes in order', () => {
    expect(mixHashes(1, 2)).not.toBe(mixHashes(2, 1));
  });
});
