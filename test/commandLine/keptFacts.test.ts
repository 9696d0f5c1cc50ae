import assert from 'node:assert/strict';
import { run } from '../../server/src/commandLine/run';
import { ANALYSIS_VERSION } from '../../server/src/corpus/store/analysisVersion';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { SPOILT, spoilEntries } from '../corpus/store/spoiling';
import { FakeHost } from './fakeHost';

const FILES = {
  'tin/a.txt': 'Triển khai Quy định số 50-QĐ/TW ngày 27/12/2021 của Bộ Chính trị.\n',
  'tin/2023-06-20-b.txt': 'Chi bộ bàn Nghị quyết số 18 và Quy định 50.\n',
  'tin/2017-12-20-b.txt': 'Chi bộ bàn Nghị quyết số 18 và Quy định 50.\n',
  'tin/hỏng.txt': Buffer.concat([Buffer.from('Quy định 50.'), Buffer.from([0xff])]),
};

/** One run, on what the one before has kept. */
async function ran(before: FakeHost | undefined, ...args: readonly string[]): Promise<FakeHost> {
  const host = new FakeHost(new MemoryFileSystem(FILES));
  for (const [path, storage] of before?.storages ?? []) host.storages.set(path, storage);
  assert.equal(await run(['analyze', 'tin', ...args], host), 0);
  return host;
}

/** The names of all that is kept. */
function kept({ storages }: FakeHost): readonly string[] {
  return [...storages.values()].flatMap(({ names }) => names);
}

suite('what is kept from one run to the next', () => {
  test('gives the same data and the same complaints, and is written once', async () => {
    const first = await ran(undefined);
    assert.equal(kept(first).length, 1);
    const second = await ran(first);
    assert.equal(second.written, first.written);
    assert.deepEqual(second.complaints, first.complaints);
    assert.equal(first.complaints.length, 1);
    assert.deepEqual(kept(second), kept(first));
    const none = await ran(undefined, '--no-cache');
    assert.equal(none.written, first.written);
    assert.deepEqual(kept(none), []);
  });

  test('is used: what it says is what is printed', async () => {
    const first = await ran(undefined);
    const second = new FakeHost(new MemoryFileSystem({ 'tin/khác.txt': FILES['tin/a.txt'] }));
    for (const [path, storage] of first.storages) second.storages.set(path, storage);
    const storage = second.storage();
    storage.steps.length = 0;
    assert.equal(await run(['analyze', 'tin'], second), 0);
    assert.ok(storage.steps.some((step) => step.startsWith('read ')));
    assert.ok(!storage.steps.some((step) => step.startsWith('write ')));
    assert.match(second.written, /"QĐ:50\/TW"/u);
  });

  for (const [what, spoil] of SPOILT) {
    test(`is read anew where its entries are ${what}, and then used again`, async () => {
      const first = await ran(undefined);
      spoilEntries(first.storage().disk, ANALYSIS_VERSION, spoil, 2);
      const second = await ran(first);
      assert.equal(second.written, first.written);
      assert.deepEqual(second.complaints, first.complaints);
      const once = kept(second);
      const third = await ran(second);
      assert.equal(third.written, first.written);
      assert.deepEqual(kept(third), once);
    });
  }

  test('lies where the user wants it', async () => {
    const host = await ran(undefined, '--cache=kho');
    assert.deepEqual([...host.storages.keys()], ['kho']);
  });

  test('a storage that fails is complained of once, and costs nothing', async () => {
    const host = new FakeHost(new MemoryFileSystem(FILES));
    host.storage().failing.set('write', 'denied');
    assert.equal(await run(['analyze', 'tin'], host), 0);
    assert.equal(host.written, (await ran(undefined, '--no-cache')).written);
    assert.equal(host.complaints.filter((line) => line.includes('no permission to write')).length, 1);
  });
});
