import { styleText } from 'node:util';
import type { Io, OutputStream } from '../io.ts';

export type Style = (text: string) => string;

/** How text may look on a page, and how wide the page is. */
export interface Page {
  /** Columns. */
  width: number;
  bold: Style;
  dim: Style;
  good: Style;
  warn: Style;
  bad: Style;
  accent: Style;
}

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;

/** The page that a stream offers: colours on a terminal only, and never where NO_COLOR is set. */
export function pageOf(stream: OutputStream, env: Io['env']): Page {
  const coloured = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const style = (format: Parameters<typeof styleText>[0]): Style =>
    coloured ? (text) => (text === '' ? '' : styleText(format, text, { validateStream: false })) : (text) => text;
  return {
    width: Math.max(NARROWEST, stream.columns || Number(env.COLUMNS) || DEFAULT_WIDTH),
    bold: style('bold'),
    dim: style('dim'),
    good: style('green'),
    warn: style('yellow'),
    bad: style('red'),
    accent: style('cyan'),
  };
}
