import assert from 'node:assert/strict';
import { MOST_ENTRIES } from '../../../server/src/corpus/store/segment';
import type { Step } from './memoryStoreFiles';
import { FOLDER, known, Process } from './stores';

suite('what is kept of contents', () => {
  test('is found again by another process, and within this one before it is written', async () => {
    const first = new Process();
    const keys = [await first.put('một'), await first.put('hai')];
    assert.deepEqual(await first.load(...keys), ['một', 'hai']);
    await first.store.flush();
    assert.equal(first.segments.length, 1);
    assert.deepEqual(await first.load(...keys), ['một', 'hai']);
    const second = new Process(first.files.disk);
    assert.deepEqual(await second.load(...keys, 'unknown key here'), ['một', 'hai', '(lost)']);
    assert.deepEqual(second.problems, []);
  });

  test('is written once, however often it is put', async () => {
    const first = new Process();
    await first.put('một');
    await first.put('một');
    await first.store.flush();
    await first.put('một');
    await first.store.flush();
    assert.equal(first.segments.length, 1);
    const second = new Process(first.files.disk);
    await second.store.list();
    await second.put('một');
    await second.store.flush();
    assert.equal(second.segments.length, 1);
  });

  test('stands in segments of a limited length', async () => {
    const one = new Process();
    const keys: string[] = [];
    for (let at = 0; at < MOST_ENTRIES * 2 + 1; at++) keys.push(await one.put(`${at}`));
    await one.store.flush();
    assert.equal(one.segments.length, 3);
    assert.deepEqual(await new Process(one.files.disk).load(...keys.slice(-2)), [
      `${keys.length - 2}`,
      `${keys.length - 1}`,
    ]);
  });

  test('by other rules is not used, and stays for those who have them', async () => {
    const old = new Process(undefined, { rules: 'old rules' });
    const key = await old.put('một');
    await old.store.flush();
    const young = new Process(old.files.disk);
    assert.deepEqual(await young.load(key), ['(lost)']);
    assert.deepEqual(young.problems, []);
    assert.deepEqual(await new Process(old.files.disk, { rules: 'old rules' }).load(key), ['một']);
  });

  test('an empty one is kept as such', async () => {
    const one = new Process();
    const key = await one.put('');
    await one.store.flush();
    assert.deepEqual(await new Process(one.files.disk).load(key), ['']);
  });
});

suite('what is known of files', () => {
  test('comes back with the segments of their contents, which are not looked for', async () => {
    const first = new Process();
    const keys = [await first.put('một'), await first.put('hai')];
    await first.store.flush();
    const files = new Map([
      [`${FOLDER}/a.txt`, known(keys[0]!)],
      [`${FOLDER}/th%C6%B0%20m%E1%BB%A5c/b%23.txt`, known(keys[1]!, 5_000_000_000)],
    ]);
    await first.store.saveFiles(FOLDER, files);
    const second = new Process(first.files.disk);
    const table = await second.store.filesOf(FOLDER);
    assert.deepEqual(
      [...table].map(([uri, { stamp, key }]) => [uri, { stamp, key }]),
      [...files].map(([uri, { stamp, key }]) => [uri, { stamp, key }]),
    );
    assert.deepEqual(await second.load(...keys), ['một', 'hai']);
    assert.equal(second.files.steps.filter((step) => /^(list|readBeginning)/u.test(step)).length, 0);
  });

  test('of one folder is not taken for that of another, nor of one that was never read', async () => {
    const one = new Process();
    await one.store.saveFiles(FOLDER, new Map([[`${FOLDER}/a.txt`, known(await one.put('một'))]]));
    assert.equal((await one.store.filesOf('file:///tin2')).size, 0);
    assert.equal((await one.store.filesOf('file:///')).size, 0);
    assert.deepEqual(one.problems, []);
  });

  test('holds for the root of a disk, too', async () => {
    const one = new Process();
    await one.store.saveFiles('file:///', new Map([['file:///a.txt', known(await one.put('một'))]]));
    assert.deepEqual([...(await one.store.filesOf('file:///')).keys()], ['file:///a.txt']);
  });
});

suite('several processes at one store', () => {
  test('find what each other have kept since', async () => {
    const first = new Process();
    const second = new Process(first.files.disk);
    await second.store.list();
    const key = await first.put('một');
    await first.store.flush();
    assert.deepEqual(await second.load(key), ['một']);
  });

  test('a segment that another one has taken away costs a new reading, or is found elsewhere', async () => {
    const first = new Process();
    const keys = [await first.put('một'), await first.put('hai')];
    await first.store.flush();
    await first.store.saveFiles(
      FOLDER,
      new Map([
        [`${FOLDER}/a.txt`, known(keys[0]!)],
        [`${FOLDER}/b.txt`, known(keys[1]!)],
      ]),
    );
    const second = new Process(first.files.disk);
    await second.store.filesOf(FOLDER);
    const [gone] = first.segments;
    const third = new Process(first.files.disk);
    await third.put('một');
    await third.store.flush();
    first.files.disk.files.delete(gone!);
    assert.deepEqual(await second.load(...keys), ['một', '(lost)']);
    assert.deepEqual(second.problems, []);
  });
});

suite('storage that fails', () => {
  for (const [step, code] of [
    ['write', 'full'],
    ['write', 'denied'],
    ['rename', 'failed'],
  ] as [Step, 'full'][]) {
    test(`${step} (${code}): is told of once, nothing more is tried, and everything else goes on`, async () => {
      const one = new Process();
      one.files.failing.set(step, code);
      for (let at = 0; at < 3; at++) {
        await one.put(`${at}`);
        await one.store.flush();
      }
      await one.store.saveFiles(FOLDER, new Map());
      assert.deepEqual(one.problems, [{ kind: 'writing', code, detail: `${step} fails` }]);
      assert.equal(one.files.steps.filter((name) => name.startsWith('write')).length, 1);
      assert.deepEqual(one.files.names, []);
    });
  }

  test('that cannot be read holds nothing', async () => {
    const first = new Process();
    const key = await first.put('một');
    await first.store.flush();
    const second = new Process(first.files.disk);
    for (const step of ['list', 'read', 'readBeginning'] as const) second.files.failing.set(step, 'denied');
    assert.deepEqual(await second.load(key), ['(lost)']);
    assert.equal((await second.store.filesOf(FOLDER)).size, 0);
    await second.store.clear();
    assert.deepEqual(first.segments.length, 1);
    assert.ok(second.problems.every(({ code }) => code === 'denied'));
  });

  test('that was deleted while the process runs is filled anew', async () => {
    const one = new Process();
    const key = await one.put('một');
    await one.store.flush();
    one.files.disk.files.clear();
    assert.deepEqual(await one.load(key), ['(lost)']);
    await one.put('một');
    await one.store.flush();
    assert.deepEqual(await one.load(key), ['một']);
    assert.deepEqual(one.problems, []);
  });

  test('clearing deletes all there is, also by other rules, and writing begins anew', async () => {
    const old = new Process(undefined, { rules: 'old rules' });
    await old.put('một');
    await old.store.flush();
    const one = new Process(old.files.disk);
    one.files.failing.set('write', 'full');
    const key = await one.put('hai');
    await one.store.flush();
    one.files.failing.clear();
    await one.store.clear();
    assert.deepEqual(one.files.names, []);
    assert.deepEqual(await one.load(key), ['(lost)']);
    await one.put('hai');
    await one.store.flush();
    assert.deepEqual(await new Process(one.files.disk).load(key), ['hai']);
  });
});
