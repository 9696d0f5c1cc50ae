import { check } from './check';

suite('Where the subject of a document ends', () => {
  check([
    [
      '⟦Nghị quyết số 29-NQ/TW⟧ ngày 04/11/2013 về đổi mới giáo dục và đào tạo là căn cứ chính trị để ngành đổi mới.',
      { subject: 'đổi mới giáo dục và đào tạo' },
    ],
    ['⟦Nghị quyết 68⟧ về kinh tế tư nhân là cú hích lớn cho cả vùng.', { subject: 'kinh tế tư nhân' }],
    [
      '⟦Quy định số 37-QĐ/TW⟧ về những điều đảng viên không được làm gồm 19 điều.',
      { subject: 'những điều đảng viên không được làm' },
    ],
    ['⟦Nghị quyết 57⟧ về chuyển đổi số nhấn mạnh vai trò của dữ liệu.', { subject: 'chuyển đổi số' }],
    // of the subject
    [
      '⟦Công điện số 41/CĐ-TTg⟧ về xử lý vụ việc buôn bán hàng giả là thuốc chữa bệnh.',
      { subject: 'xử lý vụ việc buôn bán hàng giả là thuốc chữa bệnh' },
    ],
    [
      '⟦Nghị quyết số 9-NQ/TU⟧ về xây dựng con người là trung tâm của phát triển.',
      { subject: 'xây dựng con người là trung tâm của phát triển' },
    ],
    [
      'Ngày 22/12/2024, Bộ Chính trị ban hành ⟦Nghị quyết số 57-NQ/TW⟧ về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.',
      { date: '2024-12-22', issuer: 'Bộ Chính trị', subject: 'khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số' },
    ],
    [
      '⟦Kết luận số 14-KL/TW⟧ ngày 22 tháng 9 năm 2021 của Bộ Chính trị về bảo vệ cán bộ dám nghĩ, dám làm; chỉ đạo các cấp ủy triển khai.',
      { date: '2021-09-22', subject: 'bảo vệ cán bộ dám nghĩ, dám làm' },
    ],
    [
      '⟦Chỉ thị số 28-CT/TW⟧ của Ban Bí thư (khóa XII) về “Kết nạp và sàng lọc đảng viên”.',
      { issuer: 'Ban Bí thư', term: 'XII', subject: '“Kết nạp và sàng lọc đảng viên”' },
    ],
    [
      '⟦Quyết định số 147/QĐ-TTg⟧ của Thủ tướng Chính phủ về việc phê duyệt Chiến lược du lịch đến năm 2030',
      { issuer: 'Thủ tướng Chính phủ', subject: 'việc phê duyệt Chiến lược du lịch đến năm 2030' },
    ],
    [
      'Ban Thường vụ Tỉnh ủy Hà Giang đã ban hành ⟦Chỉ thị số 09-CT/TU⟧ về tăng cường lãnh đạo công tác bảo vệ rừng',
      { issuer: 'Ban Thường vụ Tỉnh ủy Hà Giang', subject: 'tăng cường lãnh đạo công tác bảo vệ rừng' },
    ],
    [
      '⟦Nghị quyết Trung ương 4 khóa XII⟧ gắn với ⟦Chỉ thị 05-CT/TW⟧ của Bộ Chính trị khóa XII về học tập và làm theo Bác',
      { term: 'XII' },
      { term: 'XII', issuer: 'Bộ Chính trị', subject: 'học tập và làm theo Bác' },
    ],
    [
      'Căn cứ ⟦Quy định số 50-QĐ/TW⟧ ngày 27/12/2021 của Bộ Chính trị cùng ⟦Hướng dẫn số 16-HD/BTCTW⟧ (15/2/2022) của Ban Tổ chức Trung ương về công tác quy hoạch cán bộ',
      { date: '2021-12-27', issuer: 'Bộ Chính trị' },
      { date: '2022-02-15', issuer: 'Ban Tổ chức Trung ương', subject: 'công tác quy hoạch cán bộ' },
    ],
    [
      '⟦Nghị quyết số 81/2023/QH15⟧ ngày 9/1/2023 của Quốc hội về Quy hoạch quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050',
      { subject: 'Quy hoạch quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050', issuer: 'Quốc hội' },
    ],
    [
      "⟦Nghị quyết số 18⟧ ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng khóa XII về 'Một số vấn đề về sắp xếp tổ chức bộ máy' trên địa bàn tỉnh",
      { date: '2017-10-25', term: 'XII', subject: "'Một số vấn đề về sắp xếp tổ chức bộ máy'" },
    ],
    [
      'Ngày 05/6/2018, Ban Bí thư Trung ương Đảng (khóa XII) đã ký ban hành ⟦Chỉ thị số 25-CT/TW⟧ về đối ngoại đa phương đến năm 2030.',
      {
        date: '2018-06-05',
        issuer: 'Ban Bí thư Trung ương Đảng',
        term: 'XII',
        subject: 'đối ngoại đa phương đến năm 2030',
      },
    ],
    [
      'Thực hiện ⟦Nghị quyết số 39-NQ/TW⟧, ngày 17/4/2015 của Bộ Chính trị về giảm biên chế, cơ cấu lại cán bộ, công chức, viên chức, Tỉnh ủy đã chỉ đạo rà soát.',
      { date: '2015-04-17', issuer: 'Bộ Chính trị', subject: 'giảm biên chế, cơ cấu lại cán bộ, công chức, viên chức' },
    ],
    [
      'Thực hiện ⟦Chỉ thị số 35-CT/TW⟧ về đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng, đến nay 100% chi bộ đã đại hội xong.',
      { subject: 'đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng' },
    ],
    [
      'Thực hiện ⟦Chỉ thị số 40⟧ của Ban Bí thư về tín dụng chính sách xã hội, huyện Quế Phong đã ủy thác thêm vốn.',
      { issuer: 'Ban Bí thư', subject: 'tín dụng chính sách xã hội' },
    ],
    ['Thực hiện ⟦Nghị quyết 26⟧ về tam nông, những năm qua huyện đã đầu tư đường liên xã.', { subject: 'tam nông' }],
    [
      '⟦Nghị quyết số 10-NQ/TU⟧ ngày 12/8/2016 của Ban Thường vụ Tỉnh ủy về phát triển du lịch giai đoạn 2016 - 2020, định hướng đến năm 2030.',
      { issuer: 'Ban Thường vụ Tỉnh ủy', subject: 'phát triển du lịch giai đoạn 2016 - 2020, định hướng đến năm 2030' },
    ],
    [
      '⟦Kết luận số 71-KL/TW⟧ của Bộ Chính trị khóa XIII về tiếp tục thực hiện ⟦Nghị quyết số 29-NQ/TW⟧ khóa XI về đổi mới giáo dục, đào tạo',
      { term: 'XIII', issuer: 'Bộ Chính trị' },
      { number: '29', term: 'XI', subject: 'đổi mới giáo dục, đào tạo' },
    ],
    [
      '⟦Quy định số 114-QĐ/TW⟧ do Bộ Chính trị ban hành ngày 11/7/2023 về kiểm soát quyền lực',
      { issuer: 'Bộ Chính trị', date: '2023-07-11', subject: 'kiểm soát quyền lực' },
    ],
    [
      'Thủ tướng Chính phủ Phạm Minh Chính ký ⟦Công điện số 71/CĐ-TTg⟧ ngày 30/7/2024 về khắc phục hậu quả sạt lở',
      { issuer: 'Thủ tướng Chính phủ', date: '2024-07-30', subject: 'khắc phục hậu quả sạt lở' },
    ],
    [
      '⟦Nghị quyết số 1678/NQ-UBTVQH15⟧ ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về việc lập các xã mới của tỉnh Nghệ An năm 2025',
      {
        number: '1678',
        symbol: 'NQ-UBTVQH15',
        date: '2025-06-16',
        issuer: 'Ủy ban Thường vụ Quốc hội',
        subject: 'việc lập các xã mới của tỉnh Nghệ An năm 2025',
      },
    ],
    [
      '⟦Kế hoạch số 56⟧ của BTV Huyện ủy về luân chuyển cán bộ',
      { issuer: 'BTV Huyện ủy', subject: 'luân chuyển cán bộ' },
    ],
    [
      '⟦Nghị quyết số 02⟧ của Đảng bộ phường về xây dựng đô thị văn minh',
      { issuer: 'Đảng bộ phường', subject: 'xây dựng đô thị văn minh' },
    ],
    [
      '⟦Đề án số 04⟧ của Thành ủy Hà Nội về nâng cao chất lượng sinh hoạt chi bộ',
      { issuer: 'Thành ủy Hà Nội', subject: 'nâng cao chất lượng sinh hoạt chi bộ' },
    ],
    [
      '⟦Chỉ thị số 24-CT/TU⟧ ngày 7/8/2023 của Ban Thường vụ Thành ủy Hà Nội về siết kỷ luật, kỷ cương trong giải quyết công việc',
      {
        date: '2023-08-07',
        issuer: 'Ban Thường vụ Thành ủy Hà Nội',
        subject: 'siết kỷ luật, kỷ cương trong giải quyết công việc',
      },
    ],
    [
      '⟦Quy định số 205-QĐ/TW⟧ ngày 23 tháng 9 năm 2019, về việc chống chạy chức, chạy quyền.',
      { date: '2019-09-23', subject: 'việc chống chạy chức, chạy quyền' },
    ],
    [
      '⟦Nghị quyết Trung ương 5 (khóa XII)⟧ về phát triển kinh tế tư nhân đã tạo đà',
      { conference: '5', term: 'XII', subject: 'phát triển kinh tế tư nhân' },
    ],
    [
      '⟦Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII⟧ về “Tiếp tục đổi mới, hoàn thiện thể chế, chính sách”',
      {
        conference: '5',
        term: 'XIII',
        issuer: 'Ban Chấp hành Trung ương',
        subject: '“Tiếp tục đổi mới, hoàn thiện thể chế, chính sách”',
      },
    ],
    [
      '⟦Nghị quyết số 33-NQ/TW⟧ Hội nghị Trung ương 9 (khóa XI) về xây dựng văn hóa, con người Việt Nam',
      { conference: '9', term: 'XI', subject: 'xây dựng văn hóa, con người Việt Nam' },
    ],
    ['⟦Nghị quyết 57-NQ/TW⟧ ngày 22/12/2024: đột phá phát triển khoa học', { date: '2024-12-22', subject: null }],
    [
      '⟦Quyết định số 2886-QĐ/TU⟧, ngày 30-5-2025 “về việc chỉ định nhân sự”',
      { date: '2025-05-30', subject: 'việc chỉ định nhân sự' },
    ],
    [
      '⟦Kết luận số 198-KL/TW⟧ về đường sắt tốc độ cao Bắc - Nam; và ⟦Kết luận số 49-KL/TW⟧ về phát triển đường sắt',
      { subject: 'đường sắt tốc độ cao Bắc - Nam' },
      { subject: 'phát triển đường sắt' },
    ],
    [
      'tuyên truyền ⟦Nghị quyết 35-NQ/TW⟧ ngày 22/10/2018 của Bộ Chính trị khóa XII về “Bảo vệ nền tảng tư tưởng của Đảng; phản bác quan điểm sai trái, thù địch” gắn với nhiệm vụ chuyên môn',
      { subject: '“Bảo vệ nền tảng tư tưởng của Đảng; phản bác quan điểm sai trái, thù địch”' },
    ],
    [
      'Hội nghị sơ kết 5 năm thực hiện ⟦Quy định số 124⟧ về giám sát của MTTQ được tổ chức sáng 12/5',
      { subject: 'giám sát của MTTQ' },
    ],
    [
      'cụ thể hóa ⟦Nghị quyết 30a/2008/NQ-CP⟧ của Chính phủ về giảm nghèo nhanh và bền vững đối với 61 huyện nghèo',
      { number: '30a/2008', subject: 'giảm nghèo nhanh và bền vững đối với 61 huyện nghèo' },
    ],
    [
      '⟦Quyết định 755/QĐ-TTg⟧ của Thủ tướng Chính phủ phê duyệt chính sách hỗ trợ đất ở',
      { issuer: 'Thủ tướng Chính phủ', subject: null },
    ],
    [
      'Liên quan đến ⟦Nghị quyết 98⟧ của Quốc hội về thí điểm cơ chế đặc thù cho TP.HCM, ông cho rằng cần thời gian',
      { issuer: 'Quốc hội', subject: 'thí điểm cơ chế đặc thù cho TP.HCM' },
    ],
    [
      '⟦Luật số 72/2025/QH15⟧ ngày 16/6/2025 về tổ chức chính quyền địa phương có hiệu lực ngay',
      { date: '2025-06-16', subject: 'tổ chức chính quyền địa phương' },
    ],
    [
      'Huyện ủy Sông Mã (Sơn La) ban hành ⟦Nghị quyết số 09-NQ/HU⟧ về phát triển cây ăn quả',
      { subject: 'phát triển cây ăn quả' },
    ],
    [
      '⟦Nghị quyết số 25⟧ ngày 12 tháng 3 năm 2003 của Hội nghị lần 7 BCH Trung ương khóa IX về công tác tôn giáo',
      { date: '2003-03-12', conference: '7', term: 'IX', subject: 'công tác tôn giáo' },
    ],
    [
      '⟦Nghị quyết số 23-NQ/TW⟧ ngày 12-3-2003, của Ban Chấp hành Trung ương Đảng khóa IX, về phát huy sức mạnh đại đoàn kết toàn dân tộc',
      {
        date: '2003-03-12',
        term: 'IX',
        issuer: 'Ban Chấp hành Trung ương Đảng',
        subject: 'phát huy sức mạnh đại đoàn kết toàn dân tộc',
      },
    ],
    [
      '⟦Kế hoạch 12⟧ của Công an tỉnh Sóc Trăng về cao điểm trấn áp tội phạm',
      { issuer: 'Công an tỉnh Sóc Trăng', subject: 'cao điểm trấn áp tội phạm' },
    ],
    [
      '⟦Quyết định 22⟧ năm 2013 của Thủ tướng Chính phủ về hỗ trợ người có công với cách mạng về nhà ở',
      { date: '2013', issuer: 'Thủ tướng Chính phủ', subject: 'hỗ trợ người có công với cách mạng về nhà ở' },
    ],
    [
      '⟦Nghị quyết 79⟧ về phát triển kinh tế nhà nước và ⟦Nghị quyết 80⟧ về phát triển văn hóa Việt Nam của Bộ Chính trị.',
      { subject: 'phát triển kinh tế nhà nước' },
      { subject: 'phát triển văn hóa Việt Nam', issuer: 'Bộ Chính trị' },
    ],
    [
      '⟦Quy định 80⟧ về chế độ làm việc của Bộ Chính trị',
      { subject: 'chế độ làm việc của Bộ Chính trị', issuer: null },
    ],
    [
      '⟦Nghị quyết 35⟧ về “bảo vệ nền tảng tư tưởng” của Bộ Chính trị khóa XII đã thấm sâu',
      { subject: '“bảo vệ nền tảng tư tưởng”', issuer: 'Bộ Chính trị', term: 'XII' },
    ],
    [
      '⟦Kết luận số 100 - KL/TW⟧ ngày 18/8/2014 của Ban Bí thư “về việc đổi mới công tác nắm bắt dư luận xã hội”, cấp ủy đã lập đội ngũ cộng tác viên',
      { date: '2014-08-18', issuer: 'Ban Bí thư', subject: 'việc đổi mới công tác nắm bắt dư luận xã hội' },
    ],
    [
      'quán triệt ⟦Nghị quyết số 59-NQ/TW⟧ về hội nhập quốc tế, ⟦Nghị quyết số 70-NQ/TW⟧ về an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045 và ⟦Nghị quyết số 71-NQ/TW⟧ về giáo dục diễn ra sáng nay',
      { subject: 'hội nhập quốc tế' },
      { subject: 'an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045' },
      { subject: 'giáo dục' },
    ],
    [
      '⟦Nghị quyết số 57-NQ/TW⟧ về: “Đột phá phát triển khoa học, công nghệ”',
      { subject: '“Đột phá phát triển khoa học, công nghệ”' },
    ],
    [
      '⟦Nghị quyết 05⟧ về phát triển vùng dược liệu của Ban Thường vụ Tỉnh ủy Kon Tum.',
      { issuer: 'Ban Thường vụ Tỉnh ủy Kon Tum', subject: 'phát triển vùng dược liệu' },
    ],
    ['⟦Chỉ thị 20⟧ về nông thôn mới, các địa phương đã rà soát lại', { subject: 'nông thôn mới' }],
    ['⟦Nghị quyết 03⟧ về phát triển kinh tế, xã hội đã đem lại đổi thay', { subject: 'phát triển kinh tế, xã hội' }],
    ['vi phạm ⟦nghị định 100-2019⟧ về nồng độ cồn', { number: '100-2019', subject: 'nồng độ cồn' }],
  ]);
});

suite('Where the sentence goes on after the subject without a mark', () => {
  check([
    [
      'phổ biến ⟦Chỉ thị số 05-CT/TW⟧ về học tập Bác trong giai đoạn mới tới 100% đảng viên',
      { subject: 'học tập Bác trong giai đoạn mới' },
    ],
    [
      '⟦Nghị quyết số 18-NQ/TW⟧ về sắp xếp tổ chức của Bộ Chính trị trên địa bàn tỉnh',
      { subject: 'sắp xếp tổ chức của Bộ Chính trị trên địa bàn tỉnh', issuer: null },
    ],
    [
      'đưa ⟦Nghị quyết số 57-NQ/TW⟧ về khoa học, công nghệ của Bộ Chính trị vào cuộc sống',
      { subject: 'khoa học, công nghệ', issuer: 'Bộ Chính trị' },
    ],
    [
      'triển khai ⟦Nghị quyết số 68⟧ về kinh tế tư nhân của Bộ Chính trị trên địa bàn tỉnh',
      { subject: 'kinh tế tư nhân', issuer: 'Bộ Chính trị' },
    ],
    [
      '⟦Quy định 80⟧ về chế độ làm việc của Bộ Chính trị tại kỳ họp',
      { subject: 'chế độ làm việc của Bộ Chính trị tại kỳ họp', issuer: null },
    ],
  ]);
});

suite('What a document sets ends its subject', () => {
  check([
    [
      '⟦Đề án số 03-ĐA/TU⟧ về phát triển du lịch giai đoạn 2016 - 2020 đặt ra 11 chỉ tiêu',
      { subject: 'phát triển du lịch giai đoạn 2016 - 2020' },
    ],
    [
      '⟦Chỉ thị số 26-CT/TW⟧ về lãnh đạo việc bắt, giam, giữ, xét xử các vụ án tham nhũng.',
      { subject: 'lãnh đạo việc bắt, giam, giữ, xét xử các vụ án tham nhũng' },
    ],
    [
      '⟦Chỉ thị số 35-CT/TW⟧, ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ các cấp.',
      { date: '2019-05-30', subject: 'đại hội đảng bộ các cấp' },
    ],
    ['⟦Chỉ thị số 14-CT/TU⟧ về “giữ kỷ luật, kỷ cương” được ban hành.', { subject: '“giữ kỷ luật, kỷ cương”' }],
    [
      '⟦Hướng dẫn số 12-HD/BTCTW⟧ ngày 17/5/2022 của Ban Tổ chức Trung ương về một số vấn đề về công tác đảng viên.',
      { date: '2022-05-17', subject: 'một số vấn đề về công tác đảng viên' },
    ],
    [
      '⟦Nghị quyết số 28-NQ/TW⟧ khóa XII, về cải cách bảo hiểm xã hội, đang được sửa.',
      { term: 'XII', subject: 'cải cách bảo hiểm xã hội' },
    ],
    [
      '⟦Nghị quyết số 11-NQ/TW⟧ của Bộ Chính trị ngày 10/02/2022 về vùng trung du đến năm 2030, tầm nhìn đến năm 2045.',
      { date: '2022-02-10', subject: 'vùng trung du đến năm 2030, tầm nhìn đến năm 2045' },
    ],
    [
      'Căn cứ ⟦Quy định số 102-QĐ/TW⟧ về kỷ luật đảng viên, UBKT Trung ương quyết định khiển trách ông An.',
      { subject: 'kỷ luật đảng viên' },
    ],
    [
      'Căn cứ ⟦Quy định số 102-QĐ/TW⟧ về kỷ luật đảng viên, ban Bí thư kết luận ông An có lỗi.',
      { subject: 'kỷ luật đảng viên' },
    ],
    [
      'Căn cứ ⟦Quy định số 102-QĐ/TW⟧ về kỷ luật đảng viên, xét nội dung và mức độ vi phạm, ông An nhận lỗi.',
      { subject: 'kỷ luật đảng viên' },
    ],
    [
      '⟦Quy định số 90-QĐ/TW⟧ về tiêu chí cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý.',
      { subject: 'tiêu chí cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý' },
    ],
    [
      '⟦Kế hoạch số 9-KH/TU⟧ về sắp xếp các sở, ban, ngành, Tỉnh ủy giao Ban Tổ chức theo dõi.',
      { subject: 'sắp xếp các sở, ban, ngành' },
    ],
    [
      'Hội nghị sơ kết ⟦Chỉ thị 05-CT/TW⟧ về học tập và làm theo Bác, tổ chức sáng 3-6, chỉ có các thôn dự.',
      { subject: 'học tập và làm theo Bác' },
    ],
    ['tập huấn ⟦Nghị định số 115/2015/NĐ-CP⟧ về bảo hiểm - Ảnh: HÀ LY', { subject: 'bảo hiểm' }],
    [
      '⟦Kế hoạch số 88-KH/TU⟧ về quản lý đảng viên đang công tác xa nơi cư trú của Ban Thường vụ Tỉnh ủy.',
      { subject: 'quản lý đảng viên đang công tác xa nơi cư trú', issuer: 'Ban Thường vụ Tỉnh ủy' },
    ],
    ['⟦Kế hoạch số 88-KH/TU⟧ về quản lý đảng viên đang được các xã làm.', { subject: 'quản lý đảng viên' }],
    ['⟦Nghị quyết số 12-NQ/TU⟧ về chuyển đổi số đề ra các mục tiêu', { subject: 'chuyển đổi số' }],
    ['⟦Nghị quyết số 12-NQ/TU⟧ về chuyển đổi số đặt ra 5 nhóm việc', { subject: 'chuyển đổi số' }],
    ['⟦Nghị quyết số 12-NQ/TU⟧ về chuyển đổi số đặt ra yêu cầu cao', { subject: 'chuyển đổi số' }],
    ['⟦Kết luận số 12-KL/TU⟧ về những vấn đề đặt ra của vùng cao', { subject: 'những vấn đề đặt ra của vùng cao' }],
    ['⟦Kết luận số 12-KL/TU⟧ về các mục tiêu đề ra năm nay', { subject: 'các mục tiêu đề ra năm nay' }],
  ]);
});

suite('The subject of a document that a question is about', () => {
  check([
    [
      'Bà con hỏi ⟦Nghị quyết 18⟧ về sắp xếp bộ máy có dính dáng đến giá đất không?',
      { date: null, subject: 'sắp xếp bộ máy' },
    ],
    [
      'Bà con hỏi ⟦Nghị quyết 18⟧ về sắp xếp bộ máy (năm 2017) có dính dáng đến giá đất không? Không.',
      { date: '2017', subject: 'sắp xếp bộ máy' },
    ],
    ['⟦Chỉ thị 40⟧ về tín dụng chính sách là gì và ai được vay?', { subject: 'tín dụng chính sách' }],
    ['Xã thực hiện ⟦Chỉ thị 40⟧ về tín dụng chính sách ra sao', { subject: 'tín dụng chính sách' }],
    ['⟦Chỉ thị 40⟧ về tín dụng chính sách được áp dụng như thế nào?', { subject: 'tín dụng chính sách' }],
    [
      'Hộ mới thoát nghèo theo ⟦Chỉ thị 40⟧ về tín dụng chính sách có được vay hay không?',
      { subject: 'tín dụng chính sách' },
    ],
    ['Còn ⟦Chỉ thị 40⟧ về tín dụng chính sách?', { subject: 'tín dụng chính sách' }],
    [
      '⟦Quy định số 69-QĐ/TW⟧ về kỷ luật tổ chức đảng và các vấn đề có liên quan được phổ biến rộng.',
      { subject: 'kỷ luật tổ chức đảng và các vấn đề có liên quan được phổ biến rộng' },
    ],
    ['Ai đã đọc ⟦Chỉ thị 40⟧ về hỗ trợ hộ có công?', { subject: 'hỗ trợ hộ có công' }],
  ]);
});

suite('A year in brackets behind the subject', () => {
  check([
    ['⟦Nghị quyết 18⟧ về sắp xếp bộ máy (năm 2017) nay khép lại.', { date: '2017', subject: 'sắp xếp bộ máy' }],
    ['⟦Nghị quyết 18⟧ về “Sắp xếp bộ máy” (2017) nay khép lại.', { date: '2017', subject: '“Sắp xếp bộ máy”' }],
    ['⟦Nghị quyết 18⟧ (năm 2017) về sắp xếp bộ máy nay khép lại.', { date: '2017' }],
    // the congress's year
    [
      '⟦Kế hoạch số 12-KH/TU⟧ về tuyên truyền Đại hội Đoàn (2022) trong tỉnh.',
      { date: null, subject: 'tuyên truyền Đại hội Đoàn (2022) trong tỉnh' },
    ],
    ['⟦Kế hoạch số 12-KH/TU⟧ về phát triển rừng (2021 - 2025).', { date: null }],
  ]);
});
