/** Reads and extracts one file, and prints how much memory that took at most: run by the memory figure in its own process. */
import { keepHeapSmall } from '../../src/cli/keepHeapSmall.ts';
import { isIssue, readArticles } from '../../src/pipeline/readArticles.ts';
import { shipped } from './shipped.ts';

// As the command does.
keepHeapSmall();
const { extractor } = await shipped();
// Not the operating system's own peak: on Linux that one begins with the memory of whoever started this process.
let peakBytes = 0;
let articles = 0;
let claims = 0;
for await (const item of readArticles([process.argv[2]!])) {
  if (isIssue(item)) throw new Error(item.message);
  claims += (await extractor.extract(item)).length;
  articles += 1;
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}
console.log(JSON.stringify({ articles, claims, peakMb: peakBytes / 1e6 }));
