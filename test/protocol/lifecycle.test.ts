import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import {
  createProtocolConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/node';
import { inside, SHORT } from './articles';
import { BareClient, SERVER } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

suite('the life of a server', () => {
  let client: BareClient;
  teardown(() => client.kill());

  test('a client that can do nothing is offered what every client can read', async () => {
    client = await BareClient.start();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'Dẫn Chiếu');
    const offered: ServerCapabilities = capabilities;
    assert.equal(offered.hoverProvider, true);
    assert.equal(offered.definitionProvider, true);
    assert.equal(offered.referencesProvider, true);
    assert.equal(offered.documentSymbolProvider, true);
    assert.equal(offered.workspaceSymbolProvider, true);
    assert.equal(offered.documentHighlightProvider, true);
    assert.equal(offered.semanticTokensProvider, undefined);
    assert.equal(offered.workspace?.workspaceFolders, undefined);
    assert.equal(offered.positionEncoding, undefined);
  });

  test('a client that can do much is offered more', async () => {
    client = await BareClient.start({
      capabilities: {
        general: { positionEncodings: ['utf-8', 'utf-16'] },
        workspace: { workspaceFolders: true, fileOperations: { didRename: true, didDelete: false } },
        textDocument: {
          semanticTokens: {
            requests: { full: { delta: true }, range: true },
            tokenTypes: [],
            tokenModifiers: [],
            formats: ['relative'],
          },
        },
      },
    });
    const { capabilities } = client.initialized;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.semanticTokensProvider?.legend.tokenTypes, [
      'directive',
      'title',
      'person',
      'figure',
      'date',
    ]);
    assert.equal(capabilities.workspace?.workspaceFolders?.supported, true);
    assert.deepEqual(Object.keys(capabilities.workspace?.fileOperations ?? {}), ['didRename']);
  });

  test('a client that does not ask for it is told nothing beyond the protocol', async () => {
    const folder = new TemporaryFolder({ 'a.txt': SHORT });
    try {
      client = await BareClient.start({ folders: [folder.uri], capabilities: { experimental: {} } });
      await client.request('danChieu/rebuild', []);
      assert.deepEqual(client.statuses, []);
    } finally {
      folder.remove();
    }
  });

  test('after shutdown it exits with 0', async () => {
    client = await BareClient.start();
    assert.equal(await client.stop(), 0);
  });

  test('without shutdown it exits with 1', async () => {
    client = await BareClient.start();
    await client.notify('exit', []);
    assert.equal(await client.exit, 1);
  });

  test('it ends when its client is gone', async () => {
    client = await BareClient.start();
    client.process.stdin?.end();
    assert.equal(await client.exit, 1);
  });

  test('it ends in the middle of reading a folder', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`bai-${index}.txt`, SHORT]));
    const folder = new TemporaryFolder(files);
    try {
      client = await BareClient.start({ folders: [folder.uri] });
      await client.statusWhere(({ state }) => state === 'indexing');
      assert.equal(await client.stop(), 0);
    } finally {
      folder.remove();
    }
  });
});

suite('requests that make no sense', () => {
  let client: BareClient;
  setup(async () => {
    client = await BareClient.start({
      capabilities: {
        textDocument: {
          semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
        },
      },
    });
  });
  teardown(() => client.kill());

  const textDocument = { uri: 'untitled:bai' };
  const position = { line: 0, character: 0 };
  const broken: [what: string, method: string, params: object][] = [
    ['a hover without a file', 'textDocument/hover', {}],
    ['a definition without a position', 'textDocument/definition', { textDocument: { uri: 'untitled:a' } }],
    ['a URI that is none', 'textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
    ['symbols of nothing', 'workspace/symbol', {}],
    ['references that do not say which', 'textDocument/references', { textDocument, position }],
    ['colours of no range', 'textDocument/semanticTokens/range', { textDocument, range: {} }],
    ['differences to nothing', 'textDocument/semanticTokens/full/delta', { textDocument }],
  ];
  for (const [what, method, params] of broken) {
    test(`${what}: the answer says what is wrong, and the server goes on`, async () => {
      await client.open('untitled:bai', SHORT);
      await assert.rejects(client.request(method, params), { code: -32602, message: / must /u });
      assert.deepEqual(client.faults, []);
      const hover = await client.request('textDocument/hover', {
        textDocument: { uri: 'untitled:bai' },
        position: inside(SHORT, 'Kết luận số 21-KL/TW'),
      });
      assert.ok(hover);
    });
  }

  test('a method that does not exist is said to be none', async () => {
    await assert.rejects(client.request('textDocument/unheardOf', {}), { code: -32601 });
  });

  test('positions outside of the text find nothing', async () => {
    await client.open('untitled:bai', SHORT);
    for (const position of [
      { line: 999, character: 0 },
      { line: 0, character: 9999 },
      { line: 1, character: 0 },
    ]) {
      const params = { textDocument: { uri: 'untitled:bai' }, position };
      assert.equal(await client.request('textDocument/hover', params), null);
    }
  });

  test('a file that nobody has opened is not known', async () => {
    const params = { textDocument: { uri: 'file:///khong/co.txt' }, position: { line: 0, character: 0 } };
    assert.equal(await client.request('textDocument/hover', params), null);
    assert.deepEqual(await client.request('textDocument/documentSymbol', params), []);
  });
});

suite('other ways to speak', () => {
  test('over the channel that Node gives to child processes, as the extension does', async () => {
    const child = fork(SERVER, ['--node-ipc'], { silent: true, timeout: 18_000 });
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(serverInfo?.name, 'Dẫn Chiếu');
    const exit = new Promise((resolve) => child.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await exit, 0);
  });
});

suite('a server that nobody can reach', () => {
  test('says how it is to be started, and ends', () => {
    const { status, stderr } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8', timeout: 18_000 });
    assert.equal(status, 2);
    assert.match(stderr, /^usage: node dist\/server\.js --stdio/u);
    assert.doesNotMatch(stderr, /\n +at /u);
  });
});
