import assert from 'node:assert/strict';
import { issuerBySymbol, issuerName } from '../../../server/src/features/wording/issuerName';

suite('who issued a document, written in one way', () => {
  const rows: readonly (readonly [issuer: string, locality: string | null, expected: string])[] = [
    ['TỈNH ỦY QUẢNG TRỊ', 'Quảng Trị', 'Tỉnh ủy Quảng Trị'],
    ['TỈNH UỶ QUẢNG TRỊ', 'Quảng Trị', 'Tỉnh ủy Quảng Trị'],
    ['Tỉnh ủy', 'Bến Tre', 'Tỉnh ủy Bến Tre'],
    ['Tỉnh uỷ', 'Bến Tre', 'Tỉnh ủy Bến Tre'],
    ['UBND tỉnh', 'Yên Bái', 'Ủy ban nhân dân tỉnh Yên Bái'],
    ['Ðảng bộ tỉnh', 'Lạng Sơn', 'Đảng bộ tỉnh Lạng Sơn'],
    ['Tỉnh ủy Lạng Sơn', 'Lạng Sơn', 'Tỉnh ủy Lạng Sơn'],
    ['Ban Thường vụ Tỉnh ủy', 'Lạng Sơn', 'Ban Thường vụ Tỉnh ủy Lạng Sơn'],
    ['BAN THƯỜNG VỤ HUYỆN ỦY ĐAKRÔNG', 'huyện Đakrông', 'Ban Thường vụ Huyện ủy Đakrông, huyện Đakrông'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', null, 'Ban Chấp hành Trung ương'],
    ['BỘ CHÍNH TRỊ', null, 'Bộ Chính trị'],
    ['Bộ Chính trị', null, 'Bộ Chính trị'],
    ['ỦY BAN NHÂN DÂN HUYỆN TRÀNG ĐỊNH', null, 'Ủy ban nhân dân huyện Tràng Định'],
    ['BTV', null, 'Ban Thường vụ'],
  ];
  for (const [issuer, locality, expected] of rows) {
    test(`${issuer} · ${locality}`, () => assert.equal(issuerName(issuer, locality), expected));
  }
});

suite('who issued a document, by its symbol', () => {
  const rows: readonly (readonly [type: string, label: string, issuer: string | null])[] = [
    ['Quyết định', '24/2017/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['Nghị định', '30/2020/NĐ-CP', 'Chính phủ'],
    ['Nghị quyết', '202/2025/QH15', 'Quốc hội'],
    ['Nghị quyết', '1210/2016/UBTVQH13', 'Ủy ban Thường vụ Quốc hội'],
    ['Thông tư', '22/2021/TT-BGDĐT', 'Bộ Giáo dục và Đào tạo'],
    ['Hướng dẫn', '42-HD/BTCTW', 'Ban Tổ chức Trung ương'],
    ['Kết luận', '21-KL/TW', null],
    ['Kế hoạch', '27-KH/TU', null],
    ['Quyết định', '12/2022/QĐ-UBND', null],
    ['Thông tư liên tịch', '34/2012/TTLT-BYT-BLĐTBXH', null],
    ['Luật', 'Luật Đất đai năm 2024', null],
  ];
  for (const [type, label, issuer] of rows) {
    test(label, () => assert.equal(issuerBySymbol({ type, label }), issuer));
  }
});
