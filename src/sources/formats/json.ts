import { JsonSplitter } from '../bytes/splitJson.ts';
import { toUtf8 } from '../bytes/toUtf8.ts';
import type { Format } from '../format.ts';
import { jsonRecord } from '../records/jsonRecord.ts';
import { issueItem } from '../sourceItem.ts';

/** An array of articles, or articles one after the other, each of any number of lines. A broken one spoils no other. */
export const json: Format = {
  extensions: ['.json'],
  looksLike: (head) => /^\s*(?:\[\s*[{\]]|\{\s*")/.test(head),
  async *read({ file, bytes }, options) {
    const splitter = new JsonSplitter(options.maxBytes);
    for await (const chunk of toUtf8(bytes)) {
      for (const value of splitter.split(chunk)) yield* jsonRecord(value, file, options);
    }
    for (const value of splitter.finish()) yield* jsonRecord(value, file, options);
    if (splitter.unclosed) {
      const message = 'the file ends before its array does: it was cut off, and articles may be missing';
      yield issueItem({ outcome: 'failed', code: 'cut-off', file, line: splitter.line, message });
    }
  },
};
