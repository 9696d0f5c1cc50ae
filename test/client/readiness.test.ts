import assert from 'node:assert/strict';
import type { ServerState } from '../../client/src/lifecycle';
import { Readiness } from '../../client/src/readiness';

/** A server that starts, or cannot, and what the user is told meanwhile. */
class Window {
  state: ServerState = 'stopped';
  readonly told: string[] = [];

  constructor(
    readonly articles: boolean,
    readonly starts = true,
  ) {}

  readonly readiness = new Readiness(this, async () => this.articles, {
    starting: (until) => {
      this.told.push('starting');
      void until.then(() => this.told.push('over'));
    },
    noArticles: () => this.told.push('no articles'),
  });

  async start(): Promise<void> {
    this.state = 'starting';
    await new Promise((resolve) => setImmediate(resolve));
    this.state = this.starts ? 'running' : 'failed';
  }
}

suite('a command that is called early', () => {
  test('waits for the server, and says so', async () => {
    const window = new Window(true);
    assert.equal(await window.readiness.wait(), true);
    assert.deepEqual(window.told, ['starting', 'over']);
  });

  test('goes on at once where the server runs', async () => {
    const window = new Window(true);
    await window.start();
    assert.equal(await window.readiness.wait(), true);
    assert.deepEqual(window.told, []);
  });

  test('starts no server where there are no articles, and says that', async () => {
    const window = new Window(false);
    assert.equal(await window.readiness.wait(), false);
    assert.equal(window.state, 'stopped');
    assert.deepEqual(window.told, ['starting', 'no articles', 'over']);
  });

  test('is left where the server cannot be started, which is said by whoever tried', async () => {
    const window = new Window(true, false);
    assert.equal(await window.readiness.wait(), false);
    assert.deepEqual(window.told, ['starting', 'over']);
  });
});
