import { writeFileSync } from 'node:fs';
import { packagePath } from '../src/package/paths.ts';
import { compareWithGolden } from '../test/golden/goldenCorpus.ts';

/** Writes down what the extractor misses and adds in the golden corpus today: `npm run golden`. */
const { missed, extra } = await compareWithGolden();
writeFileSync(packagePath('data', 'golden', 'known-gaps.json'), `${JSON.stringify({ missed, extra }, null, 2)}\n`);
