import { checkDates } from './check';

suite('Dates of an article of 13 January 2022', () => {
  checkDates(
    [
      ['⟦Ngày 13/1⟧, Tỉnh ủy họp.', '2022-01-13'],
      ['⟦Chiều 11- 1⟧, Tỉnh ủy họp.', '2022-01-11'],
      ['⟦Sáng 10.1⟧, Tỉnh ủy họp.', '2022-01-10'],
      ['Chiều nay (⟦13/1⟧), Tỉnh ủy họp.', '2022-01-13'],
      ['Hôm nay ⟦13.1⟧, Tỉnh ủy họp.', '2022-01-13'],
      ['Đoàn khởi hành ⟦ngày 25/12⟧.', '2021-12-25'],
      ['Hội xuân mở ⟦ngày 10/2⟧.', '2022-02-10'],
      ['Từ ⟦ngày 4 - 6.12⟧, ba xã họp dân.', '2021-12-04/2021-12-06'],
      ['Từ ⟦ngày 30/12 đến 3/1⟧ trời rét.', '2021-12-30/2022-01-03'],
      ['⟦Tháng 11⟧ thu đủ thuế, ⟦tháng 2⟧ sẽ chi.', '2021-11', '2022-02'],
      ['⟦Quý IV⟧ tăng, ⟦quý I⟧ sẽ tăng tiếp.', '2021-Q4', '2022-Q1'],
      ['Trong ⟦ngày 12⟧, mưa đã ngớt.', '2022-01-12'],
    ],
    '2022-01-13',
  );
});

suite('Dates of an article of 28 December 2023', () => {
  checkDates(
    [
      ['Lễ tổ chức ⟦ngày 5/1⟧.', '2024-01-05'],
      ['Hội nghị ⟦ngày 15/3⟧ đã bàn.', '2023-03-15'],
    ],
    '2023-12-28',
  );
});

suite('Dates of an article that does not say when it came out', () => {
  checkDates([
    // the year stands in the same sentence, and holds for the rest
    ['⟦Chiều 1- 4⟧, Ban họp bàn việc ⟦quý II năm 2024⟧. Trong ⟦quý I⟧ thu khá.', '2024-04-01', '2024-Q2', '2024-Q1'],
    // what a year brought is reviewed at its end and at the beginning of the next
    ['⟦Ngày 5-1⟧, huyện tổng kết ⟦năm 2017⟧, bàn nhiệm vụ ⟦năm 2018⟧.', '2018-01-05', '2017', '2018'],
    ['⟦Ngày 28/12⟧, huyện tổng kết ⟦năm 2023⟧, bàn nhiệm vụ ⟦năm 2024⟧.', '2023-12-28', '2023', '2024'],
    ['⟦Ngày 12/1⟧, huyện tổng kết công tác ⟦năm 2023⟧.', '2024-01-12', '2023'],
    ['⟦Ngày 12/7⟧, huyện sơ kết 6 tháng đầu ⟦năm 2023⟧.', '2023-07-12', '2023'],
    ['⟦Ngày 20/12⟧, huyện bàn nhiệm vụ ⟦năm 2024⟧.', null, '2024'],
    // the lead tells the day of what it reports
    ['⟦Ngày 17/11/2020⟧, Huyện ủy họp. Đợt hai bắt đầu ⟦ngày 20/11⟧.', '2020-11-17', '2020-11-20'],
    // an anniversary tells its own year
    [
      '⟦Sáng 22/3⟧, huyện dâng hương nhân 50 năm ngày giải phóng (⟦24/3/1975 - 24/3/2025⟧).',
      '2025-03-22',
      '1975-03-24/2025-03-24',
    ],
    ['⟦Ngày 2/8⟧, xã dựng bia ghi trận đánh mở màn (⟦24/3/1975 - 24/3/2025⟧).', null, '1975-03-24/2025-03-24'],
    // an appointment takes effect soon after it
    [
      '⟦Chiều 3.5⟧, tỉnh trao quyết định điều động. Bà Lan nhận việc từ ⟦ngày 15.5.2023⟧; trước đó, bà về sở ⟦ngày 1.8.2019⟧.',
      '2023-05-03',
      '2023-05-15',
      '2019-08-01',
    ],
    ['⟦Ngày 28/12⟧, sở công bố giá nước. Giá mới áp dụng kể từ ⟦ngày 1/1/2024⟧.', '2023-12-28', '2024-01-01'],
    ['⟦Ngày 28/9⟧, sở công bố giá nước. Giá cũ áp dụng kể từ ⟦ngày 1/1/2024⟧.', null, '2024-01-01'],
    // the months that are over, and those to come
    ['⟦Ngày 3/7⟧, huyện họp. Nhiệm vụ 6 tháng cuối ⟦năm 2022⟧ còn nặng.', '2022-07-03', '2022'],
    [
      '⟦Sáng 8-10⟧, huyện họp. Thu 9 tháng đầu ⟦năm 2022⟧ cao hơn 9 tháng đầu ⟦năm 2021⟧.',
      '2022-10-08',
      '2022',
      '2021',
    ],
    ['⟦Ngày 20/2⟧, huyện họp. Thu 6 tháng cuối ⟦năm 2022⟧ thấp.', null, '2022'],
    // a law may hold from another year on
    ['Theo luật mới (có hiệu lực từ ⟦ngày 1/7/2020⟧), phí giảm. ⟦Chiều ngày 7/8⟧, sở họp báo.', '2020-07-01', null],
    // a day in full and in short
    [
      'Thuế mới tính từ ⟦15/10⟧. Phí mới tính từ ⟦ngày 15/10/2018⟧, giá mới từ ⟦25/10⟧.',
      '2018-10-15',
      '2018-10-15',
      '2018-10-25',
    ],
    // documents, birthdays and what came before may be of any year
    ['⟦Ngày 5/3⟧, xã học Quy định số 137-QĐ/TW ⟦ngày 1-12-2023⟧.', null, '2023-12-01'],
    ['⟦Ngày 5/3⟧, xã học Chỉ thị số 40 - CT / TW ⟦ngày 22/11/2014⟧.', null, '2014-11-22'],
    ['⟦Ngày 5/3⟧, huyện bầu ông Nông Văn Hợp, sinh ⟦ngày 9-2-1971⟧.', null, '1971-02-09'],
    ['⟦Ngày 5/3⟧, xã học Quyết định 322 ban hành ⟦ngày 8-4-2016⟧.', null, '2016-04-08'],
    ['⟦Ngày 5/3⟧, xã bàn về Công ước ⟦năm 1982⟧.', null, '1982'],
    [
      '⟦Ngày 5/3⟧, xã họp dân. Trước đó, ⟦ngày 7/8/2016⟧, huyện đã họp. Nay là ⟦tháng 9/2019⟧.',
      null,
      '2016-08-07',
      '2019-09',
    ],
    ['⟦Ngày 5/3⟧, xã bàn mục tiêu đến ⟦năm 2030⟧. Mục tiêu đến ⟦năm 2030⟧ còn xa.', null, '2030', '2030'],
    // nothing tells
    ['⟦Ngày 5/3⟧, xã họp dân.', null],
  ]);
});

suite('Days that the month nearby does not have stay open', () => {
  checkDates([['Trong ⟦ngày 31⟧, mưa đã ngớt.', null]], '2024-05-05');
  checkDates([['Trong ⟦ngày 31⟧, trời đã tạnh.', '2024-05-31']], '2024-06-05');
  checkDates([['Trong ⟦ngày 29⟧, mưa đã ngớt.', null]], '2025-03-10');
  checkDates(
    [
      ['Trong ⟦ngày 29⟧, trời đã tạnh.', '2024-02-29'],
      ['Xã họp ⟦ngày 29/2⟧.', '2024-02-29'],
    ],
    '2024-03-10',
  );
  checkDates(
    [
      ['Huyện họp ⟦ngày 29/2⟧.', null],
      ['Huyện họp ⟦ngày 31/4⟧.', 'impossible'],
    ],
    '2025-03-10',
  );
});

suite('An article of 16 June 2024: the year that the text told before', () => {
  checkDates(
    [
      ['⟦Tháng 3/2019⟧, xã xây trường. ⟦Tháng 8⟧ cùng năm, trường xong.', '2019-03', '2019-08'],
      ['Đất được giao ⟦ngày 10/2/2020⟧. Đến ⟦ngày 15/9⟧ năm đó, thợ dựng nhà.', '2020-02-10', '2020-09-15'],
      ['⟦Năm 1968⟧, ông nhập ngũ. ⟦Tháng 5⟧, đơn vị ông vào Nam.', '1968', '1968-05'],
      ['⟦Ngày 12/3/2018⟧, tòa xử sơ thẩm. ⟦Ngày 5/9⟧, tòa trên y án.', '2018-03-12', '2018-09-05'],
      // what is told of these days is news, and the last year's days are told without it
      ['⟦Năm 2019⟧, dự án được duyệt. ⟦Ngày 14/6⟧, huyện họp bàn.', '2019', '2024-06-14'],
      ['⟦Năm 2023⟧, xã thu đủ thuế. ⟦Tháng 3⟧, xã chi hết.', '2023', '2024-03'],
      ['Ông nhập ngũ ⟦năm 1968⟧. Hội thi diễn ra ⟦tháng 5⟧.', '1968', '2024-05'],
      ['⟦Năm 1968⟧, ông nhập ngũ.\n⟦Tháng 5⟧, xã mở hội.', '1968', '2024-05'],
    ],
    '2024-06-16',
  );
});
