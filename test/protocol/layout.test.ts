import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  MarkupContent,
  SelectionRange,
} from 'vscode-languageserver-protocol/node';
import { inside } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const ARTICLE = `Trang chủ
Thời sự
Xây dựng Đảng

Huyện ủy Văn Lãng bàn việc nửa cuối năm

Thứ Ba, 20/06/2023

Các chi bộ ở Văn Lãng đọc Kết luận số 21-KL/TW trước khi họp.

Bà con góp:
- Xi măng
- Cát sỏi
- Ngày công
- Dụng cụ

Hết.
`;

const CAPABLE = { textDocument: { foldingRange: { rangeLimit: 100, lineFoldingOnly: true }, selectionRange: {} } };

suite('the layout of an open file over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  let uri: string;
  suiteSetup(async () => {
    folder = new TemporaryFolder({ 'bài.txt': ARTICLE });
    uri = folder.uriOf('bài.txt');
    client = await BareClient.indexed({ folders: [folder.uri], capabilities: CAPABLE });
    await client.open(uri, ARTICLE);
  });
  suiteTeardown(() => {
    client.kill();
    folder.remove();
  });

  const fold = () => client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });

  test('what can be folded: the page around the article, and a list', async () => {
    assert.deepEqual(await fold(), [
      { startLine: 0, endLine: 2, kind: 'comment' },
      { startLine: 10, endLine: 14 },
    ]);
  });

  test('what a selection grows to, with what has just been typed', async () => {
    const position = inside(ARTICLE, 'Kết luận số 21');
    const start = { line: position.line, character: position.character - 1 };
    await client.change(uri, 2, { range: { start, end: start }, text: 'cả ' });
    const moved = { line: position.line, character: position.character + 'cả '.length };
    const found = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [moved, { line: 4, character: 0 }],
    });
    assert.equal(found.length, 2);
    const [word, mention, sentence] = [found[0], found[0]?.parent, found[0]?.parent?.parent];
    const { line } = moved;
    const from = moved.character - 1;
    assert.deepEqual(word?.range, { start: { line, character: from }, end: { line, character: from + 'Kết'.length } });
    assert.equal(mention?.range.end.character, from + 'Kết luận số 21-KL/TW'.length);
    assert.equal(sentence?.range.start.character, 0);
  });

  test('is offered to clients that ask for it, and to no others', async () => {
    const { capabilities } = client.initialized;
    assert.ok(capabilities.foldingRangeProvider && capabilities.selectionRangeProvider);
    const other = await BareClient.start();
    try {
      const { foldingRangeProvider, selectionRangeProvider } = other.initialized.capabilities;
      assert.deepEqual([foldingRangeProvider, selectionRangeProvider], [undefined, undefined]);
    } finally {
      other.kill();
    }
  });

  test('positions that are none are refused', async () => {
    const ask = client.request('textDocument/selectionRange', { textDocument: { uri }, positions: [{ line: 'x' }] });
    await assert.rejects(ask, /positions must be/u);
  });
});

const TEXT = `TỈNH ỦY QUẢNG TRỊ\t\tĐẢNG CỘNG SẢN VIỆT NAM
*
Số 27-KH/TU\t\tQuảng Trị, ngày 05 tháng 9 năm 2022

KẾ HOẠCH
nâng cao chất lượng sinh hoạt chi bộ
-----

Ban Thường vụ Tỉnh ủy giao các huyện lo từng việc sau đây và báo cáo trước Tết.
`;

const CITING = `Quảng Trị nửa năm làm theo kế hoạch

(16/03/2023)

Tỉnh ủy Quảng Trị sơ kết Kế hoạch số 27-KH/TU trong cả tỉnh.

Các chi bộ thấy Kết luận số 21 dễ nhớ, dễ làm.
`;

suite('what is shown beside a text over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  let [text, citing] = ['', ''];
  let refreshed: string[] = [];
  suiteSetup(async () => {
    folder = new TemporaryFolder({ 'toàn văn.txt': TEXT, 'bài.txt': CITING });
    [text, citing] = [folder.uriOf('toàn văn.txt'), folder.uriOf('bài.txt')];
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: {
        textDocument: { inlayHint: {}, codeLens: {}, documentLink: {}, hover: { contentFormat: ['markdown'] } },
        workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
        experimental: { danChieuStatus: true, danChieuShowReferences: true },
      },
      prepare: (connection) => {
        for (const what of ['inlayHint', 'codeLens']) {
          connection.onRequest(`workspace/${what}/refresh`, () => {
            refreshed.push(what);
            return null;
          });
        }
      },
    });
  });
  suiteTeardown(() => {
    client.kill();
    folder.remove();
  });

  const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = () =>
    client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: citing }, range: ALL });
  const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: text } });

  test('hints are given first, their tooltips when they are wanted', async () => {
    const [hint] = await hints();
    assert.equal(hint?.label, '-KL/TW · 25 Oct 2021');
    const { tooltip } = await client.request<InlayHint>('inlayHint/resolve', hint as InlayHint);
    const { kind, value } = tooltip as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /^### Kết luận số 21-KL\/TW/u);
  });

  test('lenses get their words when they are seen, and lead to the references', async () => {
    const [lens] = await lenses();
    assert.equal(lens?.command, undefined);
    const { command } = await client.request<CodeLens>('codeLens/resolve', lens as CodeLens);
    assert.equal(command?.title, 'Cited in 1 article');
    assert.equal(command.command, 'danChieu.showReferences');
    const [uri, position] = command.arguments ?? [];
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    assert.ok(found.some((one) => one.uri === citing));
  });

  test('links get their targets when they are followed', async () => {
    const found = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: citing } });
    assert.equal(found.length, 1);
    assert.equal(found[0]?.target, undefined);
    const { target } = await client.request<DocumentLink>('documentLink/resolve', found[0] as DocumentLink);
    assert.equal(target, `${text}#L1`);
  });

  for (const method of ['inlayHint/resolve', 'codeLens/resolve', 'documentLink/resolve']) {
    test(`${method} refuses what it has not given`, async () => {
      const range = { start: ALL.start, end: ALL.start };
      const asked = client.request(method, { range, position: ALL.start, label: 'x', data: { uri: 7 } });
      await assert.rejects(asked, /data\.\w+ must be/u);
    });
  }

  test('the client is told to ask again when another article changes what is shown', async () => {
    await hints();
    await lenses();
    refreshed = [];
    folder.write('nữa.txt', CITING);
    await client.filesChanged({ uri: folder.uriOf('nữa.txt'), type: 1 });
    await client.eventually(
      () => Promise.resolve(refreshed),
      (told) => told.includes('codeLens'),
    );
    const [lens] = await lenses();
    const { command } = await client.request<CodeLens>('codeLens/resolve', lens as CodeLens);
    assert.equal(command?.title, 'Cited in 2 articles');
    assert.deepEqual(refreshed, ['codeLens']); // the hints look as before
  });
});
