import assert from 'node:assert/strict';
import { Images } from '../../../server/src/corpus/store/images';
import { tidy } from '../../../server/src/corpus/store/tidying';
import { FOLDER, known, Process } from './stores';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Tidies up what a process has, which knows files of these contents in one folder. */
function tidied(one: Process, keys: readonly string[] = []): Promise<void> {
  const files = new Map(keys.map((key, at) => [`${FOLDER}/${at}.txt`, known(key)]));
  return tidy(one.store, {
    now: one.files.disk.now,
    keys: new Set(keys),
    saveTables: () => one.store.saveFiles(FOLDER, files),
  });
}

/** Puts each text into a segment of its own. @returns their keys. */
async function scattered(one: Process, texts: readonly string[]): Promise<string[]> {
  const keys: string[] = [];
  for (const text of texts) {
    keys.push(await one.put(text));
    await one.store.flush();
  }
  return keys;
}

async function* inParts(...files: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* files;
}

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `bài ${at}`);

suite('a store put in order', () => {
  test('what a crashed process was writing is collected, what is being written stays', async () => {
    const one = new Process();
    const { disk } = one.files;
    const bytes = new Uint8Array(3);
    disk.files.set('rules/old.segment.1.tmp', { bytes, modified: disk.now - 2 * HOUR });
    disk.files.set('rules/new.segment.2.tmp', { bytes, modified: disk.now - 1000 });
    disk.files.set('rules/skewed.segment.3.tmp', { bytes, modified: disk.now + 1000 });
    disk.files.set('rules/future.segment.4.tmp', { bytes, modified: disk.now + 400 * DAY });
    await tidied(one);
    assert.deepEqual(one.files.names, ['rules/new.segment.2.tmp', 'rules/skewed.segment.3.tmp']);
  });

  test('parts that no image names go, unless the image is being written', async () => {
    const one = new Process();
    const { disk } = one.files;
    const images = new Images(one.store.folder);
    const write = (): Promise<void> =>
      images.write([FOLDER], 'danh mục', inParts(new Uint8Array(3), new Uint8Array(4)));
    await write();
    await write();
    const image = [...one.files.names];
    assert.equal(image.length, 3);
    for (const [name, age] of [
      ['old', 2 * HOUR],
      ['new', 1000],
    ] as const) {
      disk.files.set(`rules/${name}.part`, { bytes: new Uint8Array(3), modified: disk.now - age });
    }
    await tidied(one);
    assert.deepEqual(one.files.names, [...image, 'rules/new.part'].sort());
    const files: (Uint8Array | undefined)[] = [];
    for await (const file of images.files((await images.head([FOLDER]))!)) files.push(file);
    assert.deepEqual(files, [new Uint8Array(3), new Uint8Array(4)]);
  });

  test('of two images the later one stays, though a process that was reading the earlier one finds it gone', async () => {
    const one = new Process();
    const other = new Process(one.files.disk);
    const images = new Images(one.store.folder);
    await images.write([FOLDER], 'danh mục', inParts(new Uint8Array(3)));
    const earlier = (await images.head([FOLDER]))!;
    await new Images(other.store.folder).write([FOLDER], 'danh mục', inParts(new Uint8Array(4)));
    const later = one.files.names;
    await images.remove([FOLDER], earlier);
    assert.deepEqual(one.files.names, later);
    await images.remove([FOLDER], (await images.head([FOLDER]))!);
    assert.deepEqual(one.files.names, []);
  });

  test('what is in use is marked as such, once a day', async () => {
    const one = new Process();
    await one.put('một');
    await one.store.flush();
    const { disk } = one.files;
    const written = disk.now;
    const time = () => disk.files.get(one.segments[0]!)?.modified;
    disk.now += HOUR;
    await tidied(one);
    assert.equal(time(), written);
    disk.now += DAY;
    await tidied(one);
    assert.equal(time(), disk.now);
  });

  test('many small segments become one, and nothing is lost', async () => {
    const one = new Process();
    const texts = many(20);
    const keys = await scattered(one, texts);
    assert.equal(one.segments.length, 20);
    await tidied(one, keys);
    assert.equal(one.segments.length, 1);
    const next = new Process(one.files.disk);
    assert.equal((await next.store.filesOf(FOLDER)).size, 20);
    assert.deepEqual(await next.load(...keys), texts);
    assert.deepEqual([...one.problems, ...next.problems], []);
  });

  test('a few small ones stay, and so do those that another folder needs', async () => {
    const one = new Process();
    await tidied(one, await scattered(one, many(3)));
    assert.equal(one.segments.length, 3);
    const other = new Process();
    const keys = await scattered(other, many(20));
    await other.store.saveFiles('file:///khac', new Map(keys.map((key, at) => [`file:///khac/${at}`, known(key)])));
    const two = new Process(other.files.disk);
    await two.load(...keys);
    await tidied(two, keys);
    assert.equal(two.segments.length, 20);
    await tidied(two, keys);
    assert.equal(two.segments.length, 20);
  });

  test('of a large segment that is hardly used any more, what is used is kept', async () => {
    const one = new Process();
    const texts = many(10).map((text) => text.padEnd(50_000));
    const keys: string[] = [];
    for (const text of texts) keys.push(await one.put(text));
    await one.store.flush();
    const [large] = one.segments;
    await tidied(one, keys.slice(0, 3));
    assert.deepEqual(one.segments, [large]);
    await tidied(one, keys.slice(0, 2));
    assert.equal(one.segments.length, 1);
    assert.notEqual(one.segments[0], large);
    assert.deepEqual(await new Process(one.files.disk).load(...keys.slice(0, 3)), [texts[0], texts[1], '(lost)']);
  });

  test('what a folder needs that was open here, and is closed now, stays', async () => {
    const one = new Process();
    const keys: string[] = [];
    for (const text of many(10)) keys.push(await one.put(text.padEnd(50_000)));
    await one.store.flush();
    const before = one.segments;
    const folder = 'file:///khac';
    await one.store.saveFiles(folder, new Map(keys.map((key, at) => [`${folder}/${at}`, known(key)])));
    await one.store.release(folder);
    await tidied(one);
    assert.deepEqual(one.segments, before);
  });

  test('where nothing can be written, nothing is taken away', async () => {
    const one = new Process();
    const texts = many(20);
    const keys = await scattered(one, texts);
    one.files.failing.set('write', 'full');
    await tidied(one, keys);
    assert.deepEqual(await new Process(one.files.disk).load(...keys), texts);
  });

  test('what other rules have found goes when nobody has used it for long', async () => {
    const old = new Process(undefined, { rules: 'old rules' });
    await old.put('một');
    await old.store.flush();
    const one = new Process(old.files.disk);
    old.files.disk.now += 10 * DAY;
    await tidied(one);
    assert.equal(one.segments.length, 1);
    old.files.disk.now += 10 * DAY;
    await tidied(one);
    assert.equal(one.segments.length, 0);
  });
});

suite('a store that is full', () => {
  const limit = 12_000;
  const large = (name: string): string => name.padEnd(3000);

  test('drops what was not used for longest', async () => {
    const { files } = new Process();
    for (const name of ['một', 'hai', 'ba']) {
      const one = new Process(files.disk, { limit });
      await one.put(large(name));
      await one.store.flush();
      files.disk.now += DAY;
    }
    const reader = new Process(files.disk, { limit });
    const first = files.names.find((name) => files.disk.files.get(name)?.modified === files.disk.now - 3 * DAY)!;
    await reader.store.folder.touch(first);
    const one = new Process(files.disk, { limit });
    const key = await one.put(large('bốn'));
    await one.store.flush();
    assert.deepEqual(one.problems, []);
    assert.ok(files.names.includes(first));
    assert.equal(one.segments.length, 3);
    assert.deepEqual(await one.load(key), [large('bốn')]);
  });

  test('keeps what this process uses, takes no more, and says so once', async () => {
    const one = new Process(undefined, { limit });
    const keys = await scattered(one, ['một', 'hai', 'ba', 'bốn', 'năm'].map(large));
    assert.deepEqual(one.problems, [{ kind: 'writing', code: 'limit', detail: '' }]);
    assert.deepEqual(await one.load(...keys), [...['một', 'hai', 'ba'].map(large), '(lost)', '(lost)']);
  });
});
