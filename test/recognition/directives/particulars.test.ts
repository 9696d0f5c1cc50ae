import { check } from './check';

suite('What the sentence says of a document', () => {
  suite('its date', () => {
    check([
      ['⟦Kết luận số 21-KL/TW⟧ ngày 25/10/2021', { date: '2021-10-25' }],
      ['⟦Kết luận số 21-KL/TW⟧, ngày 25-10-2021 của Trung ương', { date: '2021-10-25' }],
      ['⟦Chỉ thị số 28-CT/TW⟧ ngày 21.1.2019', { date: '2019-01-21' }],
      ['⟦Quyết định số 06/QĐ-TTg⟧ ngày 06 tháng 01 năm 2022', { date: '2022-01-06' }],
      ['⟦Hướng dẫn số 42-HD/BTCTW⟧ (28/10/2025)', { date: '2025-10-28' }],
      ['⟦NQ 20-NQ/TW⟧ (10/2017)', { date: '2017-10' }],
      ['⟦Nghị quyết 24-NQ/TW⟧ (1990)', { date: '1990' }],
      ['⟦Kết luận 24⟧ (năm 2012) về luân chuyển', { date: '2012', subject: 'luân chuyển' }],
      ['⟦Quy định 399-QĐ/TW⟧ năm 2026', { date: '2026' }],
      ['⟦Quyết định số 762⟧ năm 2016 của UBND tỉnh Thái Nguyên', { date: '2016', issuer: 'UBND tỉnh Thái Nguyên' }],
      ['⟦Nghị quyết số 39⟧ của Bộ Chính trị ngày 17/4/2015', { date: '2015-04-17', issuer: 'Bộ Chính trị' }],
      ['⟦Kế hoạch số 41⟧ ban hành ngày 15-4-2014', { date: '2014-04-15' }],
      [
        'Ngày 27/12/2021, Bộ Chính trị ban hành ⟦Quy định số 50-QĐ/TW⟧.',
        { date: '2021-12-27', issuer: 'Bộ Chính trị' },
      ],
      ['thực hiện ⟦Nghị quyết 18⟧ năm 2024 của tỉnh', { date: '2024' }],
      ['kết quả ⟦Nghị quyết 18⟧ năm 2024, toàn tỉnh giảm', { date: null }],
      ['thực hiện ⟦Nghị quyết 18⟧, ngày 5/3/2018, Bộ Chính trị đã họp', { date: null }],
    ]);
  });

  suite('a date after several documents', () => {
    check([
      [
        'các ⟦Nghị quyết số 18-NQ/TW⟧, ⟦19-NQ/TW⟧ và ⟦20-NQ/TW⟧ ngày 25/10/2017 của Trung ương',
        { date: '2017-10-25' },
        { date: '2017-10-25' },
        { date: '2017-10-25', issuer: 'Trung ương' },
      ],
      ['hai ⟦Nghị quyết số 18⟧ và ⟦số 19⟧, ngày 25/10/2017', { date: '2017-10-25' }, { date: '2017-10-25' }],
      ['⟦Nghị quyết số 18-NQ/TW⟧ và ⟦số 19-NQ/TW⟧ ngày 25/10/2017', { date: null }, { date: '2017-10-25' }],
      ['⟦Nghị quyết số 18-NQ/TW⟧ và ⟦Nghị quyết số 19-NQ/TW⟧ ngày 25/10/2017', { date: null }, { date: '2017-10-25' }],
      ['các ⟦Nghị quyết số 18-NQ/TW⟧, ⟦35-NQ/TW⟧ (22/10/2018)', { date: null }, { date: '2018-10-22' }],
      [
        'các ⟦Nghị quyết số 18-NQ/TW⟧ ngày 25/10/2017, ⟦số 35-NQ/TW⟧ ngày 22/10/2018',
        { date: '2017-10-25' },
        { date: '2018-10-22' },
      ],
    ]);
  });

  suite('its issuer', () => {
    check([
      ['⟦Quy định số 22-QĐ/TW⟧ do Ban Chấp hành Trung ương ban hành', { issuer: 'Ban Chấp hành Trung ương' }],
      ['hội nghị học tập ⟦Nghị quyết 18⟧ do Tỉnh ủy tổ chức', { issuer: null }],
      ['lớp học ⟦Nghị quyết số 19-NQ/TW⟧ do Ban Tuyên giáo Tỉnh ủy phối hợp mở', { issuer: null }],
      ['⟦Quy định số 138-QĐ/TW⟧ của Ban Bí thư về đảng bộ cơ quan', { issuer: 'Ban Bí thư' }],
      ['⟦Kết luận số 21-KL/TW⟧ của BCH T.Ư khóa XIII', { issuer: 'BCH T.Ư', term: 'XIII' }],
      ['⟦Hướng dẫn số 26⟧ của Ban Tổ chức Trung ương về', { issuer: 'Ban Tổ chức Trung ương' }],
      [
        '⟦Nghị quyết số 05⟧ của Ban Chấp hành Đảng bộ tỉnh Lạng Sơn về',
        { issuer: 'Ban Chấp hành Đảng bộ tỉnh Lạng Sơn' },
      ],
      ['⟦Kế hoạch số 86⟧ của Ban Thường vụ Tỉnh ủy ban hành', { issuer: 'Ban Thường vụ Tỉnh ủy' }],
      ['⟦Quyết định 12⟧ của UBND thành phố Huế về', { issuer: 'UBND thành phố Huế' }],
      ['⟦Thông tư 05⟧ của Bộ Nông nghiệp và Môi trường quy định', { issuer: 'Bộ Nông nghiệp và Môi trường' }],
      ['⟦Chỉ thị 2423⟧ của QUTW', { issuer: 'QUTW' }],
      ['Ban Bí thư vừa ban hành ⟦Chỉ thị số 40-CT/TW⟧', { issuer: 'Ban Bí thư' }],
      [
        'Ban Thường vụ Tỉnh ủy đã ban hành các ⟦Nghị quyết số 7⟧ và ⟦số 8⟧',
        { issuer: 'Ban Thường vụ Tỉnh ủy' },
        { type: 'Nghị quyết', number: '8', elliptic: true },
      ],
      ['Bộ Chính trị (khóa XII) ban hành ⟦Nghị quyết số 52-NQ/TW⟧', { issuer: 'Bộ Chính trị' }],
    ]);
  });

  suite('its term and conference, outside the span', () => {
    check([
      ['⟦Nghị quyết số 28⟧ khóa XII', { term: 'XII' }],
      ['⟦Nghị quyết số 11⟧ của Bộ Chính trị khóa XI', { term: 'XI', issuer: 'Bộ Chính trị' }],
      ['⟦Chỉ thị số 56⟧ của Ban Bí thư (khoá VIII).', { term: 'VIII' }],
      [
        '⟦Nghị quyết 20-NQ/TW⟧ ngày 28/01/2008 của Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa 10',
        { date: '2008-01-28', conference: '6', term: 'X', issuer: 'Ban Chấp hành Trung ương Đảng' },
      ],
      ['⟦Nghị quyết số 18-NQ/TW⟧ Hội nghị Trung ương 6 khóa XII', { conference: '6', term: 'XII' }],
    ]);
  });

  suite('its subject, to the end of the clause', () => {
    check([
      [
        '⟦Quy định số 137-QĐ/TW⟧ về tổ chức bộ máy của tỉnh ủy, thành ủy; ⟦Quy định số 138-QĐ/TW⟧ về chi bộ.',
        { subject: 'tổ chức bộ máy của tỉnh ủy, thành ủy' },
        { subject: 'chi bộ' },
      ],
      [
        '⟦Kết luận số 21-KL/TW⟧ về “xây dựng Đảng; ngăn chặn “tự diễn biến””, ⟦Nghị quyết số 21⟧',
        { subject: '“xây dựng Đảng; ngăn chặn “tự diễn biến””' },
        { subject: null },
      ],
      [
        'Theo ⟦Kết luận số 14⟧ của Bộ Chính trị về khuyến khích cán bộ năng động, Tỉnh ủy đã giao việc.',
        { subject: 'khuyến khích cán bộ năng động' },
      ],
      [
        '⟦Nghị quyết 57⟧ về khoa học, công nghệ và ⟦Nghị quyết 59⟧ về hội nhập',
        { subject: 'khoa học, công nghệ' },
        { type: 'Nghị quyết', number: '59' },
      ],
      [
        '⟦Kết luận số 01-KL/TW⟧ về tiếp tục thực hiện ⟦Chỉ thị số 05-CT/TW⟧.',
        { subject: 'tiếp tục thực hiện Chỉ thị số 05-CT/TW' },
        { type: 'Chỉ thị', number: '05' },
      ],
      [
        '⟦Nghị quyết 9⟧ về a ⟦Nghị quyết 8⟧ về b ⟦Nghị quyết 7⟧ về c ⟦Nghị quyết 6⟧ về d ⟦Nghị quyết 5⟧ về đ ⟦Nghị quyết 4⟧ về e ⟦Nghị quyết 3⟧ về g ⟦Nghị quyết 2⟧ về h.',
        { subject: null },
        {
          subject:
            'b Nghị quyết 7 về c Nghị quyết 6 về d Nghị quyết 5 về đ Nghị quyết 4 về e Nghị quyết 3 về g Nghị quyết 2 về h',
        },
        { type: 'Nghị quyết', number: '7' },
        { type: 'Nghị quyết', number: '6' },
        { type: 'Nghị quyết', number: '5' },
        { type: 'Nghị quyết', number: '4' },
        { type: 'Nghị quyết', number: '3' },
        { type: 'Nghị quyết', number: '2' },
      ],
      ['(⟦Nghị quyết 26⟧ về đội ngũ cán bộ) là căn cứ', { subject: 'đội ngũ cán bộ' }],
      ['⟦Nghị quyết 68⟧ về kinh tế tư nhân đã mở đường', { subject: 'kinh tế tư nhân' }],
    ]);
  });
});

suite('The date before the issuer may be a day, a month or a year, and nothing else', () => {
  check([
    ['Tháng 11/2014, UBND tỉnh ban hành ⟦Quyết định số 77⟧.', { issuer: 'UBND tỉnh', date: '2014-11' }],
    ['Năm 2021, Bộ Chính trị ban hành ⟦Quy định số 37-QĐ/TW⟧.', { date: '2021' }],
    ['Quý I/2021, Bộ Chính trị ban hành ⟦Quy định số 37-QĐ/TW⟧.', { issuer: 'Bộ Chính trị', date: null }],
    ['Giai đoạn 2016 - 2020, Bộ Chính trị ban hành ⟦Quy định số 37-QĐ/TW⟧.', { date: null }],
  ]);
});
