import assert from 'node:assert/strict';
import { byLeft, byRight } from '../../client/webview/order';

suite('the lines of a concordance are sorted', () => {
  const sorted = (lines: readonly string[], order: (a: string, b: string) => number): string[] =>
    [...lines].sort(order);

  test('by the word behind the mention, in Vietnamese order', () => {
    assert.deepEqual(sorted(['về đất', '“đã rõ”', 'của 10 xã', 'của 9 xã', ', ăn no', 'an vui'], byRight), [
      'an vui',
      ', ăn no',
      'của 9 xã',
      'của 10 xã',
      '“đã rõ”',
      'về đất',
    ]);
  });

  test('by the word before the mention, then by the one before that', () => {
    assert.deepEqual(sorted(['đã học', 'chi bộ học', 'học tập', 'thực hiện', ''], byLeft), [
      '',
      'thực hiện',
      'chi bộ học',
      'đã học',
      'học tập',
    ]);
  });
});
