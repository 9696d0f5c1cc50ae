import assert from 'node:assert/strict';
import type { Hover, Location } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

suite('open files', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  let full: string;
  let short: string;
  setup(async () => {
    folder = new TemporaryFolder({ 'a.txt': FULL, 'b.txt': SHORT });
    full = folder.uriOf('a.txt');
    short = folder.uriOf('b.txt');
    client = await BareClient.indexed({ folders: [folder.uri] });
  });
  teardown(() => {
    client.kill();
    folder.remove();
  });

  const hover = (uri: string, text: string, words: string) =>
    client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: inside(text, words) });
  const citing = async () => {
    const params = {
      textDocument: { uri: full },
      position: inside(FULL, 'Kết luận số 21'),
      context: { includeDeclaration: true },
    };
    return (await client.request<Location[]>('textDocument/references', params)).map(({ uri }) => uri).sort();
  };

  test('unsaved text counts before the disk’s, in other articles too', async () => {
    assert.deepEqual(await citing(), [full, short]);
    await client.open(short, 'Một bài không dẫn văn bản nào.\n');
    assert.deepEqual(await citing(), [full]);
    await client.change(short, 2, { text: `${SHORT}\nĐảng ủy xã bàn Kết luận số 21-KL/TW lần nữa.\n` });
    assert.deepEqual(await citing(), [full, short, short]);
  });

  test('an edit in the middle is followed, letter by letter', async () => {
    await client.open(short, SHORT);
    const at = inside(SHORT, 'Kết luận số 21-KL/TW');
    const start = { line: at.line, character: at.character - 1 };
    let version = 1;
    for (const letter of 'Cả tỉnh ') {
      await client.change(short, ++version, { range: { start, end: start }, text: letter });
      start.character++;
    }
    const now = SHORT.replace('Kết luận số 21', 'Cả tỉnh Kết luận số 21');
    const found = await hover(short, now, 'Kết luận số 21');
    assert.deepEqual(found?.range?.start, { line: at.line, character: at.character - 1 + 'Cả tỉnh '.length });
  });

  test('what changes on disk under an open file waits until it is closed', async () => {
    await client.open(short, SHORT);
    folder.write('b.txt', 'Nội dung khác hẳn.\n');
    await client.filesChanged({ uri: short, type: 2 });
    assert.deepEqual(await citing(), [full, short]);
    await client.close(short);
    await client.eventually(citing, (uris) => uris.length === 1);
  });

  test('an unsaved edit is forgotten when the file is closed', async () => {
    await client.open(short, 'Chưa lưu.\n');
    assert.deepEqual(await citing(), [full]);
    await client.close(short);
    await client.eventually(citing, (uris) => uris.length === 2);
  });

  test('a file deleted on disk stays while it is open', async () => {
    await client.open(short, SHORT);
    folder.remove('b.txt');
    await client.filesChanged({ uri: short, type: 3 });
    assert.deepEqual(await citing(), [full, short]);
    await client.close(short);
    await client.eventually(citing, (uris) => uris.length === 1);
  });

  test('a file outside of all folders is read while it is open', async () => {
    await client.open('untitled:Untitled-1', SHORT);
    assert.ok(await hover('untitled:Untitled-1', SHORT, 'Kết luận số 21'));
    assert.deepEqual(await citing(), [full, short, 'untitled:Untitled-1']);
    await client.close('untitled:Untitled-1');
    await client.eventually(citing, (uris) => uris.length === 2);
  });

  test('an open file that the settings exclude is left alone', async () => {
    const excluded = folder.uriOf('node_modules/goi/README.md');
    await client.open(excluded, SHORT);
    assert.equal(await hover(excluded, SHORT, 'Kết luận số 21'), null);
    assert.deepEqual(await citing(), [full, short]);
  });
});
