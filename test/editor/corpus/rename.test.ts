import assert from 'node:assert/strict';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  commands,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { FULL_FORM, SHORT_FORM } from '../sample';
import { eventually, inside, nameOf, root, show } from '../workspace';

/** Text with the words in place of others, which it must contain. */
function replaced(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((now, [from, to]) => {
    assert.ok(now.includes(from), from);
    return now.replaceAll(from, to);
  }, text);
}

/** What a rename at words of a document comes to. */
async function rename(document: TextDocument, words: string, newName: string): Promise<WorkspaceEdit> {
  const edit = await commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    inside(document, words),
    newName,
  );
  return edit;
}

suite('rename over articles', () => {
  const PAIR: readonly string[] = [FULL_FORM, SHORT_FORM];

  test('a document gets another number in two files, each citation in its own form', async () => {
    const article = await show(SHORT_FORM);
    const full = await workspace.openTextDocument(root().with({ path: `${root().path}/${FULL_FORM}` }));
    const [before, fullBefore] = [article.getText(), full.getText()];
    const edit = await eventually(async () => {
      const found = await rename(article, 'Kết luận số 21', '12');
      assert.ok(found.entries().length > 2);
      return found;
    });
    const both = new WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) if (PAIR.includes(nameOf(uri))) both.set(uri, edits);
    assert.equal(both.entries().length, 2);
    assert.ok(await workspace.applyEdit(both));
    try {
      assert.equal(article.getText(), replaced(before, ['Kết luận số 21', 'Kết luận số 12'], ['KL21', 'KL12']));
      assert.equal(full.getText(), replaced(fullBefore, ['21-KL/TW', '12-KL/TW'], ['Kết luận 21', 'Kết luận 12']));
    } finally {
      for (const document of [article, full]) {
        await show(nameOf(document.uri));
        await commands.executeCommand('workbench.action.files.revert');
      }
    }
    assert.equal(article.getText(), before);
  });

  test('what is no name is refused, with the reason', async () => {
    const article = await show(SHORT_FORM);
    await assert.rejects(rename(article, 'Vi Minh Tuyển', 'Tuyển'), /is no full name of a person/);
  });
});

suite('call hierarchy over articles', () => {
  test('the articles that cite a document, from a short form', async () => {
    const article = await show(SHORT_FORM);
    const found = await eventually(async () => {
      const [item] = await commands.executeCommand<CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        article.uri,
        inside(article, 'Kết luận số 21'),
      );
      assert.ok(item);
      assert.match(item.name, /21-KL\/TW/);
      const calls = await commands.executeCommand<CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
      assert.ok(calls.length > 2);
      return calls;
    });
    const files = found.map(({ from }) => nameOf(from.uri));
    assert.ok(files.includes(FULL_FORM) && files.includes(SHORT_FORM), files.join('\n'));
    assert.ok(found.every(({ fromRanges }) => fromRanges.length > 0));
  });
});
