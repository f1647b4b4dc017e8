import { readFileSync } from 'node:fs';
import { DealgraphError } from '../domain/errors.ts';
import { packagePath } from '../package/paths.ts';
import { decodeModel, type Model } from './modelFile.ts';

/** Where a model that ships lies. */
export function modelPath(name: string): string {
  return packagePath('data', 'models', `${name}.model`);
}

/**
 * Reads a model that ships.
 * @throws DealgraphError `file-error` if it cannot be read, `bad-data-file` if it is broken.
 */
export function loadModel(name: string): Model {
  const file = modelPath(name);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const hint = 'install the package again, or make the models with npm run train';
    throw new DealgraphError('file-error', `cannot read the model "${name}"`, { file, hint, cause });
  }
  return decodeModel(bytes, file);
}
