import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { findingsIn } from '../../../server/src/features/diagnostics';
import { CHECKS } from '../../../server/src/features/diagnostics/registry';
import { presentation } from '../../../server/src/features/wording/presentation';
import { corpusOf, uriOf } from '../corpusOf';

/** An article with all that its readers should be told, by every check together: «code: words», in order. */
interface Story {
  readonly what: string;
  readonly text: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

const page = (headline: string, day: string, body: string): string => `${headline}\n\n(${day})\n\n${body}`;
/** Articles on several days in which somebody holds an office. */
const holding = (who: string, days: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    days.map((day, at) => [`bài ${at}`, page(`Tin ngày ${day}`, day, `Đồng chí ${who}, chủ trì cuộc họp giao ban.`)]),
  );

const STORIES: readonly Story[] = [
  {
    what: 'a wrong type word in the middle of a list',
    text: page(
      'Cao Lộc học nghị quyết',
      '14/03/2023',
      'Huyện quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017, Chỉ thị số 21-KL/TW ngày 25/10/2021 và Quy định số 37-QĐ/TW.',
    ),
    told: ['typeAndSymbol: Chỉ thị số 21-KL/TW'],
  },
  {
    what: 'a decree that is called a circular',
    text: 'Văn phòng soạn thảo theo Thông tư số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư.',
    told: ['typeAndSymbol: Thông tư số 30/2020/NĐ-CP'],
  },
  {
    what: 'marks of the State in a symbol of the Party',
    text: 'Chi bộ kiểm điểm theo Quy định số 37/QĐ-TW ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    told: ['symbolNotation: 37/QĐ-TW'],
  },
  {
    what: 'the type said twice',
    text: 'Đảng ủy triển khai NQ 18-NQ/TW ngày 25/10/2017 của Trung ương.',
    told: ['symbolNotation: NQ 18-NQ/TW'],
  },
  {
    what: 'a regulation cited ten days before it was issued',
    text: page('Xã họp chi bộ', '21/11/2023', 'Xã rà soát bộ máy theo Quy định số 137-QĐ/TW ngày 01/12/2023.'),
    told: ['citedBeforeIssued: Quy định số 137-QĐ/TW'],
  },
  {
    what: 'a law of the next year',
    text: page('Sở họp bàn', '05/02/2023', 'Sở áp dụng Nghị định số 12/2024/NĐ-CP vào hồ sơ đất.'),
    told: ['citedBeforeIssued: Nghị định số 12/2024/NĐ-CP'],
  },
  {
    what: 'day and month in the wrong order',
    text: 'Tỉnh thực hiện Quyết định 1719/QĐ-TTg và Quy định số 144-QĐ/TW ngày 05/9/2024 của Bộ Chính trị.',
    told: ['documentDate: ngày 05/9/2024'],
  },
  {
    what: 'a date one month off, far from the number',
    text: 'Hội nghị học Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương, ngày 25/11/2021, về những điều đảng viên không được làm.',
    told: ['documentDate: ngày 25/11/2021'],
  },
  {
    what: 'the Politburo in place of the Central Committee',
    text: 'Đảng bộ học Kết luận số 21-KL/TW ngày 25/10/2021 của Bộ Chính trị trong tháng này.',
    told: ['documentIssuer: Kết luận số 21-KL/TW'],
  },
  {
    what: 'the Politburo in place of the Secretariat, by its initials',
    text: 'Huyện ủy học Quy định số 137-QĐ/TW ngày 01/12/2023 của BCT về chức năng các ban.',
    others: { khác: 'Tỉnh ủy học Quy định số 137-QĐ/TW ngày 01/12/2023 của Ban Bí thư.' },
    told: ['documentIssuer: Quy định số 137-QĐ/TW'],
  },
  {
    what: 'the subject of another document',
    text: 'Đoàn nghe phổ biến Nghị quyết số 18-NQ/TW ngày 25/10/2017 về bảo vệ môi trường biển và hải đảo.',
    told: ['documentSubject: Nghị quyết số 18-NQ/TW'],
  },
  {
    what: 'years of another National Assembly',
    text: 'Đại biểu Quốc hội khóa XIV, nhiệm kỳ 2011-2016, tiếp xúc cử tri xã Bình Trung.',
    told: ['termAndYears: Quốc hội khóa XIV, nhiệm kỳ 2011-2016'],
  },
  {
    what: 'a term that does not fit the day of the document',
    text: 'Chi bộ học Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XI.',
    told: ['termAndYears: Nghị quyết số 18-NQ/TW'],
  },
  {
    what: 'the thirty-first of a short month, in words',
    text: 'Huyện tổ chức lễ kỷ niệm vào ngày 31 tháng 6 năm 2023 tại sân vận động.',
    told: ['impossibleDate: ngày 31 tháng 6 năm 2023'],
  },
  {
    what: 'a leap day in a common year',
    text: 'Đại hội chi bộ bản Nà Pàn họp ngày 29/02/2023.',
    told: ['impossibleDate: ngày 29/02/2023'],
  },
  {
    what: 'digits of a percentage in the wrong order',
    text: 'Toàn huyện có 38/61 chi bộ đạt mức tốt, đạt 63,2%.',
    told: ['percentage: 63,2%'],
  },
  {
    what: 'a rise in money that comes to less',
    text: 'Thu ngân sách đạt 1.250 tỷ đồng, tăng 35% so với 1.000 tỷ đồng cùng kỳ.',
    told: ['percentage: 35%'],
  },
  {
    what: 'a rounded, a cut-off and an exact share: nothing',
    text: 'Có 38/61 chi bộ (62,3%), 2/3 bản (66,6%) và 45/60 hộ (75%) hoàn thành kế hoạch.',
    told: [],
  },
  {
    what: 'tone marks in two ways',
    text: 'Tỉnh ủy, Huyện ủy và Đảng uỷ xã cùng bàn về hòa giải.',
    told: ['mixedSpelling: uỷ'],
  },
  {
    what: 'a name that is misspelt once beside the right one',
    text: 'Đồng chí Đoàn Minh Huấn, Ủy viên Trung ương Đảng, dự lễ. Đồng chí Đòan Minh Huấn trao quà cho các hộ.',
    told: ['mixedSpelling: Đòan'],
  },
  {
    what: 'another holder of an office than the articles of these days name',
    text: page(
      'Hữu Lũng họp giao ban',
      '16/05/2023',
      'Đồng chí Lý Văn Nhất, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lạng Sơn, chủ trì và kết luận.',
    ),
    others: holding('Nông Thị Hạnh, Bí thư Tỉnh ủy Lạng Sơn', ['02/05/2023', '10/05/2023', '25/05/2023', '02/06/2023']),
    told: ['officeHolder: Bí thư Tỉnh ủy Lạng Sơn'],
  },
  {
    what: 'a holder whose name is one letter off',
    text: page('Hữu Lũng làm đường', '16/05/2023', 'Đồng chí Nông Thị Hành, Bí thư Tỉnh ủy Lạng Sơn, đi kiểm tra.'),
    others: holding('Nông Thị Hạnh, Bí thư Tỉnh ủy Lạng Sơn', ['02/05/2023', '10/05/2023', '25/05/2023', '02/06/2023']),
    told: ['officeHolder: Nông Thị Hành'],
  },
  {
    what: 'a former holder: nothing',
    text: page(
      'Hữu Lũng nhớ người cũ',
      '16/05/2023',
      'Đồng chí Lý Văn Nhất, nguyên Bí thư Tỉnh ủy Lạng Sơn, kể chuyện làm đường.',
    ),
    others: holding('Nông Thị Hạnh, Bí thư Tỉnh ủy Lạng Sơn', ['02/05/2023', '10/05/2023', '25/05/2023', '02/06/2023']),
    told: [],
  },
  {
    what: 'a figure of one congress that another paper gives otherwise',
    text: page(
      'Đại hội Đảng bộ huyện Văn Lãng thành công',
      '12/08/2020',
      'Đại hội Đảng bộ huyện Văn Lãng lần thứ XXIII họp ngày 11/8/2020. Đồng chí Hoàng Văn Khôi, Bí thư Tỉnh ủy Lạng Sơn, và đồng chí Vi Thị Mẩy, Chủ tịch UBND tỉnh Lạng Sơn, dự. Đại hội đã bầu 35 đồng chí vào Ban Chấp hành.',
    ),
    others: {
      khác: page(
        'Văn Lãng bế mạc đại hội Đảng bộ huyện',
        '12/08/2020',
        'Đại hội Đảng bộ huyện Văn Lãng lần thứ XXIII họp ngày 11/8/2020. Đồng chí Hoàng Văn Khôi, Bí thư Tỉnh ủy Lạng Sơn, và đồng chí Vi Thị Mẩy, Chủ tịch UBND tỉnh Lạng Sơn, dự. Đại hội đã bầu 33 đồng chí vào Ban Chấp hành.',
      ),
    },
    told: ['figureElsewhere: 35 đồng chí'],
  },
  {
    what: 'a clean article, with former documents, shortened subjects and vague dates: nothing',
    text: page(
      'Chi Lăng sơ kết',
      '20/06/2023',
      'Thực hiện Nghị quyết số 18-NQ/TW, tháng 10/2017, của Trung ương và Kết luận số 21-KL/TW, huyện giảm từ 186 xuống 177 đơn vị (4,8%). Đồng chí Đoàn Thị Loan, Bí thư Huyện đoàn, cùng Đoàn công tác đi thăm; HĐND tỉnh khóa XVII, nhiệm kỳ 2021-2026, dự kiến họp ngày 10/7.',
    ),
    told: [],
  },
];

suite('contradictions as articles have them, by all checks together', () => {
  for (const { what, text, others, told } of STORIES) {
    test(what, () => {
      const { snapshot, texts } = corpusOf({ 'bài này': text, ...others });
      const uri = uriOf('bài này');
      const article = snapshot.article(uri);
      assert.ok(article);
      const found = findingsIn(snapshot, article, {}, presentation('vi', true), CancellationToken.None);
      const said = found.map(
        ({ check, finding: { span } }) => `${check.code}: ${texts.get(uri)?.slice(span.start, span.end)}`,
      );
      assert.deepEqual(said, told);
    });
  }

  test('show what each check tells', () => {
    const shown = new Set(STORIES.flatMap(({ told }) => told.map((one) => one.slice(0, one.indexOf(':')))));
    assert.deepEqual(
      CHECKS.map(({ code }) => code).filter((code) => !shown.has(code)),
      [],
    );
  });
});
