import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, languages } from 'vscode';
import { MARKDOWN, SHORT_FORM } from '../sample';
import { eventually, extension, hoverText, inside, show } from '../workspace';

suite('activation in a folder of articles', () => {
  test('opening an article wakes the extension', async () => {
    await show(SHORT_FORM);
    await eventually(() => assert.ok(extension().isActive));
  });

  test('plain text and Markdown stay what they are', async () => {
    assert.equal((await show(SHORT_FORM)).languageId, 'plaintext');
    assert.equal((await show(MARKDOWN)).languageId, 'markdown');
  });

  test('the extension brings no language of its own', async () => {
    const contributes: { languages?: unknown } = extension().packageJSON.contributes;
    assert.equal(contributes.languages, undefined);
    assert.ok((await languages.getLanguages()).includes('plaintext'));
  });

  test('every command of the manifest exists', async () => {
    const declared: { command: string }[] = extension().packageJSON.contributes.commands;
    const known = await commands.getCommands(true);
    assert.ok(declared.length >= 2);
    for (const { command } of declared) {
      assert.ok(known.includes(command), command);
    }
  });

  test('the index can be rebuilt, and answers afterwards as before', async () => {
    const article = await show(SHORT_FORM);
    await commands.executeCommand('danChieu.rebuildIndex');
    const text = await eventually(async () => {
      const answer = await hoverText(article, inside(article, 'Kết luận số 21'));
      assert.match(answer, /21-KL\/TW/);
      return answer;
    });
    assert.match(text, /Ban Chấp hành Trung ương/);
  });

  test('the log can be shown', async () => {
    await commands.executeCommand('danChieu.showLog');
    await commands.executeCommand('workbench.action.closePanel');
  });
});
