import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { Position } from 'vscode';
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
});
