import assert from 'node:assert/strict';
import {
  type ProtocolConnection,
  ResponseError,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol/node';
import { inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

type Step = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Lets the server show its progress, and keeps what it shows. */
function watchProgress(
  connection: ProtocolConnection,
  seen: Step[],
  onStep: (token: string, step: Step) => void = () => undefined,
): void {
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('$/progress', ({ token, value }: { token: string; value: Step }) => {
    seen.push(value);
    onStep(token, value);
  });
}

suite('reading in the background', () => {
  const MANY = 600;
  let folder: TemporaryFolder;
  let client: BareClient;
  suiteSetup(() => {
    folder = new TemporaryFolder(
      Object.fromEntries(
        Array.from({ length: MANY }, (_, index) => [`tin/${String(index).padStart(4, '0')}.txt`, SHORT]),
      ),
    );
  });
  suiteTeardown(() => folder.remove());
  teardown(() => client.kill());

  test('shows how far it is', async () => {
    const seen: Step[] = [];
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { window: { workDoneProgress: true } },
      prepare: (connection) => watchProgress(connection, seen),
    });
    assert.deepEqual(seen[0], { kind: 'begin', title: 'Reading articles', percentage: 0, cancellable: true });
    assert.equal(seen.at(-1)?.kind, 'end');
    const percentages = seen.flatMap((step) => (step.kind === 'report' ? [step.percentage ?? 0] : []));
    assert.ok(percentages.length > 10);
    assert.deepEqual(
      percentages,
      [...new Set(percentages)].sort((a, b) => a - b),
      'it only rises, and nothing is said twice',
    );
    assert.equal(client.statuses.at(-1)?.articles, MANY);
  });

  test('stops when the user wants it to, and what was read stays', async () => {
    const seen: Step[] = [];
    let cancelled = false;
    client = await BareClient.start({
      folders: [folder.uri],
      capabilities: { window: { workDoneProgress: true } },
      prepare: (connection) =>
        watchProgress(connection, seen, (token, step) => {
          if (!cancelled && step.kind === 'report') {
            cancelled = true;
            void connection.sendNotification('window/workDoneProgress/cancel', { token });
          }
        }),
    });
    const { articles } = await client.statusWhere(({ state }) => state === 'stopped');
    assert.ok(articles > 0 && articles < MANY, `${articles} articles`);
    assert.equal(seen.at(-1)?.kind, 'end');
    const uri = folder.uriOf('tin/0599.txt');
    await client.open(uri, SHORT);
    const params = { textDocument: { uri }, position: inside(SHORT, 'Kết luận số 21') };
    assert.match(JSON.stringify(await client.request('textDocument/hover', params)), /Also cited so far in/u);
    const rename = { ...params, newName: '22' };
    await assert.rejects(client.request('textDocument/prepareRename', params), /was stopped before its end/u);
    await assert.rejects(client.request('textDocument/rename', rename), /Please run “Read All Articles Again”/u);
    const place = new TemporaryFolder();
    const question = { format: 'json', scope: { kind: 'all' }, target: place.uriOf('tin.json'), replace: true };
    assert.match(JSON.stringify(await client.request('danChieu/export', question)), /"stopped":true/u);
    await client.logged('The reading of articles was stopped before its end');
    await client.request('danChieu/rebuild', []);
    await client.statusWhere((status) => status.state === 'idle' && status.articles === MANY);
    assert.doesNotMatch(JSON.stringify(await client.request('danChieu/export', question)), /stopped/u);
    place.remove();
    assert.match(JSON.stringify(await client.request('textDocument/rename', rename)), /0598/u);
    assert.match(
      JSON.stringify(await client.request('textDocument/hover', params)),
      /Also cited in 598 other articles/u,
    );
  });

  test('answers about an open file at once', async () => {
    client = await BareClient.start({ folders: [folder.uri] });
    const uri = folder.uriOf('tin/0599.txt');
    await client.open(uri, SHORT);
    const params = { textDocument: { uri }, position: inside(SHORT, 'Kết luận số 21') };
    const hover = await client.request('textDocument/hover', params);
    // the answer came after these, on the same wire
    assert.ok(client.statuses.length > 0);
    assert.ok(client.statuses.every(({ state, articles }) => state === 'indexing' && articles < MANY));
    assert.match(JSON.stringify(hover), /so far/u);
    await client.idle();
    assert.doesNotMatch(JSON.stringify(await client.request('textDocument/hover', params)), /so far/u);
  });

  test('asks the client for its settings, for each folder', async () => {
    const asked: unknown[] = [];
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true } },
      prepare: (connection) => {
        connection.onRequest(
          'workspace/configuration',
          ({ items }: { items: { scopeUri?: string; section: string }[] }) => {
            asked.push(...items);
            return items.map(({ scopeUri }) =>
              scopeUri === undefined ? null : { files: { include: ['**/000*.txt'] } },
            );
          },
        );
      },
    });
    assert.deepEqual(asked, [{ section: 'danChieu' }, { scopeUri: folder.uri, section: 'danChieu' }]);
    assert.equal((await client.idle()).articles, 10);
  });

  test('goes on with its own settings where the client has none to give, and says so in its language', async () => {
    client = await BareClient.indexed({
      folders: [folder.uri],
      initialize: { locale: 'vi' },
      capabilities: { workspace: { configuration: true }, window: { workDoneProgress: true } },
      prepare: (connection) => {
        for (const method of ['workspace/configuration', 'window/workDoneProgress/create']) {
          connection.onRequest(method, () => new ResponseError(-32603, 'no'));
        }
      },
    });
    assert.equal((await client.idle()).articles, MANY);
    await client.logged('Không đọc được thiết lập');
    await client.logged('Không hiện được tiến độ');
  });

  test('goes on with its own settings where the client never answers', async () => {
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true } },
      prepare: (connection) => connection.onRequest('workspace/configuration', () => new Promise(() => undefined)),
    });
    assert.equal((await client.idle()).articles, MANY);
  });

  test('asks the client to watch files and settings, where it can', async () => {
    const registered: string[] = [];
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
      prepare: (connection) => {
        connection.onRequest(
          'client/registerCapability',
          ({ registrations }: { registrations: { method: string }[] }) => {
            registered.push(...registrations.map(({ method }) => method));
            return null;
          },
        );
      },
    });
    assert.deepEqual(registered.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
  });
});

suite('colours of articles that are open', () => {
  const SHORT_FORM = 'Chi bộ họp\n\n(20/02/2022)\n\nTỉnh ủy Lạng Sơn nhắc lại Kế hoạch số 927.\n';
  const FULL_FORM =
    'Tỉnh ủy họp\n\n(12/01/2022)\n\nTỉnh ủy Lạng Sơn ban hành Kế hoạch số 927-KH/TU ngày 05/01/2022 về học tập.\n';
  const OTHER = 'Bí thư Tỉnh ủy Lạng Sơn chủ trì họp.\n';
  let folder: TemporaryFolder;
  let client: BareClient;
  let refreshed = 0;
  const [short, full] = ['ngắn.txt', 'đủ.txt'];
  setup(async () => {
    refreshed = 0;
    folder = new TemporaryFolder({ [short]: SHORT_FORM, [full]: OTHER });
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: {
        textDocument: {
          semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
        },
        workspace: { semanticTokens: { refreshSupport: true } },
      },
      prepare: (connection) => {
        connection.onRequest('workspace/semanticTokens/refresh', () => {
          refreshed++;
          return null;
        });
      },
    });
    for (const [name, text] of [
      [short, SHORT_FORM],
      [full, OTHER],
    ] as const) {
      await client.open(folder.uriOf(name), text);
      await colours(name);
    }
  });
  teardown(() => {
    client.kill();
    folder.remove();
  });

  const colours = (name: string) =>
    client.request('textDocument/semanticTokens/full', { textDocument: { uri: folder.uriOf(name) } });
  /** The server speaks of changes in their order: what it has to say of a new file comes after all before. */
  const allSaid = async (name: string) => {
    const { articles } = client.statuses.at(-1)!;
    folder.write(name, SHORT);
    await client.filesChanged({ uri: folder.uriOf(name), type: 1 });
    await client.statusWhere((status) => status.articles === articles + 1);
    await client.request('textDocument/documentSymbol', { textDocument: { uri: folder.uriOf(short) } });
  };

  test('are asked for anew when another article has changed what is known', async () => {
    await client.change(folder.uriOf(full), 2, { text: FULL_FORM });
    await client.eventually(
      async () => refreshed,
      (count) => count > 0,
    );
    await Promise.all([short, full].map(colours));
    await allSaid('mới.txt');
    assert.equal(refreshed, 1);
  });

  test('are left alone where only the text that is being typed has changed', async () => {
    await client.change(folder.uriOf(full), 2, { text: 'Bí thư Tỉnh ủy Lạng Sơn chủ trì Hội nghị Thường vụ.\n' });
    await colours(full);
    await allSaid('mới.txt');
    await client.change(folder.uriOf(full), 3, { text: 'Thường trực Tỉnh ủy Lạng Sơn và Bí thư Tỉnh ủy họp.\n' });
    await allSaid('mới hơn.txt'); // this time the client has not asked yet
    assert.equal(refreshed, 0);
  });
});
