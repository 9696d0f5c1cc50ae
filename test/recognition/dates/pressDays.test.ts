import { checkDates } from './check';

suite('A day with its hour, its part of the day or its weekday, of which only the part of the day belongs to it', () => {
  checkDates([
    ['⟦Sáng ngày 14 tháng 3 năm 2024⟧, Huyện ủy Bảo Thắng mở lớp.', '2024-03-14'],
    ['Lễ ra quân diễn ra ⟦rạng sáng 5/8/2023⟧ tại cảng.', '2023-08-05'],
    ['⟦Tối 30.9.2022⟧, đêm nhạc khép lại.', '2022-09-30'],
    ['Mưa to ⟦đêm 4/8/2023⟧ làm sạt đường.', '2023-08-04'],
    ['Đầu giờ ⟦chiều 12-3-2024⟧, tổ công tác tới xã.', '2024-03-12'],
    ['Chiều thứ Hai, ⟦ngày 5/6/2023⟧, tổ bầu cử họp.', '2023-06-05'],
    ['Sáng thứ Bảy (⟦14/9/2024⟧), thanh niên dọn bùn.', '2024-09-14'],
    ['7h30 ⟦ngày 5/6/2022⟧, điểm cầu huyện mở máy.', '2022-06-05'],
    ['Vào lúc 8 giờ 00, ⟦ngày 15/3/2023⟧, đại hội khai mạc.', '2023-03-15'],
    ['Lúc 8 giờ ⟦sáng ngày 2/9/2024⟧, lễ chào cờ bắt đầu.', '2024-09-02'],
    ['Mất lúc 15h ⟦chiều 20/11/2019⟧ tại nhà riêng.', '2019-11-20'],
    ['⟦Chiều 1- 4⟧, hội nghị khai mạc.', null],
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
      'Đợt 1 từ ⟦ngày 1 - 15/3/2024⟧, đợt 2 từ ⟦ngày 16/3⟧ đến ⟦ngày 10/4/2024⟧.',
      '2024-03-01/2024-03-15',
      '2024-03-16',
      '2024-04-10',
    ],
    ['Lễ hội kéo dài ba ngày (⟦12-14/5/2023⟧).', '2023-05-12/2023-05-14'],
    ['Đoàn công tác đi từ ⟦15-20/6/2024⟧.', '2024-06-15/2024-06-20'],
    ['Hội thi diễn ra từ ⟦ngày 30/12/2023⟧ đến ⟦ngày 2/1/2024⟧.', '2023-12-30', '2024-01-02'],
    ['Chỉ thị số 23-CT/TU ⟦ngày 05-9-2018⟧ và Kế hoạch 45-KH/TU ⟦ngày 6/10/2018⟧.', '2018-09-05', '2018-10-06'],
    ['Lễ kỷ niệm ⟦ngày 30/4/1975⟧ và ⟦ngày 19/8/1945⟧.', '1975-04-30', '1945-08-19'],
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
