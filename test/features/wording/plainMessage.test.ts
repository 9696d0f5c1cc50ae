import assert from 'node:assert/strict';
import { plainMessage } from '../../../server/src/features/wording/plainMessage';

/** What VS Code makes a link of in a message. Source: `parseLinkedText` in its `src/vs/base/common/linkedText.ts`. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/giu;

suite('a message to the user', () => {
  const rows: readonly (readonly [text: string, shown: string])[] = [
    ['Tin [bấm vào đây](command:workbench.action.quit)', 'Tin [bấm vào đây] (command:workbench.action.quit)'],
    ['[một](https://a.vn) [hai](file:///etc "x")', '[một] (https://a.vn) [hai] (file:///etc "x")'],
    ['[bấm]\u200b(command:x)', '[bấm] (command:x)'],
    ['[bấm]\u202e\u2066(command:x)', '[bấm] (command:x)'],
    ['[[bấm]](command:x)', '[[bấm]] (command:x)'],
    ['$(bug) tin', '$ (bug) tin'],
    ['một\n\nhai', 'một hai'],
    ['Kết luận số 21-KL/TW (năm 2021) [sửa]', 'Kết luận số 21-KL/TW (năm 2021) [sửa]'],
  ];
  for (const [text, shown] of rows) {
    test(`has no link in it: ${JSON.stringify(text)}`, () => {
      assert.equal(plainMessage(text), shown);
      assert.doesNotMatch(plainMessage(text), LINK);
    });
  }
});
