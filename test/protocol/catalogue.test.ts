import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { inside } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const SHORT = 'Chi bộ họp\n\n(20/02/2022)\n\nTỉnh ủy Lạng Sơn nhắc lại Kế hoạch số 927.\n';
const ENTRY = '  - {type: Kế hoạch, number: 927, symbol: KH/TU, locality: Lạng Sơn, date: 2022-01-05}\n';
const CATALOGUE = `documents:\n${ENTRY}`;
const [ARTICLE, FILE] = ['bài.txt', 'của tôi.danchieu.yaml'];

suite("the user's catalogue", () => {
  let folders: TemporaryFolder[];
  let client: BareClient;
  /** The latest diagnostics of each file, by URI. */
  let told: Map<string, Diagnostic[]>;

  async function start(...contents: readonly Readonly<Record<string, string>>[]): Promise<void> {
    told = new Map();
    folders = contents.map((content) => new TemporaryFolder({ [ARTICLE]: SHORT, ...content }));
    client = await BareClient.indexed({
      folders: folders.map(({ uri }) => uri),
      prepare: (connection) =>
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
          told.set(decodeURIComponent(params.uri), params.diagnostics);
        }),
    });
  }
  teardown(() => {
    client.kill();
    for (const folder of folders) folder.remove();
  });

  const uri = (name: string, at = 0): string => folders[at]!.uriOf(name);
  /** The codes told of a file. */
  const codes = async (name: string, at = 0) =>
    (told.get(decodeURIComponent(uri(name, at))) ?? []).map(({ code, range }) => `${code} ${range.start.line}`);
  const toldOf = (name: string, ...expected: readonly string[]) =>
    client.eventually(
      () => codes(name),
      (found) => String(found) === String(expected),
    );
  const hover = async (at = 0) => {
    const params = { textDocument: { uri: uri(ARTICLE, at) }, position: inside(SHORT, 'hoạch số 927') };
    return JSON.stringify(await client.request('textDocument/hover', params));
  };
  const hovered = (words: RegExp, at = 0) =>
    client.eventually(
      () => hover(at),
      (text) => words.test(text),
    );

  test('is read with the folder, and its entry is where the document is defined', async () => {
    await start({ [FILE]: CATALOGUE });
    await hovered(/của tôi\.danchieu\.yaml, line 2/u);
    const params = { textDocument: { uri: uri(ARTICLE) }, position: inside(SHORT, 'hoạch số 927') };
    const [definition] = await client.request<{ uri: string }[]>('textDocument/definition', params);
    assert.equal(decodeURIComponent(definition!.uri), decodeURIComponent(uri(FILE)));
  });

  test('is read in all folders, as one', async () => {
    await start({}, { [FILE]: CATALOGUE });
    await hovered(/của tôi\.danchieu\.yaml/u, 0);
    await hovered(/của tôi\.danchieu\.yaml/u, 1);
  });

  test('is followed on disk: when it comes, changes and goes', async () => {
    await start({});
    await hovered(/could not be identified/u);
    folders[0]!.write(FILE, CATALOGUE);
    await client.filesChanged({ uri: uri(FILE), type: 1 });
    await hovered(/5 Jan 2022/u);
    folders[0]!.write(FILE, CATALOGUE.replace('2022-01-05', '2022-01-06'));
    await client.filesChanged({ uri: uri(FILE), type: 2 });
    await hovered(/6 Jan 2022/u);
    await client.filesChanged({ uri: uri(FILE), type: 3 });
    await hovered(/could not be identified/u);
  });

  test('counts as it is typed, until it is closed', async () => {
    await start({ [FILE]: CATALOGUE });
    await client.open(uri(FILE), CATALOGUE.replace('2022-01-05', '2022-01-07'));
    await hovered(/7 Jan 2022/u);
    await client.filesChanged({ uri: uri(FILE), type: 2 });
    await hovered(/7 Jan 2022/u);
    await client.notify('textDocument/didClose', { textDocument: { uri: uri(FILE) } });
    await hovered(/5 Jan 2022/u);
  });

  test('tells its mistakes at their lines, and reads the rest', async () => {
    await start({ [FILE]: `documents:\n  - {type: Kế hoach, number: 1}\n${ENTRY}` });
    await toldOf(FILE, 'catalogue.notAllowed 1');
    const [mistake] = told.get(decodeURIComponent(uri(FILE))) ?? [];
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri(FILE) },
      range: mistake?.range,
      context: { diagnostics: [mistake] },
    });
    assert.deepEqual(
      actions.map(({ edit }) => edit?.changes?.[uri(FILE)]?.map(({ newText }) => newText)),
      [['Kế hoạch']],
    );
    await hovered(/của tôi\.danchieu\.yaml, line 3/u);
    await client.open(uri(FILE), CATALOGUE);
    await toldOf(FILE);
    await client.change(uri(FILE), 2, { text: `${CATALOGUE}\tx: 1\n` });
    await client.eventually(
      () => codes(FILE),
      (found) => found.includes('catalogue.tab 2'),
    );
  });

  test('tells what two files say of one document', async () => {
    await start({
      'a.danchieu.json': JSON.stringify({ documents: [] }),
      [FILE]: CATALOGUE,
      'z.danchieu.yml': CATALOGUE,
    });
    await toldOf('z.danchieu.yml', 'catalogue.repeatedDocument 1');
    assert.deepEqual(await codes(FILE), []);
  });

  test('tells what it cannot read at all', async () => {
    await start({
      'a.danchieu.yaml': '\u0000\u0001\u0002',
      'b.danchieu.yaml': `#${'x'.repeat(5_000_000)}`,
      [FILE]: CATALOGUE,
    });
    await toldOf('a.danchieu.yaml', 'catalogue.unread 0');
    await toldOf('b.danchieu.yaml', 'catalogue.tooLarge 0');
    await hovered(/5 Jan 2022/u);
  });

  test('is completed and explained in YAML', async () => {
    await start({ [FILE]: CATALOGUE });
    const text = 'documents:\n  - type: Luật\n    ';
    await client.open(uri(FILE), text);
    const params = { textDocument: { uri: uri(FILE) }, position: { line: 2, character: 4 } };
    const items = await client.request<CompletionItem[]>('textDocument/completion', params);
    assert.ok(items.some(({ label }) => label === 'symbol'));
    const onKey = { textDocument: { uri: uri(FILE) }, position: { line: 1, character: 5 } };
    assert.match(JSON.stringify(await client.request('textDocument/hover', onKey)), /Type of the document/u);
  });
});
