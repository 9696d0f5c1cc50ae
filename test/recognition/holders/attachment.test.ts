import { suitesOf } from './marked';

/** The ways in which titles and names stand to each other in articles, one suite of examples each. */
suitesOf('how titles and names are joined', {
  'titles before the name': [
    '{Ủy viên Bộ Chính trị → Lê Minh Hưng}, {Bí thư Trung ương Đảng → Lê Minh Hưng}, {Trưởng Ban Tổ chức Trung ương → Lê Minh Hưng} <Lê Minh Hưng> chủ trì.',
  ],
  'titles after the name': [
    'Dự lễ có đồng chí <Nông Văn Bình>, {Ủy viên Ban Thường vụ Tỉnh ủy → Nông Văn Bình}, {Trưởng Ban Tổ chức Tỉnh ủy → Nông Văn Bình} và các đồng chí trong ban.',
  ],
  'no comma before the verb': [
    'Đồng chí <Trần Thị Hòa>, {Ủy viên Bộ Chính trị → Trần Thị Hòa}, {Trưởng Ban Dân vận T.Ư → Trần Thị Hòa} chủ trì hội nghị.',
  ],
  'an agent': [
    'Đoàn do đồng chí <Trần Văn Thắng>, {Ủy viên Trung ương Đảng → Trần Văn Thắng}, {Bí thư Tỉnh ủy → Trần Văn Thắng}, dẫn đầu đến thăm.',
  ],
  'a dash before the name': [
    '{Phó Bí thư Tỉnh ủy → Lê Thanh Khuê}, {Trưởng Ban Tổ chức Tỉnh uỷ → Lê Thanh Khuê} - <Lê Thanh Khuê> báo cáo.',
  ],
  'a dash after the name, with or without spaces': [
    'Ông <Hồ Văn Chín>-{Ủy viên Trung ương Đảng → Hồ Văn Chín}, {Bí thư Tỉnh ủy → Hồ Văn Chín} và bà <Rcom Sa Duyên>- {Phó Bí thư Tỉnh ủy → Rcom Sa Duyên} dự.',
  ],
  'brackets after the name': [
    'Ông <Đào Quang Khải> ({Tỉnh ủy viên → Đào Quang Khải}, {Giám đốc Sở TN&MT → Đào Quang Khải}) và đại biểu <Bùi Văn Cường> (Gia Lai) tranh luận.',
  ],
  'a list with semicolons': [
    'Các đồng chí: <Chẩu Văn Sơn>, {Ủy viên BCH Trung ương Đảng → Chẩu Văn Sơn}, {Bí thư Tỉnh ủy → Chẩu Văn Sơn}; <Lê Thị Kim Thoa>, {Phó Bí thư Thường trực Tỉnh ủy → Lê Thị Kim Thoa} dự họp.',
  ],
  'a heading over titles with names': [
    'Tham dự có các đồng chí {Ủy viên Bộ Chính trị → Phan Văn Sáu + Đỗ Văn Bảy}: {Bí thư Trung ương Đảng → Phan Văn Sáu}, {Trưởng Ban Nội chính Trung ương → Phan Văn Sáu} <Phan Văn Sáu>; {Bí thư Trung ương Đảng → Đỗ Văn Bảy}, {Chủ tịch Ủy ban Trung ương MTTQ Việt Nam → Đỗ Văn Bảy} <Đỗ Văn Bảy>.',
  ],
  'a heading over names with titles': [
    'Dự có các {Ủy viên Trung ương Đảng → Nguyễn Hồng An + Rah Lan Chung}: <Nguyễn Hồng An>, {Phó Chủ nhiệm UBKT Trung ương → Nguyễn Hồng An}; <Rah Lan Chung>, {Chủ tịch UBND tỉnh → Rah Lan Chung}.',
  ],
  'one title of a row of people': [
    'Các ông <Lê Quốc An>, <Vương Văn Bình> và <Đỗ Văn Tư>, là {thứ trưởng các bộ → Lê Quốc An + Vương Văn Bình + Đỗ Văn Tư}: KH-CN, VH-TT-DL và NN-PTNT, nghỉ hưu.',
  ],
  'titles after several names': [
    'Ông <Bùi Văn Chín>, ông <Lương Văn Mười>, {Ủy viên Ban Thường vụ Tỉnh ủy → Bùi Văn Chín + Lương Văn Mười}, {Phó chủ tịch UBND tỉnh Sơn La → Bùi Văn Chín + Lương Văn Mười} nhiệm kỳ 2016- 2021; ông <Hoàng Văn Tứ>, {Giám đốc Sở Y tế → Hoàng Văn Tứ}.',
  ],
  'each in turn': [
    'Ông <Lê Văn An> ({Giám đốc Sở Nội vụ → Lê Văn An}) và ông <Hồ Văn Mừng> ({Bí thư Huyện ủy → Hồ Văn Mừng}) lần lượt được phê chuẩn giữ chức {Phó Chủ tịch UBND tỉnh → Lê Văn An + Hồ Văn Mừng}.',
  ],
  'a plural title and who holds it': [
    'Các {Phó bí thư → Hồ Văn Mười + Đỗ Hữu Huy} được chỉ định gồm: <Hồ Văn Mười> ({Chủ tịch UBND tỉnh → Hồ Văn Mười}), <Đỗ Hữu Huy> ({Trưởng Ban Tổ chức Tỉnh ủy → Đỗ Hữu Huy}).',
  ],
  'who is quoted': [
    'Theo ông <Hoàng Hải Minh> – {Phó Chủ tịch UBND tỉnh Thừa Thiên Huế → Hoàng Hải Minh} cho biết, việc đã xong.',
  ],
  'an address before the title': [
    'Tại hội nghị, đồng chí {Bí thư Tỉnh uỷ → Trần Văn Thắng} <Trần Văn Thắng> nhấn mạnh ba việc.',
  ],
  'ranks beside offices': [
    '{Thiếu tướng → Lương Văn Tám} <Lương Văn Tám>, {Tư lệnh Quân khu 3 → Lương Văn Tám}, và {Chính ủy Quân khu → Nguyễn Quang Cường}, {Trung tướng → Nguyễn Quang Cường} <Nguyễn Quang Cường> dự.',
  ],
  appointments: [
    'Đại hội bầu ông <Lê Hữu An>, {Ủy viên Trung ương Đảng → Lê Hữu An}, {Bí thư Tỉnh ủy → Lê Hữu An}, giữ chức {Chủ tịch HĐND tỉnh → Lê Hữu An} khóa mới.',
    'Ban Bí thư điều động, chỉ định đồng chí <Lê Văn An>, {Thứ trưởng Bộ Xây dựng → Lê Văn An}, tham gia Ban Chấp hành Đảng bộ tỉnh và giữ chức {Bí thư Tỉnh ủy → Lê Văn An}.',
  ],
  'removals and successors': [
    'Ông <Trần Hồng Minh> thôi giữ chức {Bí thư Tỉnh ủy Cao Bằng → Trần Hồng Minh}; ông <Quản Minh Cường> thay ông <Trần Hồng Minh> làm {Bí thư Tỉnh ủy → Quản Minh Cường}.',
  ],
  'age, birth and origin between': [
    'Đồng chí <Triệu Văn Minh>, sinh năm 1970, dân tộc Dao, {Ủy viên dự khuyết BCH TƯ Đảng → Triệu Văn Minh}, và ông <Lê Văn An> (SN 1961, quê TP HCM), {Giám đốc Sở Y tế → Lê Văn An}.',
    'Ông <Lê Văn An>, 46 tuổi, {Chủ tịch UBND huyện → Lê Văn An}, trúng cử.',
  ],
  'former offices one by one': [
    'Ông <Lê Văn An>, nguyên {Phó Bí thư Tỉnh ủy → former Lê Văn An}, nguyên {Bí thư Ban cán sự đảng → former Lê Văn An}, nguyên {Chủ tịch UBND tỉnh → former Lê Văn An}.',
  ],
  'terms of office': [
    'Bà <Trần Thị Ba>, {Bí thư Tỉnh ủy khóa XIV → Trần Thị Ba}, {Phó Chủ tịch UBND tỉnh → Trần Thị Ba} nhiệm kỳ 2016- 2021, {Trưởng Đoàn ĐBQH Khóa XV tỉnh Hà Giang → Trần Thị Ba}.',
  ],
  columns: [
    'BAN TỔ CHỨC TỈNH ỦY\t<Nguyễn Văn Hùng>\t{Ủy viên Ban Thường vụ Tỉnh ủy → Nguyễn Văn Hùng}, {Trưởng Ban → Nguyễn Văn Hùng}\t0912345678',
  ],
  'numbers running on in one line': [
    '1. Ông <Nguyễn Văn Trọng>, {Tổng bí thư → Nguyễn Văn Trọng}, {Bí thư Quân ủy TƯ → Nguyễn Văn Trọng} 2. Ông <Trần Đại Quang>, {Chủ tịch nước → Trần Đại Quang} 3. Bà <Nguyễn Thị Kim Ngân>, {Chủ tịch Quốc hội → Nguyễn Thị Kim Ngân}',
  ],
  'a province heads the item': [
    '* Vĩnh Phúc: bầu ông <Phạm Văn Xuân> giữ chức vụ {Chủ tịch HĐND tỉnh → Phạm Văn Xuân}; Khánh Hòa: Ông <Lê Thanh Quang>, {Bí thư Tỉnh ủy → Lê Thanh Quang}, tái đắc cử {Chủ tịch HĐND tỉnh → Lê Thanh Quang}.',
  ],
  captions: [
    '{Bí thư Tỉnh ủy → Đặng Quốc Khánh} <Đặng Quốc Khánh> (trái) trao quà cho ông <~Lê Văn Bảy> (người mặc áo dài tay). Ảnh tư liệu',
  ],
  signatures: [
    'TM. ỦY BAN NHÂN DÂN\n{CHỦ TỊCH → Lữ Văn Hùng}\n\n\n<Lữ Văn Hùng>',
    'TS. <Bùi Ngọc Thanh>\nNguyên {Chủ nhiệm Văn phòng Quốc hội → former Bùi Ngọc Thanh}',
  ],
  'an interview': [
    '{Bí thư Tỉnh ủy → Nguyễn Ngọc Quang} <Nguyễn Ngọc Quang>: Với những kết quả đó, tỉnh sẽ tiến xa.',
    'Đồng chí <Dương Văn An> – {Bí thư Tỉnh ủy → Dương Văn An}: Chúng ta đã đi đúng hướng.',
  ],
  'two heads, one body': [
    '{Phó Chủ tịch → Hầu A Lềnh} kiêm {Tổng Thư ký Hội Luật gia Việt Nam → Hầu A Lềnh} <Hầu A Lềnh> và ông <Lê Văn An>, {Bí thư Đảng ủy → Lê Văn An}-{Chủ tịch HĐQT → Lê Văn An}, dự.',
  ],
  'an obituary': [
    'Đồng chí <Trần Văn Ba> (tên thường gọi: Ba Cần), sinh ngày 2/9/1930; quê quán: xã An Phú; {Ủy viên Ban Chấp hành Trung ương Đảng các khóa V, VI → Trần Văn Ba}; nguyên {Bí thư Tỉnh ủy → former Trần Văn Ba}; nguyên {Chủ tịch UBND tỉnh → former Trần Văn Ba}.',
  ],
  '«và» between people and between offices': [
    'Hội nghị dưới sự chủ trì của {Chủ nhiệm Ủy ban Kiểm tra Trung ương → Trần Văn Tú} <Trần Văn Tú> và {Trưởng Ban Nội chính Trung ương → Phan Văn Sáu} <Phan Văn Sáu>.',
    'Theo {Chủ tịch UBND tỉnh → ?} và {Chủ tịch HĐND tỉnh → ?}, việc này đã rõ.',
  ],
  'an address in a speech': [
    'Thưa đồng chí {Bí thư Tỉnh ủy → Nguyễn Quốc Đoàn} <Nguyễn Quốc Đoàn>, thưa các đồng chí!',
  ],
  'the title alone, later': [
    '{Trưởng Ban Tổ chức T.Ư → Lê Minh Hưng} <Lê Minh Hưng> dự. {Trưởng ban Tổ chức Trung ương → Lê Minh Hưng} nhấn mạnh hai việc.',
  ],
});
