import { check } from './check';

suite('What whole sentences say of their documents', () => {
  check([
    ['theo ⟦Nghị định 178⟧ và 67 trường hợp khác', { number: '178' }],
    [
      'Ban Chấp hành Đảng bộ huyện Nậm Pồ khóa VI ban hành ⟦Nghị quyết số 04-NQ/HU⟧',
      { issuer: 'Ban Chấp hành Đảng bộ huyện Nậm Pồ', term: 'VI' },
    ],
    [
      'Sau khi có ⟦Quyết định số 25/QĐ-TTg⟧, ngày 8/5/2017, của Thủ tướng Chính phủ',
      { date: '2017-05-08', issuer: 'Thủ tướng Chính phủ' },
    ],
    ['⟦Quyết định số 25/QĐ-TTg⟧ (08/5/2017) của Thủ tướng', { date: '2017-05-08', issuer: 'Thủ tướng' }],
    ['⟦Quyết định số 25/QĐ-TTg⟧ ký ngày 08/5/2017', { date: '2017-05-08' }],
    ['tại ⟦Công văn số 3072-CV/TU⟧ ngày 11 tháng 9 của Thường trực Tỉnh ủy', { issuer: 'Thường trực Tỉnh ủy' }],
    [
      '⟦Hướng dẫn số 17-HD/BTCTW⟧ của Ban Tổ chức T.Ư về đại hội chi bộ',
      { issuer: 'Ban Tổ chức T.Ư', subject: 'đại hội chi bộ' },
    ],
    [
      '⟦Nghị quyết số 28⟧ của BCT (khóa X) về khu vực phòng thủ',
      { issuer: 'BCT', term: 'X', subject: 'khu vực phòng thủ' },
    ],
    ['⟦Chỉ thị số 50⟧ của BBT', { issuer: 'BBT' }],
    [
      '⟦Nghị quyết số 8b-NQ/TW⟧ của Ban Chấp hành Trung ương khóa VI về công tác quần chúng',
      { number: '8b', symbol: 'NQ/TW', term: 'VI' },
    ],
    ['⟦Nghị quyết 8B/NQ-TW⟧ năm 1990', { number: '8B', date: '1990' }],
    [
      '⟦Chỉ thị số 13-CT/TW⟧ ngày 12/01/2017 và ⟦Kết luận số 61-KL/TW⟧ ngày 17/8/2023 của Ban Bí thư',
      { date: '2017-01-12' },
      { date: '2023-08-17', issuer: 'Ban Bí thư' },
    ],
    ['⟦Nghị quyết số 35-NQ/TW⟧ (ngày 22-10-2018) của Bộ Chính trị', { date: '2018-10-22', issuer: 'Bộ Chính trị' }],
    [
      '⟦Nghị quyết 20-NQ/TW⟧ ngày 28/01/2008 của Hội nghị Lần thứ 6 Ban chấp hành trung ương Đảng Khóa 10',
      { date: '2008-01-28', term: 'X', conference: '6' },
    ],
    ['UBND tỉnh vừa có ⟦Công văn số 2214/UBND-VX⟧ yêu cầu các sở, ngành', { issuer: 'UBND tỉnh', type: 'Công văn' }],
    [
      'Sau 5 năm thực hiện ⟦Nghị quyết số 26-NQ/TW⟧, ngày 5/8/2008 của Ban Chấp hành Trung ương khóa X về nông nghiệp, nông dân, nông thôn, đời sống người dân được nâng lên.',
      { date: '2008-08-05', issuer: 'Ban Chấp hành Trung ương', term: 'X' },
    ],
    [
      'trao ⟦Quyết định số 1508-QĐNS/TW⟧ ngày 25/7/2024 của Bộ Chính trị',
      { type: 'Quyết định', number: '1508', symbol: 'QĐNS/TW', issuer: 'Bộ Chính trị', date: '2024-07-25' },
    ],
    [
      '⟦Nghị quyết 18⟧ của Ban Chấp hành Trung ương (khóa XII)',
      { number: '18', term: 'XII', issuer: 'Ban Chấp hành Trung ương' },
    ],
    ['⟦Nghị quyết chuyên đề số 03⟧ của Tỉnh ủy', { type: 'Nghị quyết', number: '03', issuer: 'Tỉnh ủy' }],
    ['⟦Nghị quyết số 23/2021⟧ của HĐND tỉnh', { number: '23/2021', issuer: 'HĐND tỉnh' }],
    ['theo ⟦nghị định 108-2014⟧ của Chính phủ', { number: '108-2014', issuer: 'Chính phủ' }],
    [
      'Bộ Tư pháp và Bộ Tài chính ban hành ⟦Thông tư liên tịch số 09/2016/TTLT-BTP-BTC⟧',
      { issuer: 'Bộ Tư pháp và Bộ Tài chính' },
    ],
    [
      '⟦Nghị quyết số 04⟧ của Hội đồng Thẩm phán Tòa án nhân dân tối cao',
      { issuer: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao' },
    ],
    [
      '⟦Hướng dẫn số 11⟧ của Ban Tổ chức Trung ương (ngày 18/10/2021) nêu rõ',
      { issuer: 'Ban Tổ chức Trung ương', date: '2021-10-18' },
    ],
    ['⟦Quyết định số 1719⟧ được Thủ tướng Chính phủ phê duyệt ngày 14/10/2021', { number: '1719' }],
    [
      'Theo ⟦Nghị định 67/2025/NĐ-CP⟧ do Chính phủ ban hành, cán bộ nghỉ trước tuổi được trợ cấp',
      { issuer: 'Chính phủ' },
    ],
    [
      'HĐND tỉnh Quảng Ninh khóa XIV thông qua ⟦Nghị quyết số 16/2023/NQ-HĐND⟧ quy định chính sách',
      { issuer: 'HĐND tỉnh Quảng Ninh' },
    ],
    [
      'Chủ tịch UBND tỉnh Lâm Đồng vừa ký ⟦Quyết định số 1234/QĐ-UBND⟧ kiện toàn ban chỉ đạo',
      { issuer: 'Chủ tịch UBND tỉnh Lâm Đồng' },
    ],
    [
      'Bộ Giáo dục và Đào tạo vừa ban hành ⟦Thông tư số 29/2024/TT-BGDĐT⟧ quy định về dạy thêm, học thêm',
      { issuer: 'Bộ Giáo dục và Đào tạo' },
    ],
    ['Bộ trưởng Bộ Nội vụ ban hành ⟦Thông tư 002/2025/TT-BNV⟧', { issuer: 'Bộ trưởng Bộ Nội vụ', number: '002/2025' }],
    ['⟦Thông tư số 08⟧ của Bộ Tài chính hướng dẫn quyết toán', { issuer: 'Bộ Tài chính' }],
    ['⟦Nghị quyết số 07⟧ của BCH Đảng bộ huyện khóa XXI', { issuer: 'BCH Đảng bộ huyện', term: 'XXI' }],
    [
      '⟦Nghị quyết số 19-NQ/TW⟧ Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
      { conference: '6', term: 'XII', issuer: 'Ban Chấp hành Trung ương' },
    ],
    ['⟦Nghị quyết 33⟧ của Hội nghị Trung ương 9, khóa XI', { conference: '9', term: 'XI' }],
    ['⟦Kết luận số 37-KL/TW⟧ của Bộ Chính trị, khóa XIII', { term: 'XIII', issuer: 'Bộ Chính trị' }],
    [
      'Nhân dịp tổng kết 10 năm thực hiện ⟦Chỉ thị 03⟧, ⟦Chỉ thị 05⟧ của Bộ Chính trị, nhiều tập thể được khen',
      { number: '03' },
      { number: '05', issuer: 'Bộ Chính trị' },
    ],
    ['Ngày 12/3/2024, HĐND tỉnh họp và thông qua ⟦Nghị quyết số 05/NQ-HĐND⟧', { number: '05' }],
    ['⟦Thông báo số 65-TB/TU⟧ ngày 03/02/2021 thông báo kết luận của Thường trực Tỉnh ủy', { date: '2021-02-03' }],
    [
      'Đảng ủy Khối ban hành ⟦Kế hoạch số 33-KH/ĐUK⟧, ⟦Hướng dẫn số 05-HD/ĐUK⟧ chỉ đạo các cơ sở',
      { issuer: 'Đảng ủy Khối', symbol: 'KH/ĐUK' },
      { symbol: 'HD/ĐUK' },
    ],
    [
      '⟦Nghị quyết số 120/2020/QH14⟧ của Quốc hội khóa XIV phê duyệt chủ trương đầu tư',
      { term: 'XIV', issuer: 'Quốc hội' },
    ],
    ['⟦Hướng dẫn 06⟧ ngày 9-6-2022 của BTC Tỉnh ủy', { date: '2022-06-09', issuer: 'BTC Tỉnh ủy' }],
    ['⟦Công văn số 8910⟧ của Văn phòng Trung ương Đảng', { issuer: 'Văn phòng Trung ương Đảng' }],
    ['⟦Hướng dẫn số 13⟧ của Tổng Liên đoàn Lao động Việt Nam', { issuer: 'Tổng Liên đoàn Lao động Việt Nam' }],
    ['⟦Hướng dẫn số 45⟧ của Sở Nội vụ tỉnh Cà Mau', { issuer: 'Sở Nội vụ tỉnh Cà Mau' }],
    [
      '⟦Nghị định số 34/2016⟧ ngày 14-5-2016 của Chính phủ quy định chi tiết',
      { date: '2016-05-14', issuer: 'Chính phủ' },
    ],
    [
      'các ⟦Quy định số 22-QĐ/TW⟧ ngày 28/7/2021, ⟦số 69-QĐ/TW⟧ ngày 06/7/2022 và ⟦số 37-QĐ/TW⟧',
      { date: '2021-07-28' },
      { number: '69', date: '2022-07-06' },
      { number: '37', date: null },
    ],
    [
      '⟦Nghị quyết 01/NQ-CP⟧ ngày 8-1-2024 của Chính phủ, ⟦Chỉ thị 05/CT-TTg⟧ ngày 15-2-2024 của Thủ tướng',
      { issuer: 'Chính phủ', date: '2024-01-08' },
      { issuer: 'Thủ tướng', date: '2024-02-15' },
    ],
    ['Ngày 28/7, Ban Chấp hành Trung ương Đảng ban hành ⟦Quy định 22⟧', { issuer: 'Ban Chấp hành Trung ương Đảng' }],
    ['⟦NQ 10-NQ/TW⟧ (TW6 lần 2 - 2/1999)', { conference: '6', date: '1999-02' }],
    ['Thống đốc Ngân hàng Nhà nước ban hành ⟦Thông tư số 02/2023/TT-NHNN⟧', { issuer: 'Thống đốc Ngân hàng Nhà nước' }],
    ['Bộ Tài chính ban hành ⟦Thông tư 80/2021/TT-BTC⟧', { issuer: 'Bộ Tài chính' }],
    [
      'Bộ Nội vụ và Bộ Tài chính đã chính thức ban hành ⟦Thông tư liên tịch số 03⟧',
      { issuer: 'Bộ Nội vụ và Bộ Tài chính' },
    ],
    ['⟦Quy định số 11⟧ của Bộ Chính trị, Tỉnh ủy đã giao các huyện đối thoại', { issuer: 'Bộ Chính trị' }],
  ]);
});
