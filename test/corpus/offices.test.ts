import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { officeOf } from '../../server/src/corpus/identity/offices';
import type { TitleMention } from '../../server/src/recognition/mention';

type Row = readonly [role: string, body: string | null, articleLocality: string | null, published?: string | null];

function keyOf([role, body, locality, published = null]: Row): string | undefined {
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
  return officeOf(title, { locality, published })?.key;
}

suite('which office a title names', () => {
  test('«tư» in a name is no «Trung ương»', () => {
    assert.equal(
      keyOf(['Giám đốc', 'Sở Kế hoạch và Đầu tư tỉnh', 'Hà Nam']),
      'giám đốc | sở kế hoạch và đầu tư tỉnh | Hà Nam',
    );
  });

  const same: readonly (readonly [Row, Row])[] = [
    [
      ['Trưởng Ban', 'Ban Tổ chức T.Ư', null],
      ['trưởng ban', 'Ban Tổ chức Trung ương', 'Lạng Sơn'],
    ],
    [
      ['Phó Trưởng ban', 'Ban Nội chính TƯ', null],
      ['Phó Trưởng ban', 'Ban Nội chính Trung ương', null],
    ],
    [
      ['Bộ trưởng', 'BỘ TƯ PHÁP', null],
      ['Bộ trưởng', 'Bộ Tư pháp', null],
    ],
    [
      ['Ủy viên', 'Trung ương Đảng', null],
      ['Uỷ viên', 'Ban Chấp hành Trung ương Đảng', null],
    ],
    [
      ['Ủy viên dự khuyết', 'Trung ương', null],
      ['Ủy viên dự khuyết', 'Ban Chấp hành Trung ương', null],
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

  test('a province is a city from the day on which it became one', () => {
    assert.equal(keyOf(['Bí thư', 'Đảng bộ thành phố', 'Huế', '2025-03-01']), 'bí thư | đảng bộ thành phố | Huế');
    assert.equal(keyOf(['Bí thư', 'Đảng bộ thành phố', 'Huế', '2024-03-01']), undefined);
  });

  const none: readonly (readonly [name: string, row: Row])[] = [
    ['a rank', ['Đại tướng', null, 'Hà Nội']],
    ['a relative body in an article of no province', ['Bí thư', 'Tỉnh ủy', null]],
    ['a district committee without a name', ['Bí thư', 'Huyện ủy', 'Yên Bái']],
  ];
  for (const [name, row] of none) test(`${name} is none`, () => assert.equal(keyOf(row), undefined));
});

suite('offices of the same name in other countries', () => {
  const rows: readonly (readonly [text: string, offices: readonly (string | undefined)[]])[] = [
    ['Thủ tướng Hun Manet dự lễ.', [undefined]],
    ['Chủ tịch nước Tập Cận Bình phát biểu.', [undefined]],
    ['Thủ tướng Trung Quốc Lý Cường hội đàm. Thủ tướng Lý Cường nói.', ['thủ tướng | trung quốc', undefined]],
    ['Thủ tướng Lý Cường (Trung Quốc) hội đàm.', [undefined]],
    ['Phó Thủ tướng Saleumxay Kommasith của Lào đã đến.', [undefined]],
    ['Thủ tướng Phạm Minh Chính dự lễ.', ['thủ tướng']],
    ['Chủ tịch nước Võ Văn Thưởng thăm Lào.', ['chủ tịch nước']],
    ['Thủ tướng nêu rõ nhiệm vụ.', ['thủ tướng']],
  ];
  for (const [text, expected] of rows) {
    test(text, () => {
      const corpus = new Corpus();
      corpus.update('a.txt', `Tin trong ngày\n\n${text}\n`);
      const snapshot = corpus.snapshot();
      const offices = snapshot.article('a.txt')!.mentions.flatMap(({ kind }, mention) => {
        return kind === 'title' ? [snapshot.office({ uri: 'a.txt', mention })?.key] : [];
      });
      assert.deepEqual(offices, expected);
    });
  }
});
