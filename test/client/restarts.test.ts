import assert from 'node:assert/strict';
import { RestartLimit } from '../../client/src/restarts';

suite('restarts of a crashed server', () => {
  test('so many are allowed within the period, and no more', () => {
    const limit = new RestartLimit(3, 1000);
    assert.deepEqual(
      [0, 10, 20, 30, 40].map((now) => limit.allows(now)),
      [true, true, true, false, false],
    );
  });

  test('crashes that are long past do not count', () => {
    const limit = new RestartLimit(2, 1000);
    assert.deepEqual(
      [0, 900, 1800, 2700].map((now) => limit.allows(now)),
      [true, true, true, true],
    );
  });

  test('all is forgotten when someone asks for a restart', () => {
    const limit = new RestartLimit(1, 1000);
    limit.allows(0);
    limit.clear();
    assert.equal(limit.allows(1), true);
  });
});
