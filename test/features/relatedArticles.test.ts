import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { inTurns } from '../../server/src/corpus/turns';
import { likeness } from '../../server/src/features/related/sameEvent';
import { relatedArticles } from '../../server/src/features/relatedArticles';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, textIn, uriOf } from './corpusOf';

const ENGLISH = presentation('en', true);
const VIETNAMESE = presentation('vi', true);

const ASKED = `
  Tràng Định gặp mặt cán bộ thôn

  (12/01/2022)

  Sáng 11/01/2022, Huyện ủy Tràng Định, Lạng Sơn gặp mặt 1.248 cán bộ thôn theo Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn. Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định chủ trì.
`;
const OTHER_PAPER = `
  Huyện ủy Tràng Định gặp mặt cán bộ thôn đầu năm

  (13/01/2022)

  Buổi gặp mặt ngày 11/01/2022 có 1.248 cán bộ thôn của Lạng Sơn. Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định phát biểu.
`;
const SAME_DOCUMENT = `
  Văn Quan học kế hoạch

  (20/02/2022)

  Huyện ủy Văn Quan, Lạng Sơn học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.
`;
const UNRELATED = `
  Hà Nam trồng cây

  (11/01/2022)

  Ngày 11/01/2022, tỉnh Hà Nam trồng 5 cây xoan ở sân đình.
`;

async function related(articles: Readonly<Record<string, string>>, shown = ENGLISH, of = 'hỏi') {
  const asked = corpusOf(articles);
  const found = (await inTurns(relatedArticles(asked.snapshot, uriOf(of), shown), CancellationToken.None)) ?? [];
  return { asked, found, names: found.map(({ uri }) => uri.slice('file:///tin/'.length, -'.txt'.length)) };
}

suite('related articles', () => {
  test('begin with the same event in another paper, then come those that share a document', async () => {
    const { found, names } = await related({
      khác: UNRELATED,
      'văn bản': SAME_DOCUMENT,
      'báo bạn': OTHER_PAPER,
      hỏi: ASKED,
    });
    assert.deepEqual(names, ['báo bạn', 'văn bản']);
    assert.deepEqual(
      found.map(({ name, detail }) => [name, detail]),
      [
        ['Huyện ủy Tràng Định gặp mặt cán bộ thôn đầu năm', '13 Jan 2022 · Lạng Sơn'],
        ['Văn Quan học kế hoạch', '20 Feb 2022 · Lạng Sơn'],
      ],
    );
  });

  test('say why, that which tells the most first, and where', async () => {
    const { asked, found } = await related({ 'báo bạn': OTHER_PAPER, 'văn bản': SAME_DOCUMENT, hỏi: ASKED });
    assert.deepEqual(
      found.map(({ uri, reasons }) => reasons.map(({ text, range }) => `${text} | ${textIn(asked, uri, range)}`)),
      [
        [
          'Same event: published 1 day apart, with like headlines | báo bạn: Huyện ủy Tràng Định gặp mặt cán bộ thôn đầu năm',
          'Both state 1,248 cán bộ | báo bạn: 1.248 cán bộ',
          'Both name Nông Văn Tài | báo bạn: Nông Văn Tài',
          'Both mention 11 Jan 2022 | báo bạn: ngày 11/01/2022',
          'Both mention the title Bí thư Huyện ủy Tràng Định, Lạng Sơn | báo bạn: Bí thư Huyện ủy Tràng Định',
        ],
        ['Both cite Kế hoạch số 27-KH/TU | văn bản: Kế hoạch số 27-KH/TU'],
      ],
    );
  });

  test('say it in Vietnamese too', async () => {
    const { found } = await related({ 'báo bạn': OTHER_PAPER, hỏi: ASKED }, VIETNAMESE);
    assert.deepEqual(
      found.flatMap(({ detail, reasons }) => [detail, ...reasons.map(({ text }) => text)]),
      [
        '13/01/2022 · Lạng Sơn',
        'Cùng sự kiện: đăng cách 1 ngày, tiêu đề gần giống nhau',
        'Cùng nêu số liệu 1.248 cán bộ',
        'Cùng nhắc tên Nông Văn Tài',
        'Cùng nhắc ngày 11/01/2022',
        'Cùng nhắc chức danh Bí thư Huyện ủy Tràng Định, Lạng Sơn',
      ],
    );
  });

  test('are none where only a day, a province or a common number is shared', async () => {
    assert.deepEqual((await related({ khác: UNRELATED, hỏi: ASKED })).names, []);
  });

  suite('who has written two of them', () => {
    const signed = (headline: string, story: string, day = '01/02/2022'): string =>
      `${headline}\n\n(${day})\n\n${story}\n\nLÒ THỊ HẰNG\n`;
    const about = `Tuổi trẻ Yên Bái gặp mặt nhà báo\n\n(05/02/2022)\n\nĐồng chí Lò Thị Hằng, Phó Bí thư Tỉnh đoàn Yên Bái chia sẻ.\n`;
    const [market, bridge] = [
      'Đồng chí Vàng A Sử, Bí thư Đảng ủy xã Nậm Có nói về chợ.',
      'Xã Púng Luông có thêm cây cầu.',
    ];

    test('does not join them', async () => {
      assert.deepEqual(
        (await related({ hỏi: signed('Chợ phiên', market), khác: signed('Cầu mới', bridge) })).names,
        [],
      );
    });

    test('joins none with an article that speaks of somebody of that name', async () => {
      assert.deepEqual((await related({ hỏi: signed('Chợ phiên', market), khác: about })).names, []);
      assert.deepEqual((await related({ hỏi: about, khác: signed('Chợ phiên', market) })).names, []);
    });

    test('joins those that speak of them, whoever has written these', async () => {
      const spoken = signed('Gặp mặt', 'Nhà báo Lò Thị Hằng, Phó Bí thư Tỉnh đoàn Yên Bái nhận giải.');
      const { asked, found } = await related({ hỏi: about, khác: spoken });
      assert.deepEqual(
        found.map(({ uri, reasons: [reason] }) => `${reason?.text} | ${textIn(asked, uri, reason!.range)}`),
        ['Both name Lò Thị Hằng | khác: Lò Thị Hằng'],
      );
    });
  });

  test('in another province are no report of the same event, however alike', async () => {
    const elsewhere = OTHER_PAPER.replaceAll('Tràng Định', 'Tràng Xá').replaceAll('Lạng Sơn', 'Thái Nguyên');
    const { found } = await related({ 'báo bạn': elsewhere, hỏi: ASKED });
    assert.deepEqual(
      found.map(({ reasons }) => reasons[0]?.kind),
      ['figure'],
    );
  });

  test('are looked for by the weeks around where a document is cited everywhere', async () => {
    const citing = (day: number, month: number): string =>
      `Bản tin ngày ${day}\n\n(${day}/${month}/2022)\n\nHuyện ủy Văn Quan, Lạng Sơn học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.`;
    const many = Array.from({ length: 120 }, (_, at) => [`xa ${at}`, citing(1 + (at % 28), 6)]);
    const { names } = await related({ ...Object.fromEntries(many), gần: citing(14, 1), hỏi: ASKED });
    assert.deepEqual(names, ['gần']);
  });

  test('are none for a file that is no article, and for one alone', async () => {
    assert.deepEqual((await related({ hỏi: ASKED })).names, []);
    assert.deepEqual((await related({ hỏi: ASKED }, ENGLISH, 'nào')).names, []);
  });
});

suite('headlines are alike', () => {
  const rows: readonly (readonly [string, string, number])[] = [
    ['Hà Nam trồng cây', 'Hà Nam trồng cây', 1],
    ['Hoà Bình họp', 'Hòa Bình họp', 1],
    ['Hà Nam trồng cây xoan', 'Hà Nam trồng cây đa', 0.75],
    ['Hà Nam trồng cây', 'Cây trồng ở Hà Giang', 0],
    ['', 'Hà Nam', 0],
  ];
  for (const [one, other, expected] of rows) {
    test(`«${one}» and «${other}» by ${expected}`, async () => assert.equal(likeness(one, other), expected));
  }
});
