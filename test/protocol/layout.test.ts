import assert from 'node:assert/strict';
import type { FoldingRange, SelectionRange } from 'vscode-languageserver-protocol/node';
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
