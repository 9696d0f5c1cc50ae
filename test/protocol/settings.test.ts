import assert from 'node:assert/strict';
import type { ProtocolConnection, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

suite('settings over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  setup(() => {
    folder = new TemporaryFolder({ 'a.txt': SHORT, 'nháp/b.txt': SHORT });
  });
  teardown(() => {
    client.kill();
    folder.remove();
  });

  const hover = (): Promise<unknown> =>
    client.request('textDocument/hover', {
      textDocument: { uri: folder.uriOf('a.txt') },
      position: inside(SHORT, 'Kết luận số 21-KL/TW'),
    });
  /** Has the server asked for settings when it wants them. */
  const answering = (settings: () => unknown) => (connection: ProtocolConnection) => {
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      Promise.all(items.map(settings)),
    );
  };

  test('patterns that can match nothing are named in the log, and cost nothing else', async () => {
    const files = { include: ['**/*.txt', ''], exclude: ['/**', '', '**/nháp'] };
    client = await BareClient.indexed({
      folders: [folder.uri],
      initialize: { initializationOptions: { danChieu: { files } } },
    });
    await client.open(folder.uriOf('a.txt'), SHORT);
    assert.ok(await hover());
    assert.equal((await client.idle()).articles, 1);
    await client.logged('The pattern “” in the settings cannot be used');
    assert.equal(client.faults.length, 1);
  });

  test('an open article that they make a catalogue leaves the corpus, and comes back by others', async () => {
    client = await BareClient.indexed({ folders: [folder.uri] });
    await client.open(folder.uriOf('a.txt'), SHORT);
    const change = (files: object) =>
      client.notify('workspace/didChangeConfiguration', { settings: { danChieu: { files } } });
    await change({ catalogues: ['a.txt'] });
    await client.statusWhere(({ state, articles }) => state === 'idle' && articles === 1);
    assert.equal(await hover(), null);
    await change({ catalogues: ['khác.yaml'] });
    await client.statusWhere(({ state, articles }) => state === 'idle' && articles === 2);
    assert.ok(await hover());
  });

  test('a request that comes before them is answered by them', async () => {
    let tell = (_settings: unknown): void => undefined;
    const told = new Promise((resolve) => {
      tell = resolve;
    });
    client = await BareClient.start({
      capabilities: { workspace: { configuration: true } },
      prepare: answering(() => told),
    });
    await client.open(folder.uriOf('a.txt'), SHORT);
    const answer = hover();
    tell({ features: { hover: false } });
    assert.equal(await answer, null);
  });

  test('that come after all patience count, and are asked for once', async () => {
    let asked = 0;
    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true } },
      prepare: (connection) => {
        connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
          asked++;
          await told;
          return items.map(() => ({ files: { exclude: ['**/nháp'] }, features: { hover: false } }));
        });
      },
    });
    assert.equal(client.statuses.at(-1)?.articles, 2, 'the server has gone on without them');
    tell();
    await client.statusWhere(({ state, articles }) => state === 'idle' && articles === 1);
    assert.equal(await hover(), null);
    assert.equal(asked, 1);
  });

  test('of other programs change nothing', async () => {
    client = await BareClient.indexed({
      folders: [folder.uri],
      initialize: { initializationOptions: { danChieu: { features: { hover: false } } } },
    });
    await client.notify('workspace/didChangeConfiguration', { settings: { editor: {} } });
    assert.equal(await hover(), null);
    await client.notify('workspace/didChangeConfiguration', { settings: { danChieu: {} } });
    await client.eventually(hover, (answer) => answer !== null);
  });

  test('that switch colours on or off have the client ask for them anew', async () => {
    let semanticTokens = true;
    let refreshed = 0;
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: {
        textDocument: {
          semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
        },
        workspace: { configuration: true, semanticTokens: { refreshSupport: true } },
      },
      prepare: (connection) => {
        connection.onRequest('workspace/semanticTokens/refresh', () => {
          refreshed++;
          return null;
        });
        answering(() => ({ features: { semanticTokens } }))(connection);
      },
    });
    const colours = async (): Promise<number> => {
      const params = { textDocument: { uri: folder.uriOf('a.txt') } };
      return (await client.request<SemanticTokens>('textDocument/semanticTokens/full', params)).data.length;
    };
    const refreshes = (wanted: number) =>
      client.eventually(
        async () => refreshed,
        (count) => count === wanted,
      );
    assert.ok((await colours()) > 0);
    semanticTokens = false;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshes(1);
    assert.equal(await colours(), 0);
    semanticTokens = true;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshes(2);
    assert.ok((await colours()) > 0);
  });
});
