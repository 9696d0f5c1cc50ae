import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { Best } from '../../server/src/features/find/best';
import { candidates } from '../../server/src/features/find/candidates';
import { ranking } from '../../server/src/features/find/ranking';
import { type Found, findAnything } from '../../server/src/features/findAnything';
import { matcher } from '../../server/src/features/nameSearch/searchKey';
import { presentation } from '../../server/src/features/wording/presentation';
import { unmarked } from '../../server/src/text/spelling';
import { corpusOf, textIn } from './corpusOf';

const ENGLISH = presentation('en', true);
const VIETNAMESE = presentation('vi', true);

const ASKED = corpusOf({
  một: `
    Kết luận 21 về tới thôn

    (12/01/2022)

    Đồng chí Nông Văn Tài, Phó Bí thư Tỉnh ủy Lạng Sơn nói về Kết luận số 21-KL/TW ngày 25/10/2021, Quyết định số 121/QĐ-UBND ngày 01/01/2022 của UBND tỉnh Lạng Sơn và Luật Đất đai năm 2013.
  `,
  hai: `
    Lạng Sơn bàn cách làm

    (03/03/2023)

    Đồng chí Nông Văn Tài, Bí thư Tỉnh ủy Lạng Sơn nhắc Kết luận số 21-KL/TW ngày 25/10/2021.
  `,
  ba: `
    Tràng Định mở hội nghị sơ kết chương trình giảm nghèo

    (01/01/2021)

    Đồng chí Lò Thị Hà, Bí thư Huyện ủy Tràng Định dự.
  `,
  bốn: `
    21-KL/TW, quyết định 121: hai việc của xã

    (02/01/2021)

    Đồng chí Lò Thị Hà, Bí thư Huyện ủy Tràng Định dự.
  `,
});

async function find(query: string, shown = ENGLISH, token = CancellationToken.None): Promise<readonly Found[]> {
  return findAnything(ASKED.snapshot, query, shown, token);
}

const names = (found: readonly Found[]): string[] => found.map(({ kind, name }) => `${kind}: ${name}`);

suite('find anything', () => {
  const rows: readonly (readonly [query: string, best: string | undefined])[] = [
    ['ket luan 21', 'document: Kết luận số 21-KL/TW'],
    ['Kết luận 21', 'document: Kết luận số 21-KL/TW'],
    ['KẾT LUẬN SỐ 21', 'document: Kết luận số 21-KL/TW'],
    ['21', 'document: Kết luận số 21-KL/TW'],
    ['121', 'document: Quyết định số 121/QĐ-UBND'],
    ['21-kl/tw', 'document: Kết luận số 21-KL/TW'],
    ['KL21', 'document: Kết luận số 21-KL/TW'],
    ['kl21', 'document: Kết luận số 21-KL/TW'],
    ['kl 21', 'document: Kết luận số 21-KL/TW'],
    ['Kl21 ', 'document: Kết luận số 21-KL/TW'],
    ['21-kl', 'document: Kết luận số 21-KL/TW'],
    ['21kl', undefined],
    ['qd121', 'document: Quyết định số 121/QĐ-UBND'],
    ['QĐ 121', 'document: Quyết định số 121/QĐ-UBND'],
    ['quyết định 121', 'document: Quyết định số 121/QĐ-UBND'],
    ['quyet dinh 12', 'document: Quyết định số 121/QĐ-UBND'],
    ['ket luan so', 'document: Kết luận số 21-KL/TW'],
    ['so ket', 'article: Tràng Định mở hội nghị sơ kết chương trình giảm nghèo'],
    ['luat dat dai', 'document: Luật Đất đai năm 2013'],
    ['tai', 'person: Nông Văn Tài'],
    ['nong van tai', 'person: Nông Văn Tài'],
    ['bi thu lang son', 'office: Bí thư Tỉnh ủy Lạng Sơn'],
    ['bàn cách', 'article: Lạng Sơn bàn cách làm'],
    ['ban cach', 'article: Lạng Sơn bàn cách làm'],
    ['bân cách', undefined],
    ['ket luan 22', undefined],
  ];
  for (const [query, best] of rows) {
    test(`«${query}» finds ${best ?? 'nothing'}`, async () => assert.equal(names(await find(query))[0], best));
  }

  test('a number finds the document that has it, then what speaks of it, and no number that it ends', async () => {
    assert.deepEqual(names(await find('21')), [
      'document: Kết luận số 21-KL/TW',
      'article: 21-KL/TW, quyết định 121: hai việc của xã',
      'article: Kết luận 21 về tới thôn',
    ]);
  });

  suite('what documents are about', () => {
    const asked = corpusOf({
      một: 'Xã học Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      hai: `
        Bàn chuyện sắp xếp bộ máy ở xã

        (01/02/2021)

        Ông Vàng A Sắp, Chủ tịch UBND xã dự, nhắc Luật Đất đai năm 2013.
      `,
    });
    const bestOf = async (query: string) =>
      names(await findAnything(asked.snapshot, query, ENGLISH, CancellationToken.None));
    const rows: readonly (readonly [query: string, found: readonly string[]])[] = [
      ['tinh gọn', ['document: Nghị quyết số 18-NQ/TW (2017)']],
      ['tinh gon', ['document: Nghị quyết số 18-NQ/TW (2017)']],
      ['nghị quyết tinh gọn', ['document: Nghị quyết số 18-NQ/TW (2017)']],
      ['tính gọn', []],
      // a name comes before a subject
      ['sap xep', ['article: Bàn chuyện sắp xếp bộ máy ở xã', 'document: Nghị quyết số 18-NQ/TW (2017)']],
      [
        'sap',
        ['person: Vàng A Sắp', 'article: Bàn chuyện sắp xếp bộ máy ở xã', 'document: Nghị quyết số 18-NQ/TW (2017)'],
      ],
      // so few letters are in almost any subject
      ['ti', []],
    ];
    for (const [query, found] of rows) {
      test(`«${query}»: ${found.join(', ') || 'nothing'}`, async () => assert.deepEqual(await bestOf(query), found));
    }
  });

  test('says what tells it from others of its name, and leads to where it is read', async () => {
    const described = async (query: string, shown = ENGLISH): Promise<string[]> =>
      (await find(query, shown)).map(({ detail, target }) => `${detail} | ${textIn(ASKED, target.uri, target.range)}`);
    assert.deepEqual((await described('ket luan 21'))[0]?.split(' · ').slice(0, 3), [
      'term XIII',
      '25 Oct 2021',
      'cited in 2 articles',
    ]);
    assert.deepEqual(await described('nong van tai'), [
      'Bí thư Tỉnh ủy Lạng Sơn · 3 Mar 2023 · 2 articles | hai: Bí thư Tỉnh ủy Lạng Sơn',
    ]);
    assert.deepEqual(
      (await described('bi thu lang son', VIETNAMESE))[0],
      'Nông Văn Tài · 03/03/2023 · 1 bài | hai: Bí thư Tỉnh ủy Lạng Sơn',
    );
    assert.deepEqual(await described('ban cach'), ['3 Mar 2023 · Lạng Sơn | hai: Lạng Sơn bàn cách làm']);
  });

  test('without words finds the latest articles', async () => {
    for (const query of ['', ' ']) {
      assert.deepEqual(names(await find(query)), [
        'article: Lạng Sơn bàn cách làm',
        'article: Kết luận 21 về tới thôn',
        'article: 21-KL/TW, quyết định 121: hai việc của xã',
        'article: Tràng Định mở hội nghị sơ kết chương trình giảm nghèo',
      ]);
    }
  });

  test('finds nothing for whoever no longer waits', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    assert.deepEqual(await find('21', ENGLISH, source.token), []);
  });
});

suite('of names that fit', () => {
  const rows: readonly (readonly [query: string, better: string, worse: string])[] = [
    ['so ket', 'Huyện Mai Sơn tổ chức hội nghị sơ kết sáu tháng', 'Kết luận số 21-KL/TW'],
    ['so ket', 'Sẽ sơ kết', 'Sở Công Thương kết nối'],
    ['so ket', 'Sở Công Thương kết nối', 'Kết quả vùng ven sông'],
    ['ket luan so', 'Kết luận số 21-KL/TW', 'Số bài học từ kết luận'],
    ['ket luan so 21', 'Kết luận 21 về thôn', 'Kết luận số 121'],
    ['lan', 'Lan Anh', 'Nguyễn Thị Lan Hương'],
    ['lan', 'Nguyễn Thị Lan', 'Nguyễn Văn Lân Cảnh'],
    ['18', 'Nghị quyết số 18-NQ/TW', 'Nghị định số 118/2020/NĐ-CP'],
    ['van tai', 'Nông Văn Tài', 'Văn phòng Bộ Giao thông vận tải Tây Ninh'],
  ];
  for (const [query, better, worse] of rows) {
    test(`«${better}» comes before «${worse}» for «${query}»`, () => {
      const rankOf = ranking(query);
      assert.ok(rankOf(unmarked(better), 1) > rankOf(unmarked(worse), 1));
    });
  }

  test('letters that are scattered come after words that stand together, however many articles speak of them', () => {
    const rankOf = ranking('so ket');
    assert.ok(rankOf('mo hoi nghi so ket chuong trinh', 1) > rankOf('ket luan so 21-kl/tw', 100_000));
  });

  test('a letter or two collect no more than is looked at, of each kind', () => {
    const people = ['Lò Văn An', 'Lò Văn Bình', 'Lò Văn Cường'].map((name) => `Đồng chí ${name} dự.`);
    const { snapshot } = corpusOf({ bài: `Họp bản\n\n(01/03/2022)\n\n${people.join('\n')}\n` });
    const collected = (query: string, most: number): string[] =>
      [...candidates(snapshot, matcher(query), most)].flatMap((one) => (one?.kind === 'person' ? one.name : []));
    assert.equal(collected('v', 9).length, 3);
    assert.equal(collected('v', 2).length, 2);
    assert.equal(collected('lo', 2).length, 2);
    assert.equal(collected('van', 2).length, 3, 'longer words are looked for in all names');
    assert.deepEqual(collected('n', 9), [], 'no word begins with it');
    assert.deepEqual(collected('uong', 9), ['lo van cuong'], 'longer words within words, too');
    assert.equal(collected('lo v', 2).length, 3, 'a second word tells enough');
  });

  test('of a letter or two those are looked at that most articles speak of, wherever they stand', async () => {
    const people = ['Lê Cao', 'Lê Dũng', 'Lê Hà', 'Lê Minh', 'Lê Sơn', 'Lê Tài', 'Lê Yên', 'Lê Bình'];
    const many = Object.fromEntries(['một', 'hai'].map((name) => [name, 'Đồng chí Lê Tài dự.']));
    const { snapshot } = corpusOf({ bài: people.map((name) => `Đồng chí ${name} dự.`).join('\n'), ...many });
    for (const query of ['l', 'le', 'lê', 'LÊ ']) {
      const found = [...candidates(snapshot, matcher(query), 1)].flatMap((one) =>
        one?.kind === 'person' ? one.key : [],
      );
      assert.deepEqual(found, ['lê tài'], query);
    }
  });

  test('a document that only the catalogues know is not found, nor does it take the place of another', async () => {
    const others = Array.from({ length: 120 }, (_, at) => `Chi bộ học Kế hoạch số ${1800 + at}-KH/TW ngày 01/02/2022.`);
    const { snapshot } = corpusOf({ bài: others.join('\n') });
    const found = await findAnything(snapshot, '18', ENGLISH, CancellationToken.None);
    assert.equal(found.length, 100);
  });

  test('that which most articles speak of comes first', () => {
    const rankOf = ranking('18');
    assert.ok(rankOf('nghi quyet so 18', 90) > rankOf('nghi quyet so 18', 3));
  });

  test('gives nobody an office that the article says they held once', async () => {
    const { snapshot } = corpusOf({
      bài: 'Họp mặt đầu xuân\n\n(01/03/2022)\n\n|Nguyên Bí thư Tỉnh ủy Lạng Sơn Phạm Văn Núi cùng dự.\n',
    });
    const [person] = await findAnything(snapshot, 'pham van nui', VIETNAMESE, CancellationToken.None);
    assert.equal(person?.detail.split(' · ')[0], 'nguyên Bí thư Tỉnh ủy Lạng Sơn');
    const [office] = await findAnything(snapshot, 'bi thu tinh uy', VIETNAMESE, CancellationToken.None);
    assert.equal(office?.detail.split(' · ')[0], 'Phạm Văn Núi (nguyên)');
  });
});

suite('the best of many', () => {
  const best = (ranks: readonly number[], most: number): readonly string[] => {
    const found = new Best<string>(most);
    for (const [at, rank] of ranks.entries()) found.add(`${rank} (${at})`, rank);
    return found.inOrder();
  };

  test('are in order, of equals the first', () => {
    assert.deepEqual(best([1, 3, 2, 3, 1, 3, 0, 2, 9], 4), ['9 (8)', '3 (1)', '3 (3)', '3 (5)']);
    assert.deepEqual(best([5, 5, 5, 5, 5], 2), ['5 (0)', '5 (1)']);
    assert.deepEqual(best([2, 1], 5), ['2 (0)', '1 (1)']);
    assert.deepEqual(best([], 5), []);
  });

  test('are those that sorting all would give', () => {
    const ranks = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 12 }), (all, most) => {
        const sorted = [...all.entries()].sort(([, a], [, b]) => b - a);
        const expected = sorted.slice(0, most).map(([at, rank]) => `${rank} (${at})`);
        assert.deepEqual(best(all, most), expected);
      }),
    );
  });
});
