import assert from 'node:assert/strict';
import { elsewhere } from '../../client/src/elsewhere';

/** A place in a file, as the editor has it: two addresses of one file are two objects. */
function place(file: string, line: number) {
  return { uri: { toString: () => `file:///tin/${file}` }, line };
}

suite('the references that a lens lists', () => {
  test('are those in other files, all of them, in their order', () => {
    const references = [place('a.txt', 3), place('toàn văn.txt', 0), place('b.txt', 1), place('a.txt', 9)];
    assert.deepEqual(
      elsewhere(references, place('toàn văn.txt', 2)).map(({ uri, line }) => `${uri} ${line}`),
      ['file:///tin/a.txt 3', 'file:///tin/b.txt 1', 'file:///tin/a.txt 9'],
    );
  });

  test('are none where only the text itself names the document', () => {
    assert.deepEqual(elsewhere([place('toàn văn.txt', 0), place('toàn văn.txt', 7)], place('toàn văn.txt', 0)), []);
    assert.deepEqual(elsewhere([], place('toàn văn.txt', 0)), []);
  });

  test('are those of files whose names only begin or end alike', () => {
    assert.equal(
      elsewhere([place('toàn văn.txt.bak', 0), place('2024/toàn văn.txt', 0)], place('toàn văn.txt', 0)).length,
      2,
    );
  });
});
