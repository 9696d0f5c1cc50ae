import assert from 'node:assert/strict';
import type { CorpusSnapshot } from '../../../server/src/corpus/snapshot';
import { livesIn } from '../../../server/src/features/consistency/lives';
import { officeInPlace } from '../../../server/src/features/wording/names';
import { corpusOf } from '../corpusOf';

const NAME = 'Nguyễn Văn Hòa';

/** The lives of a name to which each article gives offices of one province: «A + B» stand in one life. */
function lives(...offices: string[]): string[] {
  return livesOf(
    ...offices.map((office) => `Tin ở tỉnh Đắk Lắk\n\n(12/01/2022)\n\nTại tỉnh Đắk Lắk, ông ${NAME}, ${office}, dự.`),
  );
}

function livesOf(...texts: string[]): string[] {
  const { snapshot } = corpusOf(Object.fromEntries(texts.map((text, index) => [`bài ${index}`, text])));
  return livesIn(snapshot.offices(keyOf(snapshot))).map((life) =>
    [...new Set(life.map(({ office }) => officeInPlace(office)))].join(' + '),
  );
}

function keyOf(snapshot: CorpusSnapshot): string {
  const [article] = snapshot.articles();
  const index = article?.mentions.findIndex(({ kind }) => kind === 'person') ?? -1;
  const key = snapshot.personKey({ uri: article?.uri ?? '', mention: index });
  assert.ok(key !== undefined, 'somebody is named');
  return key;
}

suite('whom a name may mean: offices that one life may hold', () => {
  const SEVERAL: readonly (readonly string[])[] = [
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'nguyên Trưởng phòng Tài chính - Kế hoạch huyện Krông Pắc'],
    ['Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy', 'nguyên Chủ tịch UBND xã Ea Kly'],
    ['Giám đốc Sở Y tế tỉnh Đắk Lắk', 'Bí thư Huyện ủy Krông Pắc'],
    ['Bí thư Huyện ủy Krông Pắc', 'Chủ tịch UBND huyện Lắk'],
    ['Bí thư Huyện ủy Krông Pắc', 'Bí thư Đảng ủy xã Ea Kly'],
    ['Bí thư Tỉnh ủy', 'Hiệu trưởng Trường THCS Nguyễn Du'],
    // whose Ban Thường vụ, each article says with another office
    [
      'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy',
      'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy Krông Pắc',
    ],
  ];
  for (const offices of SEVERAL) {
    test(`${offices.join(' / ')}: several`, () => assert.equal(lives(...offices).length, offices.length));
  }

  const ONE: readonly (readonly string[])[] = [
    ['Bí thư Tỉnh ủy', 'nguyên Bí thư Tỉnh ủy Đắk Lắk'],
    ['Bí thư Tỉnh ủy', 'Giám đốc Sở Y tế tỉnh Đắk Lắk'],
    ['Bí thư Huyện ủy Krông Pắc', 'nguyên Chủ tịch UBND huyện Krông Pắc'],
    ['Bí thư Tỉnh ủy', 'Bí thư Tỉnh ủy, nguyên Bí thư Huyện ủy Krông Pắc', 'Bí thư Huyện ủy Krông Pắc'],
    ['Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy', 'Ủy viên Ban Thường vụ'],
    ['Hiệu trưởng Trường THCS Nguyễn Du', 'nguyên Hiệu trưởng Trường THCS Nguyễn Du'],
    ['Ủy viên Trung ương Đảng', 'Bộ trưởng Bộ Nội vụ'],
    ['Bí thư Huyện ủy Krông Pắc', 'Chủ tịch UBND huyện Krông Pắc, tỉnh Đắk Lắk'],
  ];
  for (const offices of ONE) {
    test(`${offices.join(' / ')}: one`, () => assert.equal(lives(...offices).length, 1));
  }

  test('an office without a place, where several places have it, is of none of them', () => {
    assert.deepEqual(
      lives(
        'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy',
        'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy Krông Pắc',
        'Ủy viên Ban Thường vụ',
      ).at(-1),
      'Ủy viên Ban Thường vụ',
    );
  });

  test('the city that is a province is no unit below it, in whatever way its bodies are called', () => {
    const texts = ['Bí thư Thành ủy', 'Bí thư Thành ủy Đà Nẵng', 'Chủ tịch UBND thành phố Đà Nẵng'].map(
      (office) =>
        `Tin ở thành phố Đà Nẵng\n\n(12/01/2022)\n\nTại thành phố Đà Nẵng, ông ${NAME}, ${office}, dự hội nghị.`,
    );
    assert.equal(livesOf(...texts).length, 1);
  });

  test('… or written short', () => {
    const texts = [
      'Bí thư Thành ủy',
      'Chủ tịch UBND TP.HCM',
      'Phó Chủ tịch UBND TPHCM',
      'Phó Chủ tịch HĐND TP Hồ Chí Minh',
    ].map(
      (office) => `Tin ở TP.HCM\n\n(12/01/2022)\n\nTại thành phố Hồ Chí Minh, ông ${NAME}, ${office}, dự hội nghị.`,
    );
    assert.equal(livesOf(...texts).length, 1);
  });

  test('… and the city in a province of its name is one', () => {
    const texts = ['Bí thư Tỉnh ủy Cà Mau', 'Chủ tịch UBND thành phố Cà Mau'].map(
      (office) => `Tin ở tỉnh Cà Mau\n\n(12/01/2022)\n\nTại tỉnh Cà Mau, ông ${NAME}, ${office}, dự hội nghị.`,
    );
    assert.equal(livesOf(...texts).length, 2);
  });
});
