import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { inside, SHORT } from './articles';
import { CitingFolder } from './citingFolder';

suite('open files', () => {
  let here: CitingFolder;
  setup(async () => {
    here = await CitingFolder.open('b.txt');
  });
  teardown(() => here.close());

  const hover = (uri: string, text: string, words: string) =>
    here.client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: inside(text, words) });

  test('unsaved text counts before the disk’s, in other articles too', async () => {
    assert.deepEqual(await here.citing(), [here.full, here.short]);
    await here.client.open(here.short, 'Một bài không dẫn văn bản nào.\n');
    assert.deepEqual(await here.citing(), [here.full]);
    await here.client.change(here.short, 2, { text: `${SHORT}\nĐảng ủy xã bàn Kết luận số 21-KL/TW lần nữa.\n` });
    assert.deepEqual(await here.citing(), [here.full, here.short, here.short]);
  });

  test('an edit in the middle is followed, letter by letter', async () => {
    await here.client.open(here.short, SHORT);
    const at = inside(SHORT, 'Kết luận số 21-KL/TW');
    const start = { line: at.line, character: at.character - 1 };
    let version = 1;
    for (const letter of 'Cả tỉnh ') {
      await here.client.change(here.short, ++version, { range: { start, end: start }, text: letter });
      start.character++;
    }
    const now = SHORT.replace('Kết luận số 21', 'Cả tỉnh Kết luận số 21');
    const found = await hover(here.short, now, 'Kết luận số 21');
    assert.deepEqual(found?.range?.start, { line: at.line, character: at.character - 1 + 'Cả tỉnh '.length });
  });

  test('what changes on disk under an open file waits until it is closed', async () => {
    await here.client.open(here.short, SHORT);
    here.folder.write('b.txt', 'Nội dung khác hẳn.\n');
    await here.client.filesChanged({ uri: here.short, type: 2 });
    assert.deepEqual(await here.citing(), [here.full, here.short]);
    await here.client.close(here.short);
    await here.becomes(here.full);
  });

  test('an unsaved edit is forgotten when the file is closed', async () => {
    await here.client.open(here.short, 'Chưa lưu.\n');
    assert.deepEqual(await here.citing(), [here.full]);
    await here.client.close(here.short);
    await here.becomes(here.full, here.short);
  });

  test('a file deleted on disk stays while it is open', async () => {
    await here.client.open(here.short, SHORT);
    here.folder.remove('b.txt');
    await here.client.filesChanged({ uri: here.short, type: 3 });
    assert.deepEqual(await here.citing(), [here.full, here.short]);
    await here.client.close(here.short);
    await here.becomes(here.full);
  });

  test('a file outside of all folders is read while it is open', async () => {
    await here.client.open('untitled:Untitled-1', SHORT);
    assert.ok(await hover('untitled:Untitled-1', SHORT, 'Kết luận số 21'));
    assert.deepEqual(await here.citing(), [here.full, here.short, 'untitled:Untitled-1']);
    await here.client.close('untitled:Untitled-1');
    await here.becomes(here.full, here.short);
  });

  test('the pages that explain checks and formats are no articles, whatever their examples cite', async () => {
    for (const page of ['danChieu.exports/vi/csv.md', 'danChieu.checks/vi/typeAndSymbol.md']) {
      const file = path.join(import.meta.dirname, '../../l10n', page);
      const text = fs.readFileSync(file, 'utf8');
      assert.match(text, /21-KL\/TW/u);
      await here.client.open(URI.file(file).toString(), text);
    }
    assert.deepEqual(await here.citing(), [here.full, here.short]);
  });

  test('an open file that the settings exclude is left alone', async () => {
    const excluded = here.folder.uriOf('node_modules/goi/README.md');
    await here.client.open(excluded, SHORT);
    assert.equal(await hover(excluded, SHORT, 'Kết luận số 21'), null);
    assert.deepEqual(await here.citing(), [here.full, here.short]);
  });
});
