import { check } from './check';

suite('Lists of documents', () => {
  check([
    [
      'các ⟦Nghị quyết số 66⟧ và ⟦số 68⟧ của Bộ Chính trị',
      { number: '66', elliptic: false, issuer: 'Bộ Chính trị' },
      { type: 'Nghị quyết', number: '68', elliptic: true, issuer: 'Bộ Chính trị' },
    ],
    ['theo ⟦Quy định 22⟧, ⟦41⟧, ⟦131⟧', { number: '22' }, { number: '41', elliptic: true }, { number: '131' }],
    ['các ⟦nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧ hoặc ⟦80⟧', {}, {}, {}, { type: 'Nghị quyết', number: '80', elliptic: true }],
    ['học ⟦NQ 24⟧, ⟦25-NQ/TW⟧ trong hè', { symbol: null }, { number: '25', symbol: 'NQ/TW', elliptic: true }],
    [
      'các ⟦Nghị quyết số 26-NQ/TW⟧ ngày 5/8/2008 và ⟦số 27-NQ/TW⟧ ngày 6/8/2008 của Trung ương',
      { date: '2008-08-05', issuer: null },
      { date: '2008-08-06', issuer: 'Trung ương', elliptic: true },
    ],
    ['⟦Chỉ thị 13-CT/TW⟧ và ⟦Kết luận 61-KL/TW⟧', { type: 'Chỉ thị' }, { type: 'Kết luận', elliptic: false }],
    ['theo ⟦thông tư 01⟧, ⟦36⟧, ⟦37⟧.', {}, {}, { number: '37' }],
    ['hai ⟦nghị quyết 1907A⟧ và ⟦1907B⟧ của thành phố', { number: '1907A' }, { number: '1907B' }],
    ['sau ⟦Nghị quyết 18⟧, 19 xã đã sáp nhập', { number: '18' }],
    ['sau ⟦Nghị quyết 18⟧, 25% số xã giảm', { number: '18' }],
    ['sau ⟦Nghị quyết 18⟧, 1.200 cán bộ nghỉ', { number: '18' }],
    ['ban hành ⟦Kết luận 14⟧, 5 năm qua', { number: '14' }],
  ]);
});
