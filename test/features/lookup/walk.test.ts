import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { inTurns, type Work } from '../../../server/src/features/lookup/walk';

/** Counts until others have had their turn, which must come at some time. */
function* untilOthersWorked(others: { worked: boolean }): Work<number> {
  let turns = 0;
  while (!others.worked) {
    turns++;
    yield undefined;
  }
  return turns;
}

suite('work in turns', () => {
  test('lets others in, and gives what came of it', async () => {
    const others = { worked: false };
    const work = inTurns(untilOthersWorked(others), CancellationToken.None);
    setImmediate(() => setImmediate(() => setImmediate(() => Object.assign(others, { worked: true }))));
    assert.ok(((await work) ?? 0) > 0);
  });

  test('ends when nobody waits for it any more', async () => {
    const source = new CancellationTokenSource();
    const work = inTurns(untilOthersWorked({ worked: false }), source.token);
    setImmediate(() => setImmediate(() => source.cancel()));
    assert.equal(await work, undefined);
  });
});
