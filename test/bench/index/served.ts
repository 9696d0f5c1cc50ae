import type { Location } from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { NODE_ARGUMENTS } from '../../../client/src/nodeArguments';
import { BareClient } from '../../protocol/bareClient';
import { quantile } from '../latency';
import { costOf } from './processCost';
import type { Question, Questions } from './questions';

/** The largest corpora take minutes. */
const PATIENCE = 3_600_000;
/** So often an open article is edited. */
const EDITS = 100;
/** After so long the server has put its memory in order, in milliseconds: it waits for quiet. */
const REST = 15_000;
/** So long passes between two questions while the server has no answer yet, in milliseconds. */
const PAUSE = 20;

/**
 * Has the built server read a folder, as an editor would, and asks it.
 * @param storage the folder in which the server keeps what it learns: what is in it makes a warm start.
 * @returns milliseconds since the process was started to the `first` answer, about an open article; to one `across`
 * articles; and until `all` is read and resolved. Then how long later references take, and from an edit to an answer
 * that knows of it. `processor` is what all threads took until all was read. Memory is in MB.
 */
export async function served(
  folder: string,
  storage: string,
  { hub, text, others }: Questions,
): Promise<Record<string, number>> {
  const start = performance.now();
  const client = await BareClient.start({
    folders: [URI.file(folder).toString()],
    initialize: { initializationOptions: { storage: URI.file(storage).toString() } },
    patience: PATIENCE,
    node: NODE_ARGUMENTS,
  });
  try {
    const { uri } = hub.textDocument;
    const hover = (): Promise<unknown> => client.request('textDocument/hover', hub);
    const references = async (question: Question): Promise<readonly Location[]> =>
      (await client.request<Location[] | null>('textDocument/references', {
        ...question,
        context: { includeDeclaration: true },
      })) ?? [];

    await client.open(uri, text);
    await hover();
    const first = performance.now() - start;
    const isRead = client.idle();
    const across = acrossArticles(client, () => references(hub)).then(() => performance.now() - start);
    await isRead;
    const all = performance.now() - start;
    const { processor = Number.NaN } = costOf(client.process.pid!);
    const found = (await references(hub)).length;

    const later = await timed(others, references);
    let version = 1;
    const end = { line: text.split('\n').length - 1, character: 0 };
    const edits = await timed(Array.from({ length: EDITS }), async () => {
      await client.change(uri, ++version, { range: { start: end, end }, text: 'a' });
      await hover();
    });
    await new Promise((resolve) => setTimeout(resolve, REST));
    const { resident = Number.NaN, peak = Number.NaN } = costOf(client.process.pid!);
    await client.stop();
    const starting = { first, across: await across, all, processor, found };
    return { ...starting, ...named('later', later), ...named('edit', edits), resident, peak };
  } finally {
    client.kill();
  }
}

/** Resolves when an answer has places of several articles, or all are read. */
async function acrossArticles(client: BareClient, ask: () => Promise<readonly Location[]>): Promise<void> {
  for (;;) {
    const isLast = client.statuses.at(-1)?.state === 'idle';
    if (new Set((await ask()).map(({ uri }) => uri)).size > 1 || isLast) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function timed<T>(about: readonly T[], ask: (about: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const each of about) {
    const start = performance.now();
    await ask(each);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function named(name: string, sorted: readonly number[]): Record<string, number> {
  return { [`${name} p50`]: quantile(sorted, 0.5), [`${name} p99`]: quantile(sorted, 0.99) };
}
