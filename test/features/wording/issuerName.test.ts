import assert from 'node:assert/strict';
import { issuerName } from '../../../server/src/features/wording/issuerName';

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
