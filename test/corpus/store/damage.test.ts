import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { KIND, type Kind, SEAL, seal, viewOf } from '../../../server/src/corpus/store/sealed';
import type { MemoryDisk } from './memoryStoreFiles';
import { FOLDER, known, Process } from './stores';

/** A disk with one segment of three contents and the table of a folder. */
async function filled(): Promise<{ disk: MemoryDisk; keys: string[]; segment: string; table: string }> {
  const one = new Process();
  const keys = [await one.put('một'), await one.put('hai'), await one.put('ba')];
  await one.store.flush();
  await one.store.saveFiles(FOLDER, new Map(keys.map((key, at) => [`${FOLDER}/${at}.txt`, known(key)])));
  const [table, segment] = one.files.names;
  return { disk: one.files.disk, keys, segment: segment!, table: table! };
}

suite('files of the store that are not as they were written', () => {
  const spoilt: [what: string, spoil: (bytes: Uint8Array) => Uint8Array, code: string, goes: boolean][] = [
    ['one byte of its entries', (bytes) => changed(bytes, bytes.length - 1), 'damaged', true],
    ['one byte of its beginning', (bytes) => changed(bytes, 17), 'damaged', true],
    ['cut in half', (bytes) => bytes.slice(0, bytes.length >> 1), 'damaged', true],
    ['empty', () => new Uint8Array(), 'damaged', true],
    ['zeros, after a loss of power', (bytes) => new Uint8Array(bytes.length), 'foreign', true],
    ['another program’s', () => new TextEncoder().encode('SQLite format 3 and more of it'), 'foreign', true],
    ['of a newer form', (bytes) => changed(bytes, 4, 2), 'newer', false],
    ['by other rules', (bytes) => changed(bytes, 8), 'otherRules', false],
  ];
  for (const [what, spoil, code, goes] of spoilt) {
    test(`${what}: told of once; what the others hold is found`, async () => {
      const { disk, keys, segment } = await filled();
      const other = new Process(disk);
      const elsewhere = await other.put('bốn');
      await other.store.flush();
      disk.files.set(segment, { bytes: spoil(disk.files.get(segment)!.bytes), modified: disk.now });
      const one = new Process(disk);
      await one.store.filesOf(FOLDER);
      assert.deepEqual(await one.load(...keys, elsewhere), ['(lost)', '(lost)', '(lost)', 'bốn']);
      await one.load(...keys);
      assert.deepEqual(one.problems, [{ kind: 'file', name: segment, code, detail: '' }]);
      assert.equal(disk.files.has(segment), !goes);
    });
  }

  const NUMBERS = [0, 2, 4, 1000, 0x7fffffff, 0xffffffff];
  for (const number of NUMBERS) {
    test(`a segment that is sealed, and says that it has ${number} entries, costs only its own`, async () => {
      const { disk, keys, segment } = await filled();
      resealed(disk, segment, KIND.segment, (bytes) => viewOf(bytes).setUint32(SEAL, number, true));
      const one = new Process(disk);
      const elsewhere = await one.put('bốn');
      await one.store.filesOf(FOLDER);
      await one.store.list();
      assert.deepEqual(await one.load(...keys, elsewhere), ['(lost)', '(lost)', '(lost)', 'bốn']);
      assert.deepEqual(one.problems, [{ kind: 'file', name: segment, code: 'damaged', detail: '' }]);
      assert.ok(!disk.files.has(segment));
    });

    for (const [what, place] of [
      ['files', SEAL],
      ['segments', SEAL + 4],
      ['bytes of names', SEAL + 8],
    ] as const) {
      test(`a table that is sealed, and says that it has ${number} ${what}, costs no content`, async () => {
        const { disk, keys, table } = await filled();
        resealed(disk, table, KIND.files, (bytes) => viewOf(bytes).setUint32(place, number, true));
        const one = new Process(disk);
        assert.equal((await one.store.filesOf(FOLDER)).size, 0);
        assert.deepEqual(await one.load(...keys), ['một', 'hai', 'ba']);
        assert.deepEqual(one.problems, [{ kind: 'file', name: table, code: 'damaged', detail: '' }]);
      });
    }
  }

  test('a segment that is sealed, and cut off within its entries or longer than them, is damaged', async () => {
    for (const change of [-1, 1]) {
      const { disk, keys, segment } = await filled();
      const { bytes, modified } = disk.files.get(segment)!;
      const other = new Uint8Array(bytes.length + change);
      other.set(bytes.subarray(0, other.length));
      disk.files.set(segment, { bytes: other, modified });
      resealed(disk, segment, KIND.segment, () => undefined);
      const one = new Process(disk);
      assert.deepEqual(await one.load(...keys), ['(lost)', '(lost)', '(lost)']);
      assert.equal(one.problems[0]?.code, 'damaged');
    }
  });

  test('a spoilt table costs a look at the files, and no content', async () => {
    const { disk, keys, table } = await filled();
    disk.files.set(table, { bytes: changed(disk.files.get(table)!.bytes, 60), modified: disk.now });
    const one = new Process(disk);
    assert.equal((await one.store.filesOf(FOLDER)).size, 0);
    assert.deepEqual(await one.load(...keys), ['một', 'hai', 'ba']);
    assert.deepEqual(one.problems, [{ kind: 'file', name: table, code: 'damaged', detail: '' }]);
  });

  test('whatever bytes change: what is found is what was kept, and nothing breaks', async () => {
    const { disk, keys, segment, table } = await filled();
    const whole = new Map(disk.files);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(segment, table),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, by) => {
          disk.files.clear();
          for (const [file, content] of whole) disk.files.set(file, content);
          const { bytes } = whole.get(name)!;
          disk.files.set(name, { bytes: changed(bytes, at % bytes.length, by), modified: disk.now });
          const one = new Process(disk);
          const files = await one.store.filesOf(FOLDER);
          assert.ok(files.size === 3 || (name === table && files.size === 0));
          const texts = await one.load(...keys);
          assert.ok(
            texts.every(
              (text, index) => text === ['một', 'hai', 'ba'][index] || (name === segment && text === '(lost)'),
            ),
          );
          assert.equal(one.problems.length, 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Changes a file, and seals it as if it had been written so. */
function resealed(disk: MemoryDisk, name: string, kind: Kind, change: (bytes: Uint8Array) => void): void {
  const { bytes } = disk.files.get(name)!;
  change(bytes);
  seal(bytes, kind, { rules: 'rules', checksum: (rest) => crc32(rest) });
}

function changed(bytes: Uint8Array, at: number, by = 1): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at]! + by) % 256;
  return copy;
}
