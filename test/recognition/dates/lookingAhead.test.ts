import { checkDates } from './check';

suite('An article of 2022-02-24: days that lie ahead', () => {
  checkDates(
    [
      ['Các xã nộp báo cáo trước ⟦ngày 30/6⟧.', '2022-06-30'],
      ['Chậm nhất ⟦ngày 30/6⟧, các xã phải nộp báo cáo.', '2022-06-30'],
      ['Đến ⟦ngày 30/9⟧ phải hoàn thành đại hội cấp xã.', '2022-09-30'],
      ['Đến ⟦ngày 30/9⟧, các chi bộ phải họp xong.', '2022-09-30'],
      ['Các huyện trước ⟦ngày 31/12⟧ báo cáo Tỉnh ủy.', '2022-12-31'],
      ['Sẽ tổ chức Đại hội vào ⟦ngày 20/10⟧.', '2022-10-20'],
      ['Phấn đấu đến ⟦ngày 30/6⟧ có thêm hai xã nông thôn mới.', '2022-06-30'],
      ['Hạn cuối là ⟦ngày 15/7⟧.', '2022-07-15'],
      ['Thời hạn nộp hồ sơ từ ⟦ngày 1/6 đến ngày 30/6⟧.', '2022-06-01/2022-06-30'],
      ['Dự kiến, ⟦ngày 15/8⟧ khánh thành cầu mới.', '2022-08-15'],
      ['Theo kế hoạch, ⟦ngày 15/8⟧ khánh thành cầu mới.', '2022-08-15'],
      ['Dự kiến lễ hội mở ⟦ngày 15/8⟧.', '2022-08-15'],
      ['Huyện đã yêu cầu các xã nộp báo cáo trước ⟦ngày 30/9⟧.', '2022-09-30'],
      ['Việc này làm trong ⟦tháng 12⟧ tới.', '2022-12'],
      ['Dự kiến ⟦quý IV⟧ thông xe.', '2022-Q4'],
      ['Từ ⟦ngày 1/7⟧, các xã sẽ dùng mẫu mới.', '2022-07-01'],
      ['Kế hoạch đến ⟦ngày 30/7⟧ xong cầu.', '2022-07-30'],
      ['Hội thao mở ⟦ngày 20/11⟧ tới.', '2022-11-20'],
      ['⟦Ngày 20/10⟧, Hội Nông dân huyện sẽ đại hội.', '2022-10-20'],
      ['⟦Tháng 11⟧, cầu mới dự kiến thông xe.', '2022-11'],
    ],
    '2022-02-24',
  );
});

suite('An article of 2022-02-24: days that are over', () => {
  checkDates(
    [
      ['Tính đến ⟦ngày 30/6⟧, huyện có 40 chi bộ.', '2021-06-30'],
      ['Tính đến ⟦ngày 31/3⟧, huyện có 40 chi bộ.', '2021-03-31'],
      ['Từ ⟦ngày 1/6⟧ đến nay, xã đã trồng 20 ha.', '2021-06-01'],
      ['Cầu đã thông xe ⟦ngày 20/4⟧.', '2021-04-20'],
      ['Đoàn đã nộp đủ trước ⟦ngày 31/12⟧.', '2021-12-31'],
      ['⟦Ngày 20/12⟧ vừa qua, xã họp dân.', '2021-12-20'],
    ],
    '2022-02-24',
  );
});

suite('An article of 2022-02-24: words that leave the side of a day open', () => {
  checkDates(
    [
      ['Thực hiện Kế hoạch số 12-KH/TU ⟦ngày 25/12⟧, xã sẽ họp.', '2021-12-25'],
      ['Vụ việc xảy ra trước ⟦ngày 30/11⟧.', '2021-11-30'],
      ['Từ ⟦ngày 25/12⟧, tỉnh công bố sẽ thu phí.', '2021-12-25'],
      ['Tỉnh đã thống nhất họp ⟦ngày 20/3⟧.', '2022-03-20'],
      ['⟦Ngày 25/12⟧, huyện cho biết sẽ họp dân.', '2021-12-25'],
      ['⟦Ngày 20/12⟧, ông Tô Văn Nam tuyên bố sẽ nghỉ.', '2021-12-20'],
      ['⟦Ngày 20/12⟧, xã bàn việc thôn sẽ hiến đất.', '2021-12-20'],
      ['Xã sẽ xét việc báo nêu, ⟦ngày 20/12⟧ dân kêu.', '2021-12-20'],
      ['⟦Sáng 20/12⟧ tới thăm xã, đoàn tặng quà.', '2021-12-20'],
      ['Từ ⟦tháng 11⟧ tới ⟦tháng 12⟧, xã trồng rừng.', '2021-11', '2021-12'],
      // the day has just passed: nobody would call the next one by day and month alone
      ['Mức mới sẽ tính từ ⟦ngày 20/2⟧.', '2022-02-20'],
    ],
    '2022-02-24',
  );
});

suite('An article of 2021-11-20: a deadline of the next year', () => {
  checkDates([['Các xã nộp hồ sơ trước ⟦ngày 30/4⟧.', '2022-04-30']], '2021-11-20');
});
