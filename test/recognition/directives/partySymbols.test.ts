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
});
