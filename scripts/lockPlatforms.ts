/**
 * Puts packages for other platforms into package-lock.json where `npm install` left them out, as it does when the
 * registry in use does not have them. Without them `npm ci` refuses the lock file. Run it after adding a dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const LOCK = join(import.meta.dirname, '../package-lock.json');
const LIBC: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

const Locked = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const Lock = z.looseObject({ packages: z.record(z.string(), Locked) });

/** `@grafeo-db/js-linux-arm64-musl` says on which platform it runs. */
function platformOf(name: string): Record<string, string[]> | undefined {
  const [, os, cpu, abi = ''] = /-(darwin|linux|win32)-(x64|arm64)(?:-(gnu|musl|msvc))?$/.exec(name) ?? [];
  if (!os || !cpu) return undefined;
  const libc = LIBC[abi];
  return { cpu: [cpu], ...(libc && { libc: [libc] }), os: [os] };
}

const lock = Lock.parse(JSON.parse(readFileSync(LOCK, 'utf8')));
const optional = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.entries(optionalDependencies),
);
const missing = optional.filter(([name, version]) => !(`node_modules/${name}` in lock.packages) && /^\d/.test(version));
for (const [name, version] of missing) {
  const platform = platformOf(name);
  if (!platform) continue;
  lock.packages[`node_modules/${name}`] = { version, ...platform, optional: true };
  console.log(`added ${name}@${version}`);
}
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
