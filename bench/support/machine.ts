import { cpus, totalmem } from 'node:os';

/** The shape of the machine, for whoever compares two runs. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim().replace(/\s+/g, ' ') ?? 'unknown processor';
  return `${processors.length} × ${model}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}`;
}
