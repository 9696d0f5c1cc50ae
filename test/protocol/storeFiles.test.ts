import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { ArticleStore } from '../../server/src/corpus/store/store';
import { LARGEST_STORE } from '../../server/src/corpus/store/storeFolder';
import { tidy } from '../../server/src/corpus/store/tidying';
import { NodeStoreFiles } from '../../server/src/nodeStoreFiles';
import { TemporaryFolder } from './temporaryFolder';

const OURS = '0123456789abcdef0123';
const HEX = '0123456789abcdef0123456789abcdef';
const UUID = '01234567-89ab-4def-8123-456789abcdef';
const OWN = 'dan-chieu-index';

/** Files of the user, wherever they may lie. */
const STRANGERS = [
  'thư.txt',
  'ảnh/nhà.jpg',
  'ảnh/dang dở.tmp',
  `${OURS}/thư.txt`,
  `${OURS}/${HEX}.segment`,
  `${OWN}/thư.txt`,
  `${OWN}/ảnh/${HEX}.segment`,
  `${OWN}/${OURS}a/${HEX}.segment`,
  `${OWN}/${OURS}/thư.segment`,
  `${OWN}/${OURS}/${HEX}.segment.bak`,
  `${OWN}/${OURS}/${HEX}.segment.tmp`,
  `${OWN}/${OURS}/${HEX}.files/thư.txt`,
  `${OWN}/unbuilt/thư.txt`,
];

/** What the store itself may have left there. */
const OWN_FILES = [
  `${OURS}/${HEX}.segment`,
  `${OURS}/${HEX}.segment.${UUID}.tmp`,
  `${OURS}/${HEX.replace('0', 'f')}.files`,
  `unbuilt/${HEX}.files.${UUID}.tmp`,
];

suite('the store in a folder in which there are files of the user', () => {
  let folder: TemporaryFolder;
  let files: NodeStoreFiles;
  setup(() => {
    folder = new TemporaryFolder();
    for (const name of [...STRANGERS, ...OWN_FILES.map((own) => `${OWN}/${own}`)]) {
      folder.write(name, 'x'.repeat(100));
      utimesSync(path.join(folder.path, name), 0, 0);
    }
    files = new NodeStoreFiles(folder.path);
  });
  teardown(() => folder.remove());

  const left = (): string[] =>
    readdirSync(folder.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder.path, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort();
  const storeOf = (limit = LARGEST_STORE, rules = 'unbuilt'): ArticleStore =>
    new ArticleStore(files, { rules, limit, report: () => undefined });
  const fill = async (store: ArticleStore): Promise<void> => {
    store.put('a key of 16 byte', new Uint8Array(10));
    await store.flush();
  };

  test('only its own are listed', async () => {
    assert.deepEqual((await files.list()).map(({ name }) => name).sort(), [...OWN_FILES].sort());
  });

  const deleting: [what: string, run: () => Promise<unknown>][] = [
    ['tidying', () => tidy(storeOf(), { now: Date.now() })],
    ['making room', () => fill(storeOf(150))],
    ['clearing', () => storeOf().clear()],
  ];
  for (const [what, run] of deleting) {
    test(`${what} takes none of them`, async () => {
      await run();
      assert.deepEqual(
        left().filter((name) => STRANGERS.includes(name)),
        [...STRANGERS].sort(),
      );
      assert.ok(!left().includes(`${OWN}/${OURS}/${HEX}.segment`));
    });
  }

  test('an own folder goes with its last file, and others stay, even empty ones', async () => {
    const empty = new TemporaryFolder({ [`${OWN}/${OURS}/${HEX}.segment`]: 'x' });
    mkdirSync(path.join(empty.path, 'trống'));
    mkdirSync(path.join(empty.path, OWN, 'trống'));
    await new NodeStoreFiles(empty.path).remove(`${OURS}/${HEX}.segment`);
    assert.deepEqual(readdirSync(empty.path).sort(), [OWN, 'trống']);
    assert.deepEqual(readdirSync(path.join(empty.path, OWN)), ['trống']);
    empty.remove();
  });

  for (const name of [`../${OURS}/${HEX}.segment`, `ảnh/${HEX}.segment`, `${OURS}/thư.txt`, `${OURS}/../thư.txt`]) {
    test(`${name} is never removed, whoever asks for it`, async () => {
      const before = left();
      await assert.rejects(files.remove(name));
      assert.deepEqual(left(), before);
    });
  }

  for (const rules of ['unbuilt', 'f'.repeat(64)]) {
    test(`what is written by the rules ${rules.slice(0, 8)} is found again`, async () => {
      await fill(storeOf(undefined, rules));
      const again = storeOf(undefined, rules);
      await again.list();
      assert.deepEqual([...again.keys()], ['a key of 16 byte']);
    });
  }
});
