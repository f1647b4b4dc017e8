import type { GraphStore } from '../../src/store/port.ts';
import { openStatements } from '../../src/store/statements.ts';
import type { Bare } from './bare.ts';
import type { Result } from './figure.ts';
import { median, secondsOf, short } from './numbers.ts';
import { questionsOn } from './questions.ts';
import { recorded } from './recorded.ts';

const RUNS = 7;
const AIM = 1.3;

/** Each question's own time against that of the same statements, with the same parameters, by the bare driver; in turns. */
export async function queryTimes(where: string, store: GraphStore, bare: Bare, hub: string): Promise<Result[]> {
  const statements = openStatements();
  const results: Result[] = [];
  for (const [name, ask] of Object.entries(await questionsOn(hub))) {
    const { store: listening, calls } = recorded(store);
    await ask(listening);
    const alone = async (): Promise<void> => {
      for (const { statement, params } of calls) await bare(statements.get(statement).text, params);
    };
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      theirs.push(await secondsOf(alone));
      ours.push(await secondsOf(() => ask(store)));
    }
    const ratio = median(ours) / median(theirs);
    results.push({
      what: `query, ${where}: ${name}`,
      measured: `${short(median(ours) * 1000)} ms`,
      reference: `${short(median(theirs) * 1000)} ms (bare driver), ratio ${short(ratio)}`,
      target: `≤ ${AIM}`,
      met: ratio <= AIM,
    });
  }
  return results;
}
