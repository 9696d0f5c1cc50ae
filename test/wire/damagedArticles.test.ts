import assert from 'node:assert/strict';
import { answers } from '../corpus/checkedCorpus';
import { askAll, askedAndHealed, CITING, uriOf, withSpoilt } from './askAll';
import { type Session, Sessions } from './sessions';

const PATHS = Object.keys(CITING);
const [FIRST] = PATHS as [string];
const OTHER = 'Kết luận số 20-KL/TW.\n';

/** Changes a byte in the middle of something. */
function spoil(bytes: Uint8Array): void {
  bytes[bytes.length >> 1]! ^= 0xff;
}

/** A session that has read everything. */
async function begun(sessions: Sessions): Promise<Session> {
  const session = sessions.begin();
  await session.index.read();
  return session;
}

async function fromScratch(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, unknown>> {
  return answers((await new Sessions(files).whole()).index.corpus.snapshot());
}

suite('an article of which what is kept is damaged, in a file that is whole', () => {
  const before = new Sessions(CITING);
  let wanted: ReadonlyMap<string, unknown>;
  suiteSetup(async () => {
    wanted = answers((await before.whole()).index.corpus.snapshot());
  });

  // of a content that the store seems to have, the file is read first only to see that it has that content
  for (const [kept, readings] of [
    ['facts', 2],
    ['outcomes', 1],
  ] as const) {
    test(`costs itself alone, until its file has been read again (${kept})`, async () => {
      const sessions = withSpoilt(before, kept, (bytes, article) => article === 3 && spoil(bytes));
      const session = await begun(sessions);
      assert.equal(askAll(session).get('size'), PATHS.length);
      const missing = PATHS.filter((path) => session.index.corpus.snapshot().article(uriOf(path)) === undefined);
      assert.equal(missing.length, 1);
      assert.deepEqual(await askedAndHealed(session), wanted);
      assert.deepEqual(session.index.log, [`memory:/${missing[0]}: what was kept of it is damaged; it is read again`]);
      assert.equal(session.read, readings);
    });

    test(`is kept anew: the next session finds nothing damaged (${kept})`, async () => {
      const sessions = withSpoilt(before, kept, (bytes, article) => article === 3 && spoil(bytes));
      const session = await begun(sessions);
      await askedAndHealed(session);
      session.index.indexing.resolved(); // as after a while of quiet
      await session.index.indexing.end();
      const next = await sessions.whole();
      assert.deepEqual(askAll(next), wanted);
      assert.deepEqual(next.index.log, []);
      assert.equal(next.read, 0);
    });

    test(`where it is not the only one all is entered anew, of which the log says no more (${kept})`, async () => {
      const session = await begun(withSpoilt(before, kept, spoil));
      assert.deepEqual(await askedAndHealed(session), wanted);
      assert.equal(session.index.log.length, 4);
      assert.deepEqual(
        session.process.problems.map((problem) => problem.code),
        ['damaged'],
      );
    });
  }

  test('leaves nothing of what it said where its file says something else by now', async () => {
    const session = await begun(withSpoilt(before, 'facts', spoil));
    session.index.disk.write(FIRST, OTHER);
    assert.deepEqual(await askedAndHealed(session), await fromScratch({ ...CITING, [FIRST]: OTHER }));
  });

  test('nor where its file is gone', async () => {
    const session = await begun(withSpoilt(before, 'outcomes', spoil));
    session.index.disk.remove(FIRST);
    const { [FIRST]: _, ...rest } = CITING;
    assert.deepEqual(await askedAndHealed(session), await fromScratch(rest));
  });

  test('nor where it is open in the editor, and has been edited before the damage is found', async () => {
    const session = await begun(withSpoilt(before, 'facts', spoil));
    const { index } = session;
    const edit = (): void => index.indexing.edit(uriOf(FIRST), OTHER);
    index.open.add(uriOf(FIRST));
    index.reconsider = edit;
    edit();
    assert.deepEqual(await askedAndHealed(session), await fromScratch({ ...CITING, [FIRST]: OTHER }));
  });

  test('nor where it is taken out before the damage is found', async () => {
    const session = await begun(withSpoilt(before, 'facts', spoil));
    session.index.disk.remove(FIRST);
    await session.index.deleted(FIRST.slice('tin/'.length));
    const { [FIRST]: _, ...rest } = CITING;
    assert.deepEqual(await askedAndHealed(session), await fromScratch(rest));
  });
});
