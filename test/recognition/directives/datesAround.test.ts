import { check } from './check';

suite('The day of a document, far from its number', () => {
  suite('after its subject', () => {
    check([
      // as the catalogue knows it
      [
        '⟦Nghị quyết số 26-NQ/TW⟧ của Ban Chấp hành Trung ương về đội ngũ cán bộ các cấp, ngày 19/5/2018, đặt ra yêu cầu mới.',
        { date: '2018-05-19', issuer: 'Ban Chấp hành Trung ương', subject: 'đội ngũ cán bộ các cấp' },
      ],
      [
        'Thực hiện ⟦Nghị quyết số 26-NQ/TW⟧ về đội ngũ cán bộ các cấp, ngày 12/9/2018, Huyện ủy đã họp.',
        { date: null },
      ],
      [
        '⟦Kế hoạch số 88-KH/TU⟧ về “chuyển đổi số” ngày 2/3/2022 của Ban Thường vụ Tỉnh ủy',
        { date: '2022-03-02', issuer: 'Ban Thường vụ Tỉnh ủy' },
      ],
      ['⟦Kế hoạch số 88-KH/TU⟧ về “chuyển đổi số”, ban hành ngày 2/3/2022', { date: '2022-03-02' }],
      [
        '⟦Chỉ thị số 9-CT/TU⟧ về chống hạn ở vùng cao (ban hành tháng 5/2014) và việc sửa nó',
        { date: '2014-05', subject: 'chống hạn ở vùng cao' },
      ],
      ['⟦Kế hoạch số 88-KH/TU⟧ về “chuyển đổi số”, ngày 2/3/2022 có 12 xã gửi báo cáo', { date: null }],
    ]);
  });

  suite('before whoever signs it', () => {
    check([
      [
        'Ngày 7/12/2018, Bộ trưởng Bộ Nội vụ đã ký ⟦Quyết định số 2515/QĐ-BNV⟧ về việc lập tổ công tác.',
        { date: '2018-12-07', issuer: 'Bộ trưởng Bộ Nội vụ', subject: 'việc lập tổ công tác' },
      ],
      [
        'Còn ngày 4/9/2014, bà Quàng Thị Mỷ, khi ấy là Phó Chủ tịch UBND huyện Mường Ảng (mới nhận việc), ký ⟦Quyết định số 77/QĐ-UBND⟧.',
        { date: '2014-09-04' },
      ],
      ['Ngày 2-8-2015, ông Lò Văn Pín ký, ban hành ⟦Quyết định 41/QĐ-UBND⟧.', { date: '2015-08-02' }],
      ['Sáng 4/9/2014, bà Quàng Thị Mỷ, Phó Chủ tịch UBND huyện, ký ⟦Quyết định số 77/QĐ-UBND⟧.', { date: null }],
      [
        'Ngày 14/6/2024, thay mặt Bộ Chính trị, Tổng Bí thư đã ký ban hành ⟦Chỉ thị số 35-CT/TW⟧.',
        { date: '2024-06-14' },
      ],
      [
        'Ngày 22/12/2024, Tổng Bí thư Tô Lâm đã thay mặt Bộ Chính trị ký ban hành ⟦Nghị quyết số 57-NQ/TW⟧.',
        { date: '2024-12-22', issuer: 'Bộ Chính trị' },
      ],
      ['Sáng 14/6/2024, Tổng Bí thư ký ban hành ⟦Chỉ thị số 35-CT/TW⟧.', { date: null }],
      ['Ngày 10/4/2019, Huyện ủy tổ chức quán triệt ⟦Chỉ thị số 33-CT/TW⟧ của Ban Bí thư.', { date: null }],
    ]);
  });

  suite('before several documents', () => {
    check([
      [
        'Ngày 01/7/2022, Chính phủ đã ban hành ⟦Nghị quyết số 85/NQ-CP⟧ và ⟦Nghị định số 42/2022/NĐ-CP⟧.',
        { date: '2022-07-01', issuer: 'Chính phủ' },
        { date: '2022-07-01', issuer: 'Chính phủ' },
      ],
      [
        'Ngày 01/7/2022, Chính phủ ban hành ⟦Nghị quyết số 85/NQ-CP⟧ về xăng dầu và ⟦Nghị định số 42/2022/NĐ-CP⟧ về dịch vụ công.',
        { date: '2022-07-01', subject: 'xăng dầu' },
        { date: '2022-07-01', subject: 'dịch vụ công' },
      ],
      [
        'Ngày 27/12/2021, Bộ Chính trị ban hành các ⟦Quy định số 50-QĐ/TW⟧, ⟦số 51-QĐ/TW⟧.',
        { date: '2021-12-27' },
        { date: '2021-12-27' },
      ],
      [
        'Ngày 01/7/2022, Chính phủ ban hành ⟦Nghị quyết số 85/NQ-CP⟧ và giao các bộ thực hiện ⟦Nghị định số 42/2022/NĐ-CP⟧.',
        { date: '2022-07-01' },
        { date: null, issuer: null },
      ],
      [
        'thực hiện ⟦Nghị quyết số 15-NQ/TW⟧, ngày 05/5/2022 và ⟦Nghị quyết số 30-NQ/TW⟧, ngày 23/11/2022 của Bộ Chính trị.',
        { date: '2022-05-05' },
        { date: '2022-11-23', issuer: 'Bộ Chính trị' },
      ],
    ]);
  });

  suite('beside its issuer, its term and its type', () => {
    check([
      [
        '⟦Kết luận số 71-KL/TW⟧ của Ban Bí thư (ngày 24/3/2020) nói việc này.',
        { date: '2020-03-24', issuer: 'Ban Bí thư' },
      ],
      ['⟦Nghị quyết 27-NQ/TW⟧ khóa XIII ngày 9 tháng 11 năm 2022', { date: '2022-11-09', term: 'XIII' }],
      ['Tại ⟦Quyết định số 1227/QĐ-UBND⟧ ngày 5-7-2021, Chủ tịch UBND tỉnh giao Sở Nội vụ.', { date: '2021-07-05' }],
      [
        'Chiều 20/11, Tỉnh ủy công bố ⟦Quyết định số 531-QĐ/TU⟧, ngày 15/11/2023 của Ban Thường vụ Tỉnh ủy về điều động.',
        { date: '2023-11-15', issuer: 'Ban Thường vụ Tỉnh ủy', subject: 'điều động' },
      ],
      [
        '⟦Thông báo kết luận số 20-TB/TW⟧ ngày 8/9/2022 của Bộ Chính trị về bố trí cán bộ.',
        { date: '2022-09-08', issuer: 'Bộ Chính trị', subject: 'bố trí cán bộ' },
      ],
      [
        'Ngày 17/11/2021, Bộ Chính trị khóa XIII đã ban hành ⟦Kết luận số 20-KL/TW⟧ về chính sách.',
        { date: '2021-11-17', issuer: 'Bộ Chính trị', term: 'XIII' },
      ],
    ]);
  });
});
