import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

/** So many articles cite the document that one gives in full. */
const MANY = 600;
const UNKNOWN = 'Chi bộ họp\n\n(20/02/2022)\n\nTỉnh ủy Lạng Sơn nhắc lại Kế hoạch số 927.\n';
const CATALOGUE =
  'documents:\n  - {type: Kế hoạch, number: 927, symbol: KH/TU, locality: Lạng Sơn, date: 2022-01-05}\n';

suite('answers that must be whole, over the wire', () => {
  let folder: TemporaryFolder;
  let place: TemporaryFolder;
  let client: BareClient;
  suiteSetup(() => {
    const short = Array.from({ length: MANY }, (_, index) => [`tin/${index}.txt`, SHORT] as const);
    folder = new TemporaryFolder({ 'đủ.txt': FULL, ...Object.fromEntries(short) });
  });
  setup(() => {
    place = new TemporaryFolder();
  });
  teardown(() => {
    client.kill();
    place.remove();
  });
  suiteTeardown(() => folder.remove());

  const exported = async (name: string): Promise<string> => {
    const question = { format: 'ndjson', scope: { kind: 'all' }, target: place.uriOf(name), replace: false };
    await client.request('danChieu/export', question);
    return readFileSync(path.join(place.path, name), 'utf8');
  };
  const renamed = (text = FULL) =>
    client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: folder.uriOf('đủ.txt') },
      position: inside(text, '21-KL/TW'),
      newName: '12-KL/TW',
    });

  test('an export knows what has just been typed in a catalogue', async () => {
    place.write('bài/b.txt', UNKNOWN);
    client = await BareClient.indexed({ folders: [place.uriOf('bài')] });
    const before = await exported('trước.ndjson');
    await client.open(place.uriOf('bài/x.danchieu.yaml'), CATALOGUE);
    assert.notEqual(await exported('sau.ndjson'), before);
  });

  test('a rename is refused while articles are being read, and changes all of them afterwards', async () => {
    client = await BareClient.start({ folders: [folder.uri] });
    await client.open(folder.uriOf('đủ.txt'), FULL);
    await assert.rejects(renamed(), /still being read/u);
    await client.idle();
    assert.equal(Object.keys((await renamed()).changes ?? {}).length, MANY + 1);
  });
});
