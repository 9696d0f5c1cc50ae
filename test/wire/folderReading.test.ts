import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { messages } from '../../server/src/l10n/messages';
import { abilitiesOf } from '../../server/src/wire/client/abilities';
import { FolderReading } from '../../server/src/wire/folders/folderReading';
import { Indexed, ROOT } from './indexed';

const TEXT = 'Chi bộ bàn Kết luận số 21-KL/TW của Trung ương.\n';
/** More than are read side by side. */
const MANY = 60;
const FILES = Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`tin/${100 + at}.txt`, TEXT]));

/** A reading for a client that shows nothing. */
function readingOf(index: Indexed): FolderReading {
  const connection = { console: { info: () => undefined } } as unknown as Connection;
  const abilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });
  return new FolderReading(connection, abilities, messages('en'), index.indexing, {
    progress: () => undefined,
    finish: async () => index.corpus.resolve(),
  });
}

suite('the reading that a user asks for', () => {
  test('reads every file again where all have been read', async () => {
    const index = new Indexed(FILES);
    const reading = readingOf(index);
    await reading.read([ROOT]);
    assert.deepEqual([reading.state, index.disk.reads], ['idle', MANY]);
    await reading.again();
    assert.deepEqual([reading.state, index.disk.reads], ['idle', 2 * MANY]);
  });

  test('goes on where it was stopped', async () => {
    const index = new Indexed(FILES);
    const reading = readingOf(index);
    const gate = index.disk.haltReading(`${ROOT}/100.txt`);
    const first = reading.read([ROOT]);
    await gate.reached;
    reading.stop();
    gate.open();
    await first;
    assert.equal(reading.state, 'stopped');
    const read = index.articles.length;
    assert.ok(read > 0 && read < MANY, `${read} articles`);
    const before = index.disk.reads;
    await reading.again();
    assert.deepEqual([reading.state, index.articles.length], ['idle', MANY]);
    assert.equal(index.disk.reads - before, MANY - read, 'what had been read is not read again');
  });
});
