import assert from 'node:assert/strict';
import { run } from '../../server/src/commandLine/run';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { FakeHost } from './fakeHost';

const SHORT = 'Chi bộ họp\n\n(20/02/2022)\n\nTỉnh ủy Lạng Sơn nhắc lại Kế hoạch số 927.\n';
const CATALOGUE = `documents:
  - {type: Kế hoạch, number: 927, symbol: KH/TU, locality: Lạng Sơn, date: 2022-01-05}
`;

/** The document of the one article, and what was complained of. */
async function analyzed(files: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const host = new FakeHost(new MemoryFileSystem({ 'tin/a.txt': SHORT, ...files }));
  const status = await run(['analyze', 'tin', ...options], host);
  const [canonical] = /KH:927\/TU/u.exec(host.written) ?? [];
  return { status, canonical, complaints: host.complaints };
}

suite('catalogues on the command line', () => {
  test('without one, the document is not known', async () => {
    assert.deepEqual(await analyzed({}), { status: 0, canonical: undefined, complaints: [] });
  });

  for (const [where, files, ...options] of [
    ['in the folder', { 'tin/của tôi.danchieu.yaml': CATALOGUE }],
    ['in a folder below', { 'tin/dm/a.danchieu.yml': CATALOGUE }],
    ['named, whatever its name', { 'khác/dm.txt': CATALOGUE }, '--catalogue=khác/dm.txt'],
    [
      'of several named',
      { 'a.json': '{"documents": []}', 'b.yaml': CATALOGUE },
      '--catalogue=a.json',
      '--catalogue=b.yaml',
    ],
  ] as const) {
    test(`is used: ${where}`, async () => {
      assert.deepEqual(await analyzed(files, ...options), { status: 0, canonical: 'KH:927/TU', complaints: [] });
    });
  }

  test('a mistake in it is told by file and line, and the rest is used', async () => {
    const found = await analyzed({
      'tin/a.danchieu.yaml': `${CATALOGUE}  - {type: Kế hoạch, number: 1, symbol: KH/TU}\n`,
    });
    assert.deepEqual(found.complaints, [
      'tin/a.danchieu.yaml:3: Each province has documents KH/TU: “locality” is needed.',
    ]);
    assert.equal(found.canonical, 'KH:927/TU');
    assert.equal(found.status, 0);
  });

  test('one that is not there is named, and changes the exit status', async () => {
    const { status, complaints } = await analyzed({}, '--catalogue=không.yaml');
    assert.deepEqual(complaints, ['không.yaml:1: This file could not be read (not found).']);
    assert.equal(status, 1);
  });
});
