import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const CAPABLE = { experimental: { danChieuStatus: true }, textDocument: { callHierarchy: {} } };

suite('call hierarchy over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  suiteSetup(async () => {
    folder = new TemporaryFolder({ 'a.txt': FULL, 'b.txt': SHORT });
    client = await BareClient.indexed({ folders: [folder.uri], capabilities: CAPABLE });
  });
  suiteTeardown(() => {
    client.kill();
    folder.remove();
  });

  const prepare = (words: string) =>
    client.request<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
      textDocument: { uri: folder.uriOf('b.txt') },
      position: inside(SHORT, words),
    });

  test('goes from a citation to the articles that cite the document, and from those to what they cite', async () => {
    assert.equal(client.initialized.capabilities.callHierarchyProvider, true);
    const [item] = (await prepare('21-KL/TW')) ?? [];
    assert.equal(item?.name, 'Kết luận số 21-KL/TW');
    assert.equal(item.uri, folder.uriOf('a.txt'));
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual(
      incoming.map(({ from }) => from.uri),
      [folder.uriOf('a.txt'), folder.uriOf('b.txt')],
    );
    const outgoing = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: incoming[1]?.from,
    });
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['Kết luận số 21-KL/TW'],
    );
    assert.equal(await prepare('bàn cách làm').then((items) => items?.length), 1);
    assert.equal(await prepare('thảo luận'), null);
  });

  test('says what is wrong with an item that it did not make', async () => {
    const item = { name: '', kind: 1, uri: folder.uri, range: {}, selectionRange: {}, data: { kind: 'other' } };
    await assert.rejects(client.request('callHierarchy/incomingCalls', { item }), /data\.kind/u);
  });
});
