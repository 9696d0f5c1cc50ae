import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-languageserver';
import { SPOILT, spoilEntries } from '../corpus/store/spoiling';
import { Gate } from './gatedFileSystem';
import { type Indexed, ROOT } from './indexed';
import { beforeReading, beforeWriting, type Session, Sessions } from './sessions';

/** Articles that depend on one another: short forms, a full one, namesakes, a day in a file's name. */
const FILES = {
  'tin/a.txt': 'Ngày 12/1/2022, Tỉnh ủy Lạng Sơn học tập Kết luận số 21-KL/TW ngày 25/10/2021 về xây dựng Đảng.\n',
  'tin/b.txt': 'Các chi bộ bàn cách thực hiện Kết luận 21 trong năm 2022; dự họp có Bí thư Tỉnh ủy Nông Văn Tài.\n',
  'tin/2023-06-20-c.txt': 'Chi bộ bàn Nghị quyết số 18 và Kết luận số 21-KL/TW.\n',
  'tin/2017-12-20-c.txt': 'Chi bộ bàn Nghị quyết số 18 và Kết luận số 21-KL/TW.\n',
  'tin/sâu/hơn/d e#%.txt': 'Chủ tịch UBND tỉnh Nông Văn Tài dự. Cả tỉnh có 45/60 xã (75%) đạt chuẩn.\n',
  'tin/ghi chú.txt': 'Mua gạo, muối và dầu ăn.\n',
};

/** What the same files say where nothing was ever kept. */
async function fromScratch(change: (session: Session) => void = () => undefined): Promise<unknown> {
  const session = await new Sessions(FILES).whole(change);
  return session.answers;
}

/** The keys of all contents in the store. */
async function contentsOf({ process: { store } }: Session): Promise<readonly string[]> {
  await store.list();
  return [...store.keys()].sort();
}

suite('what is kept between sessions', () => {
  test('the next session reads no file again, and says the same', async () => {
    const sessions = new Sessions(FILES);
    const first = await sessions.whole();
    assert.equal(first.read, 6);
    const second = await sessions.whole();
    assert.equal(second.read, 0);
    assert.deepEqual(second.answers, first.answers);
    assert.deepEqual(second.index.articles.length, 5);
    assert.deepEqual([...first.process.problems, ...second.process.problems], []);
  });

  const changes: [what: string, change: (session: Session) => void, reads: number][] = [
    ['a file that was changed', ({ index }) => index.disk.write('tin/a.txt', 'Kết luận số 20-KL/TW.\n'), 1],
    ['a file that is new', ({ index }) => index.disk.write('tin/mới.txt', 'Kết luận số 20-KL/TW.\n'), 1],
    ['a file that was only touched', ({ index }) => index.disk.write('tin/a.txt', FILES['tin/a.txt']), 1],
    [
      'a file with another name, that tells another day',
      ({ index }) => {
        index.disk.remove('tin/2023-06-20-c.txt');
        index.disk.write('tin/2012-06-20-c.txt', FILES['tin/2023-06-20-c.txt']);
      },
      1,
    ],
    ['a file that is gone', ({ index }) => index.disk.remove('tin/a.txt'), 0],
    [
      'a folder with another name',
      ({ index }) => {
        index.disk.remove('tin/sâu');
        index.disk.write('tin/nông/d.txt', FILES['tin/sâu/hơn/d e#%.txt']);
      },
      1,
    ],
    [
      'a file in place of which there is a folder',
      ({ index }) => {
        index.disk.remove('tin/a.txt');
        index.disk.write('tin/a.txt/trong.txt', FILES['tin/a.txt']);
      },
      1,
    ],
    ['a file that may not be read any more', ({ index }) => index.disk.write('tin/a.txt', 'denied'), 0],
  ];
  for (const [what, change, reads] of changes) {
    test(`${what}: only that is read`, async () => {
      const sessions = new Sessions(FILES);
      await sessions.whole();
      const second = await sessions.whole(change);
      assert.equal(second.read, reads);
      assert.deepEqual(second.answers, await fromScratch(change));
    });
  }

  test('a reading that is stopped takes nothing away that it has not come to', async () => {
    // so many that a segment is worth being written anew
    const texts = Array.from({ length: 250 }, (_, at): [name: string, text: string] => {
      const named = Array.from({ length: 15 }, (_, more) => `Kết luận số ${at * 15 + more + 1}-KL/TW ngày 25/10/2021`);
      return [
        `tin/${at}.txt`,
        `${named.join('; ')}.
`,
      ];
    });
    const sessions = new Sessions(Object.fromEntries(texts));
    await sessions.whole();
    const kept = await contentsOf(sessions.begin());
    for (const name of sessions.storage.files.keys()) if (name.endsWith('.files')) sessions.storage.files.delete(name);
    const { index } = sessions.begin();
    const source = new CancellationTokenSource();
    await index.indexing.readFolders(index.indexing.folders, ({ done }) => done === 3 && source.cancel(), source.token);
    await index.indexing.end();
    assert.deepEqual(await contentsOf(sessions.begin()), kept);
  });

  test('a content that is known is not kept twice, whatever file has it', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const before = namesIn(sessions, '.segment');
    await sessions.whole(({ index }) => {
      index.disk.write('tin/bản sao.txt', FILES['tin/a.txt']);
      index.disk.write('tin/a.txt', FILES['tin/a.txt']);
    });
    assert.deepEqual(namesIn(sessions, '.segment'), before);
  });

  test('a file that may change unseen, as it was just written, is read again, and not analysed again', async () => {
    const sessions = new Sessions(FILES);
    const change = ({ index: { disk } }: Session): void => {
      disk.now = Date.now() + 3_600_000;
      disk.write('tin/a.txt', FILES['tin/a.txt']);
    };
    await sessions.whole(change);
    const before = namesIn(sessions, '.segment');
    const second = await sessions.whole(change);
    assert.equal(second.read, 1);
    assert.deepEqual(namesIn(sessions, '.segment'), before);
  });

  test('the store is looked through once, and not for each file that changes', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    let listed = 0;
    const { index, process } = sessions.begin();
    const list = process.files.list.bind(process.files);
    process.files.list = () => {
      listed++;
      return list();
    };
    index.disk.write('tin/a.txt', 'Kết luận số 20-KL/TW.\n');
    await index.read();
    await index.indexing.resolved();
    const before = listed;
    assert.ok(before > 0);
    index.disk.write('tin/a.txt', 'Kết luận số 19-KL/TW.\n');
    await index.indexing.readAgain(`${ROOT}/a.txt`);
    assert.equal(listed, before);
    await index.indexing.end();
    assert.equal(index.corpus.snapshot().article(`${ROOT}/a.txt`)?.mentions.length, 1);
  });

  test('what is wrong with a file is told in each session', async () => {
    const sessions = new Sessions({
      'tin/a.txt': Buffer.concat([Buffer.from(FILES['tin/a.txt']), Buffer.from([0xff])]),
      'tin/b.txt': Uint8Array.from([0, 1, 2, 3]),
      'tin/c.txt': 'Kết luận số 21-KL/TW. '.repeat(100),
    });
    const first = await sessions.whole();
    assert.equal(first.index.log.length, 3);
    const second = await sessions.whole();
    assert.deepEqual(second.index.log.sort(), first.index.log.sort());
    assert.deepEqual(second.index.indexing.problems, { problems: 2, damaged: 1 });
    assert.deepEqual(second.answers, first.answers);
  });

  test('all is read again where that is asked for', async () => {
    const sessions = new Sessions(FILES);
    const { answers } = await sessions.whole();
    const second = sessions.begin();
    await second.index.read(true);
    assert.equal(second.read, 6);
    assert.deepEqual(second.answers, answers);
  });

  test('news during a session are kept for the next one', async () => {
    const sessions = new Sessions(FILES);
    const first = sessions.begin();
    await first.index.read();
    first.index.disk.write('tin/a.txt', 'Kết luận số 20-KL/TW.\n');
    await first.index.changed('a.txt');
    await first.index.indexing.end();
    const changed = ({ index }: Session): void => index.disk.write('tin/a.txt', 'Kết luận số 20-KL/TW.\n');
    const second = await sessions.whole(changed);
    assert.equal(second.read, 0);
    assert.deepEqual(second.answers, await fromScratch(changed));
  });

  test('a folder that cannot be listed for once costs nothing that is kept', async () => {
    const sessions = new Sessions(FILES);
    const { answers } = await sessions.whole();
    const names = [...sessions.storage.files.keys()];
    const second = await sessions.whole(({ index }) => index.disk.failing.set('tin', 'failed'));
    assert.deepEqual(second.answers, answers);
    assert.deepEqual([...sessions.storage.files.keys()], names);
    const third = await sessions.whole();
    assert.equal(third.read, 0);
    assert.deepEqual(third.answers, answers);
  });

  test('nor does a disk that fails while all is read again, though the articles are left out', async () => {
    const sessions = new Sessions(FILES);
    const { answers } = await sessions.whole();
    const second = sessions.begin();
    await second.index.read();
    for (const path of Object.keys(FILES)) second.index.disk.failing.set(path, 'failed');
    await second.index.read(true);
    assert.deepEqual(second.index.articles, []);
    assert.equal(second.index.indexing.problems.problems, 6);
    await second.index.indexing.end();
    const third = await sessions.whole();
    assert.equal(third.read, 0);
    assert.deepEqual(third.answers, answers);
  });

  test('a window that is closed while it is being fetched leaves it as it was', async () => {
    const sessions = new Sessions(FILES);
    const { answers } = await sessions.whole();
    const gate = new Gate();
    const { index } = sessions.begin((session) => beforeReading(session, '.files', () => gate.pass()));
    void index.read();
    await gate.reached;
    await index.indexing.end();
    const third = await sessions.whole();
    assert.equal(third.read, 0);
    assert.deepEqual(third.answers, answers);
  });

  test('a folder that is closed while it is being fetched is fetched when it is opened again', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const gate = new Gate();
    const session = sessions.begin((one) => beforeReading(one, '.files', () => gate.pass()));
    const { index } = session;
    const reading = index.read();
    await gate.reached;
    index.indexing.removeFolders([ROOT]);
    gate.open();
    await reading;
    assert.deepEqual(index.articles, []);
    index.indexing.addFolders([ROOT]);
    await index.read();
    await index.indexing.end();
    assert.equal(session.read, 0);
    assert.equal(index.articles.length, 5);
    assert.equal((await sessions.whole()).read, 0);
  });

  for (const isSoon of [true, false]) {
    const when = isSoon ? 'at once' : 'after that';
    test(`a folder that is closed before all is written is known when it is opened again ${when}, and later`, async () => {
      const sessions = new Sessions(FILES);
      const gate = new Gate();
      const session = sessions.begin((one) => beforeWriting(one, '.segment', () => gate.pass()));
      const { index } = session;
      await index.read();
      await gate.reached;
      index.indexing.removeFolders([ROOT]);
      if (!isSoon) {
        gate.open();
        await index.indexing.resolved();
      }
      index.indexing.addFolders([ROOT]);
      await index.read();
      assert.equal(session.read, 6);
      gate.open();
      await index.indexing.end();
      assert.equal(index.articles.length, 5);
      assert.equal((await sessions.whole()).read, 0);
    });
  }

  const afterwards: [what: string, work: (index: Indexed) => Promise<void>][] = [
    ['the window is closed', async () => undefined],
    ['all is resolved once more', async (index) => index.indexing.resolved()],
    ['one file is read again', async (index) => index.indexing.readAgain(`${ROOT}/a.txt`)],
  ];
  for (const [what, work] of afterwards) {
    test(`what has been cleared is not written again when ${what}`, async () => {
      const sessions = new Sessions(FILES);
      const { index } = sessions.begin();
      await index.read();
      assert.equal(await index.indexing.clearStore(), true);
      await work(index);
      await index.indexing.end();
      assert.deepEqual(namesIn(sessions, '.files', '.image', '.part'), []);
    });
  }

  test('nor is it at the end of a reading in the middle of which it was cleared', async () => {
    const sessions = new Sessions(FILES);
    const { index } = sessions.begin();
    const { goOn } = await index.readUntil(index.disk.haltReading(`${ROOT}/b.txt`));
    assert.equal(await index.indexing.clearStore(), true);
    await goOn();
    await index.indexing.end();
    assert.deepEqual(namesIn(sessions, '.files', '.image', '.part'), []);
  });

  test('what is read after it was cleared is kept', async () => {
    const sessions = new Sessions(FILES);
    const { index } = sessions.begin();
    await index.read();
    await index.indexing.clearStore();
    await index.read();
    await index.indexing.end();
    assert.equal((await sessions.whole()).read, 0);
  });

  test('what cannot be cleared is told of', async () => {
    const sessions = new Sessions(FILES);
    const { index, process } = await sessions.whole();
    process.files.failing.set('remove', 'denied');
    assert.equal(await index.indexing.clearStore(), false);
    assert.deepEqual(
      process.problems.map((problem) => problem.kind === 'file' && problem.name).sort(),
      [...sessions.storage.files.keys()].sort(),
    );
    process.files.failing.set('list', 'failed');
    assert.equal(await index.indexing.clearStore(), false);
    process.files.failing.clear();
    assert.equal(await index.indexing.clearStore(), true);
    assert.equal(sessions.storage.files.size, 0);
  });

  test('clearing deletes it, and the session goes on', async () => {
    const sessions = new Sessions(FILES);
    const session = await sessions.whole();
    await session.index.indexing.clearStore();
    assert.equal(sessions.storage.files.size, 0);
    await session.index.read(true);
    await session.index.indexing.end();
    assert.deepEqual(session.answers, await fromScratch());
    assert.equal((await sessions.whole()).read, 0);
  });
});

suite('clocks', () => {
  const times: [what: string, time: () => number][] = [
    ['a file that has just been written may change within the same tick', () => Date.now()],
    ['a file from the future tells nothing by its time', () => Date.now() + 86_400_000],
  ];
  for (const [what, time] of times) {
    test(`${what}: its content is compared`, async () => {
      const sessions = new Sessions(FILES);
      const write =
        (text: string) =>
        ({ index }: Session): void => {
          index.disk.now = time();
          index.disk.write('tin/a.txt', text);
        };
      await sessions.whole(write('Kết luận số 20-KL/TW.\n'));
      const frozen = time();
      const second = await sessions.whole((session) => {
        session.index.disk.now = frozen;
        session.index.disk.write('tin/a.txt', 'Kết luận số 19-KL/TW.\n');
      });
      assert.equal(second.read, 1);
      assert.deepEqual(second.answers, await fromScratch(write('Kết luận số 19-KL/TW.\n')));
    });
  }

  for (const years of [-10, 10]) {
    test(`one that is set ${years > 0 ? 'back' : 'forward'} by ten years between sessions costs nothing that is kept`, async () => {
      const sessions = new Sessions(FILES);
      sessions.storage.now = Date.now() + years * 365 * 86_400_000;
      const { answers } = await sessions.whole();
      sessions.storage.now = Date.now();
      for (let session = 0; session < 2; session++) {
        const next = await sessions.whole();
        assert.equal(next.read, 0);
        assert.deepEqual(next.answers, answers);
        assert.deepEqual(next.process.problems, []);
      }
    });
  }
});

suite('storage that fails, or is not as it was', () => {
  test('whatever bytes of it change, the answers are those of a reading from scratch', async () => {
    const answers = await fromScratch();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom('change', 'cut', 'delete'), async (which, at, how) => {
        const sessions = new Sessions(FILES);
        await sessions.whole();
        const names = [...sessions.storage.files.keys()];
        const name = names[which % names.length]!;
        const { bytes, modified } = sessions.storage.files.get(name)!;
        const place = at % bytes.length;
        const changed = how === 'cut' ? bytes.slice(0, place) : bytes.slice();
        if (how === 'change') changed[place]! ^= 1;
        if (how === 'delete') sessions.storage.files.delete(name);
        else sessions.storage.files.set(name, { bytes: changed, modified });
        const second = await sessions.whole();
        assert.deepEqual(second.answers, answers);
        assert.equal(second.process.problems.length, how === 'delete' ? 0 : 1);
        const third = await sessions.whole();
        assert.deepEqual(third.answers, answers);
      }),
      { numRuns: 60 },
    );
  });

  for (const [what, spoil] of SPOILT) {
    test(`an entry that is ${what}: its file is read anew, once`, async () => {
      const sessions = new Sessions(FILES);
      const { answers } = await sessions.whole();
      spoilEntries(sessions.storage, 'rules', spoil);
      const second = await sessions.whole();
      assert.deepEqual(second.answers, answers);
      assert.equal(second.read, 1);
      const third = await sessions.whole();
      assert.deepEqual(third.answers, answers);
      assert.equal(third.read, 0);
      assert.deepEqual([...second.index.log, ...third.index.log], []);
    });
  }

  for (const [step, code] of [
    ['write', 'full'],
    ['write', 'denied'],
    ['read', 'failed'],
    ['list', 'denied'],
  ] as const) {
    test(`${step}: ${code}: told of, and everything else goes on`, async () => {
      const sessions = new Sessions(FILES);
      const session = await sessions.whole(({ process }) => process.files.failing.set(step, code));
      assert.deepEqual(session.answers, await fromScratch());
      assert.ok(session.process.problems.length >= 1);
      assert.ok(session.process.problems.every((problem) => problem.code === code));
      assert.deepEqual(session.index.log, []);
    });
  }

  test('two windows on one folder at a time do no harm', async () => {
    const sessions = new Sessions(FILES);
    const [one, two] = [sessions.begin(), sessions.begin()];
    await Promise.all([one.index.read(), two.index.read()]);
    await Promise.all([one.index.indexing.end(), two.index.indexing.end()]);
    const answers = await fromScratch();
    assert.deepEqual(one.answers, answers);
    assert.deepEqual(two.answers, answers);
    const third = await sessions.whole();
    assert.equal(third.read, 0);
    assert.deepEqual(third.answers, answers);
    assert.deepEqual([...one.process.problems, ...two.process.problems, ...third.process.problems], []);
  });

  test('a process that is killed at any moment: the next session says the same as one from scratch', async () => {
    const answers = await fromScratch();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 3 }), async (lives) => {
        const sessions = new Sessions(FILES);
        for (const life of lives) {
          const dying = sessions.begin(({ process }) => {
            process.files.life = life;
          });
          void dying.index.read().then(() => dying.index.indexing.end());
          await stillness(dying);
        }
        const survivor = await sessions.whole();
        assert.deepEqual(survivor.answers, answers);
        assert.deepEqual(survivor.process.problems, []);
        const next = await sessions.whole();
        assert.equal(next.read, 0);
        assert.deepEqual(next.answers, answers);
      }),
      { numRuns: 30 },
    );
  });
});

/** The files of the storage with names that end so. */
function namesIn(sessions: Sessions, ...endings: readonly string[]): readonly string[] {
  return [...sessions.storage.files.keys()].filter((name) => endings.some((ending) => name.endsWith(ending)));
}

/** Resolves when nothing more happens in a session. */
async function stillness({ process, index }: Session): Promise<void> {
  for (let still = 0, before = ''; still < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 3));
    const now = `${process.files.steps.length} ${index.disk.looked}`;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}
