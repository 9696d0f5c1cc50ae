import assert from 'node:assert/strict';
import { setImmediate as otherWork } from 'node:timers/promises';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver';
import { Corpus } from '../../server/src/corpus/corpus';
import type { Gate } from './gatedFileSystem';
import { Indexed, ROOT } from './indexed';

const TEXT = 'Chi bộ bàn Kết luận số 21-KL/TW của Trung ương.\n';

suite('what happens on disk while a folder is read', () => {
  test('a file created in a folder that has just been listed is not dropped again', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT });
    const reading = await index.readUntil(index.disk.haltListing(ROOT));
    index.disk.write('tin/b.txt', TEXT);
    const following = index.created('b.txt');
    await Promise.all([reading.goOn(), following]);
    assert.deepEqual(index.articles, ['a.txt', 'b.txt']);
  });

  test('a file deleted from a folder that has just been listed is no article, and no trouble', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT, 'tin/b.txt': TEXT });
    const reading = await index.readUntil(index.disk.haltListing(ROOT));
    index.disk.remove('tin/b.txt');
    const following = index.deleted('b.txt');
    await Promise.all([reading.goOn(), following]);
    assert.deepEqual(index.articles, ['a.txt']);
    assert.deepEqual(index.log, []);
  });

  test('a file deleted while it is being read is forgotten', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT });
    const reading = await index.readUntil(index.disk.haltReading(`${ROOT}/a.txt`));
    index.disk.remove('tin/a.txt');
    await index.deleted('a.txt');
    await reading.goOn();
    assert.deepEqual(index.articles, []);
  });

  test('of two readings of a file the later one counts, whichever ends first', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT });
    const reading = await index.readUntil(index.disk.haltReading(`${ROOT}/a.txt`));
    index.disk.write('tin/a.txt', `Tin mới\n\n${TEXT}`);
    await index.changed('a.txt');
    await reading.goOn();
    assert.equal(index.corpus.snapshot().article(`${ROOT}/a.txt`)?.length, `Tin mới\n\n${TEXT}`.length);
  });
});

suite('a file that changes while all are read, and the reading is stopped', () => {
  const NEWS = `Tin mới\n\n${TEXT}`;
  const Z = `${ROOT}/z.txt`;
  /** More than are read at a time, so that the last is not come to. */
  const many = Array.from({ length: 50 }, (_, at) => [`tin/${at + 10}.txt`, TEXT]);

  /** The news of the last file are being read, then all files, which is stopped with the first of them. */
  async function begun() {
    const index = await Indexed.whole({ ...Object.fromEntries(many), 'tin/z.txt': TEXT });
    index.disk.write('tin/z.txt', NEWS);
    const last = index.disk.haltReading(Z);
    const following = index.changed('z.txt');
    await last.reached;
    const source = new CancellationTokenSource();
    const first = index.disk.haltReading(`${ROOT}/10.txt`);
    const reading = index.indexing.readFolders([ROOT], () => source.cancel(), source.token, true);
    await first.reached;
    const open = (gate: Gate, work: Promise<unknown>) => async () => {
      gate.open();
      await work;
    };
    return { index, tell: open(last, following), stop: open(first, reading) };
  }

  test('is what it is now when the news end first', async () => {
    const { index, tell, stop } = await begun();
    await tell();
    await stop();
    assert.equal(index.corpus.snapshot().article(Z)?.length, NEWS.length);
  });

  test('is what it is now when the news end last', async () => {
    const { index, tell, stop } = await begun();
    await stop();
    await tell();
    assert.equal(index.corpus.snapshot().article(Z)?.length, NEWS.length);
  });
});

suite('news that overtake each other', () => {
  test('a file deleted, and created again while the same news are still being followed, stays', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/b.txt': TEXT });
    index.disk.remove('tin/b.txt');
    index.disk.write('tin/2024/c.txt', TEXT);
    const listing = index.disk.haltListing(`${ROOT}/2024`);
    const first = index.follow(['b.txt', FileChangeType.Deleted], ['2024', FileChangeType.Created]);
    await listing.reached;
    index.disk.write('tin/b.txt', TEXT);
    const second = index.created('b.txt');
    await otherWork(); // all of it that does not wait for the listing
    listing.open();
    await Promise.all([first, second]);
    assert.deepEqual(index.articles, ['2024/c.txt', 'a.txt', 'b.txt']);
  });

  test('the order within one notification counts', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/2024/b.txt': TEXT });
    index.disk.remove('tin/2024');
    await index.follow(['2024/c.txt', FileChangeType.Created], ['2024', FileChangeType.Deleted]);
    assert.deepEqual(index.articles, ['a.txt']);
    index.disk.write('tin/2024/c.txt', TEXT);
    await index.follow(['2024', FileChangeType.Deleted], ['2024/c.txt', FileChangeType.Created]);
    assert.deepEqual(index.articles, ['2024/c.txt', 'a.txt']);
  });
});

/** A corpus in which some article has found a fault. */
class FaultyCorpus extends Corpus {
  override enterPacked(uri: string, bytes: Uint8Array): void {
    if (uri.endsWith('b.txt')) throw new Error('a fault of recognition');
    super.enterPacked(uri, bytes);
  }
}

suite('a fault of recognition', () => {
  test('costs only the article that finds it', async () => {
    const index = await Indexed.whole(
      { 'tin/a.txt': TEXT, 'tin/b.txt': 'Bài này làm lỗi.', 'tin/c.txt': TEXT },
      new FaultyCorpus(),
    );
    assert.deepEqual(index.articles, ['a.txt', 'c.txt']);
    assert.deepEqual(index.indexing.problems, { problems: 1, damaged: 0 });
    assert.match(index.log[0]!, /b\.txt: could not be analysed .*a fault of recognition/u);
  });
});

suite('many news at once', () => {
  const paths = Array.from({ length: 100 }, (_, at) => `${at}.txt`);

  test('are looked up on the disk side by side, so many at a time', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT });
    for (const path of paths) index.disk.write(`tin/${path}`, TEXT);
    let [asked, most] = [0, 0];
    const realPath = index.disk.realPath.bind(index.disk);
    index.disk.realPath = async (uri) => {
      most = Math.max(most, ++asked);
      await otherWork();
      asked--;
      return realPath(uri);
    };
    await index.follow(...paths.map((path) => [path, FileChangeType.Created] as const));
    assert.equal(most, 16);
    assert.equal(index.articles.length, 101);
  });

  test('are followed in their order, whatever was looked up first', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/0.txt': TEXT, 'tin/mới': { link: 'tin/2024' } });
    index.disk.write('tin/2024/b.txt', TEXT);
    await index.follow(
      ['mới', FileChangeType.Created],
      ['2024', FileChangeType.Created],
      ['2024/b.txt', FileChangeType.Changed],
      ['0.txt', FileChangeType.Deleted],
    );
    assert.deepEqual(index.articles, ['a.txt', 'mới/b.txt']);
    assert.equal(index.nameOf('2024/b.txt'), 'mới/b.txt');
  });
});

suite('news that concern no article', () => {
  test('cost no look at the disk or at other articles', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/node_modules/x/readme.txt': TEXT });
    const { revision } = index.corpus.snapshot();
    const looked = index.disk.looked;
    assert.equal(await index.changed('bìa.png'), false);
    assert.equal(await index.deleted('bìa.png'), false);
    assert.equal(await index.deleted('node_modules'), false);
    assert.equal(await index.changed('node_modules/x/readme.txt'), false);
    assert.equal(index.disk.looked, looked);
    assert.equal(index.corpus.snapshot().revision, revision);
  });

  test('a folder created below an excluded one is not walked', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/node_modules/x/y/readme.txt': TEXT });
    const looked = index.disk.looked;
    assert.equal(await index.created('node_modules/x'), false);
    assert.equal(await index.created('node_modules/x/y'), false);
    assert.equal(index.disk.looked, looked);
  });

  test('are told from those that do', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/2024/b.txt': TEXT });
    assert.equal(await index.changed('a.txt'), true);
    assert.equal(await index.created('2024'), true);
    index.disk.remove('tin/2024');
    assert.equal(await index.deleted('2024'), true);
  });
});

suite('a folder that cannot be listed for now', () => {
  const files = { 'tin/a.txt': TEXT, 'tin/2024/b.txt': TEXT, 'tin/2024/5/c.txt': TEXT, 'tin/2025/d.txt': TEXT };
  const all = ['2024/5/c.txt', '2024/b.txt', '2025/d.txt', 'a.txt'];

  for (const [what, path, code] of [
    ['the root, of a disk that is not there yet', 'tin', 'failed'],
    ['the root, without permission', 'tin', 'denied'],
    ['a folder in it, of a disk that fails', 'tin/2024', 'failed'],
    ['a folder in it, without permission', 'tin/2024', 'denied'],
  ] as const) {
    test(`${what}: the problem is told, and what is known there stays`, async () => {
      const index = await Indexed.whole(files);
      index.disk.failing.set(path, code);
      await index.read();
      assert.deepEqual(index.articles, all);
      assert.equal(index.indexing.problems.problems, 1);
      assert.match(index.log[0]!, code === 'failed' ? /could not be read \(EIO/u : /permission denied/u);
      index.disk.failing.clear();
      index.disk.remove('tin/2024/b.txt');
      await index.read();
      assert.deepEqual(index.articles, ['2024/5/c.txt', '2025/d.txt', 'a.txt']);
      assert.equal(index.indexing.problems.problems, 0);
    });
  }

  test('keeps nothing elsewhere from being forgotten', async () => {
    const index = await Indexed.whole(files);
    index.disk.failing.set('tin/2024', 'failed');
    index.disk.remove('tin/2025');
    await index.read();
    assert.deepEqual(index.articles, ['2024/5/c.txt', '2024/b.txt', 'a.txt']);
  });

  test('that is missing takes what it held with it', async () => {
    const index = await Indexed.whole(files);
    index.disk.failing.set('tin/2024', 'missing');
    await index.read();
    assert.deepEqual(index.articles, ['2025/d.txt', 'a.txt']);
  });

  test('leaves what links in it lead to under one name', async () => {
    const index = await Indexed.whole({
      ...files,
      'tin/mới': { link: 'tin/2024' },
      'tin/0.txt': { link: 'tin/a.txt' },
    });
    index.disk.failing.set('tin', 'failed');
    await index.read();
    assert.equal(index.nameOf('mới/b.txt'), '2024/b.txt');
    assert.equal(index.nameOf('0.txt'), 'a.txt');
    await index.changed('mới/b.txt');
    assert.deepEqual(index.articles, all);
  });
});

suite('what only looks like an article', () => {
  test('a folder with the name of one is walked', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT });
    index.disk.write('tin/2024.txt/b.txt', TEXT);
    await index.created('2024.txt');
    assert.deepEqual(index.articles, ['2024.txt/b.txt', 'a.txt']);
    await index.changed('2024.txt');
    assert.deepEqual(index.articles, ['2024.txt/b.txt', 'a.txt']);
    assert.deepEqual(index.log, []);
  });

  test('a pipe is not waited for, and said to be none', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT });
    index.disk.write('tin/b.txt', 'pipe');
    await index.created('b.txt');
    assert.deepEqual(index.articles, ['a.txt']);
    assert.match(index.log[0]!, /b\.txt: not a regular file/u);
    assert.equal(index.indexing.problems.problems, 1);
  });
});

suite('files that are not there', () => {
  test('are no trouble where one was only told of them', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT });
    await index.created('thoáng qua.txt');
    assert.deepEqual(index.log, []);
    assert.deepEqual(index.indexing.problems, { problems: 0, damaged: 0 });
  });

  test('are trouble where they have just been listed', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT, 'tin/b.txt': TEXT });
    const reading = await index.readUntil(index.disk.haltListing(ROOT));
    index.disk.remove('tin/b.txt');
    await reading.goOn();
    assert.match(index.log[0]!, /b\.txt: not found/u);
    assert.equal(index.indexing.problems.problems, 1);
    await index.deleted('b.txt'); // the news come at last
    assert.equal(index.indexing.problems.problems, 0);
  });
});

suite('a file that cannot be read when one is told of it', () => {
  const NEWS = `Tin mới\n\n${TEXT}`;
  const lengthOf = (index: Indexed, path: string) => index.corpus.snapshot().article(`${ROOT}/${path}`)?.length;

  for (const code of ['failed', 'denied'] as const) {
    test(`is tried again (${code}): until then what it said counts, and nothing is said to be wrong`, async () => {
      const index = await Indexed.whole({ 'tin/a.txt': TEXT });
      index.disk.write('tin/a.txt', NEWS);
      index.disk.failing.set('tin/a.txt', code);
      await index.changed('a.txt');
      assert.equal(lengthOf(index, 'a.txt'), TEXT.length);
      assert.deepEqual(index.log, []);
      index.disk.failing.clear();
      await index.indexing.tryAgain();
      assert.equal(lengthOf(index, 'a.txt'), NEWS.length);
    });
  }

  test('is tried a few times, then left out with its problem, until it is told of again', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/b.txt': TEXT });
    index.disk.failing.set('tin/a.txt', 'failed');
    for (const left of [3, 2, 1]) {
      await (left === 3 ? index.changed('a.txt') : index.indexing.tryAgain());
      assert.deepEqual(index.articles, ['a.txt', 'b.txt']);
    }
    await index.indexing.tryAgain();
    assert.deepEqual(index.articles, ['b.txt']);
    assert.match(index.log[0]!, /a\.txt: could not be read/u);
    await index.changed('a.txt');
    assert.equal(index.indexing.problems.problems, 1);
    index.disk.failing.clear();
    await index.indexing.tryAgain();
    assert.deepEqual(index.articles, ['a.txt', 'b.txt']);
    assert.equal(index.indexing.problems.problems, 0);
  });

  test('is not tried again when it is deleted, or open in the editor', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/b.txt': TEXT });
    for (const path of ['a.txt', 'b.txt']) {
      index.disk.failing.set(`tin/${path}`, 'failed');
      await index.changed(path);
    }
    index.disk.failing.clear();
    index.disk.remove('tin/a.txt');
    await index.deleted('a.txt');
    index.open.add(`${ROOT}/b.txt`);
    const { reads } = index.disk;
    await index.indexing.tryAgain();
    assert.equal(index.disk.reads, reads);
    assert.deepEqual(index.articles, ['b.txt']);
  });

  test('is new: it is an article as soon as it can be read', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT });
    index.disk.write('tin/b.txt', TEXT);
    index.disk.failing.set('tin/b.txt', 'failed');
    await index.created('b.txt');
    assert.deepEqual(index.articles, ['a.txt']);
    index.disk.failing.clear();
    await index.indexing.tryAgain();
    assert.deepEqual(index.articles, ['a.txt', 'b.txt']);
  });
});

suite('what is wrong with files', () => {
  const files = {
    'tin/a.txt': TEXT,
    'tin/2024/b.txt': 'denied',
    'tin/c.txt': 'denied',
    'tin/d.txt': { link: 'tin/x' },
  } as const;

  /** Begins to read the folder again, and is stopped. */
  async function stopped(index: Indexed): Promise<void> {
    const source = new CancellationTokenSource();
    const listing = index.disk.haltListing(ROOT);
    const reading = index.indexing.readFolders([ROOT], () => undefined, source.token);
    await listing.reached;
    source.cancel();
    listing.open();
    await reading;
  }

  test('stays known where a new reading is stopped before it comes to them', async () => {
    const index = await Indexed.whole(files);
    assert.equal(index.indexing.problems.problems, 3);
    await stopped(index);
    assert.equal(index.indexing.problems.problems, 3);
  });

  test('is said once, however often they are read', async () => {
    const index = await Indexed.whole(files);
    await index.read();
    assert.equal(index.indexing.problems.problems, 3);
    assert.equal(index.log.length, 3);
  });

  test('goes when they are read as they should be, and when they are gone', async () => {
    const index = await Indexed.whole(files);
    index.disk.write('tin/2024/b.txt', TEXT);
    index.disk.remove('tin/c.txt');
    index.disk.remove('tin/d.txt');
    await index.read();
    assert.equal(index.indexing.problems.problems, 0);
  });

  test('is what it is now: a file in place of which there is a link that leads nowhere', async () => {
    const index = await Indexed.whole(files);
    index.disk.write('tin/a.txt', { link: 'tin/y' });
    await index.read();
    assert.equal(index.indexing.problems.problems, 4);
    assert.match(index.log.at(-1)!, /a\.txt: /u);
  });
});

suite('the largest size', () => {
  /** Just under and over a kilobyte of UTF-8. */
  const fits = 'ế'.repeat(341);
  const isOver = 'ế'.repeat(342);
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

  test('is one of UTF-8, however the file spells its text', async () => {
    const index = await Indexed.whole({
      'tin/a.txt': fits,
      'tin/b.txt': isOver,
      'tin/c.txt': utf16('a'.repeat(1024)),
      'tin/d.txt': utf16(isOver),
    });
    assert.deepEqual(index.articles, ['a.txt', 'c.txt']);
    assert.equal(index.indexing.problems.problems, 2);
  });

  test('is the same for the editor’s text', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': isOver });
    const uri = `${ROOT}/a.txt`;
    index.open.add(uri);
    index.indexing.edit(uri, fits);
    assert.deepEqual(index.articles, ['a.txt']);
    assert.equal(index.indexing.problems.problems, 0);
    index.indexing.edit(uri, isOver);
    assert.deepEqual(index.articles, []);
    assert.equal(index.indexing.problems.problems, 1);
    index.indexing.edit(uri, `${isOver}ế`);
    assert.match(
      index.log[1]!,
      /a\.txt: 2 kB, larger than the size limit of 1 kB \(setting danChieu\.files\.maximumSize\), skipped$/u,
    );
    assert.equal(index.log.length, 2, 'typing on says it no further time');
    index.open.delete(uri);
    await index.indexing.readAgain(uri);
    assert.equal(index.indexing.problems.problems, 1);
  });
});

suite('a folder within a folder', () => {
  test('that is closed leaves its articles to the one around it', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT, 'tin/2024/b.txt': TEXT });
    index.indexing.addFolders([`${ROOT}/2024`]);
    await index.read();
    index.indexing.removeFolders([`${ROOT}/2024`]);
    assert.deepEqual(index.articles, ['2024/b.txt', 'a.txt']);
    index.indexing.removeFolders([ROOT]);
    assert.deepEqual(index.articles, []);
  });
});
