import assert from 'node:assert/strict';
import { Lifecycle, type ServerState, type Startable } from '../../client/src/lifecycle';

/** A disk with or without the server's file, and what happened to the processes. */
class Disk {
  hasServer = true;
  readonly events: string[] = [];
  #made = 0;

  /** A connection that behaves as that of vscode-languageclient: it remembers how its start went. */
  connect(): Startable {
    const name = ++this.#made;
    let starting: Promise<void> | undefined;
    let runs = false;
    const start = async (): Promise<void> => {
      const found = this.hasServer;
      await new Promise((resolve) => setImmediate(resolve));
      if (!found) throw new Error('no such file');
      runs = true;
      this.events.push(`${name} runs`);
    };
    return {
      start: () => {
        starting ??= start();
        return starting;
      },
      stop: async () => {
        if (!runs) throw new Error("Client is not running and can't be stopped");
        runs = false;
        this.events.push(`${name} ends`);
      },
    };
  }
}

suite('the life of the server', () => {
  let disk: Disk;
  let states: ServerState[];
  let complaints: unknown[];
  let life: Lifecycle<Startable>;
  setup(() => {
    disk = new Disk();
    states = [];
    complaints = [];
    life = new Lifecycle(
      () => disk.connect(),
      (state) => states.push(state),
      (error) => complaints.push(error),
    );
  });
  teardown(() => assert.deepEqual(complaints, []));

  test('a start that failed can be tried again', async () => {
    disk.hasServer = false;
    await assert.rejects(life.start(), /no such file/);
    assert.equal(life.state, 'failed');
    disk.hasServer = true;
    await life.restart();
    assert.deepEqual(disk.events, ['2 runs']);
    assert.deepEqual(states, ['starting', 'failed', 'stopped', 'starting', 'running']);
  });

  test('what runs is not started twice', async () => {
    await Promise.all([life.start(), life.start()]);
    assert.deepEqual(disk.events, ['1 runs']);
  });

  test('a stop waits for the start before it', async () => {
    await Promise.all([life.start(), life.stop()]);
    assert.deepEqual(disk.events, ['1 runs', '1 ends']);
    assert.equal(life.state, 'stopped');
  });

  test('a stop after a start that fails has nothing to do', async () => {
    disk.hasServer = false;
    const start = assert.rejects(life.start());
    await Promise.all([start, life.stop()]);
    assert.equal(life.state, 'stopped');
  });

  test('restarts follow one another', async () => {
    await Promise.all([life.start(), life.restart(), life.restart()]);
    assert.deepEqual(disk.events, ['1 runs', '1 ends', '2 runs', '2 ends', '3 runs']);
    assert.equal(life.state, 'running');
  });

  test('a process that ended by itself is replaced, not stopped', async () => {
    await life.start();
    assert.equal(life.ended('stopped'), true);
    await life.start();
    assert.deepEqual(disk.events, ['1 runs', '2 runs']);
    assert.notEqual(life.current, undefined);
  });

  test('the end of a process that is being stopped is nothing new', async () => {
    await life.start();
    const stopping = life.stop();
    await stopping;
    assert.equal(life.ended('failed'), false);
    assert.equal(life.state, 'stopped');
  });

  test('a process that will not stop does not keep the next from starting', async () => {
    await life.start();
    life.current!.stop = () => Promise.reject(new Error('Stopping the server timed out'));
    await life.restart();
    assert.equal(life.state, 'running');
    assert.match(String(complaints.pop()), /timed out/);
  });
});
