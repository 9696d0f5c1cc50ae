import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, Position, Range, WorkspaceEdit, window, workspace } from 'vscode';
import { CAN_SEE_PROCESSES, serverProcesses } from '../serverProcesses';
import { eventually, extension, hoverText, show } from '../workspace';

suite('in a folder without articles', () => {
  test('English notes wake the extension, stay plain text, and start no server', async function () {
    const notes = await show('notes.txt');
    assert.equal(notes.languageId, 'plaintext');
    await eventually(() => assert.ok(extension().isActive));
    assert.equal(await hoverText(notes, new Position(0, 3)), '');
    if (!CAN_SEE_PROCESSES) {
      this.skip();
    }
    // The folder is looked through in the background.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(serverProcesses(), []);
  });

  test('an article that is pasted into a new text starts the server', async function () {
    if (!CAN_SEE_PROCESSES) {
      this.skip();
    }
    const fresh = await workspace.openTextDocument({ language: 'plaintext', content: '' });
    await window.showTextDocument(fresh);
    const pasted = new WorkspaceEdit();
    const article = 'Chiều 3/4, Thường trực Tỉnh ủy họp phiên thường kỳ, cho ý kiến về Kết luận số 21-KL/TW.\n';
    pasted.replace(fresh.uri, new Range(0, 0, 0, 0), article);
    assert.ok(await workspace.applyEdit(pasted));
    await eventually(() => assert.equal(serverProcesses().length, 1));
    await eventually(async () => assert.match(await hoverText(fresh, new Position(0, 75)), /21-KL\/TW/));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
