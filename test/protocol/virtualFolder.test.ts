import assert from 'node:assert/strict';
import type { Hover, Location, ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { answersFrom } from '../wire/fileClient';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const CAPABILITIES = { experimental: { danChieuStatus: true, danChieuFiles: true } };
const CREATED = 1;

suite('a folder that is not on disk', () => {
  let files: MemoryFileSystem;
  let written: Map<string, string>;
  let client: BareClient | undefined;
  let folder: TemporaryFolder | undefined;
  setup(() => {
    files = new MemoryFileSystem({ 'tin/đủ.txt': FULL, 'tin/2022/gọn.txt': SHORT, 'tin/kín.txt': 'denied' });
    written = new Map();
  });
  teardown(() => {
    client?.kill();
    folder?.remove();
  });

  const prepare = (connection: ProtocolConnection): void => {
    for (const [method, answer] of Object.entries(answersFrom(files, written)))
      connection.onRequest(method, ({ uri, content }: { uri: string; content: string }) => answer(uri, content));
  };
  const open = (...folders: string[]) =>
    BareClient.indexed({ folders: ['memory:/tin', ...folders], capabilities: CAPABILITIES, prepare });
  const short = 'memory:/tin/2022/g%E1%BB%8Dn.txt';
  const full = 'memory:/tin/%C4%91%E1%BB%A7.txt';
  const at = (uri: string, text = SHORT) => ({ textDocument: { uri }, position: inside(text, 'Kết luận số 21') });
  const citing = async (of: BareClient) => {
    const found = await of.request<Location[]>('textDocument/references', {
      ...at(full, FULL),
      context: { includeDeclaration: true },
    });
    return found.map(({ uri }) => uri).sort();
  };

  test('is read through the client, and answered from like any other', async () => {
    client = await open();
    const { articles, problems } = client.statuses.at(-1)!;
    assert.deepEqual({ articles, problems }, { articles: 2, problems: 1 });
    await client.logged('memory:/tin/kín.txt');
    const [definition] = await client.request<Location[]>('textDocument/definition', at(short));
    assert.equal(definition?.uri, full);
    assert.match(JSON.stringify(await client.request<Hover>('textDocument/hover', at(short))), /25 Oct 2021/u);
  });

  test('is followed as its files come, change and go', async () => {
    client = await open();
    assert.deepEqual(await citing(client), [full, short].sort());
    files.write('tin/2022/mới.txt', SHORT);
    const created = 'memory:/tin/2022/m%E1%BB%9Bi.txt';
    await client.filesChanged({ uri: created, type: CREATED });
    await client.eventually(
      () => citing(client!),
      (found) => found.includes(created),
    );
    files.remove('tin/2022');
    await client.filesChanged({ uri: 'memory:/tin/2022', type: 3 });
    await client.eventually(
      () => citing(client!),
      (found) => found.join() === full,
    );
  });

  test('may be open beside one on disk, and is exported with it', async () => {
    folder = new TemporaryFolder({ 'trên đĩa.txt': SHORT });
    client = await open(folder.uri);
    const onDisk = folder.uriOf('trên đĩa.txt');
    assert.deepEqual(await citing(client), [full, onDisk, short].sort());
    const question = { format: 'csv', table: 'articles', scope: { kind: 'all' }, replace: false };
    const answer = await client.request('danChieu/export', { ...question, target: 'memory:/xuất/bảng.csv' });
    assert.deepEqual(answer, { kind: 'written', files: 1, articles: 3, leftOut: 0 });
    const [table = ''] = [...written.values()];
    assert.equal(table.trimEnd().split('\r\n').length, 4);
  });
});
