// JSON allows these as they are, but a terminal that shows the JSON would act on them.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const escaped = (json: string): string =>
  json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Indented JSON. */
export const toJson = (value: object): string => escaped(JSON.stringify(value, null, 2));

/** JSON on one line. */
export const toJsonLine = (value: object): string => escaped(JSON.stringify(value));
