import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands } from 'vscode';
import { FULL_FORM, SHORT_FORM } from '../sample';
import { CAN_SEE_PROCESSES, serverProcesses } from '../serverProcesses';
import { definitions, eventually, inside, show } from '../workspace';

suite('the language server', () => {
  test('is one process, and is started again when it crashes', async function () {
    if (!CAN_SEE_PROCESSES) {
      this.skip();
    }
    const article = await show(SHORT_FORM);
    const [before, ...more] = await eventually(() => {
      const running = serverProcesses();
      assert.equal(running.length, 1);
      return running;
    });
    assert.ok(before && more.length === 0);
    process.kill(before, 'SIGKILL');
    await eventually(() => {
      const running = serverProcesses();
      assert.ok(running.length === 1 && running[0] !== before, `${before} → ${running.join()}`);
    });
    await eventually(async () =>
      assert.deepEqual(await definitions(article, inside(article, 'Kết luận số 21')), [FULL_FORM]),
    );
    await commands.executeCommand('notifications.clearAll');
  });
});
