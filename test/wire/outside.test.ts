import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { Indexed, ROOT } from './indexed';

/** What the corpus says of each article: what it names, and what that stands for. */
function told({ corpus }: Indexed): ReadonlyMap<string, unknown> {
  const snapshot = corpus.snapshot();
  const articles = [...snapshot.articles()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return new Map(
    articles.map(({ uri, length, mentions }) => [
      uri,
      [length, mentions.map((_, mention) => snapshot.resolve({ uri, mention }))],
    ]),
  );
}

/** Files that cite documents, of which every second says when they were issued. */
function citing(count: number, folder: string, first = 0): Record<string, string> {
  const text = (at: number) => `Kết luận số ${1 + (at >> 1)}-KL/TW${at % 2 === 0 ? ' ngày 25/10/2021' : ''}.\n`;
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}${at}.txt`, text(at + first)]));
}

/** Writes and deletes files below the root. @returns the news of it. */
function changed(index: Indexed, before: Record<string, string>, now: Record<string, string>) {
  const news: [path: string, type: FileChangeType][] = [];
  for (const path of Object.keys(before)) {
    if (path in now) continue;
    index.disk.remove(`tin/${path}`);
    news.push([path, FileChangeType.Deleted]);
  }
  for (const [path, text] of Object.entries(now)) {
    if (before[path] === text) continue;
    index.disk.write(`tin/${path}`, text);
    news.push([path, path in before ? FileChangeType.Changed : FileChangeType.Created]);
  }
  return news;
}

/** An index that has read files, by their paths below the root. */
function indexed(files: Record<string, string>): Promise<Indexed> {
  return Indexed.whole(Object.fromEntries(Object.entries(files).map(([path, text]) => [`tin/${path}`, text])));
}

suite('changes from outside, after which all is as if read from scratch', () => {
  test('a checkout that touches very many files, told of in pieces while it goes on', async () => {
    const before = { ...citing(100, 'a/'), ...citing(40, 'b/') };
    const now = { ...citing(100, 'a/', 7), ...citing(20, 'c/d/') };
    const index = await indexed(before);
    const news = changed(index, before, now);
    assert.equal(news.length, 100 + 40 + 20);
    const pieces: Promise<unknown>[] = [];
    // one piece is not waited for before the next comes, and each is told of twice
    for (let at = 0; at < news.length; at += 30) {
      const piece = news.slice(at, at + 30);
      pieces.push(index.follow(...piece, ...piece));
    }
    const { reads } = index.disk;
    await Promise.all(pieces);
    assert.equal(index.disk.reads - reads, 120, 'each file is read once');
    assert.deepEqual(told(index), told(await indexed(now)));
  });

  const inFolder = citing(40, 'cũ/');
  const renamed = citing(40, 'mới/');
  const [old, next] = [['cũ', FileChangeType.Deleted] as const, ['mới', FileChangeType.Created] as const];
  const tellings: [how: string, tell: (index: Indexed, news: [string, FileChangeType][]) => Promise<unknown>][] = [
    ['the old folder is gone, the new one is there', (index) => index.follow(old, next)],
    ['the new folder is there, the old one is gone', (index) => index.follow(next, old)],
    ['one after the other', async (index) => [await index.follow(old), await index.follow(next)]],
    ['each side by side', (index) => Promise.all([index.follow(next), index.follow(old)])],
    ['file by file', (index, news) => index.follow(...news)],
    ['both ways at once', (index, news) => Promise.all([index.follow(old, next), index.follow(...news)])],
  ];
  for (const [how, tell] of tellings) {
    test(`a folder that is renamed (${how})`, async () => {
      const rest = citing(20, '', 3);
      const index = await indexed({ ...rest, ...inFolder });
      await tell(index, changed(index, inFolder, renamed));
      assert.deepEqual(told(index), told(await indexed({ ...rest, ...renamed })));
    });
  }

  test('a burst of writes to one file', async () => {
    const rest = citing(20, '');
    const index = await indexed({ ...rest, 'a.txt': 'Kết luận số 1-KL/TW.\n' });
    const following: Promise<unknown>[] = [];
    for (let at = 2; at <= 200; at++) {
      index.disk.write('tin/a.txt', `Kết luận số ${at}-KL/TW.\n`);
      following.push(index.changed('a.txt'));
      if (at % 10 === 0) await following[at >> 1];
    }
    await Promise.all(following);
    assert.deepEqual(told(index), told(await indexed({ ...rest, 'a.txt': 'Kết luận số 200-KL/TW.\n' })));
  });

  test('a file in place of which there is a folder, and the other way round', async () => {
    const file = { 'a.txt': 'Kết luận số 1-KL/TW.\n' };
    const folder = { 'a.txt/trong.txt': 'Kết luận số 2-KL/TW.\n', 'a.txt/sâu/nữa.txt': 'Kết luận số 1-KL/TW.\n' };
    const rest = citing(20, '');
    const index = await indexed({ ...rest, ...file });
    for (const [before, now] of [
      [file, folder],
      [folder, file],
    ] as const) {
      changed(index, before, now);
      await index.follow(['a.txt', FileChangeType.Deleted], ['a.txt', FileChangeType.Created]);
      assert.deepEqual(told(index), told(await indexed({ ...rest, ...now })));
    }
    assert.deepEqual(index.log, []);
  });

  test('a file and a folder to which permission is lost, and given again', async () => {
    const files = { ...citing(20, ''), ...citing(20, 'sâu/') };
    const index = await indexed(files);
    const whole = told(index);
    index.disk.failing.set('tin/sâu', 'denied');
    index.disk.failing.set('tin/3.txt', 'denied');
    await index.read(true);
    assert.equal(index.articles.length, 39, 'what is in a folder that cannot be listed stays known');
    assert.equal(index.indexing.problems.problems, 2);
    index.disk.failing.clear();
    await index.read(true);
    assert.deepEqual(told(index), whole);
    assert.equal(index.indexing.problems.problems, 0);
    assert.ok(index.corpus.snapshot().article(`${ROOT}/3.txt`));
  });
});
