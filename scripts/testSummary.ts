/** Prints "N passed, N failed" for a report of vitest's JSON reporter; exits 1 where a test failed or was skipped. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const report = Report.parse(JSON.parse(readFileSync(process.argv[2] ?? 'report.json', 'utf8')));

/** A file that broke before its tests ran counts as one failure: none of its tests does. */
const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failed = report.numFailedTests + broken.length;
if (report.numPendingTests > 0) console.error(`${report.numPendingTests} skipped, where every test must run`);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed + report.numPendingTests > 0 ? 1 : 0;
