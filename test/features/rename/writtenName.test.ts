import assert from 'node:assert/strict';
import { rewriteName } from '../../../server/src/features/rename/writtenName';

suite('a name written in another’s form', () => {
  const rows: readonly (readonly [written: string, from: string, to: string, expected: string])[] = [
    ['Nông Văn\nTài', 'Nông Văn Tài', 'Nông Thế Tài', 'Nông Thế\nTài'],
    ['Nông  Văn Tài', 'Nông Văn Tài', 'Nông Văn Đức Tài', 'Nông  Văn Đức Tài'],
    ['Nông Văn Đức\nTài', 'Nông Văn Đức Tài', 'Nông Văn Tài', 'Nông Văn Tài'],
    ['Nông Văn Tài', 'Nông Văn Tài', 'Lý Văn Tài Em', 'Lý Văn Tài Em'],
    ['NÔNG VĂN TÀI', 'Nông Văn Tài', 'Nông Thế Tài', 'NÔNG THẾ TÀI'],
    ['Hoàng Hoà', 'Hoàng Hòa', 'Hoàng Hòa', 'Hoàng Hòa'],
    ['Hoàng Hoà', 'Hoàng Hòa', 'Hoàng Thị Hòa', 'Hoàng Thị Hoà'],
    ['Hoàng Hòa'.normalize('NFD'), 'Hoàng Hòa', 'Hoàng Huệ', 'Hoàng Huệ'.normalize('NFD')],
    ['Sùng A Hồ', 'Sùng A Hồ', 'Sùng A Hờ', 'Sùng A Hờ'],
  ];
  for (const [written, from, to, expected] of rows) {
    test(`${JSON.stringify(written)}: ${from} → ${to}`, () => assert.equal(rewriteName(written, from, to), expected));
  }
});
