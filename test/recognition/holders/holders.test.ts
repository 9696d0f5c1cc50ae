import { checkMarked, suitesOf } from './marked';

suitesOf('titles and their holders', {
  'titles in front of the name': [
    '{Ủy viên Bộ Chính trị → Trương Thị Mận}, {Trưởng Ban Tổ chức Trung ương → Trương Thị Mận} <Trương Thị Mận> dự.',
    'Nguyên {tổng Giám đốc Vinachem → former Lê Văn An} <Lê Văn An> nói.',
    'Đồng chí {Bí thư Tỉnh uỷ → Trần Đức Thắng} <Trần Đức Thắng> nhấn mạnh.',
    'Thưa đồng chí {Bí thư Tỉnh ủy → Nguyễn Quốc Đoàn} <Nguyễn Quốc Đoàn>!',
    '{PCT UBND tỉnh → Cao Huy} <Cao Huy> đi kiểm tra.',
    '{Tổng Biên tập Báo Nhân Dân → Thuận Hữu} <Thuận Hữu> trao giải.',
  ],
  'titles behind the name': [
    'Có đồng chí <Ma Thế Quyền>, {Ủy viên Ban Thường vụ Tỉnh ủy → Ma Thế Quyền}, {Trưởng Ban Tổ chức Tỉnh ủy → Ma Thế Quyền}; các đồng chí lãnh đạo ban.',
    'Do đồng chí <Trần Đức Thắng>, {Ủy viên Trung ương Đảng → Trần Đức Thắng}, {Bí thư Tỉnh ủy → Trần Đức Thắng} làm Trưởng đoàn.',
    '<Triệu Tài Vinh>, sinh năm 1968, dân tộc Dao, {Bí thư Tỉnh ủy → Triệu Tài Vinh} phát biểu.',
  ],
  dashes: [
    '{Bí thư Tỉnh uỷ → Nguyễn Văn Thược}, {Chủ tịch HĐND tỉnh Long An → Nguyễn Văn Thược} - <Nguyễn Văn Thược> chỉ đạo.',
    'Bà <Huỳnh Thị Ngọc> - {Phó Chủ tịch UBND tỉnh → Huỳnh Thị Ngọc}, {Trưởng Ban Chỉ đạo → Huỳnh Thị Ngọc} nói.',
    'Ông <Hồ Văn Niên>-{Ủy viên Trung ương Đảng → Hồ Văn Niên} dự.',
    'Theo ông <Hoàng Hải Minh> – {Phó Chủ tịch UBND tỉnh Thừa Thiên Huế → Hoàng Hải Minh} cho biết.',
  ],
  brackets: [
    'Ông <Đào Quang Khải> ({Tỉnh ủy viên → Đào Quang Khải}, {Giám đốc Sở TN&MT → Đào Quang Khải}) giải trình.',
    '{Bí thư Tỉnh ủy → Đặng Quốc Khánh} <Đặng Quốc Khánh> (thứ hai từ trái sang) dự lễ.',
  ],
  lists: [
    'Các đồng chí: <Chẩu Văn Lâm>, {Bí thư Tỉnh ủy → Chẩu Văn Lâm}; <Lê Thị Kim Thoa>, {Phó Bí thư Thường trực Tỉnh ủy → Lê Thị Kim Thoa}; <Nguyễn Văn Sơn>, {Chủ tịch UBND tỉnh → Nguyễn Văn Sơn}.',
    'Có {Phó Chủ tịch UBND tỉnh → Vũ Chí Giang} <Vũ Chí Giang>, {Giám đốc Sở Nội vụ → Trần Văn Hải} <Trần Văn Hải>.',
  ],
  headings: [
    'Có các đồng chí {Ủy viên Bộ Chính trị → Phan Đình Trác + Lê Hòa Bình}: {Trưởng Ban Nội chính Trung ương → Phan Đình Trác} <Phan Đình Trác>; {Phó Thủ tướng Chính phủ → Lê Hòa Bình} <Lê Hòa Bình>.',
    'Có các {Ủy viên Trung ương Đảng → Nguyễn Hồng Lĩnh + Trần Văn Rón}: <Nguyễn Hồng Lĩnh>, {Phó Chủ nhiệm UBKT Trung ương → Nguyễn Hồng Lĩnh}; <Trần Văn Rón>, {Bí thư Tỉnh ủy → Trần Văn Rón}.',
    'Các {Phó bí thư → Hồ Văn Mười + Y Quang BKrông}, gồm: <Hồ Văn Mười> ({Chủ tịch UBND tỉnh → Hồ Văn Mười}), <Y Quang BKrông>.',
  ],
  'a member of a board': [
    'Ông <Lê Văn An>, {thành viên Hội đồng quản trị → Lê Văn An}, {Tổng Giám đốc Tổng công ty Sông Đà → Lê Văn An} ký.',
  ],
  'whom an assistant serves': [
    'Ông <Lê Văn An>, {Thư ký → Lê Văn An} giúp việc đồng chí <Trần Văn Ba>, {Phó Thủ tướng Chính phủ → Trần Văn Ba}, giữ chức {Trợ lý → Lê Văn An} đồng chí <Trần Văn Ba>.',
    'Ông <Lê Văn An>, {Trợ lý Phó Thủ tướng → Lê Văn An} <Trần Văn Ba>, cho biết.',
  ],
  'the line above a name': [
    'Trân trọng.\n\n{CHỦ TỊCH → Lữ Văn Hùng}\n\n<Lữ Văn Hùng>',
    'Liên kết\n{Chủ tịch UBND tỉnh → Trần Văn Ba}\nÔng <Trần Văn Ba>\nTra cứu',
  ],
  'one title of several': [
    'Ông <Bùi Văn Cửu>, ông <Bùi Văn Khánh>, {Phó Chủ tịch UBND tỉnh Hòa Bình → Bùi Văn Cửu + Bùi Văn Khánh} bị nhắc nhở.',
    'Ông <Lê Văn An> ({Giám đốc Sở Nội vụ → Lê Văn An}) và ông <Phạm Văn Bình> ({Chánh Văn phòng Tỉnh ủy → Phạm Văn Bình}) lần lượt được phê chuẩn giữ chức {Phó Chủ tịch UBND tỉnh → Lê Văn An + Phạm Văn Bình}.',
  ],
  ranks: [
    '{Đại tướng → Phan Văn Giảng} <Phan Văn Giảng>, {Bộ trưởng Bộ Quốc phòng → Phan Văn Giảng} dự.',
    '{Chủ nhiệm Tổng cục Chính trị → Lương Khương}, {Đại tướng → Lương Khương} <Lương Khương> trao quà.',
  ],
  appointments: [
    'Hội đồng bầu ông <Lê Hữu Phúc>, {Bí thư Tỉnh ủy → Lê Hữu Phúc}, giữ chức {Chủ tịch HĐND tỉnh → Lê Hữu Phúc}.',
    'Ông <Trần Hồng Minh> thôi giữ chức {Bí thư Tỉnh ủy Cao Bằng → Trần Hồng Minh} nhiệm kỳ 2025-2030.',
    'Ông <Võ Văn Dũng> thay ông <Lê Minh Khái> giữ chức {Bí thư Tỉnh ủy → Võ Văn Dũng}.',
    'Kỷ luật {trung tướng → Lê Văn An} <Lê Văn An> bằng hình thức cách chức các chức vụ trong Đảng ({ủy viên Ban Chấp hành Đảng bộ Công an Trung ương → Lê Văn An}; {ủy viên Đảng ủy Tổng cục Hậu cần → Lê Văn An}).',
    'Khi giữ cương vị {bí thư Đảng ủy → Lê Văn An} - {chính ủy → Lê Văn An} và {tư lệnh Quân khu 9 → Lê Văn An}, {thượng tướng → Lê Văn An} <Lê Văn An> đã ký.',
    'Công nhận {Cụm trưởng → Lê Văn An} cho ông <Lê Văn An> ({Chủ tịch Hội Luật gia tỉnh → Lê Văn An}) và ông <Trần Văn Ba> ({Chủ tịch Hội Luật gia tỉnh Cà Mau → Trần Văn Ba}) làm {Cụm phó → Trần Văn Ba}.',
    'Ban Bí thư cách chức {Bí thư Đảng đoàn → Đỗ Văn Nam} nhiệm kỳ 2016-2021 đối với ông <Đỗ Văn Nam>.',
    'Với cương vị {Bí thư Ban cán sự đảng → Vũ Văn Ninh}, {Bộ trưởng Bộ Tài chính → Vũ Văn Ninh}, ông <Vũ Văn Ninh> đã ký.',
    'Ông <Nguyễn Bá Thanh> là đại biểu. Năm 2011, ông Thanh giữ chức {Bí thư Thành ủy Đà Nẵng → Nguyễn Bá Thanh}.',
    'Ông <Bùi Minh Châu> quê Phú Thọ. Ông từng giữ chức {Giám đốc Sở Tài chính → Bùi Minh Châu}.',
  ],
  'the life of one person': [
    'Ông <Trần Văn Mạnh> quê Cần Thơ, từng trải qua các chức vụ: {Bí thư Huyện ủy Phong Điền → Trần Văn Mạnh}, {Giám đốc Sở Nội vụ → Trần Văn Mạnh}. Năm 2011, ông làm {Chủ tịch UBND tỉnh → Trần Văn Mạnh}.',
    'Bộ Chính trị phân công bà <Trương Thị Hoa> thay ông <Hà Văn Ban> làm {Bí thư Tỉnh ủy → Trương Thị Hoa}. Tân {Bí thư Tỉnh ủy → new Trương Thị Hoa} phát biểu.',
    'Ông <Đinh Văn Thắng> giao việc cho {Thứ trưởng → Lê Hồng Trường} <Lê Hồng Trường> để nhận nhiệm vụ {Bí thư Thành ủy → Đinh Văn Thắng}.',
  ],
  'two heads with one body': [
    '{Phó Chủ tịch → Hầu A Lềnh} - {Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam → Hầu A Lềnh} <Hầu A Lềnh> dự.',
    '{Bộ trưởng → Trần Văn Sơn}, {Chủ nhiệm Văn phòng Chính phủ → Trần Văn Sơn} <Trần Văn Sơn> chủ trì.',
  ],
  status: [
    'Ông <Lê Văn Tâm>, nguyên là {Chủ tịch HĐND huyện → former Lê Văn Tâm}, và ông <Đỗ Văn Tư>, hiện là {Chủ tịch UBND huyện → Đỗ Văn Tư}.',
    'Nguyên {Bí thư Tỉnh ủy → former Lê Văn Tâm} <Lê Văn Tâm> dự.',
    'Có quyền {Chủ tịch UBND tỉnh Lâm Đồng → acting Võ Ngọc Hiệp} <Võ Ngọc Hiệp>.',
    'Tân {Bí thư Tỉnh ủy → new Lê Văn Tâm} <Lê Văn Tâm> hứa sẽ nỗ lực.',
    '<Đặng Quốc Khánh>, {Bí thư Tỉnh ủy Hà Giang → former Đặng Quốc Khánh} (cũ) dự.',
  ],
  speech: [
    '{Bí thư Tỉnh ủy → Nguyễn Ngọc Quang} <Nguyễn Ngọc Quang>: Với kết quả này, tỉnh sẽ vượt kế hoạch.',
    'Đồng chí <Dương Văn An> – {Bí thư Tỉnh ủy → Dương Văn An}: Chúng ta cần đoàn kết.',
  ],
});

suite('titles that stand alone', () => {
  const rows = [
    // back, over other people; other spellings are the same office
    '{Trưởng Ban Tổ chức T.Ư → Lê Minh Hưng} <Lê Minh Hưng> dự. Bà <~Trần Thị Lan> phát biểu. {Trưởng ban Tổ chức Trung ương → Lê Minh Hưng} nhấn mạnh.',
    // forward: a caption before the sentence that names him
    'Đồng chí {Phó Bí thư Thường trực Tỉnh ủy → Hoàng Văn Khiêm} phát biểu\n\n{Phó Bí thư Thường trực Tỉnh ủy → Hoàng Văn Khiêm} <Hoàng Văn Khiêm> kết luận.',
    '{Bí thư Tỉnh ủy Long An → Nguyễn Văn Thược} <Nguyễn Văn Thược> dự. {Bí thư Tỉnh ủy → Nguyễn Văn Thược} đề nghị.',
    // another province's secretary is someone else
    '{Bí thư Tỉnh ủy Long An → Nguyễn Văn Thược} <Nguyễn Văn Thược> dự. {Bí thư Tỉnh ủy Cà Mau → ?} vắng mặt.',
    // deputies are many: which of them?
    '{Phó Chủ tịch UBND tỉnh → Lê Văn Tám} <Lê Văn Tám> và {Phó Chủ tịch UBND tỉnh → Đỗ Thị Sáu} <Đỗ Thị Sáu> dự. {Phó Chủ tịch UBND tỉnh → ?} kết luận.',
    '{Chủ tịch UBND tỉnh → ?} yêu cầu các sở khẩn trương.',
    // the office as such, or of many
    '186 lượt {Ủy viên Trung ương → many} cho ý kiến.',
    'Các đồng chí {ủy viên Ban Chấp hành Đảng bộ tỉnh → many}, lãnh đạo các ban.',
    'Cử tri bầu {đại biểu HĐND các cấp → many}.',
    'Kiện toàn chức danh {Chủ tịch UBND tỉnh → many} và {Chủ tịch HĐND tỉnh → many}.',
    'Sở này có số {phó giám đốc → many} vượt quy định, do {hiệu trưởng → many} đề xuất.',
    'Đào tạo đội ngũ {bí thư → many}, {phó bí thư → many}, {chủ tịch UBND xã → many}.',
    'Quyết định của {Thủ tướng Chính phủ → many}, Chỉ thị của {Chủ tịch UBND tỉnh → many}.',
    'Bổ nhiệm 2 {Thứ trưởng Bộ Y tế → Lê Văn An + Trần Văn Ba}, {Phó Tổng Thanh tra Chính phủ → Đỗ Văn Tư}. Ông <Lê Văn An> giữ chức {Thứ trưởng Bộ Y tế → Lê Văn An}, ông <Trần Văn Ba> giữ chức {Thứ trưởng Bộ Y tế → Trần Văn Ba}, ông <Đỗ Văn Tư> giữ chức {Phó Tổng Thanh tra Chính phủ → Đỗ Văn Tư}.',
    '{Trưởng ban Pháp chế HĐND thành phố → Lê Văn An} <Lê Văn An> trả lời. {Trưởng ban Pháp chế → Lê Văn An} nhấn mạnh.',
    '{Trưởng ban Tổ chức Trung ương → Lê Văn An} <Lê Văn An> và {Trưởng ban Tổ chức Tỉnh ủy → Đỗ Văn Tư} <Đỗ Văn Tư> dự. {Trưởng ban Tổ chức → ?} nhấn mạnh.',
    '<Lê Văn An> - {giám đốc Sở Y tế → Lê Văn An}, là {trưởng Ban Chỉ đạo thi → Lê Văn An}, {trưởng Ban coi thi → Lê Văn An}.',
    '“Việc này giao cho {hiệu trưởng → many} ” - bà <~Đỗ Thị Hoa> nói.',
    'Các ông <Lê Văn An>, <Trần Văn Ba>, <Đỗ Văn Tư> và bà <Lê Thị Bốn> được bầu giữ chức {Phó Chủ tịch UBND tỉnh → Lê Văn An + Trần Văn Ba + Đỗ Văn Tư + Lê Thị Bốn}.',
    'Ông <Lê Văn An>, con trai của ông <~Lê Văn Bảy>, được điều động giữ chức {Thứ trưởng Bộ Y tế → Lê Văn An}.',
    'Trước khi giữ chức {Phó Chủ tịch UBND tỉnh → Lê Văn An} năm 2014, ông <Lê Văn An> đã từng giữ các chức vụ tại Bộ Y tế: {Vụ trưởng → Lê Văn An}, {Cục trưởng Cục Quản lý Dược → Lê Văn An}.',
    'Ông <Lê Văn An>, {Cục trưởng Cục Quản lý Dược → Lê Văn An}, nói. {Cục trưởng Quản lý Dược → Lê Văn An} cũng cho rằng.',
    'Có {Phó Chủ tịch → Lê Văn An} phụ trách văn hóa - xã hội <Lê Văn An>, {Phó Chủ tịch → Trần Văn Ba} phụ trách lĩnh vực nông nghiệp <Trần Văn Ba>.',
    // behind a name, but someone else's, as the article says elsewhere
    '{Tổng Bí thư → Lê Văn An} <Lê Văn An> nhắc đến ông <~Đỗ Văn Tư>. Không chỉ với ông <~Đỗ Văn Tư>, {Tổng Bí thư → Lê Văn An} đề nghị.',
    'Trả lời câu hỏi của đại biểu <~Đỗ Văn Tư>, {Thủ tướng Chính phủ → ?} cho biết.',
    'Theo ông <Lê Văn An>, {Bí thư Tỉnh ủy → Lê Văn An} nhấn mạnh.',
    'Ông <Lê Văn An> làm {Bí thư Thành ủy → Lê Văn An}, ông <Đỗ Văn Tư> đảm trách {Thường trực Ban Bí thư → Đỗ Văn Tư}.',
    'Ông <Lê Văn An> (con trai ông <~Lê Văn Bảy>) giữ chức {trưởng phòng → Lê Văn An}.',
    'Miễn nhiệm {Bộ trưởng Bộ Y tế → Lê Văn An} với ông <Lê Văn An> và {Tổng Thanh tra Chính phủ → Đỗ Văn Tư} với ông <Đỗ Văn Tư>.',
    'Gồm: bà <Trần Thị Ba> (hiện là {Phó Bí thư Thường trực → Trần Thị Ba}), bà <Lê Thị Bốn> ({Phó Bí thư Thành ủy → Lê Thị Bốn}).',
    'Mô hình {bí thư cấp ủy → many} đồng thời là {chủ tịch HĐND → many}.',
    'Đến khi có nhân sự giữ chức {Tổng Giám đốc → many}.',
    'Bổ nhiệm 2 {Thứ trưởng Bộ Công Thương → many}.',
    'Quy định về nêu gương của {Ủy viên Bộ Chính trị → many}, {Bí thư cấp ủy các cấp → many}.',
  ];
  for (const row of rows) test(row, () => checkMarked(row));
});

suite('what is no title', () => {
  const rows = [
    'Lãnh đạo Tỉnh ủy, đại diện Ban Tổ chức, người đứng đầu cấp ủy và đảng viên dự.',
    'Ban Bí thư, Ban Giám đốc, Ban Tổng giám đốc, Đoàn Chủ tịch họp.',
    'Văn phòng Chủ tịch nước và Phủ Chủ tịch.',
    'Quyết định của Chủ tịch nước; Lệnh của Chủ tịch nước công bố luật.',
    'Kháng nghị theo thủ tục giám đốc thẩm.',
    'Chính quyền các cấp; thẩm quyền; quyền và nghĩa vụ.',
    'Kết luận của Thường trực Tỉnh ủy.',
    'Ngày sinh Chủ tịch <Hồ Chí Minh>.',
    'Bầu cấp ủy viên; giáo viên chủ nhiệm lớp 5; chủ nhiệm đề tài khoa học; thẩm phán và kiểm sát viên.',
    'Các thành viên câu lạc bộ và công ty TNHH một thành viên.',
    'Cần tăng cường kiểm tra chính Ủy ban Kiểm tra cấp dưới.',
  ];
  for (const row of rows) test(row, () => checkMarked(row));
});
