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
  ['Cập nhật, 16:36, Thứ Sáu, 12/01/2018 (GMT+7)', '2018-01-12'],
  ['Cập nhật lúc: 18:00 |22/05/2022', '2022-05-22'],
  ['Lê Hoài Sa (thực hiện) 10/10/2018 03:09', '2018-10-10'],
  ['10/07/2018 | 12:04 PM', '2018-07-10'],
  ['Chính trị xã hội 08:00 | 26/06/2025', '2025-06-26'],
  ['- 16/10/2020 02:48:00 AM- Đã xem: 643', '2020-10-16'],
  ['Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27', '2013-12-05'],
  ['12:00 AM 06/11/2015 | Lượt xem: 4196 | In bài viết |', '2015-11-06'],
  ['13/08/2025 | 329', '2025-08-13'],
  ['Thứ năm - 28/10/2021 13:52 • 406 • 0', '2021-10-28'],
  ["Thứ sáu, 26/04/2019 - 11:21'", '2019-04-26'],
  ['Ngày 20 tháng 6 năm 2023', '2023-06-20'],
  ['Thứ 3, 20.6.2023 | 07:02:11', '2023-06-20'],
  ['CN, 18/06/2023 | 15:00', '2023-06-18'],
  ['Đăng bởi Văn phòng ngày 20/06/2023', '2023-06-20'],
  ['Thời gian đăng: 20/06/2023 10:30:00 AM', '2023-06-20'],
  ['Published: 2023-06-20T08:30:00+07:00', '2023-06-20'],
  ['Quảng Trị, ngày 20 tháng 6 năm 2023', '2023-06-20'],
  ['Mường Ảng, ngày 20/6/2023.', '2023-06-20'],
  ['Tuesday, March 25, 2014', '2014-03-25'],
  ['bởi Thanh 12 Tháng 2, 2024', '2024-02-12'],
  ['Hà Nội (TTXVN 15/1/2024)', '2024-01-15'],
  ['June 20, 2023', '2023-06-20'],
  ['Nhóm PVTS • 19/11/2024', '2024-11-19'],
  ['Lê Thu | 19/11/2024', '2024-11-19'],
  ['14/05/2021 | 15:20', '2021-05-14'],
  ['Thứ Sáu, 14/05/2021 | 08:15', '2021-05-14'],
  ['Thứ sáu, 14/5/2021, 11:06 (GMT+7)', '2021-05-14'],
  ['Thứ Sáu 14/05/2021 , 07:05 (GMT+7)', '2021-05-14'],
  ['Ngày đăng: 14/05/2021 09:12 - Lượt xem: 513', '2021-05-14'],
  ['(Ngày đăng: 14/05/2021 | Lượt đọc: 120)', '2021-05-14'],
  ["10:15' 14/05/2021", '2021-05-14'],
  ['14/05/2021 10:15 SA', '2021-05-14'],
  ['14/05/2021 3:15:27 CH', '2021-05-14'],
  ['Ngày xuất bản: 14/05/2021 8:08:00 SA', '2021-05-14'],
  ['14.05.2021 - 10:15', '2021-05-14'],
  ['14-05-2021, 10h15', '2021-05-14'],
  ['14 tháng 5 năm 2021', '2021-05-14'],
  ['• Thứ sáu, 14/05/2021-09:11', '2021-05-14'],
  ['2021-05-14T08:30:00+07:00', '2021-05-14'],
  ['Friday, May 14, 2021', '2021-05-14'],
  ['Posted on 14/05/2021 by admin', '2021-05-14'],
  ['Xây dựng Đảng - Ngày đăng : 15:56, 14/05/2021', '2021-05-14'],
  ['Báo Điện Biên điện tử | 14/05/2021 08:00', '2021-05-14'],
];

/** Lines that do not tell when the article came out. */
const TELL_NOTHING: readonly string[] = [
  '1 tháng 3 tuần trước',
  '10 tháng trước',
  '3 ngày trước',
  '2 tháng 1 tuần trước',
  '| 14/05/2021 | Họp chi bộ thôn Pá Hạ | Lê Thu |',
  'Đại hội 5/3/2021',
  'Thời gian: 18/04 đến 25/04/2006',
];

suite('Publication below a headline that ends with «số»', () => {
  test("the date is no document's number", () => {
    const { published } = page('Xuất khẩu của tỉnh tăng trưởng hai con số', '', '25/06/2026', '', PROSE, MORE_PROSE);
    assert.equal(published, '2026-06-25');
  });
});

suite('Publication: the date line below the headline', () => {
  for (const [line, published] of BELOW) {
    test(line, () => assert.equal(page(HEADLINE, line, PROSE, MORE_PROSE).published, published));
  }
});

suite('Publication: lines that do not tell it', () => {
  for (const line of TELL_NOTHING) {
    test(line, () => assert.equal(page(HEADLINE, line, PROSE, MORE_PROSE).published, null));
  }
});

suite('Publication and a place with its date', () => {
  const placed = 'Quảng Trị, ngày 18 tháng 6 năm 2023';
  test('above the headline', () => assert.equal(page(placed, '', HEADLINE, PROSE, MORE_PROSE).published, '2023-06-18'));
  test('a line with the time goes before it', () => {
    assert.equal(page(placed, '', HEADLINE, '20/06/2023 08:30', PROSE, MORE_PROSE).published, '2023-06-20');
  });
  test('below the article it is the date of a letter', () => {
    assert.equal(page(HEADLINE, PROSE, MORE_PROSE, placed).published, null);
  });
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
  test('not the day of another article that the lead cites', () => {
    const lead = 'Báo Thanh tra ngày 29/10/2016 có bài về việc các thôn ở Pá Hạ nhận đất mà chưa nhận được giấy tờ.';
    assert.equal(page(HEADLINE, lead, MORE_PROSE).published, null);
  });
  test('a line without a year takes it from the article', () => {
    const dated = EVENT.replace('12/1', '12/1/2021');
    assert.equal(page(HEADLINE, '13:04 14/01', dated, MORE_PROSE).published, '2021-01-14');
  });
  test('a day in ISO form below a headline that ends with «xã»', () => {
    const article = page('Chi bộ họp bàn về sắp xếp các thôn và các xã', '2024-01-13 10:27:00', PROSE);
    assert.equal(article.published, '2024-01-13');
  });
  test('below the summary', () => {
    assert.equal(page(HEADLINE, '', PROSE, '', '09/02/2023 15:15', '', MORE_PROSE).published, '2023-02-09');
  });
  test('below the article, behind its label', () => {
    assert.equal(page(HEADLINE, PROSE, MORE_PROSE, 'Lê Thu', 'Ngày đăng: 20/06/2023').published, '2023-06-20');
  });
  test('a store that swapped day and month', () => {
    assert.equal(page(' date 2025-11-09 ', HEADLINE, '11/09/2025 19:26', PROSE).published, '2025-09-11');
  });
  test('a page that says nothing', () => assert.equal(page(HEADLINE, EVENT, MORE_PROSE).published, null));
});
