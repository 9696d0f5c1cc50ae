import { check } from './check';

suite('Laws by name and year', () => {
  check([
    ['theo ⟦Luật Đất đai năm 2024⟧, giá đất', { type: 'Luật', name: 'Đất đai', year: '2024', number: null }],
    ['⟦Luật Cán bộ, công chức 2008⟧ quy định', { name: 'Cán bộ, công chức', year: '2008' }],
    ['⟦Luật Tổ chức chính quyền địa phương năm 2015⟧ nêu', { name: 'Tổ chức chính quyền địa phương' }],
    [
      '⟦Luật Phòng, chống tham nhũng năm 2018⟧ và ⟦Luật Viên chức năm 2010⟧',
      { type: 'Luật', name: 'Phòng, chống tham nhũng', year: '2018' },
      { name: 'Viên chức' },
    ],
    ['Điều 313 ⟦Bộ luật Hình sự 2015⟧', { type: 'Bộ luật', name: 'Hình sự', year: '2015' }],
    ['⟦Bộ luật Lao động 2019⟧ cho phép', { type: 'Bộ luật', name: 'Lao động' }],
    ['vi phạm ⟦Luật đất đai năm 2013⟧;', { name: 'đất đai', year: '2013' }],
    [
      'theo ⟦Hiến pháp 2013⟧ và ⟦Hiến pháp năm 1992⟧',
      { type: 'Hiến pháp', name: null, year: '2013' },
      { year: '1992' },
    ],
    [
      'các bản ⟦Hiến pháp 1980⟧, ⟦1992⟧ và ⟦2013⟧',
      { type: 'Hiến pháp', year: '1980' },
      { year: '1992', elliptic: true },
      { year: '2013' },
    ],
    ['theo ⟦Luật Đất đai năm 2013⟧, năm 2024, tỉnh', { year: '2013' }],
    ['⟦Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013⟧', { year: '2013' }],
    ['⟦Luật Thủ đô (sửa đổi) năm 2024⟧ trao quyền', { name: 'Thủ đô', year: '2024' }],
    ['⟦Luật Sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức năm 2019⟧', { year: '2019' }],
    ['⟦Luật Trí tuệ nhân tạo năm 2025⟧ là luật mới', { name: 'Trí tuệ nhân tạo' }],
    ['⟦Luật thuế sử dụng đất nông nghiệp năm 1993⟧ miễn giảm', { name: 'thuế sử dụng đất nông nghiệp', year: '1993' }],
    ['theo ⟦Luật quản lý thị trường rừng năm 2031⟧ thì', { name: 'quản lý thị trường rừng' }],
    ['theo ⟦luật Phòng bệnh năm 2025⟧, tiêm chủng', { name: 'Phòng bệnh', year: '2025' }],
    ['⟦LUẬT ĐẤT ĐAI NĂM 2024⟧ CÓ GÌ MỚI', { year: '2024' }],
  ]);
  suite('but not', () => {
    check([
      ['thi hành Luật Thủ đô, nhiệm vụ năm 2024 là'],
      ['Luật Đất đai được Quốc hội thông qua năm 2024'],
      ['chấp hành pháp luật Việt Nam năm 2013'],
      ['Hội đồng kỷ luật số 19 của Bộ'],
      ['Trường Đại học Luật Hà Nội năm 2023'],
      ['Hội Luật gia Việt Nam nhiệm kỳ 2019 - 2024'],
      ['chương trình xây dựng luật năm 2025'],
      ['Luật Đất đai và các văn bản hướng dẫn năm 2024'],
      ['Công ước Luật Biển năm 1982'],
      ['Công ước của Liên hợp quốc về Luật Biển năm 1982; Nghị định thư về Luật Thương mại 1998'],
      ['Nghị viện nước ấy sửa Đạo luật Rừng năm 1990, thông qua luật Đại sứ vào năm 1995'],
      ['theo Luật công bố năm 2015, Luật ban hành năm 2018'],
      ['theo luật thuế sử dụng đất rừng năm 1993'],
      ['Luật thuế năm 1990 và Luật cũ năm 2003'],
      ['Luật quốc tế năm 1982; Luật có hiệu lực năm 2020'],
    ]);
  });
});

suite('Laws of many names', () => {
  check([
    [
      '⟦Luật Bảo vệ môi trường 2020⟧ cùng ⟦Nghị định 08/2022/NĐ-CP⟧',
      { type: 'Luật', name: 'Bảo vệ môi trường', year: '2020' },
      { number: '08/2022' },
    ],
    [
      'khoản 1 Điều 48 ⟦Luật Tổ chức chính quyền địa phương năm 2015⟧ (sửa đổi, bổ sung năm 2019)',
      { type: 'Luật', name: 'Tổ chức chính quyền địa phương', year: '2015' },
    ],
    ['⟦Bộ luật Tố tụng dân sự năm 2015⟧; ⟦Luật Tố tụng hành chính năm 2015⟧', { type: 'Bộ luật' }, { type: 'Luật' }],
    ['theo ⟦Luật Đất đai 2024⟧ (hiệu lực từ 1/8/2024)', { type: 'Luật', name: 'Đất đai', year: '2024' }],
    ['⟦Luật Đất đai (sửa đổi) năm 2024⟧', { type: 'Luật', name: 'Đất đai', year: '2024' }],
    ['⟦Hiến pháp năm 1992⟧ (sửa đổi, bổ sung năm 2001)', { type: 'Hiến pháp', year: '1992' }],
    ['⟦Luật số 13/2012/QH13⟧, ngày 20/6/2012 của Quốc hội', { date: '2012-06-20', issuer: 'Quốc hội' }],
    ['⟦Pháp lệnh Dân số năm 2003⟧', { type: 'Pháp lệnh' }],
    [
      'hội nghị về ⟦Luật Đất đai năm 2024⟧; khác Công ước ấy, bài viết về ⟦Luật Biển 2012⟧',
      { year: '2024' },
      { year: '2012' },
    ],
    ['góp ý sửa đổi ⟦Hiến pháp năm 2013⟧', { type: 'Hiến pháp', number: null }],
    ['⟦Hiến pháp 1946⟧ là bản hiến pháp đầu tiên', { type: 'Hiến pháp' }],
    ['⟦Luật Đất đai năm 2024⟧ và ⟦Luật Nhà ở 2023⟧', { type: 'Luật' }, { type: 'Luật' }],
    ['⟦Bộ luật Hình sự năm 2015⟧, sửa đổi, bổ sung năm 2017', { type: 'Bộ luật' }],
    ['⟦Luật Tổ chức chính quyền địa phương năm 2025⟧', { type: 'Luật' }],
    ['⟦Luật Phòng, chống bạo lực gia đình năm 2022⟧', { type: 'Luật' }],
    ['⟦Pháp lệnh Ưu đãi người có công với cách mạng năm 2020⟧', { type: 'Pháp lệnh' }],
    ['Quốc hội thảo luận Luật Đất đai (sửa đổi) và Luật Nhà ở.'],
    ['tuyên truyền Luật Giao thông đường bộ cho học sinh'],
    ['Luật An ninh mạng được Quốc hội thông qua năm 2018'],
    ['⟦Luật BHXH năm 2014⟧ và ⟦Luật BHYT 2024⟧', { type: 'Luật' }, { type: 'Luật' }],
    [
      '⟦Luật PCCC năm 2001⟧, ⟦Luật NSNN 2015⟧',
      { type: 'Luật', name: 'PCCC', year: '2001' },
      { type: 'Luật', name: 'NSNN', year: '2015' },
    ],
    ['⟦Luật Thi đua, khen thưởng năm 2022⟧', { type: 'Luật', name: 'Thi đua, khen thưởng', year: '2022' }],
    ['⟦Bộ luật Dân sự (năm 2015)⟧', { type: 'Bộ luật' }],
    ['⟦Luật Thanh niên (năm 2020)⟧', { type: 'Luật', name: 'Thanh niên', year: '2020' }],
    [
      'các Luật Đất đai, Luật Nhà ở, ⟦Luật Kinh doanh bất động sản năm 2023⟧',
      { type: 'Luật', name: 'Kinh doanh bất động sản', year: '2023' },
    ],
    ['⟦Hiến pháp năm 2013⟧ (sửa đổi, bổ sung năm 2025)', { type: 'Hiến pháp', year: '2013' }],
    ['⟦Luật Công đoàn số 50/2024/QH15⟧', { number: '50/2024', symbol: 'QH15' }],
    ['⟦Luật Phòng, chống mua bán người năm 2024⟧', { type: 'Luật', name: 'Phòng, chống mua bán người', year: '2024' }],
    [
      '⟦Luật Trật tự, an toàn giao thông đường bộ năm 2024⟧',
      { type: 'Luật', name: 'Trật tự, an toàn giao thông đường bộ', year: '2024' },
    ],
    [
      '⟦Luật Hợp tác xã 2023⟧ và ⟦Luật Tổ chức Chính phủ năm 2025⟧',
      { type: 'Luật', name: 'Hợp tác xã', year: '2023' },
      { type: 'Luật', name: 'Tổ chức Chính phủ', year: '2025' },
    ],
    ['⟦Luật Dân quân tự vệ năm 2019⟧', { type: 'Luật', name: 'Dân quân tự vệ', year: '2019' }],
    [
      '⟦Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân năm 2015⟧',
      { type: 'Luật', name: 'Hoạt động giám sát của Quốc hội và Hội đồng nhân dân', year: '2015' },
    ],
    [
      '⟦Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân năm 2015⟧',
      { type: 'Luật', name: 'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', year: '2015' },
    ],
    ['⟦Luật Thực hiện dân chủ ở cơ sở năm 2022⟧', { type: 'Luật', name: 'Thực hiện dân chủ ở cơ sở', year: '2022' }],
    ['⟦Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007⟧', { type: 'Pháp lệnh' }],
    ['⟦Luật Mặt trận Tổ quốc Việt Nam năm 2015⟧', { type: 'Luật', name: 'Mặt trận Tổ quốc Việt Nam', year: '2015' }],
  ]);
});

suite('Learning a law, and learning law', () => {
  check([
    ['Đảng viên học ⟦Luật Đất đai năm 2024⟧ tại chi bộ', { name: 'Đất đai', year: '2024' }],
    ['Trường Đại học Luật Hà Nội năm 2024 tuyển 300 sinh viên'],
    ['ông học ĐH Luật Huế năm 2001'],
    ['Văn phòng Luật Sao Mai năm 2020 đổi tên'],
    ['Công ty Luật Sao Mai năm 2020 đổi tên'],
    ['thạc sĩ Luật Kinh tế năm 2015'],
    ['sinh viên khoa Luật Kinh tế năm 2015'],
  ]);
});

suite('Laws that amend others and name them', () => {
  check([
    [
      '⟦Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở năm 2024⟧ có hiệu lực',
      { name: 'sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở', year: '2024' },
    ],
    [
      '⟦Luật Sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản và Luật Các tổ chức tín dụng năm 2024⟧',
      { type: 'Luật', year: '2024' },
    ],
    ['Luật sửa đổi năm 2019 có nhiều điểm mới'],
    ['các Luật Đất đai, ⟦Luật Nhà ở năm 2023⟧', { name: 'Nhà ở' }],
  ]);
});

suite('Laws by name and the day on which they were passed', () => {
  check([
    [
      'Căn cứ ⟦Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧; căn cứ ⟦Luật Thủy lợi ngày 19/6/2017⟧;',
      { name: 'Tổ chức chính quyền địa phương', year: '2015', date: '2015-06-19' },
      { name: 'Thủy lợi', year: '2017', date: '2017-06-19' },
    ],
    ['Căn cứ ⟦Bộ luật Lao động ngày 20/11/2019⟧, sở hướng dẫn', { type: 'Bộ luật', name: 'Lao động', year: '2019' }],
    // the day of that law, as the catalogue has it
    ['bảng giá theo ⟦Luật Đất đai ngày 18/01/2024⟧ của Quốc hội', { name: 'Đất đai', year: '2024' }],
    // another day, on which something was done about it
    ['góp ý dự thảo Luật Đất đai ngày 15/3/2023 tại hội trường'],
    ['Căn cứ Luật Đất đai, ngày 15/3/2023 sở trả lời'],
    ['Căn cứ Luật Đất đai ngày 15/3'],
  ]);
});
