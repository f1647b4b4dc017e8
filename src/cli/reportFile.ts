import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { fileError } from './fileError.ts';
import { toJsonLine } from './output/json.ts';
import { stagingPath } from './stagingPath.ts';

/** A file of JSON lines that appears under its name when it is complete. */
export interface ReportFile {
  /** @throws DealgraphError `disk-full`, `file-error`. */
  add(record: object): void;
  /** Puts the file in its place. */
  finish(): void;
  /** Takes away what was written. Does nothing once finished. */
  discard(): void;
}

/** @throws DealgraphError `file-error` where the file cannot be made. */
export function openReportFile(path: string): ReportFile {
  const staging = stagingPath(path);
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      throw fileError(path, error as NodeJS.ErrnoException);
    }
  };
  let file: number | undefined = attempt(() => openSync(staging.path, staging.flags));
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    add: (record) => attempt(() => writeSync(file!, `${toJsonLine(record)}\n`)),
    finish: () =>
      attempt(() => {
        close();
        if (staging.path !== path) renameSync(staging.path, path);
      }),
    discard: () => {
      close();
      if (staging.path !== path) rmSync(staging.path, { force: true });
    },
  };
}
