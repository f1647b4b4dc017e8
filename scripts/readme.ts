/** Runs the commands of README.md again and puts in what they print now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { README } from '../test/support/readme.ts';
import { replay } from '../test/support/tour.ts';

writeFileSync(join(import.meta.dirname, '../README.md'), await replay(README));
