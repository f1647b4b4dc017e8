import { escapeJson } from '../../domain/escapeJson.ts';

/** Indented JSON. */
export const toJson = (value: object): string => escapeJson(JSON.stringify(value, null, 2));

/** JSON on one line. */
export const toJsonLine = (value: object): string => escapeJson(JSON.stringify(value));
