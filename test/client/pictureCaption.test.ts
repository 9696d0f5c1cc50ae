import assert from 'node:assert/strict';
import { linesOf } from '../../client/webview/lines';

suite('the caption of a saved picture', () => {
  const lines = (text: string, room: number) => linesOf(text, room, ({ length }) => length);

  test('is broken between words where a line is full', () => {
    assert.deepEqual(lines('Quy hoạch cán bộ: không xếp ghế cho người', 16), [
      'Quy hoạch cán',
      'bộ: không xếp',
      'ghế cho người',
    ]);
  });

  test('keeps what fits in one line, to the last letter', () => {
    assert.deepEqual(lines('Kết luận số 21', 14), ['Kết luận số 21']);
    assert.deepEqual(lines('Kết luận số 21', 13), ['Kết luận số', '21']);
  });

  test('leaves a word whole that is wider than a line', () => {
    assert.deepEqual(lines('theo 2018-NQ/TW-dự-thảo này', 8), ['theo', '2018-NQ/TW-dự-thảo', 'này']);
  });

  test('has no line where there is no text', () => {
    assert.deepEqual(lines('', 8), []);
  });
});
