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
      [...percentages].sort((a, b) => a - b),
    );
    assert.equal(client.statuses.at(-1)?.articles, MANY);
  });

  test('stops when the user wants it to, and what was read stays', async () => {
    const seen: Step[] = [];
    let cancelled = false;
    client = await BareClient.indexed({
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
    const { articles } = await client.idle();
    assert.ok(articles > 0 && articles < MANY, `${articles} articles`);
    assert.equal(seen.at(-1)?.kind, 'end');
    await client.request('danChieu/rebuild', []);
    await client.statusWhere((status) => status.state === 'idle' && status.articles === MANY);
  });

  test('answers about an open file at once', async () => {
    client = await BareClient.start({ folders: [folder.uri] });
    const uri = folder.uriOf('tin/0599.txt');
    await client.open(uri, SHORT);
    const params = { textDocument: { uri }, position: inside(SHORT, 'Kết luận số 21') };
    assert.ok(await client.request('textDocument/hover', params));
    assert.ok(client.statuses.every(({ articles }) => articles < MANY));
    await client.idle();
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

  test('goes on with its own settings where the client has none to give', async () => {
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true }, window: { workDoneProgress: true } },
      prepare: (connection) => {
        for (const method of ['workspace/configuration', 'window/workDoneProgress/create']) {
          connection.onRequest(method, () => new ResponseError(-32603, 'no'));
        }
      },
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

  test('asks the client to colour anew when other articles may have changed what is known', async () => {
    let refreshed = 0;
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { workspace: { semanticTokens: { refreshSupport: true } } },
      prepare: (connection) => {
        connection.onRequest('workspace/semanticTokens/refresh', () => {
          refreshed++;
          return null;
        });
      },
    });
    await client.eventually(
      async () => refreshed,
      (count) => count > 0,
    );
  });
});
