import { checkDates } from './check';

suite('A day with its hour, its part of the day or its weekday, of which only the part of the day belongs to it', () => {
  checkDates([
    ['⟦Sáng ngày 14 tháng 3 năm 2024⟧, Huyện ủy Bảo Thắng mở lớp.', '2024-03-14'],
    ['Lễ ra quân diễn ra ⟦rạng sáng 5/8/2023⟧ tại cảng.', '2023-08-05'],
    ['⟦Tối 30.9.2022⟧, đêm nhạc khép lại.', '2022-09-30'],
    ['Mưa to ⟦đêm 4/8/2023⟧ làm sạt đường.', '2023-08-04'],
    ['⟦Ngày và đêm 12/7/2024⟧, vùng núi có giông.', '2024-07-12'],
    ['⟦Sáng và chiều 5/6/2023⟧, xã tổ chức hai buổi họp.', '2023-06-05'],
    ['Nước lên nhanh trong ⟦chiều tối và đêm 10/9/2024⟧.', '2024-09-10'],
    ['Họp từ ⟦chiều 5/6/2023⟧ và đêm hội sau đó.', '2023-06-05'],
    ['Thi chính thức từ ⟦12/6⟧; ⟦15/6⟧ là ngày dự phòng.', null, null],
    ['Có 15/16 là ngày công thực tế.'],
    ['Quyết định số 41/QĐ-UBND ⟦ngày\n\n9/3/2024⟧ của huyện về đê điều.', '2024-03-09'],
    ['Cả tổ làm thêm một ngày\n\n⟦9/3/2024⟧', '2024-03-09'],
    ['Đầu giờ ⟦chiều 12-3-2024⟧, tổ công tác tới xã.', '2024-03-12'],
    ['Chiều thứ Hai, ⟦ngày 5/6/2023⟧, tổ bầu cử họp.', '2023-06-05'],
    ['Sáng thứ Bảy (⟦14/9/2024⟧), thanh niên dọn bùn.', '2024-09-14'],
    ['7h30 ⟦ngày 5/6/2022⟧, điểm cầu huyện mở máy.', '2022-06-05'],
    ['Vào lúc 8 giờ 00, ⟦ngày 15/3/2023⟧, đại hội khai mạc.', '2023-03-15'],
    ['Lúc 8 giờ ⟦sáng ngày 2/9/2024⟧, lễ chào cờ bắt đầu.', '2024-09-02'],
    ['Mất lúc 15h ⟦chiều 20/11/2019⟧ tại nhà riêng.', '2019-11-20'],
    ['⟦Chiều 1- 4⟧, hội nghị khai mạc.', null],
    ['Áp dụng từ 0 giờ ⟦ngày 1/7/2025⟧.', '2025-07-01'],
  ]);
});

suite('A day as reports, notices and lives of officials write it', () => {
  checkDates([
    ['Quyết định có hiệu lực kể từ ⟦ngày 01/7/2025⟧.', '2025-07-01'],
    ['Áp dụng từ ⟦1/7/2025⟧ ở mọi xã.', '2025-07-01'],
    ['Phải xong trước ⟦30/6/2024⟧.', '2024-06-30'],
    ['Tính đến ⟦15/11/2023⟧, toàn huyện giải ngân xong.', '2023-11-15'],
    ['Tính đến hết ⟦ngày 31/12/2023⟧, đảng bộ có thêm hai chi bộ.', '2023-12-31'],
    ['Hôm ⟦12/5/2021⟧, đoàn về xã.', '2021-05-12'],
    ['Ông sinh ⟦ngày 12 tháng 5 năm 1965⟧, quê xã Hải Thành.', '1965-05-12'],
    ['Nghị quyết số 18-NQ/TW, ⟦ngày 25/10/2017⟧, nêu rõ.', '2017-10-25'],
    ['Kết luận số 21-KL/TW (⟦ngày 25-10-2021⟧).', '2021-10-25'],
    ['Đảng ra đời ⟦ngày 3-2-1930⟧.', '1930-02-03'],
    ['⟦Ngày 3 tháng 2 năm 1930⟧, Đảng ra đời.', '1930-02-03'],
    ['⟦NGÀY 20/6/2023⟧, TỈNH ỦY HỌP.', '2023-06-20'],
    ['⟦ngày 20 / 6 / 2023⟧', '2023-06-20'],
    ['⟦Ngày  20/6/2023⟧ đoàn họp.', '2023-06-20'],
    ['⟦ngày 5/6 năm 2023⟧ là ngày họp.', '2023-06-05'],
    ['Hà Nội, ⟦ngày 05 tháng 6 năm 2023⟧', '2023-06-05'],
    ['⟦Ngày 20/6⟧, huyện họp.', null],
    ['Tổng kết ⟦tháng 9⟧.', null],
    ['Cuộc họp ngày ấy là ⟦ngày 19 tháng Tám năm 1945⟧.', '1945-08-19'],
    ['Hạn cuối là 24h ⟦ngày 30/6/2025⟧.', '2025-06-30'],
    ['Lễ giỗ (⟦ngày 13/8/2023⟧) đông người.', '2023-08-13'],
    ['T7, ⟦5/6/2022⟧', '2022-06-05'],
    ['Họp ⟦ngày 05/06/23⟧ tại xã.', '2023-06-05'],
    ['Nghị quyết số 66-NQ/TW, ⟦ngày 30/4/2025⟧, của Bộ Chính trị.', '2025-04-30'],
    ['Thông báo số 12-TB/TW ⟦ngày 6 tháng 4 năm 2022⟧.', '2022-04-06'],
    ['Văn bản số 4912/UBND-NC ⟦ngày 24/10/2024⟧.', '2024-10-24'],
    ['Chủ nhật, ⟦ngày 23/5/2021⟧ là ngày bầu cử.', '2021-05-23'],
    ['Thành lập ⟦ngày 13.4.1964⟧ theo quyết định của tỉnh.', '1964-04-13'],
    ['Đến ⟦ngày 20-8-2020⟧, cả 21/21 đảng bộ xong đại hội.', '2020-08-20'],
    ['Ngày sinh: ⟦12/5/1965⟧', '1965-05-12'],
    ['Ngày vào Đảng: ⟦03/02/1985⟧', '1985-02-03'],
    ['Công điện ⟦ngày 7-9⟧ yêu cầu.', null],
    ['Đề nghị truy tặng ⟦ngày 22 tháng 12 năm 1989⟧ là ngày hội.', '1989-12-22'],
    ['Nghị quyết có hiệu lực từ ⟦ngày 1-8-2018⟧, thay vì ⟦1-6⟧.', '2018-08-01', '2018-06-01'],
    ['Kỷ niệm Ngày Nhà giáo Việt Nam ⟦20-11-2018⟧ tại xã.', '2018-11-20'],
    ['Chúc mừng Ngày Nhà giáo Việt Nam ⟦20-11⟧.', null],
    ['Quy định ra năm ngoái ⟦2017⟧ đã lỗi thời.', '2017'],
  ]);
});

suite('Several days of one sentence: a list makes several mentions, a span one', () => {
  checkDates([
    ['Các ⟦ngày 3⟧, ⟦4⟧, ⟦5/6/2024⟧, ba đoàn đi khảo sát.', '2024-06-03', '2024-06-04', '2024-06-05'],
    ['Trong hai ⟦ngày 12⟧ và ⟦13/10/2023⟧, cụm thi đua họp.', '2023-10-12', '2023-10-13'],
    ['Lớp mở trong ⟦ngày 27⟧, ⟦28 tháng 7 năm 2023⟧.', '2023-07-27', '2023-07-28'],
    [
      'Đợt 1 từ ⟦ngày 1 - 15/3/2024⟧, đợt 2 từ ⟦ngày 16/3 đến ngày 10/4/2024⟧.',
      '2024-03-01/2024-03-15',
      '2024-03-16/2024-04-10',
    ],
    ['Lễ hội kéo dài ba ngày (⟦12-14/5/2023⟧).', '2023-05-12/2023-05-14'],
    ['Đoàn công tác đi từ ⟦15-20/6/2024⟧.', '2024-06-15/2024-06-20'],
    ['Lũ rút ⟦chiều 27⟧ đến ⟦sáng 28/7/2021⟧.', '2021-07-27', '2021-07-28'],
    ['Vốn giải ngân đến ⟦30/6/017⟧ còn thấp.', null],
    ['Hội thi diễn ra từ ⟦ngày 30/12/2023 đến ngày 2/1/2024⟧.', '2023-12-30/2024-01-02'],
    ['Chỉ thị số 23-CT/TU ⟦ngày 05-9-2018⟧ và Kế hoạch 45-KH/TU ⟦ngày 6/10/2018⟧.', '2018-09-05', '2018-10-06'],
    ['Lễ kỷ niệm ⟦ngày 30/4/1975⟧ và ⟦ngày 19/8/1945⟧.', '1975-04-30', '1945-08-19'],
    ['Kỳ họp thứ 8 (⟦10-12/12/2024⟧) thông qua 30 nghị quyết.', '2024-12-10/2024-12-12'],
    ['⟦Ngày 6⟧ và ⟦7/11/2023⟧, đoàn giám sát làm việc.', '2023-11-06', '2023-11-07'],
    ['⟦Ngày 6⟧, ⟦ngày 7/11/2023⟧, đoàn giám sát làm việc.', '2023-11-06', '2023-11-07'],
    ['Từ 8h ⟦ngày 6/11/2023⟧ đến 17h ⟦ngày 8/11/2023⟧ cấm đường.', '2023-11-06', '2023-11-08'],
    ['Đợt từ ⟦ngày 5/6-7/6/2023⟧ hoàn tất.', '2023-06-05/2023-06-07'],
    ['Trại hè từ ⟦5–7/6/2023⟧ tại Sầm Sơn.', '2023-06-05/2023-06-07'],
    ['Nghỉ từ ⟦ngày 30 tháng 4 đến ngày 1 tháng 5 năm 2023⟧.', '2023-04-30/2023-05-01'],
    ['Chào mừng 70 năm chiến thắng Điện Biên Phủ (⟦7/5/1954 - 7/5/2024⟧).', '1954-05-07/2024-05-07'],
    ['Kỷ niệm 90 năm Ngày thành lập Đảng bộ tỉnh (⟦29/7/1930 – 29/7/2020⟧).', '1930-07-29/2020-07-29'],
    ['Ông xin nghỉ một tháng (⟦3/8 - 2/9⟧) để chữa bệnh.', null],
  ]);
});

suite('The day of a document', () => {
  checkDates([
    ['Văn bản ban hành ⟦tháng 5-2022⟧ còn hiệu lực.', '2022-05'],
    ['Quyết định số 1624/QĐ-TTg ⟦ngày 14/12/2022⟧ của Thủ tướng.', '2022-12-14'],
    ['Hướng dẫn ký ⟦ngày 28.9.2021⟧.', '2021-09-28'],
  ]);
});

suite('Days and months that no calendar has', () => {
  checkDates([
    ['⟦Ngày 31/4/2023⟧, xã nộp báo cáo.', 'impossible'],
    ['Hạn chót: ⟦30/2/2024⟧.', 'impossible'],
    ['⟦Ngày 31/9⟧, huyện họp.', 'impossible'],
    ['Ký ⟦ngày 29 tháng 2 năm 2023⟧.', 'impossible'],
    ['Kế hoạch ⟦tháng 13/2024⟧ in nhầm.', 'impossible'],
    ['Đã ký và đóng dấu ⟦ngày 31/11/2023⟧.', 'impossible'],
    ['Họp ⟦ngày 32/5/2023⟧ tại xã.', 'impossible'],
  ]);
});

suite('Days as platforms in English write them', () => {
  checkDates([
    ['Tuesday, ⟦March 25, 2014⟧', '2014-03-25'],
    ['⟦June 20 2023⟧ | 08:30', '2023-06-20'],
    ['Published: ⟦2023-06-20⟧T08:30:00+07:00', '2023-06-20'],
    ['Ba may 5 áo, mẹ khâu 2 chiếc.'],
    ['June 31, bản nháp.'],
  ]);
});
