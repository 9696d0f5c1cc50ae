import assert from 'node:assert/strict';
import { plainMessage } from '../../client/src/plainMessage';

suite('a message of the client', () => {
  const rows: readonly (readonly [text: string, shown: string])[] = [
    ['/tin/[bấm vào đây](command:x)/a.csv', '/tin/[bấm vào đây] (command:x)/a.csv'],
    ['/tin/[[a]](https://a.vn).csv', '/tin/[[a]] (https://a.vn).csv'],
    ['EACCES:\n[a]\n(command:x)', 'EACCES: [a] (command:x)'],
    ['/tin/Bài (1).csv', '/tin/Bài (1).csv'],
  ];
  for (const [text, shown] of rows) {
    test(`has no link in it: ${JSON.stringify(text)}`, () => assert.equal(plainMessage(text), shown));
  }
});
