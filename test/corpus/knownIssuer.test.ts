import assert from 'node:assert/strict';
import { knownIssuer } from '../../server/src/corpus/identity/knownIssuer';
import type { Document } from '../../server/src/corpus/identity/things';

const UNKNOWN: Document = {
  ...{ key: '', canonical: '', label: '', name: null, type: '' },
  ...{ issuer: null, date: null, term: null, locality: null, subject: null },
  ...{ source: null, conflicts: [], replacedBy: null, entry: null },
};

/** Labels with their type, and who alone can have issued what bears such a symbol. */
const ISSUERS: readonly (readonly [type: string, label: string, issuer: string | null])[] = [
  ['Nghị định', '30/2020/NĐ-CP', 'Chính phủ'],
  ['Quyết định', '749/QĐ-TTg', 'Thủ tướng Chính phủ'],
  ['Luật', '45/2013/QH13', 'Quốc hội'],
  ['Nghị quyết', '1211/2016/UBTVQH13', 'Ủy ban Thường vụ Quốc hội'],
  ['Thông tư', '39/2016/TT-BTC', 'Bộ Tài chính'],
  ['Hướng dẫn', '26-HD/BTCTW', 'Ban Tổ chức Trung ương'],
  // ends as the committees of districts do
  ['Công văn', '540-CV/VPQU', 'Văn phòng Quân ủy Trung ương'],
  // three bodies share it
  ['Nghị quyết', '18-NQ/TW', null],
  // each province has one
  ['Kế hoạch', '27-KH/TU', null],
  ['Quyết định', '121/QĐ-UBND', null],
  // two together
  ['Thông tư liên tịch', '01/2015/TTLT-BTC-BNV', null],
  // no number that would tell
  ['Luật', 'Luật Đất đai năm 2024', null],
];

suite('the issuer of a document', () => {
  for (const [type, label, issuer] of ISSUERS) {
    test(`${label}: ${issuer ?? 'not told by its symbol'}`, () => {
      assert.equal(knownIssuer({ ...UNKNOWN, type, label }), issuer);
    });
  }
  test('is who is said to have issued it', () => {
    assert.equal(
      knownIssuer({ ...UNKNOWN, type: 'Nghị quyết', label: '18-NQ/TW', issuer: 'Bộ Chính trị' }),
      'Bộ Chính trị',
    );
  });
});
