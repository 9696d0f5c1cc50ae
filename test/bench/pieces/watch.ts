// Loaded into a server before its own code: watches how long anything holds up its event loop, and says at the end what it was.
import { openSync, readSync, writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { isMainThread } from 'node:worker_threads';
import { type Piece, TOLD_IN } from './piece';

/** What takes longer holds up too much, in milliseconds. */
const LONGEST = 20;
/** In microseconds. */
const SAMPLED_EVERY = 1000;
/** Of a piece so much is spent in a function that names it. */
const MOST = 0.6;
/** So many functions name a piece, the innermost of those that do. */
const NAMES = 5;

/** Time by three clocks, in milliseconds. */
interface Moment {
  /** What the processor worked for this thread. */
  readonly processor: number;
  /** Since some moment, as the profiler has it. */
  readonly wall: number;
  readonly since1970: number;
}

const told = process.env[TOLD_IN];
if (isMainThread && told !== undefined) watch(told);

function watch(file: string): void {
  const processor = threadClock();
  const now = (): Moment => ({ processor: processor(), wall: wallClock(), since1970: Date.now() });
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY });
  session.post('Profiler.start');
  const long: (readonly [from: Moment, to: Moment])[] = [];
  let last = now();
  // a timer has its turn each time that the event loop comes round
  const timer = setInterval(() => {
    const next = now();
    if (next.processor - last.processor > LONGEST) long.push([last, next]);
    last = next;
  }, 1);
  timer.unref();
  process.once('exit', () => {
    session.post('Profiler.stop', (_, { profile }) => {
      const pieces = long.map(
        ([from, to]): Piece => ({
          at: from.since1970,
          processor: to.processor - from.processor,
          wall: to.wall - from.wall,
          what: nameOf(profile, from.wall, to.wall),
        }),
      );
      writeFileSync(file, JSON.stringify(pieces));
    });
  });
}

function wallClock(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Linux counts what each thread worked, to a few milliseconds; elsewhere there is only what one waits. */
function threadClock(): () => number {
  try {
    const file = openSync('/proc/thread-self/schedstat', 'r');
    const bytes = Buffer.alloc(64);
    return () => Number(bytes.toString('latin1', 0, readSync(file, bytes, 0, 64, 0)).split(' ', 1)[0]) / 1e6;
  } catch {
    return wallClock;
  }
}

/** The functions in which most of the time between two moments went, one within the other. */
function nameOf(
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
  from: number,
  to: number,
): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map<number, number>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  let time = startTime / 1000;
  let sampled = 0;
  for (const [at, sample] of samples.entries()) {
    time += (timeDeltas[at] ?? 0) / 1000;
    if (time < from || time > to || byId.get(sample)?.callFrame.functionName === '(idle)') continue;
    sampled++;
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const path: string[] = [];
  for (let node = nodes[0]; node !== undefined; ) {
    const { functionName, lineNumber } = node.callFrame;
    path.push(functionName === '' ? `line ${lineNumber + 1}` : functionName);
    const share = (id: number): number => (counts.get(id) ?? 0) / sampled;
    node = (node.children ?? []).filter((id) => share(id) >= MOST).map((id) => byId.get(id)!)[0];
  }
  return sampled === 0 ? '?' : path.slice(1).slice(-NAMES).join(' › ') || 'this and that';
}
