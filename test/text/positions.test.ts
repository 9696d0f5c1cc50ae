import assert from 'node:assert/strict';
import { lineStarts, offsetAt, positionAt } from '../../server/src/text/positions';

suite('positions', () => {
  const text = 'một\nhai\r\n\rbốn 𝄞';
  const starts = lineStarts(text);

  test('lines begin after LF, CRLF and CR', () => assert.deepEqual([...starts], [0, 4, 9, 10]));

  test('there and back again', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const position = positionAt(starts, offset);
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
      assert.equal(offsetAt(starts, position, text.length), offset);
    }
  });

  test('places outside the text are brought inside', () => {
    assert.equal(offsetAt(starts, { line: 9, character: 0 }, text.length), text.length);
    assert.equal(offsetAt(starts, { line: 3, character: 99 }, text.length), text.length);
  });
});
