import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Rest } from '../../server/src/wire/rest';

const unexpected = (error: unknown): never => assert.fail(String(error));

suite('rest', () => {
  let collected = 0;
  const rest = (): Rest => new Rest(() => collected++, unexpected);

  setup(() => {
    collected = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  teardown(() => mock.timers.reset());

  test('memory is given back once, when many articles were read and nothing happens any more', () => {
    rest().read(1000);
    mock.timers.tick(9_999);
    assert.equal(collected, 0);
    mock.timers.tick(1);
    assert.equal(collected, 1);
    mock.timers.tick(100_000);
    assert.equal(collected, 1);
  });

  test('whoever works is not held up', () => {
    const one = rest();
    one.read(1000);
    for (let second = 0; second < 60; second++) {
      mock.timers.tick(1000);
      one.busy();
    }
    assert.equal(collected, 0);
    mock.timers.tick(10_000);
    assert.equal(collected, 1);
    one.busy();
    mock.timers.tick(100_000);
    assert.equal(collected, 1);
  });

  test('a few articles leave nothing to give back', () => {
    const one = rest();
    one.read(999);
    one.busy();
    mock.timers.tick(100_000);
    assert.equal(collected, 0);
  });

  test('at the end nothing is waited for', () => {
    const one = rest();
    one.read(1000);
    one.end();
    mock.timers.tick(100_000);
    assert.equal(collected, 0);
  });
});
