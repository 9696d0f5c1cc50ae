import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { AfterQuiet } from '../../server/src/wire/afterQuiet';

const unexpected = (error: unknown): never => assert.fail(String(error));

suite('work that waits for quiet', () => {
  test('is done once for many events', async () => {
    let done = 0;
    const news = new AfterQuiet(0, () => done++, unexpected);
    for (let events = 0; events < 5; events++) news.event();
    assert.equal(done, 0);
    await wait(5);
    assert.equal(done, 1);
  });

  test('is not done once more where it was done meanwhile, nor after the end', async () => {
    let done = 0;
    const news = new AfterQuiet(0, () => done++, unexpected);
    news.event();
    news.now();
    news.event();
    news.cancel();
    await wait(5);
    assert.equal(done, 1);
  });

  test('is done though it is never quiet, but not at each event', async () => {
    let done = 0;
    let events = 0;
    const news = new AfterQuiet(1_000_000, () => done++, unexpected, 20);
    while (done === 0) {
      news.event();
      events++;
      await wait(1);
    }
    assert.ok(events > 1);
    news.event();
    assert.equal(done, 1);
    news.cancel();
  });

  test('may fail: whoever keeps the log is told, and the process goes on', async () => {
    const faults: unknown[] = [];
    const fault = new Error('a fault of recognition');
    const news = new AfterQuiet(
      0,
      () => {
        throw fault;
      },
      (error) => faults.push(error),
    );
    news.event();
    await wait(5);
    news.now();
    assert.deepEqual(faults, [fault, fault]);
  });
});
