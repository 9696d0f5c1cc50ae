import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/recognition/analyze';

/** A sentence with the documents with which it compares another, or whose place another takes. */
const SENTENCES: readonly (readonly [sentence: string, ...compared: readonly string[]])[] = [
  ['So với Chỉ thị số 35-CT/TW ngày 30/5/2019, Chỉ thị 35 năm 2024 có điểm mới.', 'Chỉ thị số 35-CT/TW'],
  ['Quy định số 65-QĐ/TW thay thế Quy định 98-QĐ/TW.', 'Quy định 98-QĐ/TW'],
  ['Quy định số 65-QĐ/TW thay cho Quy định 98-QĐ/TW.', 'Quy định 98-QĐ/TW'],
  ['Chỉ thị 35 năm nay khác Chỉ thị 35 năm 2019.', 'Chỉ thị 35'],
  // what was done as against what it set
  ['Thu ngân sách vượt 20% so với Nghị quyết số 05-NQ/TU đề ra.'],
  ['Thay mặt đoàn, ông nói Nghị quyết số 05-NQ/TU hợp lòng dân.'],
];

suite('documents with which another is compared', () => {
  for (const [sentence, ...compared] of SENTENCES) {
    test(sentence, () => {
      const found = analyze(sentence).mentions.filter((mention) => mention.kind === 'directive' && mention.compared);
      assert.deepEqual(
        found.map(({ start, end }) => sentence.slice(start, end)),
        compared,
      );
    });
  }
});
