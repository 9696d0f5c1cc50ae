import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { atOnce, forEach, inTurns, Turns, type Work, walk } from '../../server/src/corpus/turns';

/** Turns by a clock that only work moves on; what was done, and when others had their turn, is written down. */
class Scene {
  readonly done: (string | number)[] = [];
  #clock = 1000;
  readonly turns = new Turns(
    () => this.#clock,
    (callback) =>
      setImmediate(() => {
        this.done.push('others');
        callback();
      }),
  );

  /** A step that takes so many milliseconds. */
  step(name: string | number, takes: number): void {
    this.done.push(name);
    this.#clock += takes;
  }
}

function* working(scene: Scene, name: string, steps: number, takes: number): Work<string> {
  for (let step = 0; step < steps; step++) {
    scene.step(name, takes);
    yield undefined;
  }
  return `${name} is done`;
}

suite('Turns', () => {
  test('of the event loop are given to one after the other who wait', async () => {
    const scene = new Scene();
    const both = ['a', 'b'].map((name) => inTurns(working(scene, name, 4, 3), CancellationToken.None, scene.turns));
    assert.deepEqual(await Promise.all(both), ['a is done', 'b is done']);
    const rounds = ['others', 'a', 'a', 'others', 'b', 'b'];
    assert.deepEqual(scene.done.slice(0, 12), [...rounds, ...rounds]);
  });

  test('are over as soon as others have waited for long', async () => {
    const scene = new Scene();
    const takes = [1, 3, 2, 4, 30, 1];
    await walk(takes, CancellationToken.None, (each) => void scene.step(each, each), scene.turns);
    assert.deepEqual(scene.done, ['others', 1, 3, 2, 'others', 4, 30, 'others', 1]);
  });

  test('let in whoever has waited before the work begins', async () => {
    let isLate = false;
    setImmediate(() => {
      isLate = true;
    });
    await walk([1], CancellationToken.None, () => void assert.ok(isLate));
  });

  test('are taken by steps from many sides in their order; one that fails does not keep the next from coming', async () => {
    const scene = new Scene();
    const first = scene.turns.take(() => scene.step('first', 3));
    const failing = scene.turns.take(() => {
      scene.step('failing', 3);
      throw new Error('no');
    });
    const last = scene.turns.take(() => scene.step('last', 3));
    await assert.rejects(failing, /no/u);
    await Promise.all([first, last]);
    assert.deepEqual(scene.done, ['others', 'first', 'failing', 'others', 'last']);
  });
});

suite('Work in turns', () => {
  test('ends with the first step that fails', async () => {
    const done: number[] = [];
    const failing = forEach([1, 2, 3], (each) => {
      if (each === 2) throw new Error('no');
      done.push(each);
    });
    await assert.rejects(failing, /no/u);
    assert.deepEqual(done, [1]);
  });

  test('ends when that is enough', async () => {
    const seen: number[] = [];
    const isWanted = await walk([1, 2, 3], CancellationToken.None, (each) => {
      seen.push(each);
      return each === 2 ? 'enough' : undefined;
    });
    assert.deepEqual([isWanted, seen], [true, [1, 2]]);
  });

  test('ends when nobody waits for it any more', async () => {
    const scene = new Scene();
    const source = new CancellationTokenSource();
    const work = inTurns(working(scene, 'a', 1000, 3), source.token, scene.turns);
    const walked = walk(
      Array.from({ length: 1000 }, (_, at) => at),
      source.token,
      (at) => void scene.step(at, 3),
      scene.turns,
    );
    setImmediate(() => setImmediate(() => source.cancel()));
    assert.deepEqual([await work, await walked], [undefined, false]);
    assert.ok(scene.done.length < 20, `${scene.done}`);
  });

  test('can be done at once', () => {
    assert.equal(atOnce(working(new Scene(), 'a', 10, 30)), 'a is done');
  });
});
