import assert from 'node:assert/strict';
import { soonestOf } from '../../server/src/corpus/turns';

/** A channel of which each message comes when the others of the event loop have had their turn. */
class Channel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) };
}

suite('soonestOf', () => {
  const systems: [name: string, system: object][] = [
    ['Node', { setImmediate, MessageChannel: Channel, setTimeout: assert.fail }],
    ['a browser, where timers wait for long', { MessageChannel: Channel, setTimeout: assert.fail }],
    ['a system that has timers only', { setTimeout }],
  ];
  for (const [name, system] of systems) {
    test(`calls back later, each once and in their order, in ${name}`, async () => {
      const soonest = soonestOf(system);
      const called: number[] = [];
      const all = [1, 2, 3].map(
        (number) =>
          new Promise<void>((resolve) => {
            soonest(() => {
              called.push(number);
              resolve();
            });
          }),
      );
      assert.deepEqual(called, []);
      await Promise.all(all);
      assert.deepEqual(called, [1, 2, 3]);
    });
  }
});
