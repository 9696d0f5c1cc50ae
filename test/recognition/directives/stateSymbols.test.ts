import { check } from './check';

suite('State symbols', () => {
  check([
    ['theo ⟦Nghị định số 30/2020/NĐ-CP⟧ về văn thư', { type: 'Nghị định', number: '30/2020', symbol: 'NĐ-CP' }],
    ['⟦Nghị quyết số 66.25/2026/NQ-CP⟧ gỡ vướng', { number: '66.25/2026', symbol: 'NQ-CP' }],
    ['⟦NQ 66.7/2025/NQ-CP⟧ gỡ vướng', { type: 'Nghị quyết', number: '66.7/2025' }],
    ['⟦Nghị quyết 30a/2008/NQ-CP⟧ hỗ trợ huyện nghèo', { number: '30a/2008', symbol: 'NQ-CP' }],
    ['⟦Quyết định số 1624/QĐ-TTg⟧ sửa Chiến lược', { number: '1624', symbol: 'QĐ-TTg' }],
    ['⟦Quyết định số 1215/QĐ.TTg⟧ về tâm thần', { number: '1215', symbol: 'QĐ-TTg' }],
    ['⟦Công điện 871/CĐ-TTg⟧ yêu cầu chủ động', { type: 'Công điện', symbol: 'CĐ-TTg' }],
    ['⟦Luật số 64/2025/QH15⟧ có hiệu lực', { type: 'Luật', number: '64/2025', symbol: 'QH15' }],
    ['⟦Nghị quyết số 43/2022/QH15⟧ của Quốc hội', { type: 'Nghị quyết', symbol: 'QH15', issuer: 'Quốc hội' }],
    ['⟦Nghị quyết 101/2025/UBTVQH15⟧ quy định', { number: '101/2025', symbol: 'UBTVQH15' }],
    ['⟦06/2022-QH15⟧ thiếu một gạch chéo', { type: 'Luật', number: '06/2022', symbol: 'QH15' }],
    [
      '⟦Nghị quyết liên tịch 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN⟧ về bầu cử',
      { type: 'Nghị quyết liên tịch', symbol: 'NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN' },
    ],
    ['⟦Thông tư số 166/2023/TT-BQP⟧ quy định', { type: 'Thông tư', symbol: 'TT-BQP' }],
    [
      '⟦Thông tư liên tịch số 37/2012/TTLT- BLĐTBXH-BYT-BTC⟧ cũ',
      { type: 'Thông tư liên tịch', symbol: 'TTLT-BLĐTBXH-BYT-BTC' },
    ],
    ['⟦Thông tư 34/2012/TTLT-BYT-BLĐTBXH⟧ cũ', { type: 'Thông tư', symbol: 'TTLT-BYT-BLĐTBXH' }],
    ['thay thế ⟦49/2007/TTLT-BTC-BGD⟧ từ lâu', { type: 'Thông tư liên tịch', number: '49/2007' }],
    ['⟦Nghị quyết số 22/2019/NQ-HĐND⟧ của tỉnh', { number: '22/2019', symbol: 'NQ-HĐND' }],
    ['⟦Kế hoạch 134/KH-UBND⟧ của huyện', { type: 'Kế hoạch', symbol: 'KH-UBND' }],
    ['⟦Văn bản hợp nhất 01/VBHN-BYT⟧ gộp ba thông tư', { type: 'Văn bản hợp nhất', symbol: 'VBHN-BYT' }],
    ['xem ⟦01/VBHB-VPQH⟧ trên công báo', { type: 'Văn bản hợp nhất', symbol: 'VBHN-VPQH' }],
    ['⟦Nghị quyết 40/NQ-HĐBCQG⟧ lập hội đồng', { symbol: 'NQ-HĐBCQG' }],
    ['tỉnh có ⟦văn bản số 4912/UBND-NC⟧ gửi các sở', { type: 'Văn bản', number: '4912', symbol: 'UBND-NC' }],
    ['sở đã nhận ⟦5973/UBND-KT⟧ của tỉnh', { type: 'Công văn', symbol: 'UBND-KT' }],
    ['theo ⟦Công văn số 8918/VPCP-V.I⟧ của văn phòng', { type: 'Công văn', symbol: 'VPCP-V.I' }],
    ['theo ⟦Đề án 06/CP⟧ về dữ liệu dân cư', { type: 'Đề án', number: '06', symbol: 'CP' }],
    ['mua nhà theo ⟦Nghị định 61/CP⟧ trước kia', { type: 'Nghị định', number: '61', symbol: 'CP' }],
    ['công ty có ⟦Quyết định số 13 / QĐ - VEC - HĐTV⟧ nội bộ', { number: '13', symbol: 'QĐ-VEC-HĐTV' }],
    ['theo ⟦nghị quyết 54/2017 / QH 14⟧ về thành phố', { number: '54/2017', symbol: 'QH14' }],
    ['theo ⟦Nghị quyết 43/2022/QH-15⟧ về tài khóa', { number: '43/2022', symbol: 'QH15' }],
    ['Điều 4 ⟦Luật 64/2025/QH15⟧ liệt kê', { type: 'Luật' }],
  ]);
});

suite('State documents by number and year', () => {
  check([
    ['tinh giản theo ⟦Nghị định 108/2014⟧ đã xong', { number: '108/2014', symbol: null }],
    ['mức thưởng ở ⟦NĐ 188/2025⟧ Đ37, Đ38', { type: 'Nghị định', number: '188/2025' }],
    ['theo ⟦QĐ 13/2024⟧ của tỉnh', { type: 'Quyết định', number: '13/2024', symbol: null }],
    ['vi phạm ⟦quy định 102/2017⟧ của Bộ Chính trị', { number: '102/2017', issuer: 'Bộ Chính trị' }],
  ]);
});

suite('State documents of every kind', () => {
  check([
    [
      '⟦Nghị định số 30/2020/NĐ-CP⟧ ngày 5/3/2020 của Chính phủ về công tác văn thư',
      {
        type: 'Nghị định',
        number: '30/2020',
        symbol: 'NĐ-CP',
        date: '2020-03-05',
        issuer: 'Chính phủ',
        subject: 'công tác văn thư',
      },
    ],
    ['⟦Nghị quyết số 66.25/2026/NQ-CP⟧ ngày 04/9/2026', { number: '66.25/2026', symbol: 'NQ-CP', date: '2026-09-04' }],
    [
      '⟦Quyết định số 1719/QĐ-TTg⟧ ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia',
      { number: '1719', symbol: 'QĐ-TTg', date: '2021-10-14', issuer: 'Thủ tướng Chính phủ' },
    ],
    ['⟦Công điện số 41/CĐ-TTg⟧ của Thủ tướng', { type: 'Công điện', number: '41', symbol: 'CĐ-TTg' }],
    ['⟦Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14⟧', { type: 'Luật', number: '44/2019', symbol: 'QH14' }],
    [
      '⟦Nghị quyết số 1211/2016/UBTVQH13⟧ của Ủy ban Thường vụ Quốc hội',
      { number: '1211/2016', symbol: 'UBTVQH13', issuer: 'Ủy ban Thường vụ Quốc hội' },
    ],
    [
      '⟦Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN⟧',
      { type: 'Nghị quyết liên tịch', number: '102/2025', symbol: 'NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN' },
    ],
    ['⟦Thông tư liên tịch số 37/2012/TTLT- BLĐTBXH-BYT-BTC-BGDĐT⟧', { type: 'Thông tư liên tịch', number: '37/2012' }],
    [
      '⟦Thông tư số 28/2020/TT-BGDĐT⟧ của Bộ Giáo dục và Đào tạo ban hành Điều lệ trường tiểu học',
      { type: 'Thông tư', number: '28/2020', symbol: 'TT-BGDĐT', issuer: 'Bộ Giáo dục và Đào tạo' },
    ],
    [
      '⟦Nghị quyết số 22/2019/NQ-HĐND⟧ ngày 17/10/2019 của HĐND tỉnh Quảng Trị',
      { number: '22/2019', symbol: 'NQ-HĐND', issuer: 'HĐND tỉnh Quảng Trị' },
    ],
    ['⟦Quyết định 543/QĐ-UBND⟧ của UBND tỉnh', { number: '543', symbol: 'QĐ-UBND', issuer: 'UBND tỉnh' }],
    ['⟦Kế hoạch số 200/KH-UBND⟧ ngày 20/5/2025', { number: '200', symbol: 'KH-UBND', date: '2025-05-20' }],
    ['⟦văn bản số 4912/UBND-NC⟧ chỉ đạo', { number: '4912', symbol: 'UBND-NC' }],
    [
      '⟦Công văn số 1560/VPCP-KGVX⟧ của Văn phòng Chính phủ',
      { type: 'Công văn', number: '1560', symbol: 'VPCP-KGVX', issuer: 'Văn phòng Chính phủ' },
    ],
    ['⟦CV 5973/UBND-KT⟧ ngày 11/6/2026', { type: 'Công văn', number: '5973', date: '2026-06-11' }],
    ['⟦Văn bản hợp nhất số 18/VBHN-VPQH⟧', { type: 'Văn bản hợp nhất', number: '18', symbol: 'VBHN-VPQH' }],
    ['⟦VBHN 48/VBHN-BNNMT⟧', { type: 'Văn bản hợp nhất', number: '48', symbol: 'VBHN-BNNMT' }],
    ['⟦Thông báo số 417/TB-VPCP⟧ kết luận của Phó Thủ tướng', { type: 'Thông báo', number: '417', symbol: 'TB-VPCP' }],
    ['⟦Pháp lệnh số 04/2016/UBTVQH14⟧ về tín ngưỡng', { type: 'Pháp lệnh', number: '04/2016', symbol: 'UBTVQH14' }],
    [
      '⟦Lệnh số 12/2023/L-CTN⟧ của Chủ tịch nước',
      { type: 'Lệnh', number: '12/2023', symbol: 'L-CTN', issuer: 'Chủ tịch nước' },
    ],
    ['⟦Quyết định số 998/2023/QĐ-CTN⟧', { number: '998/2023', symbol: 'QĐ-CTN' }],
    ['⟦Nghị định 108/2014⟧ về tinh giản biên chế', { number: '108/2014', symbol: null, subject: 'tinh giản biên chế' }],
    ['⟦QĐ 13/2024⟧ đã nêu', { number: '13/2024' }],
    ['⟦Chỉ thị 38/CT-TTg⟧', { type: 'Chỉ thị', number: '38', symbol: 'CT-TTg' }],
    ['quy định tại ⟦49/2007/TTLT-BTC-BGD⟧', { type: 'Thông tư liên tịch', number: '49/2007', symbol: 'TTLT-BTC-BGD' }],
    [
      '⟦Hướng dẫn số 1269/HD-CT⟧ của Tổng cục Chính trị',
      { type: 'Hướng dẫn', number: '1269', symbol: 'HD-CT', issuer: 'Tổng cục Chính trị' },
    ],
    ['⟦Kế hoạch 1045/KH-BCĐ⟧', { number: '1045', symbol: 'KH-BCĐ' }],
    [
      '⟦Nghị quyết số 43/2022/QH15⟧ ngày 11/1/2022 của Quốc hội về chính sách tài khóa, tiền tệ',
      { number: '43/2022', symbol: 'QH15', issuer: 'Quốc hội', subject: 'chính sách tài khóa, tiền tệ' },
    ],
    ['⟦Kế hoạch số: 15/KH-UBND⟧', { number: '15', symbol: 'KH-UBND' }],
    ['⟦Công điện số 07 /CĐ-UBND⟧', { number: '07', symbol: 'CĐ-UBND' }],
    ['⟦Công điện khẩn số 15/CĐ-TW⟧ của Ban Chỉ đạo', { type: 'Công điện', number: '15' }],
    ['⟦Công văn hỏa tốc số 1234/UBND-NN⟧', { type: 'Công văn', number: '1234' }],
    ['⟦Hướng dẫn số 25 - HD/BTGTW⟧', { number: '25', symbol: 'HD/BTGTW' }],
    ['⟦Nghị quyết 06 NQ/TU⟧', { number: '06', symbol: 'NQ/TU' }],
    ['⟦Nghị quyết số 09 - NQ/ĐU⟧', { number: '09', symbol: 'NQ/ĐU' }],
    ['⟦Chương trình hành động số 25 CTr/TU⟧', { number: '25', symbol: 'CTr/TU' }],
    ['⟦Nghị quyết 02b/NQ-TLĐ⟧ của Tổng Liên đoàn', { number: '02b', symbol: 'NQ-TLĐ' }],
    ['⟦Kế hoạch số 12/KH-MTTQ-BTT⟧', { number: '12', symbol: 'KH-MTTQ-BTT' }],
    ['⟦Hướng dẫn số 34-HD/TWĐTN-VP⟧', { number: '34', symbol: 'HD/TWĐTN-VP' }],
    ['⟦Thông tri số 23/TTr-MTTW-BTT⟧', { type: 'Thông tri', number: '23' }],
    ['⟦Kế hoạch liên tịch số 12/KHLT-SGDĐT-CAT⟧', { number: '12' }],
    ['⟦Nghị định 86/2015/NĐ - CP⟧ nêu', { number: '86/2015', symbol: 'NĐ-CP' }],
    ['⟦Sắc lệnh 147⟧ của Chủ tịch nước', { type: 'Sắc lệnh', number: '147', issuer: 'Chủ tịch nước' }],
    [
      'thực hiện ⟦Quyết định số 179-HĐBT⟧ ngày 21-10-1982 về địa giới',
      { number: '179', symbol: 'HĐBT', date: '1982-10-21' },
    ],
    ['⟦Quyết định 246-CP⟧ điều chỉnh ranh giới', { number: '246', symbol: 'CP' }],
    [
      'Tổ giúp việc ⟦Đề án 06⟧ xã; tuyên truyền ⟦Đề án 06⟧ thôn, bản',
      { number: '06' },
      { type: 'Đề án', number: '06' },
    ],
    ['⟦Công văn hỏa tốc số 3734/BYT⟧ gửi các sở', { type: 'Công văn', symbol: 'BYT' }],
  ]);
});
