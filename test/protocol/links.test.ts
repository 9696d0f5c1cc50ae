import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover, Location } from 'vscode-languageserver-protocol/node';
import { inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

suite('files that are opened over a link', () => {
  const CITED = 'Kết luận số 21';
  let folder: TemporaryFolder;
  let client: BareClient;
  let own: string;
  let alias: string;
  setup(() => {
    folder = new TemporaryFolder({ 'thật/a.txt': SHORT });
    folder.link('liên kết', 'thật');
    own = folder.uriOf('thật/a.txt');
    alias = folder.uriOf('liên kết/a.txt');
  });
  teardown(() => {
    client.kill();
    folder.remove();
  });

  const at = (uri: string, text = SHORT) => ({ textDocument: { uri }, position: inside(text, CITED) });
  const card = async (uri: string, text?: string) =>
    JSON.stringify((await client.request<Hover>('textDocument/hover', at(uri, text))).contents);
  const citing = async (uri: string, text?: string) => {
    const params = { ...at(uri, text), context: { includeDeclaration: true } };
    return (await client.request<Location[]>('textDocument/references', params)).map((location) => location.uri);
  };

  test('are the articles that they lead to, not others', async () => {
    client = await BareClient.indexed({ folders: [folder.uri] });
    await client.open(alias, SHORT);
    assert.match(await card(alias), /No other article cites it/u);
    assert.deepEqual(await citing(alias), [own]);
    assert.equal((await client.idle()).articles, 1);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', at(alias));
    assert.ok(symbols.length > 0);
  });

  test('are so, too, where they were open before the folder was read', async () => {
    client = await BareClient.start({ folders: [folder.uri] });
    await client.open(alias, SHORT);
    await client.idle();
    assert.deepEqual(await citing(alias), [own]);
    await client.statusWhere(({ state, articles }) => state === 'idle' && articles === 1);
  });

  test('count with what is typed in them, until they are closed', async () => {
    client = await BareClient.indexed({ folders: [folder.uri] });
    const typed = `${SHORT}Kết luận số 21-KL/TW được nhắc lại.\n`;
    await client.open(alias, typed);
    assert.deepEqual(await citing(alias, typed), [own, own]);
    await client.close(alias);
    await client.open(own, SHORT);
    assert.deepEqual(await citing(own), [own]);
  });
});
