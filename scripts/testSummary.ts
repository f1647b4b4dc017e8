/** Prints "N passed, N failed" for a report of vitest's JSON reporter. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const report = Report.parse(JSON.parse(readFileSync(process.argv[2] ?? 'report.json', 'utf8')));

/** A file that broke before its tests ran counts as one failure: none of its tests does. */
const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`);
