/** The standard asks for it in the first 1,024 bytes; many pages have it later. */
const SEARCHED_BYTES = 16_384;

const DECLARATIONS = [
  /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i,
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/** The charset that a page's XML declaration or meta element names. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, SEARCHED_BYTES)).toString('latin1');
  for (const declaration of DECLARATIONS) {
    const name = declaration.exec(start)?.[1];
    if (name) return name;
  }
  return undefined;
}
