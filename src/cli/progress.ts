import { cursorTo } from 'node:readline';
import type { OutputStream } from './io.ts';

/** One line that says how far a job is, rewritten in place. */
export interface Progress {
  /** Shows the text, at most ten times a second. */
  show(text: string): void;
  /** Takes the line away, so that other text can follow. */
  clear(): void;
}

const PAUSE_MS = 100;
const CLEAR_LINE = '\u001b[2K';

/** Progress on a terminal; silence elsewhere. */
export function progressOn(stream: OutputStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  const clear = (): void => {
    cursorTo(stream, 0);
    stream.write(CLEAR_LINE);
  };
  return {
    show(text) {
      const now = performance.now();
      if (now - last < PAUSE_MS) return;
      last = now;
      clear();
      stream.write(text.slice(0, (stream.columns ?? 80) - 1));
    },
    clear,
  };
}
