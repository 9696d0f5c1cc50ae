import { check } from './check';

suite('Who issued a document and when, said in the passive', () => {
  check([
    [
      '⟦Luật Đấu thầu số 22/2023/QH15⟧ được Quốc hội thông qua ngày 23/6/2023 mở ra cách làm mới.',
      { date: '2023-06-23', issuer: 'Quốc hội' },
    ],
    [
      '⟦Quyết định số 749/QĐ-TTg⟧ đã được Thủ tướng Chính phủ ký ban hành ngày 03/6/2020 nêu lộ trình.',
      { date: '2020-06-03', issuer: 'Thủ tướng Chính phủ' },
    ],
    [
      '⟦Nghị quyết số 35-NQ/TW⟧ do Bộ Chính trị ban hành ngày 22/10/2018 về bảo vệ nền tảng tư tưởng.',
      { date: '2018-10-22', issuer: 'Bộ Chính trị', subject: 'bảo vệ nền tảng tư tưởng' },
    ],
    [
      '⟦Nghị quyết số 04-NQ/TW⟧, được Hội nghị Trung ương 4 khóa XII thông qua ngày 30/10/2016.',
      { date: '2016-10-30' },
    ],
    [
      '⟦Nghị quyết số 26-NQ/TW⟧ về “cán bộ các cấp” đã được Ban Chấp hành Trung ương khóa XII thông qua hôm 19/5/2018.',
      { date: '2018-05-19', issuer: 'Ban Chấp hành Trung ương', term: 'XII', subject: '“cán bộ các cấp”' },
    ],
    [
      '⟦Nghị quyết số 09-NQ/TU⟧ về chuyển đổi số được Ban Thường vụ Tỉnh ủy ban hành ngày 12/8/2021.',
      { date: '2021-08-12', issuer: 'Ban Thường vụ Tỉnh ủy', subject: 'chuyển đổi số' },
    ],
    [
      '⟦Quyết định số 899/QĐ-TTg⟧ của Thủ tướng Chính phủ phê duyệt ngày 10/6/2013 được thay thế.',
      { date: '2013-06-10', issuer: 'Thủ tướng Chính phủ' },
    ],
    ['⟦Quyết định 91/QĐ-SXD⟧ được bà Quàng Thị Mỷ thay mặt Giám đốc phê duyệt ngày 3/2/2017.', { date: '2017-02-03' }],
    [
      '⟦Luật Nhà ở số 27/2023/QH15⟧ được Quốc hội khóa XV thông qua tại Kỳ họp thứ 6 ngày 27/11/2023.',
      { date: '2023-11-27', issuer: 'Quốc hội', term: 'XV' },
    ],
    ['⟦Kế hoạch số 12-KH/TU⟧, ban hành hôm 15/3/2022, phân công từng cơ quan.', { date: '2022-03-15' }],
    ['⟦Nghị quyết 36-NQ/TW⟧ được ban hành (ngày 22/10/2018), biển được chú ý hơn.', { date: '2018-10-22' }],
    ['⟦Quy định số 22-QĐ/TW⟧ ký ngày 28/7/2021 thay quy định cũ.', { date: '2021-07-28' }],
    ['⟦Nghị quyết 33-NQ/TW⟧, ban hành ngày 9/6/2014, nói về văn hóa.', { date: '2014-06-09' }],
    [
      '⟦Thông tư số 06/2019/TT-BNV⟧ do Bộ Nội vụ ban hành ngày 01 tháng 6 năm 2019 nói về báo cáo.',
      { date: '2019-06-01', issuer: 'Bộ Nội vụ' },
    ],
  ]);

  suite('a name and its number in brackets', () => {
    check([
      [
        '⟦Luật Nhà ở năm 2023⟧ (⟦Luật số 27/2023/QH15⟧) do Quốc hội khóa XV thông qua hôm 27/11/2023.',
        { date: '2023-11-27', issuer: 'Quốc hội', term: 'XV' },
        { date: '2023-11-27', issuer: 'Quốc hội', term: 'XV' },
      ],
      [
        '⟦Luật Đất đai năm 2024⟧ (⟦Nghị định số 102/2024/NĐ-CP⟧) được Chính phủ ban hành ngày 30/7/2024.',
        { date: null },
        { date: '2024-07-30' },
      ],
    ]);
  });

  suite('other things that are done to a document', () => {
    check([
      ['⟦Nghị định số 62/2020/NĐ-CP⟧ có hiệu lực từ ngày 20/7/2020 bỏ nhiều thủ tục.', { date: null }],
      ['⟦Quyết định số 438-QĐ/TU⟧ được công bố ngày 6/8/2022 tại trụ sở.', { date: null }],
      [
        'Ngày 6/8/2022, Tỉnh ủy Hà Nam công bố ⟦Quyết định số 438-QĐNS/TW⟧ của Ban Bí thư.',
        { date: null, issuer: 'Ban Bí thư' },
      ],
      ['⟦Kết luận số 14-KL/TW⟧ được Huyện ủy triển khai ngày 6/8/2022.', { date: null }],
      ['⟦Kết luận số 14-KL/TW⟧ được Huyện ủy quán triệt, ban hành kế hoạch ngày 6/8/2022.', { date: null }],
      ['⟦Kết luận số 14-KL/TW⟧ được phổ biến sáng 6/8/2022 ở xã.', { date: null }],
      ['⟦Bộ luật Lao động năm 2019⟧, có hiệu lực từ ngày 1/1/2021, nói về việc này.', { date: null }],
      ['Sau một năm thực hiện ⟦Kết luận số 14-KL/TW⟧ của Bộ Chính trị, đến ngày 30/9/2022 …', { date: null }],
      [
        '⟦Kết luận số 14-KL/TW⟧ về những việc được Quốc hội giao ngày càng nhiều',
        { subject: 'những việc được Quốc hội giao ngày càng nhiều' },
      ],
    ]);
  });
});
