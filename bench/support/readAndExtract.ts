/** Reads and extracts one file, and prints how much memory that took at most: run by the memory figure in its own process. */
import { isIssue, readArticles } from '../../src/pipeline/readArticles.ts';
import { shipped } from './shipped.ts';

const { extractor } = await shipped();
let articles = 0;
let claims = 0;
for await (const item of readArticles([process.argv[2]!])) {
  if (isIssue(item)) throw new Error(item.message);
  claims += (await extractor.extract(item)).length;
  articles += 1;
}
// Kilobytes on every platform: Node converts.
const peakMb = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ articles, claims, peakMb }));
