import assert from 'node:assert/strict';
import { run } from '../../server/src/commandLine/run';
import { type MemoryFile, MemoryFileSystem } from '../corpus/memoryFileSystem';
import { FakeHost } from './fakeHost';

/** A terminal takes this for a new title of its window. */
const COMMAND = '\u001b]0;pwned\u0007';
/** The same in one character, of those that hardly anyone knows. */
const C1 = '\u009b31m';
/** Turns the direction of writing: what follows is read backwards. */
const BACKWARDS = '\u202e';
/** Seen by nobody, and written as two units. */
const TAG = '\u{e0041}';
const TRICK = `${COMMAND}${C1}${BACKWARDS}${TAG}\u2028`;

const NAME = `xấu${TRICK}\nhai`;
const ARTICLE = `Lạng Sơn ${TRICK} học nghị quyết

(12/03/2023)

Đồng chí Nông Văn${BACKWARDS} Tài, Bí thư${COMMAND} Tỉnh ủy Lạng Sơn, nhắc Kế hoạch số 27-KH/TU ngày 05/01/2022 về ${TRICK} phát triển đảng viên.
`;

/** All that a terminal does not simply show; lines may end. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

async function ran(files: Readonly<Record<string, MemoryFile>>, ...args: string[]): Promise<FakeHost> {
  const host = new FakeHost(new MemoryFileSystem(files));
  await run(['analyze', ...args], host);
  return host;
}

suite('an article that tries to trick a terminal', () => {
  const files = { [`tin/${NAME}.txt`]: ARTICLE };

  test('shows what is in it in a table, and does nothing', async () => {
    const { written } = await ran(files, 'tin', '--format=table');
    const [path, about] = written.split('\n');
    assert.match(path!, /^tin\/xấu.*hai\.txt$/u);
    assert.match(about!, /^12 Mar 2023 · Lạng Sơn/u);
    assert.match(written, /27-KH\/TU/u);
    assert.doesNotMatch(written, UNSEEN);
  });

  for (const format of ['json', 'ndjson']) {
    test(`is whole in ${format}, but with nothing in it that cannot be seen`, async () => {
      const { written } = await ran(files, 'tin', `--format=${format}`);
      assert.doesNotMatch(written, UNSEEN);
      const parsed = JSON.parse(written);
      const article = format === 'json' ? parsed.articles[0] : parsed;
      assert.equal(article.path, `tin/${NAME}.txt`);
      for (const { start, end, text } of article.mentions) assert.equal(text, ARTICLE.slice(start, end));
    });
  }
});

suite('a name that tries to trick a terminal', () => {
  const rows: [what: string, files: Readonly<Record<string, MemoryFile>>, args: string[]][] = [
    ['of a file that cannot be read', { [NAME]: 'denied' }, [NAME]],
    ['of a file that cannot be read in a folder', { [`tin/${NAME}.txt`]: 'denied' }, ['tin']],
    ['of a folder without articles', { [`${NAME}/a.png`]: '' }, [NAME]],
    ['of an option', {}, [`--${NAME}`]],
    ['of a format', {}, ['tin', `--format=${NAME}`]],
  ];
  for (const [what, files, args] of rows) {
    test(`${what}: is complained of in one line`, async () => {
      const { complaints } = await ran(files, ...args);
      assert.match(complaints[0]!, /xấu.*hai/u);
      for (const line of complaints) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    });
  }
});
