import assert from 'node:assert/strict';
import type { Holding } from '../../../server/src/corpus/identity/things';
import { tenuresIn } from '../../../server/src/features/hover/tenures';
import { officeInPlace } from '../../../server/src/features/wording/names';

/** A statement: «2021-05-01 former: Bí thư | Tỉnh ủy | Hà Nam». */
function holding(said: string): Holding {
  const [, date = '', status = null, office = ''] = /^(\S+)(?: (former|acting|new))?: (.*)$/u.exec(said) ?? [];
  const [role = '', body = null, locality = null] = office.split(' | ');
  return {
    place: { uri: `file:///${date}.txt`, mention: 0 },
    office: { key: office.toLowerCase(), role, body, locality },
    person: 'Nông Văn Tài',
    status: status as Holding['status'],
    date,
  };
}

const lines = (...said: string[]): string[] =>
  tenuresIn(said.map(holding)).map(({ first, last, office, status }) =>
    [first.date, last.date, ...(status === null ? [] : [status]), officeInPlace(office)].join(' '),
  );

suite('offices over time', () => {
  test('several statements of one office are one line, from the first to the last', () => {
    assert.deepEqual(
      lines(
        '2021-01-01: Bí thư | Tỉnh ủy | Hà Nam',
        '2022-01-01: Trưởng Ban | Ban Tổ chức Tỉnh ủy | Hà Nam',
        '2023-01-01: Bí thư | Tỉnh ủy | Hà Nam',
      ),
      ['2021-01-01 2023-01-01 Bí thư Tỉnh ủy Hà Nam', '2022-01-01 2022-01-01 Trưởng Ban Tổ chức Tỉnh ủy Hà Nam'],
    );
  });

  test('… also where they are spelt in several ways, as most spell it', () => {
    assert.deepEqual(
      lines(
        '2021-01-01: Phó Bí thư Thường trục | Tỉnh ủy | Hà Nam',
        '2022-01-01: Phó Bí thư Thường trực | Tỉnh ủy | Hà Nam',
        '2023-01-01: Phó Bí thư Thường trực | Tỉnh ủy | Hà Nam',
      ),
      ['2021-01-01 2023-01-01 Phó Bí thư Thường trực Tỉnh ủy Hà Nam'],
    );
    assert.deepEqual(lines('2021-01-01: Ủy viên | BCH Trung ương Đảng', '2022-01-01: Ủy viên | Trung ương Đảng'), [
      '2021-01-01 2022-01-01 Ủy viên Ban Chấp hành Trung ương Đảng',
    ]);
  });

  test('… or leave out whose body it is, where that is clear', () => {
    assert.deepEqual(
      lines('2021-01-01: Ủy viên | Ban Thường vụ', '2022-01-01: Ủy viên | Ban Thường vụ Tỉnh ủy | Hà Nam'),
      ['2021-01-01 2022-01-01 Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam'],
    );
  });

  test('… and not where it is not', () => {
    assert.equal(
      lines(
        '2020-01-01: Ủy viên | Ban Thường vụ Huyện ủy Kim Bảng | Hà Nam',
        '2021-01-01: Ủy viên | Ban Thường vụ',
        '2022-01-01: Ủy viên | Ban Thường vụ Tỉnh ủy | Hà Nam',
      ).length,
      3,
    );
  });

  test('offices with other heads or of other places stay apart', () => {
    assert.equal(
      lines(
        '2021-01-01: Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy | Hà Nam',
        '2021-01-01: Phó Chủ nhiệm Thường trực | Ủy ban Kiểm tra Tỉnh ủy | Hà Nam',
        '2021-01-01: Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy | Nam Định',
      ).length,
      3,
    );
  });

  test('whoever is new holds the office; who was or acts in it is told apart', () => {
    assert.deepEqual(
      lines(
        '2021-01-01 acting: Bí thư | Tỉnh ủy | Hà Nam',
        '2022-01-01 new: Bí thư | Tỉnh ủy | Hà Nam',
        '2023-01-01: Bí thư | Tỉnh ủy | Hà Nam',
        '2024-01-01 former: Bí thư | Tỉnh ủy | Hà Nam',
        '2024-01-02 new: Chủ tịch | Quốc hội',
      ),
      [
        '2021-01-01 2021-01-01 acting Bí thư Tỉnh ủy Hà Nam',
        '2022-01-01 2023-01-01 Bí thư Tỉnh ủy Hà Nam',
        '2024-01-01 2024-01-01 former Bí thư Tỉnh ủy Hà Nam',
        '2024-01-02 2024-01-02 new Chủ tịch Quốc hội',
      ],
    );
  });

  test('a member of a committee is not named twice by it', () => {
    assert.deepEqual(lines('2021-01-01: Tỉnh ủy viên | Tỉnh ủy | Hà Nam'), [
      '2021-01-01 2021-01-01 Tỉnh ủy viên Hà Nam',
    ]);
  });
});
