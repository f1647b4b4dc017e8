import { hash } from 'node:crypto';
import { fold } from './names.ts';

/** SHA-256 of the text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Readable part of an id: `Mistral AI` → `mistral-ai`. */
export function slug(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

/** A short stable hash of several parts; parts may hold any text. */
export function hashOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 20);
}

/** Orders strings by UTF-16 code units: the same everywhere, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
