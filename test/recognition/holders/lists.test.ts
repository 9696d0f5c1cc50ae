import { suitesOf } from './marked';

suitesOf('lists of people', {
  'a colon and headings over many': [
    'Về phía tỉnh có các đồng chí: <Hoàng Giang>, {Phó Bí thư Tỉnh ủy → Hoàng Giang}, {Chủ tịch UBND tỉnh → Hoàng Giang}; <Mùa A Vảng>, {Ủy viên Ban Thường vụ Tỉnh ủy → Mùa A Vảng}, {Trưởng Ban Dân vận Tỉnh ủy → Mùa A Vảng}; <Lò Thị Luyến>, {Phó Chủ tịch HĐND tỉnh → Lò Thị Luyến}.',
    'Chủ trì hội nghị có các đồng chí {Ủy viên Ban Thường vụ Tỉnh ủy → Đặng Trọng Vân + Trần Văn Hiếu}: <Đặng Trọng Vân>, {Trưởng Ban Tuyên giáo Tỉnh ủy → Đặng Trọng Vân}; <Trần Văn Hiếu>, {Trưởng Ban Nội chính Tỉnh ủy → Trần Văn Hiếu}.',
    'Các {Phó Chủ tịch UBND tỉnh → Lê Đức Giang + Mai Xuân Liêm + Đầu Thanh Tùng}: <Lê Đức Giang>, <Mai Xuân Liêm>, <Đầu Thanh Tùng> cùng dự.',
    'Tham gia đoàn có các đồng chí {Phó Bí thư Tỉnh ủy → Lại Thế Nguyên + Đỗ Minh Tuấn}: <Lại Thế Nguyên>, {Chủ tịch HĐND tỉnh → Lại Thế Nguyên}; <Đỗ Minh Tuấn>, {Chủ tịch UBND tỉnh → Đỗ Minh Tuấn}.',
    'Cùng đi có các đồng chí <Trịnh Tuấn Sinh>, {Phó Bí thư Thường trực Tỉnh ủy → Trịnh Tuấn Sinh}; <Lê Quang Hùng>, {Phó Bí thư Tỉnh ủy → Lê Quang Hùng} và đại diện các sở.',
    'Đồng chủ trì có các đồng chí: {Phó Bí thư Tỉnh ủy → Trần Phong} <Trần Phong>; {Chủ tịch HĐND tỉnh → Trần Hải Châu} <Trần Hải Châu>; {Phó Chủ tịch UBND tỉnh → Hồ An Phong} <Hồ An Phong>.',
    'Có mặt các đồng chí nguyên {Ủy viên Bộ Chính trị → former Nguyễn Sinh Hùng + Lê Hồng Anh}: <Nguyễn Sinh Hùng>, <Lê Hồng Anh>.',
    'Hội nghị bầu 2 {Phó Bí thư Huyện ủy → Giàng A Lử + Trần Văn Toàn}, gồm <Giàng A Lử> và <Trần Văn Toàn>.',
    'Ban Thường vụ gồm 3 đồng chí: <Lò A Tủa>, {Bí thư → Lò A Tủa}; <Vi Thị Hằng>, {Phó Bí thư → Vi Thị Hằng}; <Hà Văn Cầm>, {Ủy viên → Hà Văn Cầm}.',
    'Dự lễ có: {Đại tướng → Trịnh Văn Quyết} <Trịnh Văn Quyết>, {Ủy viên Bộ Chính trị → Trịnh Văn Quyết}, {Trưởng Ban Tuyên giáo và Dân vận Trung ương → Trịnh Văn Quyết}; {Thượng tướng → Lê Quốc Hùng} <Lê Quốc Hùng>, {Thứ trưởng Bộ Công an → Lê Quốc Hùng}.',
    'Các {Phó chủ tịch UBND tỉnh → Đặng Huy Hậu + Nguyễn Văn Thanh + Vũ Thị Thu} đều tái đắc cử gồm các ông <Đặng Huy Hậu>, <Nguyễn Văn Thanh> và bà <Vũ Thị Thu>.',
  ],
  'one office of many, without «các»': [
    '{Ủy viên Ban Thường vụ → Lò Thị Hom + Cầm Văn Đức + Quàng Thị Vui} gồm các đồng chí: <Lò Thị Hom>, <Cầm Văn Đức>, <Quàng Thị Vui>.',
    'Sáng nay công bố {Phó Chủ nhiệm Ủy ban Kiểm tra → Hà Văn Sáu + Lương Thị Bảy} gồm: <Hà Văn Sáu>, <Lương Thị Bảy>; {Ủy viên Ủy ban Kiểm tra → Vi Văn Tám} gồm có đồng chí <Vi Văn Tám>.',
    '{Phó Bí thư Huyện đoàn → Tẩn A Sài + Lý Thị Mẩy} gồm anh <Tẩn A Sài> và chị <Lý Thị Mẩy>.',
    '{Trưởng Ban Pháp chế → ?} mời các bên, gồm: ông <~Lê Văn Chín>, bà <~Trần Thị Mười>.',
  ],
  'who is a member, and who is not': [
    'Đồng chí <Hà Văn Sáu>, {Phó Chủ tịch UBND huyện → Hà Văn Sáu}; {Trưởng Ban Chỉ đạo → Hà Văn Sáu} chủ trì; dự có lãnh đạo các phòng là {thành viên Ban Chỉ đạo → many}.',
    'Các phòng, ngành thành viên Ban Chỉ đạo nhận việc; công ty thành viên Tập đoàn báo lãi.',
    'Cùng đi có các {thành viên Đoàn giám sát → many}.',
    'Kỳ họp thông qua danh sách {Phó Trưởng Ban Pháp chế HĐND xã → many} và kiểm điểm 2 nhiệm kỳ {chủ tịch xã → many}.',
    '{Chủ tịch UBND xã → Hà Văn Sáu} <Hà Văn Sáu> phát biểu. Ông Sáu đã làm 2 nhiệm kỳ {Chủ tịch UBND xã → Hà Văn Sáu}.',
    'Cử tri gặp {đại biểu Quốc hội khóa XV → Hà Văn Sáu} <Hà Văn Sáu>; 12 {đại biểu HĐND xã Mường Chanh lâm thời khóa 1 → many} dự.',
  ],
  'a dash is said of the one beside it, unless several are addressed at once': [
    'Khi trả lời bà <~Lò Thị Tâm>, ông <Mùa A Kiện> - {Phó Chủ tịch UBND huyện → Mùa A Kiện} - giải thích rõ.',
    'Các ông <Mùa A Kiện>, <Lò Văn Tám> - {Phó Chủ tịch UBND huyện → Mùa A Kiện + Lò Văn Tám} - đi kiểm tra.',
    'Dự có các {Phó Chủ tịch HĐND tỉnh → Mùa A Kiện + Vi Thị Páo} <Mùa A Kiện>, <Vi Thị Páo> - {Tỉnh ủy viên → Vi Thị Páo}, {Trưởng Ban Pháp chế → Vi Thị Páo}.',
    'Hai {Phó Bí thư Tỉnh ủy → Vi Thị Páo + Mùa A Kiện} khác là bà <Vi Thị Páo> (tái cử) và ông <Mùa A Kiện> - {Chủ tịch UBND tỉnh → Mùa A Kiện}.',
  ],
  'comrades in a row': [
    'Cùng dự có các đồng chí <Hoàng Văn Tuyên>, <Lục Thị Thắm> và <Nông Quốc Khải>.',
    'Tổ công tác gồm các đồng chí: <Hoàng Văn Tuyên>, <Lục Thị Thắm>, <Nông Quốc Khải>.',
    'Chúc mừng có các đồng chí <Hoàng Văn Tuyên>, <Lục Thị Thắm> và bà <~Nông Thị Khải>.',
    'Đồng chí <Hoàng Văn Tuyên> tặng quà các em <~Lục Thị Thắm>, <~Nông Quốc Khải>.',
  ],
  'a name that no list of surnames holds': [
    'Dự họp có: <Hà Văn Sáu>, {Bí thư Huyện ủy → Hà Văn Sáu}; <Vi Thị Hằng>, {Chủ tịch Hội Nông dân huyện → Vi Thị Hằng}; {đại biểu HĐND huyện → many}.',
    'Ông <Hà Văn Sáu>, {Chủ tịch Hội Nông dân tỉnh → Hà Văn Sáu}, nói. {Chủ tịch tỉnh → ?} nghe. Có 3 vị {chủ tịch tỉnh → many} trẻ.',
    'Lễ tang đồng chí <Hồng Hà>, nguyên {Bí thư Trung ương Đảng → former Hồng Hà}. Đồng chí <Lò Hồng Hà>, {Bí thư Tỉnh ủy → Lò Hồng Hà}, viếng đồng chí <Hồng Hà>.',
    'Ông <Hà Văn Sáu>, {Chủ tịch UBND huyện Tủa Chùa, tỉnh Điện Biên → Hà Văn Sáu}, ký. Em của {Chủ tịch UBND huyện Tủa Chùa → Hà Văn Sáu} và {Chủ tịch huyện → Hà Văn Sáu} vắng mặt.',
    '<Hà Văn Sáu>, {Chủ tịch UBND huyện Mường La → Hà Văn Sáu}; <Vi Thị Hằng>, {Chủ tịch UBND huyện Yên Châu → Vi Thị Hằng}; <Lò Văn Núi>, {Chủ tịch UBND huyện → Lò Văn Núi}, dự. {Chủ tịch UBND → ?} trao quà.',
    'Dự họp có <Vi Thị Hằng>, {Chủ tịch Hội Nông dân huyện → Vi Thị Hằng}; các vị {đại biểu HĐND huyện → many}.',
    'Đại biểu gồm: <Phan Văn Hợi>, {Phó Chủ tịch UBND tỉnh → Phan Văn Hợi}; Rùng Quốc Bảo - {Bí thư Huyện ủy → ?}; <Quảng Đình Lộc> - {Trưởng Ban Dân vận Huyện ủy → Quảng Đình Lộc}.',
  ],
  'one line each': [
    'Tham dự hội nghị có các đồng chí:\n- <Lê Văn Hưng>, {Phó Bí thư Tỉnh ủy → Lê Văn Hưng}, {Chủ tịch UBND tỉnh → Lê Văn Hưng};\n- <Đỗ Thị Ngân>, {Phó Chủ tịch HĐND tỉnh → Đỗ Thị Ngân};\n- <Vàng Seo Cón>, {Trưởng Ban Dân tộc HĐND tỉnh → Vàng Seo Cón}.',
    'Các đồng chí {Phó Chủ tịch UBND tỉnh → Trần Anh Tuân + Hồ Thị Nguyên}: <Trần Anh Tuân>, <Hồ Thị Nguyên>; {Giám đốc Sở Tài chính → Lê Minh Hiệu} <Lê Minh Hiệu> tham dự.',
    'Đoàn Chủ tịch gồm các đồng chí: <Nguyễn Văn Gấu>, {Bí thư Tỉnh ủy → Nguyễn Văn Gấu}; <Nguyễn Thị Hương Thảo>, {Phó Bí thư Thường trực Tỉnh ủy → Nguyễn Thị Hương Thảo}; <Nguyễn Việt Oanh>, {Phó Bí thư Tỉnh ủy → Nguyễn Việt Oanh}.',
    'Có các đồng chí nguyên {Bí thư Tỉnh ủy → former Đào Xuân Quý + Hà Văn Hoan}: <Đào Xuân Quý>, <Hà Văn Hoan>.',
    'Tham gia thảo luận có các ông, bà: <~Lê Văn Chín>, <~Trần Thị Mười>, <~Phạm Văn Tám>.',
    'Dự buổi lễ còn có các đồng chí lãnh đạo, nguyên lãnh đạo tỉnh qua các thời kỳ.',
  ],
  numbers: [
    '1. Đồng chí <Hà Công Xiêm>, {Phó Bí thư Thường trực Huyện ủy → Hà Công Xiêm}\n2. Đồng chí <Phạm Văn Thinh>, {Chủ tịch UBND huyện → Phạm Văn Thinh}\n3. Đồng chí <Lò Thị Anh>, {Trưởng Ban Tổ chức Huyện ủy → Lò Thị Anh}',
  ],
  'telephone books': [
    'HUYỆN ỦY MƯỜNG LA\t<Lò Văn Sinh>\t{Tỉnh ủy viên → Lò Văn Sinh}, {Bí thư → Lò Văn Sinh}\t0212.3830.001',
    'VĂN PHÒNG TỈNH ỦY\n1\t<Trần Văn Hà>\t{Chánh Văn phòng → Trần Văn Hà}\t0237.3852.456\n2\t<Lê Thị Mai>\t{Phó Chánh Văn phòng → Lê Thị Mai}\t0237.3852.457',
    'Họ và tên | Chức vụ | Điện thoại\n<Hoàng Văn Tú> | {Giám đốc → Hoàng Văn Tú} | 0913 111 222\n<Đỗ Thị Ngà> | {Phó Giám đốc → Đỗ Thị Ngà} | 0913 111 223',
    'STT: 1. <Lê Văn Tiến>: {Trưởng phòng → Lê Văn Tiến}. 2. <Vũ Thị Hạnh>: {Phó Trưởng phòng → Vũ Thị Hạnh}.',
  ],
  'two people joined, and each in turn': [
    '{Bí thư Tỉnh ủy → Nguyễn Phi Long} <Nguyễn Phi Long> và {Chủ tịch UBND tỉnh → Bùi Văn Khánh} <Bùi Văn Khánh> đồng chủ trì.',
    'Hai ông <Nguyễn Đức Trung> và <Hoàng Phú Hiền> lần lượt giữ chức {Bí thư Tỉnh ủy → Nguyễn Đức Trung} và {Chủ tịch UBND tỉnh → Hoàng Phú Hiền}.',
    'Các đồng chí <Bùi Minh Hiển> và <Võ Thị Minh Sinh>, {Phó Chủ tịch UBND tỉnh → Bùi Minh Hiển + Võ Thị Minh Sinh}, thăm hỏi các hộ dân.',
  ],
});
