import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Location } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient, type StartOptions } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const MANY = 120;
const ARTICLES = Object.fromEntries(
  Array.from({ length: MANY }, (_, at) => [`${at}.txt`, `${at % 3 === 0 ? FULL : SHORT}Số bài: ${at}.\n`]),
);
/** Several sessions take longer than other tests, in milliseconds. */
const SEVERAL_SESSIONS = 60_000;

suite('a store that several processes use, or that the disk has no room for', function () {
  this.timeout(SEVERAL_SESSIONS);
  const folder = new TemporaryFolder(ARTICLES);
  let storage: TemporaryFolder;
  /** What a server says that keeps nothing. */
  let wanted: unknown;
  const clients: BareClient[] = [];
  suiteSetup(async () => {
    const client = await start({ initialize: {} });
    wanted = await answers(client);
    client.kill();
  });
  setup(() => {
    storage = new TemporaryFolder();
  });
  teardown(() => {
    for (const client of clients.splice(0)) client.kill();
    storage.remove();
  });
  suiteTeardown(() => folder.remove());

  async function start(options: StartOptions = {}): Promise<BareClient> {
    const initialize = options.initialize ?? { initializationOptions: { storage: storage.uri } };
    const client = await BareClient.start({ folders: [folder.uri], ...options, initialize });
    clients.push(client);
    return client;
  }

  /** What a server says when all is read. */
  async function answers(client: BareClient): Promise<unknown> {
    const { articles, problems, damaged } = await client.idle();
    const references = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: folder.uriOf('0.txt') },
      position: inside(FULL, 'Kết luận số 21'),
      context: { includeDeclaration: true },
    });
    return { articles, problems, damaged, references: references.map((one) => JSON.stringify(one)).sort() };
  }

  function analysed(...options: readonly string[]): string {
    const line = ['analyze', folder.path, '--format', 'ndjson', '--language', 'en', ...options];
    return execFileSync(process.execPath, [CLI, ...line], { encoding: 'utf8', maxBuffer: 1 << 26 });
  }

  const segments = (): string[] =>
    readdirSync(storage.path, { recursive: true, encoding: 'utf8' }).filter(
      (name) => path.extname(name) === '.segment',
    );

  test('what the server kept, the command line uses', async () => {
    const client = await start();
    await answers(client);
    await client.stop();
    const kept = segments();
    assert.ok(kept.length > 0);
    assert.equal(analysed('--cache', storage.path), analysed('--no-cache'));
    assert.deepEqual(segments(), kept, 'nothing was missing there');
  });

  test('what the command line kept, the server uses', async () => {
    analysed('--cache', storage.path);
    const kept = segments();
    assert.ok(kept.length > 0);
    const client = await start();
    assert.deepEqual(await answers(client), wanted);
    await client.stop();
    assert.deepEqual(segments(), kept, 'nothing was missing there');
    assert.deepEqual(client.faults, []);
  });

  test('two servers on one folder at the same time, and one that comes after them', async () => {
    const both = await Promise.all([start(), start()]);
    for (const said of await Promise.all(both.map(answers))) assert.deepEqual(said, wanted);
    assert.deepEqual(await Promise.all(both.map((client) => client.stop())), [0, 0]);
    const next = await start();
    assert.deepEqual(await answers(next), wanted);
    assert.deepEqual(
      [...both, next].flatMap(({ faults }) => faults),
      [],
    );
  });

  for (const [fault, words] of [
    ['ENOSPC after 30000', 'the disk is full'],
    ['EROFS after 0', 'no permission to write'],
  ] as const) {
    test(`a disk that fails: ${fault}; the log says so in one line, and the next session loses nothing`, async () => {
      process.env.FAULTY_DISK = fault;
      const client = await start({ node: ['--require', path.join(import.meta.dirname, 'faultyDisk.cjs')] });
      delete process.env.FAULTY_DISK;
      assert.deepEqual(await answers(client), wanted);
      await client.logged(words);
      assert.equal(await client.stop(), 0);
      assert.equal(client.faults.length, 1);
      const next = await start();
      assert.deepEqual(await answers(next), wanted);
      assert.deepEqual(next.faults, []);
    });
  }
});
