import assert from 'node:assert/strict';
import { findTitlesAndPeople } from '../../../server/src/recognition/holders/findTitlesAndPeople';
import { tokenize } from '../../../server/src/text/tokenize';
import { NO_LAYOUT } from './marked';

/** Telephone books and lists of a committee name the body once, in a column or a line of its own. */
suite('offices in tables', () => {
  const rows: readonly (readonly [form: string, table: string, offices: readonly string[]])[] = [
    [
      'the body in the first column',
      'BAN TỔ CHỨC TỈNH ỦY\tNguyễn Văn Hưng\tỦy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban\t0237.3852.111',
      ['Ủy viên / Ban Thường vụ Tỉnh ủy / Nguyễn Văn Hưng', 'Trưởng Ban / BAN TỔ CHỨC TỈNH ỦY / Nguyễn Văn Hưng'],
    ],
    [
      'the body in a line above',
      'VĂN PHÒNG TỈNH ỦY\n1\tTrần Văn Hạ\tChánh Văn phòng\t0237.3852.456\n2\tLê Thị Mận\tPhó Chánh Văn phòng\t0237.3852.457',
      ['Chánh Văn phòng / VĂN PHÒNG TỈNH ỦY / Trần Văn Hạ', 'Phó Chánh Văn phòng / VĂN PHÒNG TỈNH ỦY / Lê Thị Mận'],
    ],
    [
      'the next body begins its own rows',
      'Huyện ủy Mường Ảng\nLò Văn Sinh\tBí thư\nHĐND huyện Mường Ảng\nVì Thị Hoan\tChủ tịch',
      ['Bí thư / Huyện ủy Mường Ảng / Lò Văn Sinh', 'Chủ tịch / HĐND huyện Mường Ảng / Vì Thị Hoan'],
    ],
    [
      'no table, no body from the line above',
      'VĂN PHÒNG TỈNH ỦY\nÔng Trần Văn Hạ, Bí thư.',
      ['Bí thư / null / Trần Văn Hạ'],
    ],
  ];
  for (const [form, table, offices] of rows) {
    test(form, () => {
      const tokens = tokenize(table);
      const { titles } = findTitlesAndPeople(tokens, NO_LAYOUT, new Uint8Array(tokens.count));
      assert.deepEqual(
        titles.map(({ mention }) => `${mention.role} / ${mention.body} / ${mention.holder}`),
        offices,
      );
    });
  }
});
