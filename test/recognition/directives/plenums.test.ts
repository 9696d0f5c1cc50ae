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
    ['dự thảo Nghị quyết Đại hội Đảng bộ tỉnh và phương án nhân sự'],
    ['Nghị quyết đại hội đảng bộ các cấp và Đại hội XIII của Đảng'],
    ['tiến tới Đại hội XIV của Đảng'],
  ]);
});
