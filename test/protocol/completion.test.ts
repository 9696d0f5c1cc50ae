import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, MarkupContent, TextEdit } from 'vscode-languageserver-protocol/node';
import { FULL, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const WRITTEN = `Các chi bộ Lạng Sơn bàn tiếp

(20/03/2022)

`;

suite('completion over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  let uri: string;
  let version = 1;
  suiteSetup(async () => {
    folder = new TemporaryFolder({ 'đầy đủ.txt': FULL, 'ngắn.txt': SHORT, 'mới.txt': WRITTEN });
    uri = folder.uriOf('mới.txt');
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
      initialize: { locale: 'vi' },
    });
    await client.open(uri, WRITTEN);
  });
  suiteTeardown(() => {
    client.kill();
    folder.remove();
  });

  /** Asks at the end of a line that has just been typed. */
  async function ask(typed: string, triggerCharacter?: string): Promise<CompletionList | null> {
    await client.change(uri, ++version, { text: `${WRITTEN}${typed}` });
    return client.request<CompletionList | null>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 4, character: typed.length },
      context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
    });
  }

  test('offers documents for a number, in the place of all that was typed for it', async () => {
    const list = await ask('Chi bộ học ket luan so 21', '1');
    assert.equal(list?.isIncomplete, true);
    const [item] = list.items;
    assert.match(item?.label ?? '', /^Kết luận số 21-KL\/TW, ngày 25\/10\/2021 của /u);
    const edit = item?.textEdit as TextEdit | undefined;
    assert.deepEqual(edit?.range, { start: { line: 4, character: 11 }, end: { line: 4, character: 25 } });
  });

  test('makes the card of an item when somebody looks at it', async () => {
    const [item] = (await ask('Kết luận số 21', '1'))?.items ?? [];
    assert.equal(item?.documentation, undefined);
    const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item as CompletionItem);
    const { kind, value } = documentation as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /^### Kết luận số 21-KL\/TW[\s\S]*Còn được dẫn trong 2 bài khác|Chỗ dẫn đầy đủ nhất/u);
  });

  test('has nothing to say in prose', async () => {
    assert.equal(await ask('Bà con nói chuyện '), null);
    assert.equal(await ask('Bà con góp 18', '8'), null);
  });

  test('is told what asks for it', () => {
    const { completionProvider } = client.initialized.capabilities;
    assert.deepEqual(completionProvider?.triggerCharacters, [...'0123456789-/ ']);
    assert.equal(completionProvider?.resolveProvider, true);
  });

  test('knows no file that is not open, and refuses items that are not its own', async () => {
    const closed = { textDocument: { uri: folder.uriOf('ngắn.txt') }, position: { line: 0, character: 3 } };
    assert.equal(await client.request('textDocument/completion', closed), null);
    for (const data of [
      { kind: 'document', key: 1 },
      { kind: 'other', key: 'x', uri },
    ]) {
      await assert.rejects(client.request('completionItem/resolve', { label: 'x', data }), /data\./u);
    }
  });

  test('can be turned off', async () => {
    await client.notify('workspace/didChangeConfiguration', {
      settings: { danChieu: { features: { completion: false } } },
    });
    const list = await client.eventually(
      () => ask('Kết luận số 21', '1'),
      (answer) => answer === null,
    );
    assert.equal(list, null);
  });
});
