import { check } from './check';

suite('Party symbols', () => {
  suite('in standard form', () => {
    check([
      ['Cấp ủy tiếp tục thực hiện ⟦Kết luận số 21-KL/TW⟧.', { type: 'Kết luận', number: '21', symbol: 'KL/TW' }],
      ['Theo ⟦Chỉ thị 05-CT/TW⟧ thì đây là việc hằng ngày.', { type: 'Chỉ thị', number: '05', symbol: 'CT/TW' }],
      ['⟦Hướng dẫn số 26-HD/BTCTW⟧ nêu cách làm.', { type: 'Hướng dẫn', number: '26', symbol: 'HD/BTCTW' }],
      ['Áp dụng ⟦Quy định số 08-QĐi/TW⟧ trong nêu gương.', { type: 'Quy định', number: '08', symbol: 'QĐi/TW' }],
      ['Huyện triển khai ⟦Chương trình số 06-CTr/TU⟧ đến xã.', { type: 'Chương trình', symbol: 'CTr/TU' }],
      ['⟦Thông tri số 12-TT/TU⟧ vừa được gửi đi.', { type: 'Thông tri', number: '12', symbol: 'TT/TU' }],
      ['Gửi kèm ⟦Tờ trình số 45-TTr/BTCTU⟧ để xin ý kiến.', { type: 'Tờ trình', symbol: 'TTr/BTCTU' }],
      ['⟦Báo cáo số 312-BC/HU⟧ đã nói rõ điều này.', { type: 'Báo cáo', symbol: 'BC/HU' }],
      ['Ủy ban Kiểm tra ra ⟦Thông báo 81-TB/UBKTTW⟧.', { type: 'Thông báo', symbol: 'TB/UBKTTW' }],
      ['Theo ⟦Nghị quyết 2537-NQ/ĐU⟧ của ngân hàng.', { type: 'Nghị quyết', number: '2537', symbol: 'NQ/ĐU' }],
      ['Đính kèm ⟦Công văn số 59-CV/TU⟧ cho các huyện.', { type: 'Công văn', symbol: 'CV/TU' }],
      ['Đã có ⟦Kế hoạch số 73-KH/ĐUQH⟧ cho kỳ này.', { type: 'Kế hoạch', symbol: 'KH/ĐUQH' }],
    ]);
  });

  suite('as pages write them', () => {
    check([
      ['học tập ⟦Kết luận số 21-KL/TƯ⟧ trong tháng', { symbol: 'KL/TW' }],
      ['về giáo dục, ⟦Nghị quyết số 29-NQ/T.Ư⟧ đã chỉ rõ', { symbol: 'NQ/TW' }],
      ['về giáo dục, ⟦Nghị quyết số 29-NQ/T. Ư⟧ đã chỉ rõ', { symbol: 'NQ/TW' }],
      ['về giáo dục, ⟦Nghị quyết số 29-NQ/T/Ư⟧ đã chỉ rõ', { symbol: 'NQ/TW' }],
      ['sơ kết ⟦Nghị quyết số 21 – NQ/TW⟧ tại cơ sở', { number: '21', symbol: 'NQ/TW' }],
      ['theo ⟦Nghị quyết số 11–NQ/TW⟧ về kinh tế tư nhân', { number: '11', symbol: 'NQ/TW' }],
      ['thực hiện ⟦Chỉ thị 28 -CT/TW⟧ nghiêm túc', { symbol: 'CT/TW' }],
      ['nêu tại ⟦Kết luận số 123- KL/TW⟧ vừa ban hành', { symbol: 'KL/TW' }],
      ['theo ⟦Kết luận số 126-\nKL/TW⟧ vừa ban hành', { number: '126', symbol: 'KL/TW' }],
      ['quán triệt ⟦Nghị quyết số 79 NQ/TW⟧ ở chi bộ', { number: '79', symbol: 'NQ/TW' }],
      ['sơ kết ⟦Quy định số 102 - QĐ / TW⟧ tại tỉnh', { number: '102', symbol: 'QĐ/TW' }],
      ['đề cập ⟦Nghị quyết 36/NQ-TW⟧ về biển', { number: '36', symbol: 'NQ-TW' }],
      ['đề cập ⟦Nghị Quyết số 72-NQ-TW⟧ về y tế', { type: 'Nghị quyết', symbol: 'NQ-TW' }],
      ['in theo ⟦Hướng dẫn số 36-hd/vptw⟧ đã gửi', { symbol: 'HD/VPTW' }],
      ['ban hành ⟦Chương trình 03-Ctr/TU⟧ khóa trước', { symbol: 'CTr/TU' }],
      ['⟦Chương trình hành động số 147-CTHĐ/TU⟧ đặt chỉ tiêu', { type: 'Chương trình', symbol: 'CTHĐ/TU' }],
      ['căn cứ ⟦Quyết định số : 31/QĐ-TW⟧ năm ấy', { number: '31', symbol: 'QĐ-TW' }],
      ['căn cứ ⟦Chỉ thị số: 35-CT/TW⟧ về đại hội', { number: '35', symbol: 'CT/TW' }],
      ['theo ⟦Quyết định số31-QĐ/TW⟧ trước đây', { number: '31', symbol: 'QĐ/TW' }],
      ['⟦Qui định 294-QĐ/TW⟧ có mấy điểm mới', { type: 'Quy định', symbol: 'QĐ/TW' }],
      ['⟦QUY ĐỊNH 66-QĐ/TW⟧ CÓ GÌ MỚI', { type: 'Quy định', number: '66', symbol: 'QĐ/TW' }],
      ['theo ⟦Quyết định số 3748 QQĐ/TƯ⟧ cũ', { symbol: 'QĐ/TW' }],
      ['TRIỂN KHAI ⟦NGHỊ QUYẾT CỐ 19-NQ/TW⟧', { type: 'Nghị quyết', number: '19' }],
      ['gửi ⟦Kế hoạch số 204-KH/BTC TW⟧ cho các ban', { symbol: 'KH/BTCTW' }],
    ]);
  });

  suite('with the type abbreviated, once or twice', () => {
    check([
      ['học ⟦NQ 18-NQ/TW⟧ tại chi bộ', { type: 'Nghị quyết', number: '18', symbol: 'NQ/TW' }],
      ['học ⟦NQ-24-NQ/TW⟧ tại chi bộ', { type: 'Nghị quyết', number: '24', symbol: 'NQ/TW' }],
      ['xem ⟦HD38-HD/BTCTW⟧ để làm', { type: 'Hướng dẫn', number: '38', symbol: 'HD/BTCTW' }],
      ['theo ⟦QĐ số 169-QĐ/TW⟧ về phụ cấp', { type: 'Quyết định', number: '169' }],
      ['thực hiện ⟦CT 05-CTr/TU⟧ của tỉnh', { type: 'Chương trình', number: '05', symbol: 'CTr/TU' }],
      ['⟦Chỉ thị (CT) số 05-CT/TW⟧ là việc thường xuyên', { type: 'Chỉ thị', number: '05' }],
    ]);
  });

  suite('without a type word', () => {
    check([
      ['đã thay bằng ⟦01-QĐi/UBKTTW⟧ từ tháng 5', { type: 'Quy định', number: '01', symbol: 'QĐi/UBKTTW' }],
      ['kèm theo ⟦540-CV/VPQU⟧ gửi các đơn vị', { type: 'Công văn', symbol: 'CV/VPQU' }],
      ['⟦590-CT/ĐUQSTW⟧ là văn bản cũ', { type: 'Chỉ thị', symbol: 'CT/ĐUQSTW' }],
      ['⟦Số: 31-QĐ/TW⟧\n\nHà Nội', { type: 'Quyết định', number: '31', symbol: 'QĐ/TW' }],
      ['Trung ương Đoàn ra ⟦1289-QĐ/TWĐTN-CTĐ⟧ cho cán bộ Đoàn', { symbol: 'QĐ/TWĐTN-CTĐ' }],
      ['bộ tư lệnh có ⟦3399/QyĐ-BTL⟧ về nề nếp', { type: 'Quy định', symbol: 'QyĐ-BTL' }],
      ['cục có ⟦1269/HD-CT⟧ gửi các lữ đoàn', { type: 'Hướng dẫn', number: '1269', symbol: 'HD-CT' }],
    ]);
  });

  suite('of bodies that no table knows', () => {
    check([
      ['theo ⟦Quyết định số 77-QĐ/BCĐPCTN⟧ về phân công', { symbol: 'QĐ/BCĐPCTN' }],
      ['gửi ⟦Công văn số 12-CV/BTVTU⟧ hôm qua', { symbol: 'CV/BTVTU' }],
      ['theo ⟦Tờ trình số 942-TTr/BCSĐCP⟧ của ban cán sự', { symbol: 'TTr/BCSĐCP' }],
    ]);
  });

  suite('without the mark between type and committee', () => {
    check([
      ['thực hiện ⟦Nghị quyết 18 NQTW⟧ đúng hẹn', { number: '18', symbol: 'NQ/TW' }],
      ['thực hiện ⟦Nghị quyết 19/NQTW⟧ đúng hẹn', { number: '19', symbol: 'NQ/TW' }],
      ['theo ⟦Chỉ thị số 05-CTTW⟧ của Bộ Chính trị', { symbol: 'CT/TW', issuer: 'Bộ Chính trị' }],
      ['theo ⟦Hướng dẫn 03-HDBTCTW⟧ của ban', { symbol: 'HD/BTCTW' }],
      ['theo ⟦Quyết định 123-BTCTW⟧ của ban', { symbol: 'BTCTW' }],
    ]);
  });

  suite('with spaces around all its marks', () => {
    check([
      [
        '⟦Quyết định số 155 / QĐ - TTg⟧ ngày 16/01/2014 của Thủ tướng Chính phủ',
        { number: '155', symbol: 'QĐ-TTg', date: '2014-01-16', issuer: 'Thủ tướng Chính phủ' },
      ],
    ]);
  });
});

suite('Party symbols in whole sentences', () => {
  check([
    [
      'Tỉnh ủy Quảng Ngãi quán triệt ⟦Kết luận số 126-KL/TW⟧, ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư về một số nội dung tiếp tục sắp xếp tổ chức bộ máy.',
      {
        type: 'Kết luận',
        number: '126',
        symbol: 'KL/TW',
        date: '2025-02-14',
        issuer: 'Bộ Chính trị, Ban Bí thư',
        subject: 'một số nội dung tiếp tục sắp xếp tổ chức bộ máy',
      },
    ],
    [
      'thực hiện ⟦Nghị quyết số 18-NQ/TƯ⟧ ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng (khóa XII)',
      {
        type: 'Nghị quyết',
        number: '18',
        symbol: 'NQ/TW',
        date: '2017-10-25',
        term: 'XII',
        issuer: 'Ban Chấp hành Trung ương Đảng',
      },
    ],
    ['Theo ⟦Quy định số 80 -QĐ/T.Ư⟧ của Bộ Chính trị', { number: '80', symbol: 'QĐ/TW', issuer: 'Bộ Chính trị' }],
    ['sơ kết ⟦Nghị quyết số 19 – NQ/TW⟧ khóa XIII', { number: '19', symbol: 'NQ/TW', term: 'XIII' }],
    ['⟦Nghị quyết số 57 -NQ/TW⟧ là đột phá', { number: '57', symbol: 'NQ/TW' }],
    ['⟦Chỉ thị số 40- CT/TW⟧ đi vào cuộc sống', { number: '40', symbol: 'CT/TW' }],
    ['⟦Nghị quyết 36/NQ-TW⟧ về chiến lược biển', { number: '36', symbol: 'NQ-TW', subject: 'chiến lược biển' }],
    ['⟦Nghị quyết số 72-NQ-TW⟧ về y tế', { number: '72' }],
    ['⟦Nghị quyết số 79 NQ/TW⟧ của Bộ Chính trị', { number: '79', symbol: 'NQ/TW' }],
    [
      '⟦NQ 18-NQ/TW⟧ và ⟦NQ 19-NQ/TW⟧ đều ban hành năm 2017',
      { type: 'Nghị quyết', number: '18', symbol: 'NQ/TW' },
      { type: 'Nghị quyết', number: '19', symbol: 'NQ/TW' },
    ],
    [
      'học tập ⟦NQ21⟧ và ⟦KL21⟧ của Trung ương',
      { type: 'Nghị quyết', number: '21', symbol: null },
      { type: 'Kết luận', number: '21', symbol: null },
    ],
    ['theo ⟦HD38-HD/BTCTW⟧', { type: 'Hướng dẫn', number: '38', symbol: 'HD/BTCTW' }],
    ['triển khai ⟦QĐ 131-QĐ/TW⟧', { number: '131', symbol: 'QĐ/TW' }],
    ['⟦kết luận số 14-kl/tw⟧ của bộ chính trị', { type: 'Kết luận', number: '14' }],
    ['tinh thần ⟦Kết luận số 123-\nKL/TW⟧ của Trung ương', { number: '123', symbol: 'KL/TW' }],
    ['tinh thần ⟦Kết luận số\n123-KL/TW⟧ ngày 24/01/2025', { number: '123', symbol: 'KL/TW', date: '2025-01-24' }],
    ['tinh thần ⟦Kết luận\nsố 123-KL/TW⟧', { number: '123', symbol: 'KL/TW' }],
    [
      '⟦NGHỊ QUYẾT SỐ 68-NQ/TW⟧ CỦA BỘ CHÍNH TRỊ VỀ PHÁT TRIỂN KINH TẾ TƯ NHÂN',
      { type: 'Nghị quyết', number: '68', symbol: 'NQ/TW' },
    ],
    [
      '⟦Quy định số 08-QĐi/TW⟧ về trách nhiệm nêu gương',
      { type: 'Quy định', number: '08', symbol: 'QĐi/TW', subject: 'trách nhiệm nêu gương' },
    ],
    ['⟦Chỉ thị số: 35-CT/TW⟧ ngày 14/6/2024', { number: '35', symbol: 'CT/TW', date: '2024-06-14' }],
    ['⟦Chỉ thị (CT) số 05-CT/TW⟧ của Bộ Chính trị', { type: 'Chỉ thị', number: '05', symbol: 'CT/TW' }],
    [
      '⟦Qui định số 37-QĐ/TW⟧ về những điều đảng viên không được làm',
      { type: 'Quy định', number: '37', subject: 'những điều đảng viên không được làm' },
    ],
    ['⟦Quy định thi hành Điều lệ Đảng số 232-QĐ/TW⟧', { type: 'Quy định', number: '232', symbol: 'QĐ/TW' }],
    ['⟦Thông báo kết luận số 81-TB/TW⟧ ngày 18/7/2025', { number: '81', symbol: 'TB/TW', date: '2025-07-18' }],
    ['⟦Thông báo Kết luận số 213-TB/VPTW⟧ của Tổng Bí thư', { number: '213', symbol: 'TB/VPTW' }],
    [
      '⟦Kế hoạch số 03-KH/TW⟧ triển khai ⟦Nghị quyết số 04-NQ/TW⟧',
      { type: 'Kế hoạch', number: '03' },
      { number: '04' },
    ],
    ['Tổ công tác ⟦Đề án 06⟧ tỉnh họp; Ban Chỉ đạo 35 và Ban Chỉ đạo 389 cùng dự', { number: '06' }],
    ['⟦Nghị quyết số: 10 / NQ-HĐND⟧', { number: '10', symbol: 'NQ-HĐND' }],
    ['⟦Công văn khẩn số 6452⟧ gửi các huyện', { type: 'Công văn', number: '6452' }],
    ['⟦Kết luận thanh tra số 526⟧ nêu rõ', { type: 'Kết luận', number: '526' }],
    ['⟦kết luận 2852⟧ năm 2012, tuy nhiên', { number: '2852' }],
  ]);
});

suite('Abbreviations in capitals and small letters', () => {
  check([
    ['theo ⟦CTrHĐ số 31-CTrHĐ/TU⟧ của tỉnh', { type: 'Chương trình', number: '31', symbol: 'CTrHĐ/TU' }],
    ['theo ⟦CTRHĐ số 31-CTRHĐ/TU⟧ của tỉnh', { type: 'Chương trình', number: '31', symbol: 'CTrHĐ/TU' }],
    ['theo ⟦QyĐ số 03-QyĐ/TU⟧ của tỉnh', { type: 'Quy định', number: '03', symbol: 'QyĐ/TU' }],
    ['theo ⟦QĐi số 03-QĐi/TU⟧ của tỉnh', { type: 'Quy định', number: '03', symbol: 'QĐi/TU' }],
    ['kèm ⟦TTrLT số 05/TTrLT-STC-STP⟧ của hai sở', { type: 'Tờ trình', number: '05' }],
  ]);
});

suite('Another mark for the first hyphen, brackets around the number', () => {
  check([
    ['⟦Nghị quyết số 18.NQ/TW⟧ ngày 25/10/2017', { number: '18', symbol: 'NQ/TW', date: '2017-10-25' }],
    ['theo ⟦18_NQ/TW⟧ của Trung ương', { type: 'Nghị quyết', number: '18', symbol: 'NQ/TW' }],
    ['tại ⟦Nghị quyết 18⟧.Những nội dung chính', { number: '18', symbol: null }],
    ['theo Điều 18.Nghị định này, Mục 3.CTr/phần 2'],
    ['theo ⟦quyết định (số 1484)⟧ của huyện', { type: 'Quyết định', number: '1484' }],
    ['theo ⟦Quyết định (số 1484/QĐ-UBND)⟧ của huyện', { number: '1484', symbol: 'QĐ-UBND' }],
    [
      'theo ⟦Quyết định (số 14/QĐ-UBND⟧ ngày 2/3/2020) của huyện',
      { number: '14', symbol: 'QĐ-UBND', date: '2020-03-02' },
    ],
    ['quyết định (số phiếu 12) thuộc về cử tri'],
  ]);
});
