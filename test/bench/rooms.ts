import { type Profiler, Session } from 'node:inspector/promises';
import type { Bundle } from './bundle';

/** In microseconds. */
const SAMPLED_EVERY = 100;
const RECOGNITION = /^server\/src\/recognition\/(\w+)\//u;
const TEXT = 'server/src/text/';

/** Rooms that serve one another count as one stage. */
const STAGES: Readonly<Record<string, string>> = {
  bodies: 'titles and people',
  holders: 'titles and people',
  people: 'titles and people',
  titles: 'titles and people',
  words: 'titles and people',
};

/**
 * Where the time of an action goes, by the rooms of recognition: what a room calls in `text` is its own time; `tokens`
 * is what no room asked for. It is read from a profile, so that the rooms need not know of it.
 * @param sourceOf the source file of a place in what runs.
 * @returns shares that add up to 1 with `rest`: sorting, and the runtime itself.
 */
export async function sharesByStage(
  action: () => void,
  sourceOf: Bundle<unknown>['sourceOf'],
): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY });
  await session.post('Profiler.start');
  action();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile, sourceOf);
}

function sharesOf(
  { nodes, samples = [] }: Profiler.Profile,
  sourceOf: Bundle<unknown>['sourceOf'],
): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string>();
  const walk = (id: number, within: string): void => {
    const node = byId.get(id)!;
    const { url, lineNumber } = node.callFrame;
    const stage = stageOf(sourceOf(url, lineNumber), within);
    stages.set(id, stage);
    for (const child of node.children ?? []) walk(child, stage);
  };
  walk(nodes[0]!.id, 'rest');
  const counts = new Map<string, number>();
  for (const id of samples) {
    const stage = stages.get(id) ?? 'rest';
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return new Map([...counts].map(([stage, count]) => [stage, count / samples.length]));
}

/** The stage that a function works for: its own room's, else that of whoever called it. */
function stageOf(source: string | undefined, within: string): string {
  if (source === undefined) return within;
  const room = RECOGNITION.exec(source)?.[1];
  if (room !== undefined) return STAGES[room] ?? room;
  return source.startsWith(TEXT) && within === 'rest' ? 'tokens' : within;
}
