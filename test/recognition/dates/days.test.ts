import { checkDates } from './check';

suite('Dates: days that are counted before they are named', () => {
  checkDates([
    ['Đại hội họp trong 2 ngày ⟦21⟧ và ⟦22/6/2024⟧.', '2024-06-21', '2024-06-22'],
    ['Giải kéo dài 3 ngày ⟦20-22/6/2024⟧.', '2024-06-20/2024-06-22'],
    ['Đại hội họp trong 2 ngày, ⟦21⟧ và ⟦22/6/2024⟧.', '2024-06-21', '2024-06-22'],
    ['Đoàn ở lại 3 ngày, từ ⟦20 đến 22/6/2024⟧.', '2024-06-20/2024-06-22'],
    ['Mỗi xã có 2 ngày, 21 xã họp xong.'],
    // the number is another one: a document's, say
    ['Xã học Công văn 755 ⟦ngày 21/6/2024⟧ của huyện.', '2024-06-21'],
    ['Xã học Công văn 5 ⟦ngày 21⟧ và ⟦22/6/2024⟧.', '2024-06-21', '2024-06-22'],
  ]);
});

suite('Days: the mention begins with «ngày» or a part of the day', () => {
  checkDates([
    ['Hội nghị khai mạc ⟦ngày 16-04-2021⟧ tại Nam Định.', '2021-04-16'],
    ['⟦Ngày 17/11/2020⟧, Huyện ủy tổ chức giao ban.', '2020-11-17'],
    ['Lễ viếng diễn ra ⟦chiều ngày 20/5/2019⟧.', '2019-05-20'],
    ['Tai nạn xảy ra vào ⟦trưa 4-4-2019⟧ trên đèo.', '2019-04-04'],
    ['Văn bản ký ⟦ngày 12 tháng 3 năm 2024⟧ nêu rõ.', '2024-03-12'],
    ['Văn bản ký ⟦ngày 05 tháng 9, năm 2022⟧ nêu rõ.', '2022-09-05'],
    ['Công an xã nhận tin lúc 14g26 ⟦ngày 25-7-2016⟧.', '2016-07-25'],
    ['Đăng ⟦ngày 17 - 05 - 2024⟧', '2024-05-17'],
    ['Bà mất hồi 03 giờ 25 phút ⟦ngày 19/02/2021⟧.', '2021-02-19'],
    ['Quyết định ký ⟦ngày 18/04/06⟧ hết hiệu lực.', '2006-04-18'],
    ['Ông được kết nạp ⟦ngày mùng 3/2/1985⟧.', '1985-02-03'],
  ]);
});

suite('Days without «ngày»: the year, or what stands around them, makes dates of the numbers', () => {
  checkDates([
    ['16:56, ⟦13/01/2022⟧', '2022-01-13'],
    ['Thứ 6, ⟦12/01/2024⟧ | 16:14:27 [GMT+7]', '2024-01-12'],
    ['Thứ sáu, ⟦26/04/2019⟧ - 11:21', '2019-04-26'],
    ['• Chủ nhật, ⟦17/03/2024⟧-09:11', '2024-03-17'],
    ['Chủ nhật, ⟦26 Tháng 11 2023⟧ 15:06', '2023-11-26'],
    ['bởi Linh ⟦15 Tháng 9, 2025⟧', '2025-09-15'],
    ['date ⟦2025-10-20⟧', '2025-10-20'],
    ['Chiều tối nay, ⟦9/2/2019⟧, đoàn tới Hà Giang.', '2019-02-09'],
    ['các thôn và các xã\n⟦2025-04-22⟧ 10:27:00', '2025-04-22'],
    ['Sáng nay (⟦1/1/2024⟧), tỉnh ra quân trồng cây.', '2024-01-01'],
  ]);
});

suite('Days: lists are several mentions, spans are one', () => {
  checkDates([
    ['Trong ⟦ngày 27⟧ và ⟦28-7-2016⟧, đoàn làm việc tại Cát Tiên.', '2016-07-27', '2016-07-28'],
    ['Các ⟦ngày 5⟧, ⟦6⟧ và ⟦7/8/2024⟧, ba huyện lấy ý kiến.', '2024-08-05', '2024-08-06', '2024-08-07'],
    ['Đại hội họp từ ⟦ngày 25-27/9/2020⟧.', '2020-09-25/2020-09-27'],
    ['Đại hội họp từ ⟦ngày 25-27 tháng 9 năm 2020⟧.', '2020-09-25/2020-09-27'],
    ['Triển lãm mở ⟦ngày 30/9 - 2/10/2023⟧.', '2023-09-30/2023-10-02'],
    ['Bà giữ chức đến nay (⟦1/7/2017 - 1/7/2022⟧).', '2017-07-01/2022-07-01'],
    ['Lớp học từ ⟦ngày 28 đến 2/10/2023⟧.', '2023-09-28/2023-10-02'],
    ['Từ ⟦ngày 5 đến 8-6-2019⟧, ba xã họp dân.', '2019-06-05/2019-06-08'],
    ['Lớp học từ ⟦ngày 6 đến ngày 10-8-2018⟧.', '2018-08-06/2018-08-10'],
    ['Kỳ họp thứ 9 (từ ⟦3 đến 5/7/2018⟧) đã bàn.', '2018-07-03/2018-07-05'],
    ['Kỳ họp thứ 11 (⟦6 đến 8/12/2018⟧) đã bàn.', '2018-12-06/2018-12-08'],
    ['Việc nổi bật tuần từ ⟦4 - 8/3/2019⟧.', '2019-03-04/2019-03-08'],
    ['Trong hai ngày trước hội nghị (⟦20⟧ và ⟦21/5/2019⟧), đoàn đi cơ sở.', '2019-05-20', '2019-05-21'],
    ['Thời gian: ⟦18/04 đến 25/04/2006⟧', '2006-04-18/2006-04-25'],
    ['Mưa lớn ⟦chiều 27⟧ và ⟦sáng 28/7/2021⟧.', '2021-07-27', '2021-07-28'],
    ['Họp ⟦ngày 30/12⟧ và ⟦ngày 2/1/2024⟧.', '2023-12-30', '2024-01-02'],
  ]);
});

suite('Days that the calendar does not have are found and not corrected', () => {
  checkDates([
    ['Hạn nộp là ⟦ngày 31/2⟧.', 'impossible'],
    ['Hạn nộp là ⟦ngày 29/2/2023⟧.', 'impossible'],
    ['Hạn nộp là ⟦ngày 29/2/2024⟧.', '2024-02-29'],
    ['Ký ⟦ngày 12/13/2024⟧ tại trụ sở.', 'impossible'],
    ['Giỗ ⟦ngày 08 tháng Giêng năm Tân Sửu⟧.', null],
  ]);
});

suite('Days: numbers that are none', () => {
  checkDates([
    ['Sáng nay, đoàn lên đường.'],
    ['Nhà ông ở đường 30/4, gần Bệnh viện 19-8.'],
    ['Huyện đạt 29/29 chỉ tiêu, 9/11 dự án về đích, 10/12 ý kiến đồng tình.'],
    ['Cán bộ còn đủ tuổi công tác từ 1/2 nhiệm kỳ trở lên.'],
    ['Hội đồng có từ 9-15 đại biểu, họp từ 5 - 7 ngày.'],
    ['Nghị định số 30/2020/NĐ-CP và Quyết định 08/2018/QĐ-TTg.'],
    ['Xã có từ 5 đến 7/9 chỉ tiêu đạt, từ 1 đến 3/4 số hộ đồng ý.'],
    ['Mỗi ngày 2 buổi, mỗi tháng 3 triệu đồng.'],
    ['Tỷ số 2-0, Covid-19, tăng 1.5 lần.'],
    ['Tỷ lệ đạt 100% (7/7).'],
  ]);
});
