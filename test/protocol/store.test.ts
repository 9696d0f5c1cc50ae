import assert from 'node:assert/strict';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Location, WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

/** Enough articles for threads to be started: some cite one document in full, others in short. */
const MANY = 240;
const ARTICLES = Object.fromEntries(
  Array.from({ length: MANY }, (_, at) => [
    `tin/${at % 7}/${at}.txt`,
    `${at % 3 === 0 ? FULL : SHORT}Số bài: ${at}.\n`,
  ]),
);

/** Several sessions one after the other take longer than other tests, in milliseconds. */
const SEVERAL_SESSIONS = 90_000;

suite('what the server keeps between sessions', function () {
  this.timeout(SEVERAL_SESSIONS);
  let folder: TemporaryFolder;
  let storage: TemporaryFolder;
  const clients: BareClient[] = [];
  setup(() => {
    folder = new TemporaryFolder(ARTICLES);
    storage = new TemporaryFolder();
  });
  teardown(() => {
    for (const client of clients.splice(0)) client.kill();
    folder.remove();
    storage.remove();
  });

  /** A server that keeps what it finds in a folder of the storage, or nothing. */
  async function start(kept: string | undefined = storage.uriOf('index')): Promise<BareClient> {
    const client = await BareClient.start({
      folders: [folder.uri],
      initialize: kept === undefined ? {} : { initializationOptions: { storage: kept } },
    });
    clients.push(client);
    return client;
  }

  /** What the server says of the whole folder when all is read. */
  async function answers(client: BareClient): Promise<unknown> {
    const status = await client.idle();
    const params = {
      textDocument: { uri: folder.uriOf('tin/0/0.txt') },
      position: inside(FULL, 'Kết luận số 21'),
      context: { includeDeclaration: true },
    };
    const references = await client.request<Location[]>('textDocument/references', params);
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '21-KL' });
    return { status, references: references.map((one) => JSON.stringify(one)).sort(), symbols };
  }

  const names = (ending: string): string[] =>
    readdirSync(storage.path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

  test('gives the same answers in the next one, and nothing is written into the folder of articles', async () => {
    const first = await start();
    const found = await answers(first);
    assert.equal((await first.idle()).articles, MANY);
    assert.equal(await first.stop(), 0);
    const segments = names('.segment');
    assert.ok(segments.length > 0);
    assert.equal(names('.files').length, 1);
    const second = await start();
    assert.deepEqual(await answers(second), found);
    assert.equal(await second.stop(), 0);
    assert.deepEqual(names('.segment'), segments);
    assert.deepEqual([...first.faults, ...second.faults], []);
    assert.deepEqual(readdirSync(folder.path), ['tin']);
  });

  test('a server that is killed at any moment spoils nothing', async () => {
    const whole = await start(undefined);
    const found = await answers(whole);
    await whole.stop();
    for (const articles of [0, 60, 239]) {
      const dying = await start();
      await dying.statusWhere((status) => status.state === 'idle' || status.articles >= articles);
      await wait(Math.random() * 20);
      dying.kill();
      await dying.exit;
    }
    const survivor = await start();
    assert.deepEqual(await answers(survivor), found);
    assert.deepEqual(survivor.faults, []);
    await survivor.stop();
    const next = await start();
    assert.deepEqual(await answers(next), found);
    assert.deepEqual(next.faults, []);
  });

  test('damaged files of it are told of by name, and their articles read again', async () => {
    const first = await start();
    const found = await answers(first);
    await first.stop();
    for (const name of [...names('.segment'), ...names('.files')]) {
      const file = path.join(storage.path, name);
      truncateSync(file, readFileSync(file).length >> 1);
    }
    const second = await start();
    assert.deepEqual(await answers(second), found);
    assert.match((await second.logged('is damaged or incomplete')).message, /The stored index file \S+\.files is/u);
    await second.stop();
    const third = await start();
    assert.deepEqual(await answers(third), found);
    assert.deepEqual(third.faults, []);
  });

  test('a place where nothing can be written is told of in one line', async () => {
    storage.write('tệp', 'Nơi này là một tệp.');
    const client = await start(storage.uriOf('tệp/index'));
    assert.equal((await client.idle()).articles, MANY);
    await client.logged('The index cannot be stored');
    assert.equal(client.faults.length, 1);
    assert.equal(await client.stop(), 0);
  });

  test('when its storage is deleted, the server goes on, and the next one begins anew', async () => {
    const first = await start();
    const found = await answers(first);
    storage.remove('index');
    folder.write('tin/mới.txt', SHORT);
    await first.filesChanged({ uri: folder.uriOf('tin/mới.txt'), type: 1 });
    await first.statusWhere(({ articles }) => articles === MANY + 1);
    assert.equal(await first.stop(), 0);
    assert.deepEqual(first.faults, []);
    folder.remove('tin/mới.txt');
    assert.deepEqual(await answers(await start()), found);
  });

  test('it is cleared on request', async () => {
    const client = await start();
    const found = await answers(client);
    await client.eventually(
      async () => names('.files').length,
      (count) => count === 1,
    );
    assert.equal(await client.request('danChieu/clearStore', []), true);
    assert.deepEqual([...names('.segment'), ...names('.files')], []);
    assert.deepEqual(await answers(client), found);
  });
});

suite('folders of an unusual shape', function () {
  this.timeout(SEVERAL_SESSIONS);
  const inNfd = 'Tin tức/Đảng bộ'.normalize('NFD');
  const shapes: [what: string, files: () => Record<string, string>, articles: number][] = [
    [
      'ten thousand tiny files in one folder',
      () => Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, at % 100 === 0 ? SHORT : '.'])),
      100,
    ],
    ['folders eighty deep', () => ({ [`${'sâu/'.repeat(80)}a.txt`]: SHORT, 'sâu/b.txt': FULL }), 2],
    [
      'names in NFD, with spaces and with signs that addresses use',
      () => ({ [`${inNfd}/a b.txt`]: SHORT, 'a#1?/100%25.txt': FULL, '%41/+&=;@.txt': SHORT, 'A/+&=;@.txt': SHORT }),
      4,
    ],
  ];
  for (const [what, files, articles] of shapes) {
    test(`${what}: all are read, and known in the next session`, async () => {
      const folder = new TemporaryFolder(files());
      const storage = new TemporaryFolder();
      const symbols: unknown[] = [];
      let client: BareClient | undefined;
      try {
        for (let session = 0; session < 2; session++) {
          client = await BareClient.start({
            folders: [folder.uri],
            initialize: { initializationOptions: { storage: storage.uri } },
          });
          await allRead(client);
          const { problems, damaged, articles: read } = await client.idle();
          assert.deepEqual({ problems, damaged, read }, { problems: 0, damaged: 0, read: articles });
          const found = await client.request<object[]>('workspace/symbol', { query: 'Lạng' });
          // alike names come in the order in which their files were read
          symbols.push(found.map((symbol) => JSON.stringify(symbol)).sort());
          assert.deepEqual(client.faults, []);
          assert.equal(await client.stop(), 0);
        }
        assert.deepEqual(symbols[1], symbols[0]);
      } finally {
        client?.kill();
        folder.remove();
        storage.remove();
      }
    });
  }

  test('a file of 300 MB is left out with a line, and costs no time', async () => {
    const folder = new TemporaryFolder({ 'a.txt': SHORT });
    const large = path.join(folder.path, 'lớn.txt');
    writeFileSync(large, '');
    truncateSync(large, 300 * 1024 * 1024);
    const client = await BareClient.indexed({ folders: [folder.uri] });
    try {
      await client.logged('307200 kB, larger than the size limit of 2048 kB');
      const { problems, articles } = await client.idle();
      assert.deepEqual({ problems, articles }, { problems: 1, articles: 1 });
    } finally {
      client.kill();
      folder.remove();
    }
  });
});

/** Resolves when nothing is being read any more; many files take a while, and as long as it goes on that is fine. */
async function allRead(client: BareClient): Promise<void> {
  for (let read = -1; client.statuses.at(-1)?.state !== 'idle'; ) {
    const before = read;
    await client.statusWhere(({ state, done = 0 }) => state === 'idle' || done > before);
    read = client.statuses.at(-1)?.done ?? before;
  }
}
