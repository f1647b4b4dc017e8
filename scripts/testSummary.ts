/**
 * Prints "N passed, N failed" for reports of vitest's JSON reporter; exits 1 where a test failed or was skipped.
 * `--failed 1` counts one more, for a check that is no test of vitest.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const { values, positionals } = parseArgs({
  options: { failed: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const reports = positionals.map((file) => Report.parse(JSON.parse(readFileSync(file, 'utf8'))));
const sum = (count: (report: z.infer<typeof Report>) => number): number =>
  reports.reduce((total, report) => total + count(report), 0);

/** A file that broke before its tests ran counts as one failure: none of its tests does. */
const isBroken = ({ status, assertionResults }: { status: string; assertionResults: unknown[] }): boolean =>
  status === 'failed' && assertionResults.length === 0;
const failed =
  Number(values.failed) + sum((report) => report.numFailedTests + report.testResults.filter(isBroken).length);
const skipped = sum(({ numPendingTests }) => numPendingTests);
if (skipped > 0) console.error(`${skipped} skipped, where every test must run`);
console.log(`${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed`);
process.exitCode = failed + skipped > 0 ? 1 : 0;
