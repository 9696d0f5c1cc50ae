import assert from 'node:assert/strict';
import { officeOf } from '../../server/src/corpus/offices';
import type { TitleMention } from '../../server/src/recognition/mention';

type Row = readonly [role: string, body: string | null, articleLocality: string | null];

function keyOf([role, body, locality]: Row): string | undefined {
  const title: TitleMention = {
    kind: 'title',
    start: 0,
    end: 1,
    role,
    body,
    status: null,
    holder: null,
    holders: null,
    generic: false,
  };
  return officeOf(title, locality)?.key;
}

suite('which office a title names', () => {
  const same: readonly (readonly [Row, Row])[] = [
    [
      ['Trưởng Ban', 'Ban Tổ chức T.Ư', null],
      ['trưởng ban', 'Ban Tổ chức Trung ương', 'Lạng Sơn'],
    ],
    [
      ['Chủ tịch', 'HĐND tỉnh', 'Long An'],
      ['Chủ tịch', 'Hội đồng nhân dân tỉnh Long An', null],
    ],
    [
      ['Bí thư', 'Tỉnh uỷ', 'Yên Bái'],
      ['Bí thư', 'Tỉnh ủy Yên Bái', 'Lào Cai'],
    ],
    [
      ['Ủy viên', 'BCH Trung ương Đảng', null],
      ['Ủy viên', 'Ban Chấp hành Trung ương', null],
    ],
    [
      ['Trưởng Đoàn', 'Đoàn ĐBQH tỉnh', 'Hà Giang'],
      ['Trưởng Đoàn', 'Đoàn đại biểu Quốc hội tỉnh Hà Giang', null],
    ],
    [
      ['Chủ tịch nước', null, null],
      ['Chủ tịch nước', null, 'Hà Nội'],
    ],
  ];
  for (const [one, other] of same) {
    test(`${one.slice(0, 2).join(' ')} = ${other.slice(0, 2).join(' ')}`, () => {
      assert.notEqual(keyOf(one), undefined);
      assert.equal(keyOf(one), keyOf(other));
    });
  }

  const different: readonly (readonly [Row, Row])[] = [
    [
      ['Bí thư', 'Tỉnh ủy', 'Yên Bái'],
      ['Bí thư', 'Tỉnh ủy', 'Lào Cai'],
    ],
    [
      ['Bí thư', 'Tỉnh ủy', 'Yên Bái'],
      ['Phó Bí thư', 'Tỉnh ủy', 'Yên Bái'],
    ],
    [
      ['Trưởng Ban', 'Ban Tổ chức Trung ương', null],
      ['Trưởng Ban', 'Ban Tổ chức Tỉnh ủy', 'Yên Bái'],
    ],
  ];
  for (const [one, other] of different) {
    test(`${one.join(' ')} ≠ ${other.join(' ')}`, () => assert.notEqual(keyOf(one), keyOf(other)));
  }

  const none: readonly (readonly [name: string, row: Row])[] = [
    ['a rank', ['Đại tướng', null, 'Hà Nội']],
    ['a relative body in an article of no province', ['Bí thư', 'Tỉnh ủy', null]],
    ['a district committee without a name', ['Bí thư', 'Huyện ủy', 'Yên Bái']],
  ];
  for (const [name, row] of none) test(`${name} is none`, () => assert.equal(keyOf(row), undefined));
});
