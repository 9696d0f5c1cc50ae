import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';
const EVENT = 'Chiều 12/1, Huyện ủy Mường Ảng họp với bí thư các chi bộ để nghe từng thôn kể lại việc đã làm.';

const BELOW: readonly (readonly [line: string, published: string])[] = [
  ['16:56, 13/01/2022', '2022-01-13'],
  ['Thứ 6, 12/01/2024 | 16:14:27 [GMT+7] A  A', '2024-01-12'],
  ['Cập nhật lúc 22:38, Thứ Hai, 08/10/2018 (GMT+7)', '2018-10-08'],
  ['• Cập nhật: Thứ ba, 2/12/2014 | 8:34:31 AM', '2014-12-02'],
  ['08:21, ngày 16-04-2021', '2021-04-16'],
  ['HNMO| 18/11/2017 08:00', '2017-11-18'],
  ['Chính trị - Ngày đăng : 15:56, 20/09/2019', '2019-09-20'],
  ['Đăng ngày 17 - 05 - 2024', '2024-05-17'],
  ['Chủ nhật, 26 Tháng 11 2023 15:06', '2023-11-26'],
  ['Thứ năm - 28/10/2021 13:52', '2021-10-28'],
  ['2021-10-28 13:52:00', '2021-10-28'],
];

suite('Publication: the date line below the headline', () => {
  for (const [line, published] of BELOW) {
    test(line, () => assert.equal(page(HEADLINE, line, PROSE, MORE_PROSE).published, published));
  }
});

suite('Publication and the clock of the page', () => {
  const clock = 'Thứ Tư, 19/06/2024 10:55 (GMT +7)';
  test('of two date lines the one below the headline counts, the other is furniture', () => {
    const article = page(clock, HEADLINE, 'Thứ 6, 12/01/2024 | 16:14', EVENT, MORE_PROSE);
    assert.equal(article.published, '2024-01-12');
    assert.deepEqual(article.words(article.chrome), [clock]);
  });
  test('alone above the headline and months after the event, it is the clock', () => {
    const article = page(clock, HEADLINE, EVENT, MORE_PROSE);
    assert.equal(article.published, null);
    assert.deepEqual(article.words(article.chrome), [clock]);
  });
  test('alone above the headline and right after the event, it is the publication', () => {
    assert.equal(page('Thứ Bảy, 13/01/2024, 15:21 (GMT+7)', HEADLINE, EVENT, MORE_PROSE).published, '2024-01-13');
  });
  test("an agency's dateline", () => {
    const lead = `Hà Nội (TTXVN 11/3/2022) - ${EVENT}`;
    assert.equal(page(HEADLINE, lead, MORE_PROSE).published, '2022-03-11');
  });
  test('a line without a year takes it from the article', () => {
    const dated = EVENT.replace('12/1', '12/1/2021');
    assert.equal(page(HEADLINE, '13:04 14/01', dated, MORE_PROSE).published, '2021-01-14');
  });
  test('a day in ISO form below a headline that ends with «xã»', () => {
    const article = page('Chi bộ họp bàn về sắp xếp các thôn và các xã', '2024-01-13 10:27:00', PROSE);
    assert.equal(article.published, '2024-01-13');
  });
  test('a page that says nothing', () => assert.equal(page(HEADLINE, EVENT, MORE_PROSE).published, null));
});
