#!/usr/bin/env node
import { newerNodeNeeded } from './oldNode.ts';

const needed = newerNodeNeeded(process.versions.node);
if (needed === undefined) {
  // Loaded only now: an older Node would stop at the first thing that it does not have, and name that.
  const { start } = await import('./start.ts');
  await start();
} else {
  process.stderr.write(`dealgraph: Node ${process.versions.node} is too old\nhint: install Node ${needed} or later\n`);
  process.exitCode = 2;
}
