import assert from 'node:assert/strict';
import { offsetAt, positionAt, readLines } from '../../server/src/text/positions';

suite('positions', () => {
  const text = 'một\nhai\r\n\rbốn 𝄞';
  const lines = readLines(text);

  test('lines begin after LF, CRLF and CR', () => assert.deepEqual([...lines.lineStarts], [0, 4, 9, 10]));
  test('… and end before them', () => assert.deepEqual([...lines.lineEnds], [3, 7, 9, text.length]));

  test('there and back again', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const position = positionAt(lines.lineStarts, offset);
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
      assert.equal(offsetAt(lines, position), offset);
    }
  });

  test('a line past the end is the end of the text', () => {
    assert.equal(offsetAt(lines, { line: 9, character: 0 }), text.length);
    assert.equal(offsetAt(readLines(''), { line: 9, character: 0 }), 0);
  });

  for (const [line, end] of [3, 7, 9, text.length].entries()) {
    test(`a character past the end of line ${line} is its end, not the next line`, () =>
      assert.equal(offsetAt(lines, { line, character: 99 }), end));
  }
});
