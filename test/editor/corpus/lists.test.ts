import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, Selection, window } from 'vscode';
import { WALKTHROUGH } from '../../../client/src/sampleBeginning';
import { SHORT_FORM } from '../sample';
import { eventually, extension, hoverText, inside, show } from '../workspace';

const SHORT = 'Kết luận số 21';

suite('lists of what the cursor is on', () => {
  test('with the walkthrough in front, where it was last', async () => {
    const article = await show(SHORT_FORM);
    const at = inside(article, SHORT);
    await eventually(async () => assert.match(await hoverText(article, at), /21-KL\/TW/));
    window.activeTextEditor!.selection = new Selection(at, at);
    await commands.executeCommand('workbench.action.openWalkthrough', `${extension().id}#${WALKTHROUGH.id}`);
    await eventually(() => assert.equal(window.activeTextEditor, undefined));
    await commands.executeCommand('danChieu.concordance');
    await eventually(() =>
      assert.equal(window.tabGroups.activeTabGroup.activeTab?.label, 'Mentions: Kết luận số 21-KL/TW'),
    );
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
