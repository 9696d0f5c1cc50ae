import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { NODE_ARGUMENTS } from '../../../client/src/nodeArguments';
import { BareClient } from '../../protocol/bareClient';
import { bundleFile } from '../bundle';
import { questionsIn } from '../index/questions';
import { type Piece, TOLD_IN } from './piece';

/** A part of what an editor has a server do, with what held the server up meanwhile. */
export interface Part {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** So long the server may take to keep what it has learnt, in milliseconds: it waits for quiet first. */
const REST = 10_000;
const PATIENCE = 3_600_000;
/** So many files are changed at once. */
const BURST = 5000;
/** The same number stands in the protocol for «changed». */
const CHANGED = 2;

/** What an editor asks when a view is first opened. */
const VIEWS: readonly (readonly [name: string, method: string, params: object])[] = [
  ...['documents', 'people', 'articles'].map(
    (tree) => [`the view of ${tree}`, 'danChieu/tree', { tree, path: [], uri: null }] as const,
  ),
  ['the people by letter', 'danChieu/tree', { tree: 'people', path: ['people'], uri: null }],
  ['the offices', 'danChieu/tree', { tree: 'people', path: ['offices'], uri: null }],
  ['find', 'danChieu/find', { query: 'nguyen' }],
  ['the symbols of the workspace', 'workspace/symbol', { query: '' }],
];
/** What an editor shows of the thing under the cursor. */
const OF_A_HUB = ['textDocument/hover', 'textDocument/definition', 'textDocument/references'];

/**
 * Has the built server do what it does in some hours: read a folder, keep it, open views, follow changes, export, and
 * start again. The files are written to: each change adds a line feed.
 */
export async function workday(folder: string, files: readonly string[]): Promise<readonly Part[]> {
  const watch = await bundleFile('test/bench/pieces/watch.ts');
  const place = mkdtempSync(path.join(tmpdir(), 'dan-chieu-pieces-'));
  const { hub, text } = await questionsIn(files);
  const parts: Part[] = [];
  const session = async (work: (client: BareClient, part: (name: string) => void) => Promise<void>): Promise<void> => {
    const told = path.join(place, 'pieces.json');
    process.env[TOLD_IN] = told;
    const begun: (readonly [name: string, at: number])[] = [];
    const client = await BareClient.start({
      folders: [URI.file(folder).toString()],
      initialize: { initializationOptions: { storage: URI.file(path.join(place, 'storage')).toString() } },
      patience: PATIENCE,
      node: [...NODE_ARGUMENTS, '--require', watch],
    });
    try {
      await work(client, (name) => begun.push([name, Date.now()]));
      await client.stop();
    } finally {
      client.kill();
    }
    const pieces: readonly Piece[] = JSON.parse(readFileSync(told, 'utf8'));
    for (const [at, [name, from]] of begun.entries()) {
      const to = begun[at + 1]?.[1] ?? Number.POSITIVE_INFINITY;
      parts.push({ name, pieces: pieces.filter((piece) => piece.at >= from && piece.at < to) });
    }
  };
  try {
    await session(async (client, part) => {
      part('the first index');
      await client.open(hub.textDocument.uri, text);
      await client.idle();
      part('keeping it');
      await rest();
      for (const [name, method, params] of VIEWS) {
        part(`${name}, first opened`);
        await client.request(method, params);
      }
      part('a hub under the cursor');
      for (const method of OF_A_HUB) await client.request(method, { ...hub, context: { includeDeclaration: true } });
      for (const method of ['danChieu/centreAt', 'danChieu/thingAt']) await client.request(method, hub);
      part('the diagnostics of all articles');
      await client.request('workspace/diagnostic', { previousResultIds: [] });
      part('an export');
      const target = URI.file(path.join(place, 'all.ndjson')).toString();
      await client.request('danChieu/export', { format: 'ndjson', scope: { kind: 'all' }, target, replace: false });
      const burst = files.slice(0, BURST);
      part(`${burst.length} changed files`);
      for (const file of burst) appendFileSync(file, '\n');
      const changes = burst.map((file) => ({ uri: URI.file(file).toString(), type: CHANGED }));
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await client.request('textDocument/references', { ...hub, context: { includeDeclaration: true } });
      await rest();
      part('the end');
    });
    await session(async (client, part) => {
      part('the next start');
      await client.open(hub.textDocument.uri, text);
      await client.idle();
      await rest();
      part('its end');
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return parts;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}
