import { writeFileSync } from 'node:fs';
import { FIGURES_FILE, formatFigures, measureCorpus } from '../bench/corpus/figures.ts';
import { packagePath } from '../src/package/paths.ts';
import { compareWithGolden } from '../test/golden/goldenCorpus.ts';

/** Writes down what the extractor misses and adds in the golden corpus today, and how it reads the written one: `npm run golden`. */
const { missed, extra } = await compareWithGolden();
writeFileSync(packagePath('data', 'golden', 'known-gaps.json'), `${JSON.stringify({ missed, extra }, null, 2)}\n`);
writeFileSync(FIGURES_FILE, formatFigures(await measureCorpus()));
