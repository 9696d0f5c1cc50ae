import { check } from './check';

suite('Resolutions of Central Committee conferences', () => {
  suite('run through the term', () => {
    check([
      [
        'thực hiện ⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦XII⟧ gắn với học tập',
        { type: 'Nghị quyết', number: null, conference: '4', term: 'XI', issuer: 'Trung ương', elliptic: false },
        { type: 'Nghị quyết', conference: '4', term: 'XII', issuer: 'Trung ương', elliptic: true },
      ],
      ['⟦Nghị quyết Trung ương 4 (khóa XII)⟧ nêu 27 biểu hiện', { conference: '4', term: 'XII' }],
      ['⟦Nghị quyết Trung ương 4 (khóa XI⟧, ⟦XII⟧) là cơ sở', { term: 'XI' }, { term: 'XII' }],
      ['⟦Nghị quyết Trung ương 4 (Khóa XI⟧ và ⟦XII⟧)', { term: 'XI' }, { term: 'XII', elliptic: true }],
      ['⟦Nghị quyết Trung ương 4 các khóa XI⟧, ⟦XII⟧, ⟦XIII⟧', { term: 'XI' }, { term: 'XII' }, { term: 'XIII' }],
      ['⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦khóa XII⟧', { term: 'XI' }, { term: 'XII', elliptic: true }],
      ['⟦Nghị quyết Trung ương 4, khoá XII⟧ là cơ sở', { term: 'XII' }],
      ['⟦Nghị quyết Trung ương 6 (lần 2) khóa VIII⟧ đã nêu', { conference: '6', sitting: '2', term: 'VIII' }],
      ['⟦Nghị quyết Trung ương 6 lần hai, khóa VIII⟧ đã nêu', { conference: '6', sitting: '2', term: 'VIII' }],
      ['⟦Nghị quyết Trung ương 6 khóa VIII⟧ (lần 2) đã nêu', { conference: '6', sitting: '2', term: 'VIII' }],
      ['⟦Nghị quyết Trung ương 6 khóa VIII⟧ đã nêu', { conference: '6', sitting: null, term: 'VIII' }],
      ['⟦Nghị quyết TƯ 6 khoá 12⟧ về bộ máy', { conference: '6', term: 'XII', issuer: 'TƯ' }],
      ['⟦Nghị quyết T.Ư 6 (khóa XII)⟧ về bộ máy', { conference: '6', term: 'XII', issuer: 'T.Ư' }],
      ['⟦Nghị quyết T/Ư 4 khóa XII⟧ về bộ máy', { conference: '4', term: 'XII', issuer: 'T/Ư' }],
      ['⟦Nghị quyết T. Ư 4 khóa XII⟧ về bộ máy', { conference: '4', term: 'XII' }],
      ['⟦Nghị quyết HN T.Ư 6 (khóa XII)⟧ về bộ máy', { conference: '6', term: 'XII' }],
      ['⟦Nghị quyết HNT.W 6 khóa XII⟧ về bộ máy', { conference: '6', term: 'XII' }],
      ['⟦NQ TW4 khóa XI⟧ về xây dựng Đảng', { conference: '4', term: 'XI' }],
      ['⟦nghị quyết TW4⟧ về xây dựng Đảng', { conference: '4', term: null }],
      ['⟦Nghị quyết HNTW 4 khóa XII⟧ (10/2016)', { conference: '4', term: 'XII', date: '2016-10' }],
      ['⟦Nghị quyết TW4 khóa XI⟧ (1-2012)', { conference: '4', date: '2012-01' }],
      ['⟦nghị quyết trung ương 4 khoá X⟧ về biển', { conference: '4', term: 'X' }],
      ['⟦Nghị quyết Trung ương 5⟧, ⟦7 khóa XI⟧', { conference: '5', term: 'XI' }, { conference: '7', term: 'XI' }],
    ]);
  });

  suite('named in full', () => {
    check([
      [
        '⟦Nghị quyết Hội nghị lần thứ hai, Ban Chấp hành Trung ương Đảng khóa XIV⟧ yêu cầu',
        { conference: '2', term: 'XIV', issuer: 'Ban Chấp hành Trung ương Đảng' },
      ],
      ['⟦Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII⟧', { conference: '4', term: 'XII' }],
      ['⟦Nghị quyết Hội nghị lần thứ 8 BCH Trung ương khóa XIII⟧', { conference: '8', issuer: 'BCH Trung ương' }],
      ['⟦Nghị quyết Hội nghị Ban Chấp hành Trung ương Đảng lần thứ sáu (khóa X)⟧', { conference: '6', term: 'X' }],
      [
        '⟦Nghị quyết Hội nghị lần thứ sáu (lần 2) Ban Chấp hành Trung ương Đảng khóa VIII⟧',
        { conference: '6', sitting: '2', term: 'VIII' },
      ],
      ['⟦Nghị quyết Hội nghị Trung ương 3 khóa XIV⟧ gồm năm văn bản', { conference: '3', term: 'XIV' }],
      ['theo ⟦Kết luận Hội nghị Trung ương 4 khóa XIII⟧ về xây dựng Đảng', { type: 'Kết luận', conference: '4' }],
    ]);
  });

  suite('are not meant by', () => {
    check([
      ['Hội nghị lần thứ tư, Ban Chấp hành Trung ương khóa XIII đã bế mạc.'],
      ['triển khai các nghị quyết, kết luận của BCH Trung ương khóa XIII'],
      ['Phát biểu kết luận Hội nghị Trung ương 10 khóa XIII, đồng chí nhấn mạnh'],
      ['Kết luận hội nghị, đồng chí Bí thư đề nghị'],
      ['Nghị quyết Trung ương khóa XII'],
    ]);
  });
});

suite('Resolutions of congresses', () => {
  check([
    ['đưa ⟦Nghị quyết Đại hội XIII⟧ của Đảng vào cuộc sống', { congress: 'XIII', number: null, conference: null }],
    ['⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX⟧, nhiệm kỳ 2020-2025', { congress: 'XIX' }],
    ['⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII⟧ của Đảng', { congress: 'XIII' }],
    ['⟦Nghị quyết Đại hội lần thứ XVI⟧ Đảng bộ thành phố', { congress: 'XVI' }],
    ['⟦Nghị quyết Đại hội Đảng bộ huyện Mai Sơn khóa XXI⟧', { congress: 'XXI' }],
    ['⟦Nghị quyết Đại hội đại biểu Đảng bộ TP. Huế lần thứ XIII⟧', { congress: 'XIII' }],
    ['⟦Nghị quyết của Đại hội XIV⟧', { congress: 'XIV' }],
    ['⟦Nghị quyết Đại hội XII⟧, ⟦XIII⟧ của Đảng', { congress: 'XII' }, { congress: 'XIII', elliptic: true }],
    [
      'thực hiện ⟦Nghị quyết số 01-NQ/ĐH⟧ của Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025',
      { congress: 'XVII', number: '01', issuer: 'Đảng bộ tỉnh' },
    ],
    ['Đại hội Đảng bộ tỉnh lần thứ XVII đã thông qua ⟦Nghị quyết số 01-NQ/ĐH⟧ với 18 chỉ tiêu', { congress: 'XVII' }],
    [
      'Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025 thông qua ⟦Nghị quyết số 01-NQ/ĐH⟧ với 18 chỉ tiêu',
      { congress: 'XVII' },
    ],
    ['Sau Đại hội Đảng bộ tỉnh lần thứ XVII, Tỉnh ủy có ⟦Nghị quyết số 01-NQ/TU⟧ về du lịch', { congress: null }],
    ['dự thảo Nghị quyết Đại hội Đảng bộ tỉnh và phương án nhân sự'],
    ['Nghị quyết đại hội đảng bộ các cấp và Đại hội XIII của Đảng'],
    ['tiến tới Đại hội XIV của Đảng'],
  ]);
});

suite('Conferences in further wordings', () => {
  check([
    ['⟦Nghị quyết TW 5 khóa VIII⟧ về văn hóa', { conference: '5', term: 'VIII', subject: 'văn hóa' }],
    ['⟦Nghị quyết Hội nghị Trung ương 8 khóa XI⟧', { conference: '8', term: 'XI' }],
    ['⟦Nghị quyết Hội nghị lần thứ 5 BCH Trung ương khóa IX⟧', { conference: '5', term: 'IX' }],
    ['⟦Nghị quyết Trung ương bảy khóa X⟧', { conference: '7', term: 'X' }],
    ['⟦Nghị quyết Hội nghị Trung ương lần thứ 9 khoá XI⟧', { conference: '9', term: 'XI' }],
    ['các nghị quyết Hội nghị Trung ương khóa XIII'],
    ['Nghị quyết Trung ương về xây dựng Đảng'],
    [
      '⟦Nghị quyết Trung ương 3 khóa VII⟧ và ⟦Nghị quyết Trung ương 7 khóa VIII⟧',
      { conference: '3', term: 'VII' },
      { conference: '7', term: 'VIII' },
    ],
    [
      'các ⟦Nghị quyết Trung ương 4⟧, ⟦6⟧, ⟦7⟧, ⟦8 khóa XII⟧',
      { conference: '4', term: 'XII' },
      { conference: '6', term: 'XII' },
      { conference: '7' },
      { conference: '8', term: 'XII' },
    ],
    ['⟦Nghị quyết Trung ương 4 – khóa XII⟧', { conference: '4', term: 'XII' }],
    ['⟦Nghị quyết TW 4 (khoá 12)⟧', { conference: '4', term: 'XII' }],
    ['⟦Nghị quyết Trung ương lần thứ 4 khóa XII⟧', { conference: '4', term: 'XII' }],
    [
      'gương mẫu thực hiện ⟦NQTW4⟧ và ⟦NQTW 7 (khóa XII)⟧',
      { type: 'Nghị quyết', conference: '4', term: null },
      { conference: '7', term: 'XII' },
    ],
    ['⟦Nghị quyết Trung ương 4 khóa 11⟧, ⟦12⟧ về xây dựng Đảng', { term: 'XI' }, { term: 'XII', elliptic: true }],
    ['sau ⟦Nghị quyết Trung ương 4 khóa 11⟧, 12 xã đã kiểm điểm xong', { term: 'XI' }],
  ]);
});

suite('Congresses of the Party, of its committees and of mass organisations', () => {
  check([
    ['⟦Nghị quyết Đại hội Đảng lần thứ XIV⟧', { congress: 'XIV' }],
    ['⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV⟧, nhiệm kỳ 2020 - 2025', { congress: 'XXIV' }],
    ['⟦Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XV⟧', { congress: 'XV' }],
    ['⟦Nghị quyết Đại hội lần thứ XIII⟧ của Đảng', { congress: 'XIII' }],
    ['Đại hội XIV của Đảng thành công tốt đẹp'],
    ['Hội nghị lần thứ tư, Ban Chấp hành Trung ương khóa XIII bàn về nhân sự'],
    [
      'thực hiện ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII⟧ của Đảng, ⟦Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Thanh Hóa lần thứ XIX⟧, nhiệm kỳ 2020-2025',
      { congress: 'XIII' },
      { congress: 'XIX' },
    ],
    ['⟦Nghị quyết Đại hội đại biểu lần thứ XX⟧ Đảng bộ tỉnh', { congress: 'XX' }],
    ['⟦Nghị quyết Đại hội XX⟧ Đảng bộ huyện', { congress: 'XX' }],
    ['⟦Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII⟧', { congress: 'XIII' }],
    ['⟦Nghị quyết ĐH Đảng XIII⟧ đề ra', { congress: 'XIII' }],
    ['⟦Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII⟧', { congress: 'XII' }],
    ['⟦Nghị quyết Đại hội Đảng bộ thành phố Hà Nội lần thứ XVII⟧', { congress: 'XVII' }],
    ['⟦Nghị quyết Đại hội 13⟧ của Đảng', { congress: 'XIII' }],
    [
      '⟦Nghị quyết Đại hội XIII⟧ của Đảng, ⟦Nghị quyết Trung ương 4 khóa XIII⟧ và ⟦Quy định 37-QĐ/TW⟧ về những điều đảng viên không được làm',
      { congress: 'XIII' },
      { conference: '4', term: 'XIII' },
      { subject: 'những điều đảng viên không được làm' },
    ],
    ['⟦Nghị quyết Đại hội đại biểu Đảng bộ Khối các cơ quan Trung ương lần thứ XIII⟧', { congress: 'XIII' }],
    ['⟦Nghị quyết Đại hội XI⟧ Công đoàn tỉnh', { congress: 'XI' }],
    ['⟦Nghị quyết Đại hội Đảng bộ tỉnh khóa XVII⟧', { congress: 'XVII' }],
    ['⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ 20⟧', { congress: 'XX' }],
    ['⟦Nghị quyết Đại hội Đảng bộ xã lần thứ nhất⟧', { congress: 'I' }],
    ['⟦Nghị quyết đại hội đảng bộ huyện lần thứ XXVII⟧', { congress: 'XXVII' }],
    ['đưa Nghị quyết Đại hội Đảng vào cuộc sống, nhiệm kỳ 2020 - 2025'],
    ['⟦Nghị quyết Đại hội lần thứ XIV⟧ của Đảng', { congress: 'XIV' }],
    ['Nghị quyết Đại hội Đảng các cấp và Đại hội XIII'],
    ['⟦Nghị quyết ĐHĐB toàn quốc lần thứ XIII⟧ đề ra ba đột phá', { congress: 'XIII' }],
  ]);
});
