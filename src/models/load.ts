import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DealgraphError } from '../domain/errors.ts';
import { packagePath } from '../package/paths.ts';
import { decodeModel, type Model } from './modelFile.ts';

/** Where models that ship lie. */
const SHIPPED = packagePath('data', 'models');

/** Where a model lies. @param folder the one that ships where absent. */
export function modelPath(name: string, folder = SHIPPED): string {
  return join(folder, `${name}.model`);
}

/**
 * Reads a model.
 * @throws DealgraphError `file-error` if it cannot be read, `bad-data-file` if it is broken.
 */
export function loadModel(name: string, folder?: string): Model {
  const file = modelPath(name, folder);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const hint = 'install the package again, or make the models with npm run train';
    throw new DealgraphError('file-error', `cannot read the model "${name}"`, { file, hint, cause });
  }
  return decodeModel(bytes, file);
}
