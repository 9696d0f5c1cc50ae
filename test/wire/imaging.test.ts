import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver';
import type { EntryPlace } from '../../server/src/corpus/identity/entryPlace';
import { CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import type { CatalogueEntry } from '../../server/src/domain/catalogue';
import { spoilLists } from '../corpus/store/spoiling';
import { generateArticles } from '../generator/article';
import { Gate } from './gatedFileSystem';
import { ROOT } from './indexed';
import { beforeReading, type Session, Sessions } from './sessions';

/** No longer than these tests read. */
const LENGTH = 600;

const FILES = Object.fromEntries(
  generateArticles(11, 60).map(({ name, text }) => [
    `tin/${name}`,
    `${text.slice(0, LENGTH)} Kết luận 21-KL/TW, 901-KL/TW.`,
  ]),
);
const [FIRST] = Object.keys(FILES) as [string];
const FIRST_URI = `${ROOT}/${encodeURIComponent(FIRST.slice('tin/'.length))}`;

const PLACE: EntryPlace = {
  uri: `${ROOT}/dan-chieu.yaml`,
  start: { line: 0, character: 0 },
  end: { line: 1, character: 0 },
};
const ENTRY: CatalogueEntry = {
  type: 'Kết luận',
  number: '901',
  symbol: 'KL/TW',
  date: '2024-05-06',
  sources: ['Báo của tỉnh'],
};
const OWN = new CatalogueIndex([ENTRY], new Map([[ENTRY, PLACE]]));

/** A session that has come to the listing of the folder: none of its files has been looked at. */
async function begun(sessions: Sessions, prepare: (session: Session) => void = () => undefined) {
  const session = sessions.begin(prepare);
  const { goOn } = await session.index.readUntil(session.index.disk.haltListing(ROOT));
  return { session, goOn };
}

function imagesIn(sessions: Sessions): string[] {
  return [...sessions.storage.files.keys()].filter((name) => /\.(?:image|part)$/u.test(name)).sort();
}

suite('the index as a whole between sessions', () => {
  test('the next session answers before it has looked at any file', async () => {
    const sessions = new Sessions(FILES);
    const first = await sessions.whole();
    const { session, goOn } = await begun(sessions);
    assert.equal(session.index.corpus.size, 60);
    assert.ok(session.index.corpus.isResolved);
    assert.deepEqual(session.answers, first.answers);
    await goOn();
    assert.deepEqual(session.answers, first.answers);
    assert.equal(session.read, 0);
  });

  test('is whole when it is said to be, while the session goes on', async () => {
    const sessions = new Sessions(FILES);
    const { index } = sessions.begin();
    await index.read();
    assert.deepEqual(imagesIn(sessions), []);
    await index.kept;
    assert.notDeepEqual(imagesIn(sessions), []);
  });

  test('the next session reads each file of the store once, and writes none where nothing has changed', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const names: string[] = [];
    const written: string[] = [];
    await sessions.whole(({ process: { files } }) => {
      const { read, write } = files;
      files.read = (name) => {
        names.push(name);
        return read.call(files, name);
      };
      files.write = (name, bytes) => {
        written.push(name);
        return write.call(files, name, bytes);
      };
    });
    const contents = names.filter((name) => /\.(?:segment|part)$/u.test(name));
    assert.equal(new Set(contents).size, contents.length);
    assert.ok(contents.some((name) => name.endsWith('.segment')));
    assert.deepEqual(written, []);
  });

  test('is kept anew when much has changed, and not for a little', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const before = imagesIn(sessions);
    const little = await sessions.whole(({ index }) => index.disk.write(FIRST, 'Kết luận số 20-KL/TW.\n'));
    assert.deepEqual(imagesIn(sessions), before);
    const much = await sessions.whole(({ index }) => {
      for (const path of Object.keys(FILES)) index.disk.write(path, 'Kết luận số 20-KL/TW.\n');
    });
    assert.notDeepEqual(imagesIn(sessions), before);
    assert.equal(imagesIn(sessions).length, before.length);
    assert.notDeepEqual(much.answers, little.answers);
    const { session } = await begun(sessions);
    assert.deepEqual(session.answers, much.answers);
  });

  test('is taken over by a session that began without any folder', async () => {
    const sessions = new Sessions(FILES);
    const first = await sessions.whole();
    const session = sessions.begin();
    const { index } = session;
    index.indexing.removeFolders([ROOT]);
    await index.read();
    index.indexing.addFolders([ROOT]);
    const { goOn } = await index.readUntil(index.disk.haltListing(ROOT));
    assert.deepEqual(session.answers, first.answers);
    await goOn();
    assert.equal(session.read, 0);
  });

  test('of other folders is another one', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const { session } = await begun(sessions, ({ index }) => index.indexing.addFolders(['memory:/khác']));
    assert.equal(session.index.corpus.size, 0);
  });

  test('by other catalogues is not used, and one by the same catalogues is, when they have been read', async () => {
    const sessions = new Sessions(FILES);
    const first = await sessions.whole(({ index }) => index.corpus.replaceCatalogue(OWN));
    const without = await begun(sessions);
    assert.equal(without.session.index.corpus.size, 0);
    const { session } = await begun(sessions, ({ index }) => {
      index.cataloguesRead = async () => index.corpus.replaceCatalogue(OWN);
    });
    assert.deepEqual(session.answers, first.answers);
  });

  test('an article that was open without a folder is not in the next session', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole(({ index }) => {
      index.open.add('untitled:1');
      index.indexing.edit('untitled:1', 'Kết luận số 20-KL/TW.\n');
    });
    const { session, goOn } = await begun(sessions);
    await goOn();
    assert.equal(session.index.corpus.snapshot().article('untitled:1'), undefined);
    assert.equal(session.index.corpus.size, 60);
  });

  test('what an open article says, and is not saved, is not what its file said', async () => {
    const sessions = new Sessions(FILES);
    const first = await sessions.whole(({ index }) => {
      index.open.add(FIRST_URI);
      index.indexing.edit(FIRST_URI, 'Kết luận số 20-KL/TW.\n');
    });
    const { session, goOn } = await begun(sessions);
    assert.deepEqual(session.answers, first.answers);
    await goOn();
    assert.deepEqual(session.answers, (await new Sessions(FILES).whole()).answers);
  });

  test('what an article said in the editor is not what its file says, while that is read again', async () => {
    const paths = Object.keys(FILES);
    const change = ({ index }: Session) => {
      for (const path of paths.slice(1)) index.disk.write(path, 'Kết luận số 20-KL/TW.\n');
    };
    const sessions = new Sessions(FILES);
    const { index } = await sessions.whole();
    index.open.add(FIRST_URI);
    index.indexing.edit(FIRST_URI, FILES[FIRST]!.replace('21-KL/TW', '22-KL/TW'));
    change({ index } as Session);
    await index.follow(...paths.slice(1).map((path) => [path.slice('tin/'.length), FileChangeType.Changed] as const));
    index.open.delete(FIRST_URI);
    const gate = index.disk.haltReading(FIRST_URI);
    const reading = index.indexing.readAgain(FIRST_URI);
    await gate.reached;
    index.corpus.resolve();
    index.indexing.resolved();
    await index.indexing.end();
    gate.open();
    await reading;
    const second = await sessions.whole(change);
    assert.deepEqual(second.answers, (await new Sessions(FILES).whole(change)).answers);
  });

  test('by catalogues that are replaced while it is fetched is resolved by the new ones', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const { answers } = await sessions.whole((session) => {
      beforeReading(session, '.part', async () => session.index.corpus.replaceCatalogue(OWN));
    });
    assert.deepEqual(
      answers,
      (await new Sessions(FILES).whole(({ index }) => index.corpus.replaceCatalogue(OWN))).answers,
    );
  });

  test('is told of before anything else can be asked: the text of an open file may say something else', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const { index } = sessions.begin();
    const adopt = index.corpus.adopt.bind(index.corpus);
    const told = new Promise<number>((resolve) => {
      index.corpus.adopt = (...known) => {
        adopt(...known);
        void setImmediate().then(() => resolve(index.renamed)); // the next moment when requests come in
      };
    });
    await index.read();
    assert.ok((await told) > 0);
  });

  test('that is still being fetched by a reading that was stopped is not missed by the next one', async () => {
    const sessions = new Sessions(FILES);
    await sessions.whole();
    const gate = new Gate();
    const { index } = sessions.begin((session) => {
      session.index.disk.remove(FIRST);
      beforeReading(session, '.part', () => gate.pass());
    });
    const source = new CancellationTokenSource();
    const stopped = index.indexing.readFolders(index.indexing.folders, () => undefined, source.token);
    await gate.reached;
    source.cancel();
    const whole = index.read();
    await setImmediate();
    gate.open();
    await Promise.all([stopped, whole]);
    assert.equal(index.corpus.size, 59);
  });

  test('is kept again when the store was cleared and all has been read again', async () => {
    const sessions = new Sessions(FILES);
    const { index } = await sessions.whole();
    await index.indexing.clearStore();
    assert.deepEqual(imagesIn(sessions), []);
    await index.read(true);
    await index.indexing.end();
    assert.notDeepEqual(imagesIn(sessions), []);
  });

  test('is kept for the folders that are open now, though they hold the same articles', async () => {
    const sessions = new Sessions(FILES);
    const { index } = await sessions.whole();
    index.indexing.addFolders(['memory:/khác']);
    await index.read();
    await index.indexing.end();
    const { session } = await begun(sessions, (next) => next.index.indexing.addFolders(['memory:/khác']));
    assert.equal(session.index.corpus.size, 60);
  });

  test('of which the lists cannot be read, whole as it looks, is dropped when one is asked for', async () => {
    const sessions = new Sessions(FILES);
    const first = await sessions.whole();
    const documents = [...first.index.corpus.snapshot().documents()];
    const image = imagesIn(sessions).find((name) => name.endsWith('.image'));
    spoilLists(sessions.storage, 'rules');
    const session = sessions.begin();
    const { corpus, indexing } = session.index;
    await session.index.read();
    const isReadAgain = new Promise<void>((resolve) => {
      session.index.lost = () => void session.index.read().then(resolve);
    });
    assert.deepEqual([...corpus.snapshot().documents()], []);
    await isReadAgain;
    assert.deepEqual(session.answers, first.answers);
    assert.deepEqual([...corpus.snapshot().documents()], documents);
    assert.deepEqual(session.process.problems, [{ kind: 'file', name: image, code: 'damaged', detail: '' }]);
    assert.equal(session.read, 0);
    await indexing.end();
    assert.deepEqual(imagesIn(sessions), []);
    assert.deepEqual((await sessions.whole()).answers, first.answers);
    assert.notDeepEqual(imagesIn(sessions), []);
  });

  for (const ending of ['.image', '.part']) {
    test(`a damaged ${ending} file costs time, and no answer`, async () => {
      const sessions = new Sessions(FILES);
      const first = await sessions.whole();
      const name = imagesIn(sessions).find((file) => file.endsWith(ending))!;
      const { bytes, modified } = sessions.storage.files.get(name)!;
      sessions.storage.files.set(name, { bytes: bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1), modified });
      const second = await sessions.whole();
      assert.deepEqual(second.answers, first.answers);
      assert.deepEqual(second.process.problems, [{ kind: 'file', name, code: 'damaged', detail: '' }]);
      const { session } = await begun(sessions);
      assert.deepEqual(session.answers, first.answers);
    });
  }
});
