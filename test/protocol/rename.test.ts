import assert from 'node:assert/strict';
import type { ShowMessageParams, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

/** The text of a headline, which could tell VS Code to run a command where it is in a message. */
const HOSTILE = SHORT.replace('bàn cách làm', '[bàn](command:quit) cách làm');

const CAPABLE = {
  experimental: { danChieuStatus: true },
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

suite('rename over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  const messages: string[] = [];
  suiteSetup(async () => {
    folder = new TemporaryFolder({ 'a.txt': FULL, 'b.txt': HOSTILE });
    client = await BareClient.indexed({
      folders: [folder.uri],
      capabilities: CAPABLE,
      prepare: (connection) => {
        connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
          messages.push(message);
        });
      },
    });
    await client.open(folder.uriOf('a.txt'), FULL, 7);
  });
  suiteTeardown(() => {
    client.kill();
    folder.remove();
  });

  const at = (words: string) => ({
    textDocument: { uri: folder.uriOf('a.txt') },
    position: inside(FULL, words),
  });
  const rename = (newName: string) =>
    client.request<WorkspaceEdit>('textDocument/rename', { ...at('21-KL/TW'), newName });

  test('is offered with a first look at what can be renamed', async () => {
    assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
    const { line, character } = inside(FULL, '21-KL/TW');
    assert.deepEqual(await client.request('textDocument/prepareRename', at('21-KL/TW')), {
      range: { start: { line, character: character - 1 }, end: { line, character: character + 7 } },
      placeholder: '21-KL/TW',
    });
  });

  test('says why something cannot be renamed', async () => {
    await assert.rejects(client.request('textDocument/prepareRename', at('25/10/2021')), /Only people/u);
    await assert.rejects(client.request('textDocument/prepareRename', at('quán triệt')), /no person and no document/u);
    await assert.rejects(rename('mới'), /“mới” is no document number/u);
  });

  test('changes open files by their version, others as they are on the disk, in groups', async () => {
    const { line, character } = inside(HOSTILE, '21-KL/TW');
    const range = { start: { line, character: character - 1 }, end: { line, character: character + 7 } };
    const edit = await rename('12-KL/TW');
    assert.deepEqual(edit.documentChanges?.at(-1), {
      textDocument: { uri: folder.uriOf('b.txt'), version: null },
      edits: [{ range, newText: '12-KL/TW', annotationId: 'elsewhere' }],
    });
    const [first] = edit.documentChanges ?? [];
    assert.ok(first !== undefined && 'textDocument' in first);
    assert.deepEqual(first.textDocument, { uri: folder.uriOf('a.txt'), version: 7 });
    assert.equal(edit.changeAnnotations?.elsewhere?.label, 'In 1 other article');
    assert.equal(edit.changeAnnotations?.here?.label, 'In this article');
  });

  test('leaves out a file that is another by now, and names it, without the link in its headline', async () => {
    folder.write('b.txt', HOSTILE.replace('21-KL/TW', '22-KL/TW'));
    const edit = await rename('12-KL/TW');
    assert.equal(edit.documentChanges?.length, 1);
    await client.eventually(
      async () => messages.join('\n'),
      (said) =>
        said.includes(
          'Nothing is changed in 1 article that has just changed: “Các chi bộ Lạng Sơn [bàn] (command:quit) cách làm”',
        ),
    );
  });

  test('is silent for clients that do not know it, and plain for those that know little', async () => {
    const other = await BareClient.indexed({ folders: [folder.uri] });
    try {
      assert.equal(other.initialized.capabilities.renameProvider, undefined);
      const edit = await other.request<WorkspaceEdit>('textDocument/rename', { ...at('21-KL/TW'), newName: '12' });
      assert.equal(edit.changes?.[folder.uriOf('a.txt')]?.length, 1);
      assert.equal(edit.documentChanges, undefined);
    } finally {
      other.kill();
    }
  });
});
