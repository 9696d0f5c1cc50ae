import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tidy } from '../../../server/src/corpus/store/tidying';
import type { MemoryDisk } from './memoryStoreFiles';
import { FOLDER, known, Process } from './stores';

const TEXTS = Array.from({ length: 24 }, (_, at) => `bài ${at}`);

/** One session: finds what is kept, keeps the rest, and tidies up. It may die at any step. */
async function session(one: Process): Promise<readonly string[]> {
  await one.store.filesOf(FOLDER);
  const keys: string[] = [];
  for (const text of TEXTS) {
    const key = await one.put(text);
    keys.push(key);
    await one.store.flush();
  }
  const files = new Map(keys.map((key, at) => [`${FOLDER}/${at}.txt`, known(key)]));
  await one.store.saveFiles(FOLDER, files);
  await tidy(one.store, {
    now: one.files.disk.now,
    keys: new Set(keys),
    saveTables: () => one.store.saveFiles(FOLDER, files),
  });
  return one.load(...keys);
}

/** Lets a process live for so many steps of its storage. */
async function dying(life: number, disk?: MemoryDisk): Promise<Process> {
  const one = new Process(disk);
  one.files.life = life;
  let ended = false;
  void session(one).then(() => {
    ended = true;
  });
  // all that can still happen happens in microtasks and the hashing of keys
  for (let quiet = 0, steps = -1; !ended && quiet < 3; quiet = steps === one.files.steps.length ? quiet + 1 : 0) {
    steps = one.files.steps.length;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return one;
}

suite('a process that is killed', () => {
  test('at any step, again and again, costs what it had not written, and spoils nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 4 }), async (lives) => {
        let disk: MemoryDisk | undefined;
        for (const life of lives) disk = (await dying(life, disk)).files.disk;
        const survivor = new Process(disk);
        assert.deepEqual(await session(survivor), TEXTS);
        assert.deepEqual(survivor.problems, []);
        const next = new Process(survivor.files.disk);
        const table = await next.store.filesOf(FOLDER);
        assert.equal(table.size, TEXTS.length);
        assert.deepEqual(await next.load(...[...table.values()].map(({ key }) => key)), TEXTS);
      }),
      { numRuns: 40 },
    );
  });
});
