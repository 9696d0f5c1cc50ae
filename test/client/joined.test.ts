import assert from 'node:assert/strict';
import { between } from '../../client/webview/concordance/joined';

suite('between a mention and what stands around it', () => {
  const pieces: readonly (readonly [left: string, right: string, whole: string])[] = [
    ['thực hiện', 'Kết luận 21', 'thực hiện Kết luận 21'],
    ['Kết luận 21', ', ngày 25/10/2021', 'Kết luận 21, ngày 25/10/2021'],
    ['Kết luận 21', '(khóa XIII)', 'Kết luận 21 (khóa XIII)'],
    ['gõ thành “', 'Nghị quyết 21', 'gõ thành “Nghị quyết 21'],
    ['Nghị quyết 21', '” trong báo cáo', 'Nghị quyết 21” trong báo cáo'],
    ['', 'Kết luận 21', 'Kết luận 21'],
    ['hoà'.normalize('NFD'), 'Kết luận 21', `${'hoà'.normalize('NFD')} Kết luận 21`],
  ];
  for (const [left, right, whole] of pieces) {
    test(whole, () => assert.equal(left + between(left, right) + right, whole));
  }
});
