import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  DiagnosticSeverity,
  type FullDocumentDiagnosticReport,
  ProgressType,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const SLIP = `Chi bộ Na Sầm học nghị quyết

(20/02/2022)

Chi bộ học Nghị quyết số 21-KL/TW vào ngày 31/2/2022.
`;

const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};

suite('diagnostics over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  let checks: Record<string, unknown>;
  let features: Record<string, unknown>;
  let refreshes: number;
  let slip: string;
  setup(() => {
    folder = new TemporaryFolder({ 'sai.txt': SLIP, 'đúng.txt': SHORT });
    slip = folder.uriOf('sai.txt');
    [checks, features, refreshes] = [{}, {}, 0];
  });
  teardown(() => {
    client.kill();
    folder.remove();
  });

  const start = async (capabilities: ClientCapabilities = PULLS): Promise<void> => {
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities,
      prepare: (connection) => {
        connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
          items.map(() => ({ checks, features })),
        );
        connection.onRequest('workspace/diagnostic/refresh', () => {
          refreshes++;
          return null;
        });
      },
    });
  };
  const pull = (uri: string, previousResultId?: string) =>
    client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const pullAll = (previousResultIds: readonly { uri: string; value: string }[] = [], more: object = {}) =>
    client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });
  const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
  const settingsChange = () => client.notify('workspace/didChangeConfiguration', { settings: null });

  test('of one article are pulled, with code, severity and a page that explains it', async () => {
    await start();
    const { kind, items, resultId } = await pull(slip);
    assert.equal(kind, 'full');
    assert.deepEqual(codes(items), ['typeAndSymbol', 'impossibleDate']);
    const [first] = items;
    assert.equal(first?.severity, DiagnosticSeverity.Warning);
    assert.equal(first?.source, 'Dẫn Chiếu');
    assert.deepEqual(first?.range, { start: { line: 4, character: 11 }, end: { line: 4, character: 33 } });
    const page = fileURLToPath(first?.codeDescription?.href ?? '');
    assert.match(page.replaceAll('\\', '/'), /\/l10n\/danChieu\.checks\/en\/typeAndSymbol\.md$/u);
    assert.ok(existsSync(page));
    assert.deepEqual(await pull(slip, resultId), { kind: 'unchanged', resultId });
    assert.deepEqual((await pull(folder.uriOf('đúng.txt'))).items, []);
  });

  test('are none of the page itself, which shows what is wrong', async () => {
    await start();
    const [first] = (await pull(slip)).items;
    const page = first?.codeDescription?.href ?? '';
    await client.open(page, readFileSync(fileURLToPath(page), 'utf8'));
    assert.deepEqual((await pull(page)).items, []);
  });

  test('point to the place in another article that says otherwise', async () => {
    const congress = (count: number) => `Huyện Na Sầm tổ chức đại hội nhiệm kỳ mới

(10/11/2022)

Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Lạng Sơn, và đồng chí Nông Quốc Bảo, Chủ tịch UBND tỉnh Lạng Sơn, dự.

Đại hội đã bầu ${count} đồng chí vào Ban Chấp hành.
`;
    folder.write('báo.txt', congress(35));
    folder.write('cổng.txt', congress(33));
    await start();
    const [item, ...others] = (await pull(folder.uriOf('báo.txt'))).items;
    assert.deepEqual(others, []);
    assert.equal(item?.code, 'figureElsewhere');
    assert.equal(item?.severity, DiagnosticSeverity.Information);
    assert.equal(item?.message, 'Another article on the same event says 33 đồng chí, this one 35 đồng chí.');
    assert.deepEqual(item?.relatedInformation, [
      {
        location: {
          uri: folder.uriOf('cổng.txt'),
          range: { start: { line: 6, character: 15 }, end: { line: 6, character: 26 } },
        },
        message: 'It says here: 33 đồng chí',
      },
    ]);
  });

  test('follow what is typed', async () => {
    await start();
    const { resultId } = await pull(slip);
    await client.open(slip, SLIP.replace('21-KL/TW', '21-NQ/TW'));
    assert.deepEqual(codes((await pull(slip, resultId)).items), ['impossibleDate']);
  });

  test('of all articles are pulled in one piece or in parts; only what is new is told', async () => {
    await start();
    const { items } = await pullAll();
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [[slip, 'full']],
    );
    const parts: WorkspaceDiagnosticReport[] = [];
    const listening = client.connection.onProgress(
      new ProgressType<WorkspaceDiagnosticReport>(),
      'phần',
      (part) => void parts.push(part),
    );
    assert.deepEqual(await pullAll([], { partialResultToken: 'phần' }), { items: [] });
    listening.dispose();
    assert.deepEqual(
      parts.flatMap((part) => part.items),
      items,
    );
  });

  test('of all articles are waited for until something changes', async () => {
    await start();
    const [item] = (await pullAll()).items;
    const known = [{ uri: slip, value: item?.resultId ?? '' }];
    let isAnswered = false;
    const answer = pullAll(known).then((report) => {
      isAnswered = true;
      return report;
    });
    await pull(slip);
    assert.equal(isAnswered, false);
    folder.remove('sai.txt');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: slip, type: 3 }] });
    const { items } = await answer;
    assert.deepEqual(items, [{ kind: 'full', uri: slip, version: null, resultId: '0', items: [] }]);
  });

  test('that nobody waits for any more are not told', async () => {
    await start();
    const [item] = (await pullAll()).items;
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [{ uri: slip, value: item?.resultId ?? '' }] },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, /cancelled/u);
  });

  test('have the severity that is set, and the client asks again when it is set', async () => {
    await start();
    await pull(slip);
    checks = { typeAndSymbol: 'error', impossibleDate: 'off' };
    await settingsChange();
    await client.eventually(
      async () => refreshes,
      (count) => count > 0,
    );
    const { items } = await pull(slip);
    assert.deepEqual(
      items.map(({ code, severity }) => [code, severity]),
      [['typeAndSymbol', DiagnosticSeverity.Error]],
    );
    features = { diagnostics: false };
    await settingsChange();
    await client.eventually(
      () => pull(slip),
      (report) => report.items.length === 0,
    );
  });

  test('are sent to a client that does not ask, and taken back when the file is closed', async () => {
    const sent: PublishDiagnosticsParams[] = [];
    client = await BareClient.indexed({
      folders: [folder.uri],
      prepare: (connection) => {
        connection.onNotification(
          'textDocument/publishDiagnostics',
          (params: PublishDiagnosticsParams) => void sent.push(params),
        );
      },
    });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const latest = (count: number) =>
      client.eventually(
        async () => sent.at(-1),
        (params) => params?.diagnostics.length === count,
      );
    await client.open(slip, SLIP);
    assert.deepEqual(codes((await latest(2))?.diagnostics ?? []), ['typeAndSymbol', 'impossibleDate']);
    assert.ok(sent.every(({ diagnostics }) => diagnostics.every((one) => one.codeDescription === undefined)));
    await client.notify('textDocument/didChange', {
      textDocument: { uri: slip, version: 2 },
      contentChanges: [{ text: SLIP.replace('31/2', '28/2') }],
    });
    await latest(1);
    await client.notify('textDocument/didClose', { textDocument: { uri: slip } });
    await latest(0);
  });

  test('can be turned off by a client that has the command for it', async () => {
    await start({ ...PULLS, experimental: { danChieuStatus: true, danChieuTurnCheckOff: true } });
    const [first] = (await pull(slip)).items;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: slip },
      range: first?.range,
      context: { diagnostics: [first] },
    });
    assert.deepEqual(
      actions.map(({ edit, isPreferred, command }) => [edit !== undefined, isPreferred, command?.arguments]),
      [
        [true, undefined, undefined],
        [true, undefined, undefined],
        [false, undefined, ['typeAndSymbol']],
      ],
      'two mends to choose from, neither preferred',
    );
    assert.equal(actions[2]?.command?.command, 'danChieu.turnCheckOff');
    assert.deepEqual(actions[2]?.diagnostics, [first]);
  });

  test('are explained above that by a client that has the command for it', async () => {
    const experimental = { danChieuStatus: true, danChieuTurnCheckOff: true, danChieuOpenExplanation: true };
    await start({ ...PULLS, experimental });
    const [first] = (await pull(slip)).items;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: slip },
      range: first?.range,
      context: { diagnostics: [first] },
    });
    assert.deepEqual(
      actions.flatMap(({ command }) => (command === undefined ? [] : [[command.command, command.arguments]])),
      [
        ['danChieu.openExplanation', [first?.codeDescription?.href]],
        ['danChieu.turnCheckOff', ['typeAndSymbol']],
      ],
    );
  });
});
