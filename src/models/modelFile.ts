import { DealgraphError } from '../domain/errors.ts';

/** Numbers of a model, as they are kept: small integers wherever they do. */
const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
};
type Kind = keyof typeof KINDS;
export type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** A trained model: what it is, in JSON, and its numbers by name. */
export interface Model<Meta = unknown> {
  meta: Meta;
  numbers: Readonly<Record<string, Numbers>>;
}

const MAGIC = 'DGM1';
/** Arrays begin at multiples of this, so that they can be viewed in place. */
const ALIGNMENT = 4;

interface Header {
  meta: unknown;
  /** In the order of the file. */
  arrays: { name: string; kind: Kind; length: number }[];
}

const aligned = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/**
 * A model as bytes: magic, length of the header, the header in JSON, then the arrays, little-endian. The same model gives the same
 * bytes.
 */
export function encodeModel({ meta, numbers }: Model): Uint8Array {
  const names = Object.keys(numbers).sort();
  const arrays = names.map((name) => ({ name, kind: kindOf(numbers[name]!), length: numbers[name]!.length }));
  const header = new TextEncoder().encode(JSON.stringify({ meta, arrays } satisfies Header));
  const start = aligned(8 + header.length);
  const sizes = names.map((name) => aligned(numbers[name]!.byteLength));
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, start));
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = start;
  for (const [i, name] of names.entries()) {
    const { buffer, byteOffset, byteLength } = numbers[name]!;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += sizes[i]!;
  }
  return bytes;
}

/**
 * Reads what `encodeModel` wrote. Arrays are views of `bytes`, not copies, where its memory is aligned.
 * @throws DealgraphError `bad-data-file` if it is no model, or cut short.
 */
export function decodeModel(bytes: Uint8Array, file: string): Model {
  const isModel = bytes.length >= 8 && new TextDecoder().decode(bytes.subarray(0, 4)) === MAGIC;
  if (!isModel) throw broken(file);
  const held = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const headerLength = new DataView(held.buffer, held.byteOffset).getUint32(4, true);
  if (8 + headerLength > held.length) throw broken(file);
  const { meta, arrays } = JSON.parse(new TextDecoder().decode(held.subarray(8, 8 + headerLength))) as Header;
  const numbers: Record<string, Numbers> = {};
  let at = aligned(8 + headerLength);
  for (const { name, kind, length } of arrays) {
    const size = length * KINDS[kind].BYTES_PER_ELEMENT;
    if (at + size > held.length) throw broken(file);
    numbers[name] = new KINDS[kind](held.buffer as ArrayBuffer, held.byteOffset + at, length);
    at += aligned(size);
  }
  return { meta, numbers };
}

function kindOf(numbers: Numbers): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => numbers instanceof KINDS[kind])!;
}

function broken(file: string): DealgraphError {
  return new DealgraphError('bad-data-file', 'this is no model of dealgraph, or it was cut short', {
    file,
    hint: 'install the package again, or make the models with npm run train',
  });
}
