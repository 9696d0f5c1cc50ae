import { check } from './check';

suite('State symbols', () => {
  check([
    ['theo ⟦Nghị định số 30/2020/NĐ-CP⟧ về văn thư', { type: 'Nghị định', number: '30/2020', symbol: 'NĐ-CP' }],
    ['⟦Nghị quyết số 66.25/2026/NQ-CP⟧ gỡ vướng', { number: '66.25/2026', symbol: 'NQ-CP' }],
    ['⟦NQ 66.7/2025/NQ-CP⟧ gỡ vướng', { type: 'Nghị quyết', number: '66.7/2025' }],
    ['⟦Nghị quyết 30a/2008/NQ-CP⟧ hỗ trợ huyện nghèo', { number: '30a/2008', symbol: 'NQ-CP' }],
    ['⟦Quyết định số 1624/QĐ-TTg⟧ sửa Chiến lược', { number: '1624', symbol: 'QĐ-TTg' }],
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
