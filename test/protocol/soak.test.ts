import assert from 'node:assert/strict';
import { WireSoak } from '../soak/wireSoak';

suite('a server to which much happens', () => {
  test('says in the end what one says that has just been started, and nothing goes wrong on the way', async () => {
    const soak = new WireSoak(7);
    try {
      await soak.start();
      await soak.go(150);
      await soak.compare();
      assert.deepEqual(soak.faults, []);
    } finally {
      soak.end();
    }
  }).timeout(60_000);
});
