// Counts the steps of a bundle in a process of its own: node --no-opt COUNTING BUNDLE. Asked by messages.
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { countBuiltIns, throughBuiltIns } from './builtIns';
import type { Answer, Growing, Question, Steps } from './growing';

const bundle = process.argv[2]!;
const session = new Session();
let growing: readonly Growing[] = [];

async function start(): Promise<void> {
  countBuiltIns();
  session.connect();
  await session.post('Profiler.enable');
  // what is compiled before has no counters
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  growing = (createRequire(bundle)(bundle) as { readonly GROWING: readonly Growing[] }).GROWING;
  tell({ kind: 'ready', counted: growing.map(({ name, cost }) => ({ name, cost })) });
}

async function count({ name, size }: Question): Promise<void> {
  const asked = growing.find((each) => each.name === name);
  if (asked === undefined) throw new Error(`${bundle} has no «${name}».`);
  const input = await asked.prepare(size);
  await blocksRun();
  const before = throughBuiltIns();
  await asked.ask(input);
  const through = throughBuiltIns() - before;
  tell({ kind: 'steps', steps: through + (await blocksRun()) });
}

/** How often blocks of the bundle ran since this was last asked. */
async function blocksRun(): Promise<Steps> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let runs = 0;
  for (const { url, functions } of result) {
    if (!url.endsWith(bundle)) continue;
    for (const { ranges } of functions) for (const range of ranges) runs += range.count;
  }
  return runs;
}

function tell(answer: Answer): void {
  process.send?.(answer);
}

function fail(error: unknown): void {
  tell({ kind: 'failed', why: error instanceof Error ? `${error.stack}` : `${error}` });
}

process.on('message', (question: Question) => void count(question).catch(fail));
start().catch(fail);
