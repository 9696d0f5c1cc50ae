import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/recognition/analyze';

const ROWS: readonly (readonly [text: string, ...years: (number | undefined)[]])[] = [
  ['Tỉnh sơ kết 5 năm thực hiện Nghị quyết số 18-NQ/TW.', 5],
  ['Sau mười năm triển khai, tổ chức thực hiện Chỉ thị 40, vốn đã về bản.', 10],
  ['Sáng 5/9, lúc 8 giờ 30\n\nSau 5 năm thực hiện Chỉ thị 35, đảng bộ lớn mạnh.', 5],
  ['Đến năm 2024. Sau 5 năm thực hiện Chỉ thị 35, đảng bộ lớn mạnh.', 5],
  ['Hai mươi năm thi hành Nghị quyết 36, kiều bào gần nhà hơn.', 20],
  ['Huyện tổng kết 3 năm thực hiện các Nghị quyết số 57, 68.', 3, 3],
  ['Năm 2020 thực hiện Nghị quyết số 18-NQ/TW.', undefined],
  ['Kế hoạch 5 năm theo Nghị quyết số 18-NQ/TW.', undefined],
  ['Hơn 2,5 năm thực hiện Nghị quyết số 18-NQ/TW.', undefined],
  ['Qua 6 tháng thực hiện Nghị quyết số 18-NQ/TW.', undefined],
  ['Xã thực hiện Nghị quyết số 18-NQ/TW.', undefined],
];

suite('For how many years a document has been carried out', () => {
  for (const [text, ...years] of ROWS) {
    test(text, () => {
      const found = analyze(text).mentions.flatMap((mention) => (mention.kind === 'directive' ? [mention] : []));
      assert.deepEqual(
        found.map(({ yearsInForce }) => yearsInForce),
        years,
      );
    });
  }
});
