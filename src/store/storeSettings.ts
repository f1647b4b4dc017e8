import { DealgraphError } from '../domain/errors.ts';
import type { Statements } from './statements.ts';

/** What every kind of store is made with. */
export interface StoreSettings {
  statements: Statements;
  readOnly: boolean;
}

export function openedReadOnly(location: string): DealgraphError {
  return new DealgraphError('usage', `the store ${location} was opened to be read only`);
}
