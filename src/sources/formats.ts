import type { Format } from './format.ts';
import { html } from './formats/html/index.ts';
import { json } from './formats/json.ts';
import { jsonl } from './formats/jsonl.ts';
import { markdown } from './formats/markdown/index.ts';
import { text } from './formats/text.ts';

/** Every format by its name, in the order in which input without a telling name is tried; text takes what no other does. */
const REGISTRY = { jsonl, json, html, markdown, text } satisfies Record<string, Format>;

export type FormatName = keyof typeof REGISTRY;
export const FORMAT_NAMES = Object.keys(REGISTRY) as FormatName[];
export const FORMATS: Readonly<Record<FormatName, Format>> = REGISTRY;

/** File name endings that are read, with their dots. */
export const EXTENSIONS: readonly string[] = Object.values(FORMATS).flatMap(({ extensions }) => extensions);

/** The format that a file's name tells, in whatever case it is written. */
export function formatByName(file: string): Format | undefined {
  const name = file.toLowerCase();
  return Object.values(FORMATS).find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The format that text begins like. */
export function formatByContent(head: string): Format {
  return Object.values(FORMATS).find((format) => format.looksLike(head)) ?? text;
}
