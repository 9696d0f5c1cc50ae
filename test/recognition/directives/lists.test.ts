import { check } from './check';

suite('Lists of documents', () => {
  check([
    [
      '⟦Nghị quyết số 18-NQ/TW⟧ và ⟦19-NQ/TW⟧ về sắp xếp tổ chức',
      { subject: 'sắp xếp tổ chức' },
      { subject: 'sắp xếp tổ chức' },
    ],
    [
      '⟦Nghị quyết số 18-NQ/TW⟧ và ⟦Nghị quyết số 39-NQ/TW⟧ về tinh giản biên chế',
      { subject: null },
      { subject: 'tinh giản biên chế' },
    ],
    [
      'các ⟦Nghị quyết số 66⟧ và ⟦số 68⟧ của Bộ Chính trị',
      { number: '66', elliptic: false, issuer: 'Bộ Chính trị' },
      { type: 'Nghị quyết', number: '68', elliptic: true, issuer: 'Bộ Chính trị' },
    ],
    ['⟦Nghị quyết số 138⟧, ⟦139⟧ hỗ trợ doanh nghiệp', { number: '138' }, { number: '139', elliptic: true }],
    ['các ⟦nghị quyết 18⟧, ⟦19⟧ khóa XII', { number: '18', term: 'XII' }, { number: '19', term: 'XII' }],
    ['theo ⟦Quy định 22⟧, ⟦41⟧, ⟦131⟧', { number: '22' }, { number: '41', elliptic: true }, { number: '131' }],
    [
      'các ⟦nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧ hoặc ⟦80⟧',
      { type: 'Nghị quyết', number: '57' },
      { type: 'Nghị quyết', number: '59', elliptic: true },
      { type: 'Nghị quyết', number: '66', elliptic: true },
      { type: 'Nghị quyết', number: '80', elliptic: true },
    ],
    ['học ⟦NQ 24⟧, ⟦25-NQ/TW⟧ trong hè', { symbol: null }, { number: '25', symbol: 'NQ/TW', elliptic: true }],
    [
      'các ⟦Nghị quyết số 26-NQ/TW⟧ ngày 5/8/2008 và ⟦số 27-NQ/TW⟧ ngày 6/8/2008 của Trung ương',
      { date: '2008-08-05', issuer: null },
      { date: '2008-08-06', issuer: 'Trung ương', elliptic: true },
    ],
    ['⟦Chỉ thị 13-CT/TW⟧ và ⟦Kết luận 61-KL/TW⟧', { type: 'Chỉ thị' }, { type: 'Kết luận', elliptic: false }],
    [
      'theo ⟦thông tư 01⟧, ⟦36⟧, ⟦37⟧.',
      { type: 'Thông tư', number: '01' },
      { type: 'Thông tư', number: '36', elliptic: true },
      { number: '37' },
    ],
    ['hai ⟦nghị quyết 1907A⟧ và ⟦1907B⟧ của thành phố', { number: '1907A' }, { number: '1907B' }],
    ['sau ⟦Nghị quyết 18⟧, 19 xã đã sáp nhập', { number: '18' }],
    ['sau ⟦Nghị quyết 18⟧, 25% số xã giảm', { number: '18' }],
    ['sau ⟦Nghị quyết 18⟧, 1.200 cán bộ nghỉ', { number: '18' }],
    ['ban hành ⟦Kết luận 14⟧, 5 năm qua', { number: '14' }],
  ]);
});

suite('Lists and short forms as sentences run on', () => {
  check([
    [
      'Nhằm triển khai hiệu quả các ⟦nghị quyết số 57-NQ/TW⟧, ⟦số 59-NQ/TW⟧, ⟦số 66-NQ/TW⟧, ⟦số 68-NQ/TW⟧ của Bộ Chính trị',
      { type: 'Nghị quyết' },
      { number: '59', elliptic: true },
      { type: 'Nghị quyết', number: '66', elliptic: true },
      { issuer: 'Bộ Chính trị' },
    ],
    [
      '⟦Nghị quyết 57⟧ - ⟦Nghị quyết 68⟧ là cặp trụ cột',
      { type: 'Nghị quyết', number: '57' },
      { type: 'Nghị quyết', number: '68' },
    ],
    ['⟦Nghị quyết 57⟧ và ⟦Nghị quyết 68⟧', { type: 'Nghị quyết', number: '57' }, { type: 'Nghị quyết', number: '68' }],
    [
      '⟦Quyết định 13/2023/QĐ-UBND⟧ và ⟦14/2023/QĐ-UBND⟧ của UBND tỉnh Hậu Giang',
      { number: '13/2023' },
      { number: '14/2023', elliptic: true, issuer: 'UBND tỉnh Hậu Giang' },
    ],
    ['hai ⟦Nghị định 178⟧ và ⟦67⟧ của Chính phủ', { number: '178' }, { number: '67', issuer: 'Chính phủ' }],
    [
      '⟦Thông tư 22⟧, ⟦27⟧ và ⟦58⟧ về đánh giá học sinh',
      { number: '22' },
      { number: '27' },
      { number: '58', subject: 'đánh giá học sinh' },
    ],
    [
      'thực hiện ⟦Kế hoạch 76-KH/TU⟧; ⟦Kế hoạch 77-KH/TU⟧; ⟦Kế hoạch 78-KH/TU⟧',
      { type: 'Kế hoạch', number: '76' },
      { type: 'Kế hoạch', number: '77' },
      { number: '78' },
    ],
    [
      '⟦Kết luận số 01-KL/TW⟧ ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện ⟦Chỉ thị số 05-CT/TW⟧',
      { date: '2021-05-18' },
      { number: '05', date: null },
    ],
    [
      'Tỉnh ủy ban hành ⟦Chương trình hành động số 12-CTr/TU⟧ thực hiện ⟦Nghị quyết số 27-NQ/TW⟧ ngày 9/11/2022 của Hội nghị Trung ương 6 khóa XIII',
      { issuer: 'Tỉnh ủy', date: null },
      { date: '2022-11-09', conference: '6', term: 'XIII', issuer: 'Trung ương' },
    ],
    [
      '⟦Quy định 22⟧, ⟦41⟧, ⟦131⟧ của Bộ Chính trị',
      { number: '22' },
      { number: '41', elliptic: true, type: 'Quy định' },
      { number: '131', elliptic: true },
    ],
    [
      'các ⟦nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧, ⟦68⟧, ⟦70⟧, ⟦71⟧, ⟦72⟧, ⟦79⟧ hoặc ⟦80⟧',
      { number: '57', type: 'Nghị quyết' },
      { type: 'Nghị quyết', number: '59', elliptic: true },
      { type: 'Nghị quyết', number: '66', elliptic: true },
      { type: 'Nghị quyết', number: '68', elliptic: true },
      { type: 'Nghị quyết', number: '70', elliptic: true },
      { type: 'Nghị quyết', number: '71', elliptic: true },
      { type: 'Nghị quyết', number: '72', elliptic: true },
      { type: 'Nghị quyết', number: '79', elliptic: true },
      { type: 'Nghị quyết', number: '80', elliptic: true },
    ],
    [
      '⟦NQ57⟧, ⟦NQ71⟧, ⟦NQ281⟧, ⟦KH45⟧',
      { number: '57' },
      { number: '71' },
      { number: '281' },
      { number: '45', type: 'Kế hoạch' },
    ],
    ['triển khai ⟦Đề án 06⟧ của Chính phủ', { type: 'Đề án', number: '06', issuer: 'Chính phủ' }],
    ['⟦chỉ thị 05⟧ và ⟦quy định 137⟧', { type: 'Chỉ thị', number: '05' }, { type: 'Quy định', number: '137' }],
    [
      '⟦Nghị quyết số 28⟧ khóa XII về cải cách chính sách bảo hiểm xã hội',
      { number: '28', term: 'XII', subject: 'cải cách chính sách bảo hiểm xã hội' },
    ],
    [
      '“bộ tứ trụ cột” gồm ⟦Nghị quyết 57⟧, ⟦Nghị quyết 59⟧, ⟦Nghị quyết 66⟧ và ⟦Nghị quyết 68⟧',
      { number: '57' },
      { number: '59' },
      { number: '66' },
      { number: '68' },
    ],
    [
      '⟦Kết luận số 21⟧ của Trung ương, ⟦Quy định số 37⟧ và ⟦Hướng dẫn số 2⟧ của Ủy ban Kiểm tra',
      { number: '21' },
      { number: '37' },
      { number: '2' },
    ],
    [
      '⟦Nghị quyết số 52-NQ/TW⟧ ngày 27/9/2019 và ⟦Nghị quyết số 57-NQ/TW⟧ ngày 22/12/2024',
      { date: '2019-09-27' },
      { date: '2024-12-22' },
    ],
    [
      '⟦Quyết định số 06/QĐ-TTg⟧, ⟦số 749/QĐ-TTg⟧ và ⟦942/QĐ-TTg⟧',
      { number: '06' },
      { number: '749', symbol: 'QĐ-TTg' },
      { number: '942', symbol: 'QĐ-TTg' },
    ],
    ['⟦TB 817⟧, ⟦TB 736⟧', { type: 'Thông báo', number: '817' }, { number: '736' }],
    [
      '⟦Chỉ thị 05⟧, ⟦Kết luận 01⟧ và ⟦Quy định 144⟧ là ba văn bản quan trọng',
      { number: '05' },
      { number: '01' },
      { number: '144' },
    ],
    ['⟦Nghị quyết số 18⟧, ⟦19⟧ của Trung ương khóa XII', { number: '18' }, { number: '19', term: 'XII' }],
    [
      '⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦khóa XII⟧ và ⟦Kết luận số 21-KL/TW⟧ của Ban Chấp hành Trung ương khóa XIII',
      { term: 'XI' },
      { term: 'XII' },
      { number: '21', term: 'XIII' },
    ],
    [
      '⟦Nghị quyết số 18⟧, ⟦19⟧ của Hội nghị Trung ương 6 khóa XII',
      { number: '18', term: 'XII' },
      { number: '19', term: 'XII', conference: '6' },
    ],
    [
      '⟦Nghị quyết 18-NQ/TW⟧, ⟦19-NQ/TW⟧ Hội nghị Trung ương 6 (khóa XII)',
      { number: '18', term: 'XII' },
      { number: '19', conference: '6' },
    ],
    [
      '⟦Chỉ thị số 15⟧, ⟦16⟧, ⟦19/CT-TTg⟧ của Thủ tướng Chính phủ',
      { number: '15' },
      { number: '16' },
      { number: '19', symbol: 'CT-TTg' },
    ],
    ['⟦Nghị định số 178⟧, ⟦67⟧ của Chính phủ', { number: '178' }, { number: '67' }],
    [
      '⟦Nghị định 178/2024/NĐ-CP⟧ (sửa đổi, bổ sung tại ⟦Nghị định 67/2025/NĐ-CP⟧)',
      { number: '178/2024' },
      { number: '67/2025' },
    ],
    [
      '⟦Quyết định 217⟧, ⟦218⟧ của Bộ Chính trị (khóa XI)',
      { number: '217', term: 'XI' },
      { number: '218', term: 'XI', issuer: 'Bộ Chính trị' },
    ],
    ['⟦Quyết định số 217-QĐ/TW⟧ và ⟦218-QĐ/TW⟧ của Bộ Chính trị', { number: '217' }, { number: '218' }],
    [
      '⟦Nghị quyết số 35-NQ/TW⟧ (gọi tắt là ⟦Nghị quyết 35⟧) về tăng cường bảo vệ nền tảng tư tưởng của Đảng',
      { number: '35' },
      { number: '35' },
    ],
    [
      '⟦Chỉ thị số 05-CT/TW⟧ và ⟦Kết luận số 01-KL/TW⟧ của Bộ Chính trị về học tập, làm theo gương Bác Hồ, đến nay toàn tỉnh có nhiều mô hình',
      { number: '05' },
      { number: '01', subject: 'học tập, làm theo gương Bác Hồ' },
    ],
  ]);
});
