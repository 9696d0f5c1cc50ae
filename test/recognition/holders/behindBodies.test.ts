import { suitesOf } from './marked';

suitesOf('what stands between an office and a name', {
  'ranks, degrees and honours end the body before them': [
    '{Tư lệnh Quân khu 4 → Hà Thọ Vinh} {Trung tướng → Hà Thọ Vinh} <Hà Thọ Vinh> và {Phó Tham mưu trưởng Quân khu → Lê Tất Đạm} {Đại tá → Lê Tất Đạm} <Lê Tất Đạm> dự.',
    '{Phó Trưởng Công an xã → Lò Văn Hặc} {Đại úy → Lò Văn Hặc} <Lò Văn Hặc> vận động người dân.',
    '{Giám đốc Công an tỉnh → Đinh Văn Kha} {Thiếu tướng → Đinh Văn Kha} <Đinh Văn Kha> chủ trì.',
    '{Hiệu trưởng Trường Đại học Sông Thao → Đinh Bá Tâm} PGS.TS <Đinh Bá Tâm> trao bằng.',
    '{Giám đốc Bệnh viện Đa khoa tỉnh → Lê Văn Chuẩn} Thầy thuốc Ưu tú <Lê Văn Chuẩn> cho biết.',
    '{Viện trưởng Viện Hải dương học → Đào Việt Nga} TS <Đào Việt Nga> khảo sát rạn san hô.',
  ],
  'those for whom, or at whose word, others act': [
    'Thừa ủy quyền của {Thủ tướng Chính phủ → ?}, {Phó Chủ tịch UBND tỉnh → Trương Thanh Nhàn} <Trương Thanh Nhàn> trao Cờ thi đua.',
    'Thừa ủy quyền {Chủ tịch nước → ?}, {Chủ tịch UBND tỉnh → Lê Văn Hẳn} <Lê Văn Hẳn> gắn Huân chương.',
    'Thừa lệnh {Bộ trưởng Bộ Công an → ?}, {Đại tá → Trần Xuân Ánh} <Trần Xuân Ánh> công bố quyết định.',
    'Theo đề nghị của {Giám đốc Sở Nội vụ → ?}, {Chủ tịch UBND tỉnh → Lê Văn Hẳn} <Lê Văn Hẳn> ký quyết định.',
    // a comma behind the name closes the phrase: both offices are one person's
    'Theo chỉ đạo của {Ủy viên Bộ Chính trị → Nguyễn Văn Nên}, {Bí thư Thành ủy → Nguyễn Văn Nên} <Nguyễn Văn Nên>, các quận vào cuộc.',
  ],
  'when the office is held': [
    '{Chủ tịch UBND tỉnh Yên Bái → Giàng A Páo} hiện là đồng chí <Giàng A Páo>.',
    '{Bí thư Tỉnh ủy → Trần Minh Huyền} hiện nay là ông <Trần Minh Huyền>.',
    'Ông <Vi Văn Lâm>, nguyên {Bí thư Huyện ủy → former Vi Văn Lâm}, hiện là {Giám đốc Sở Nội vụ → Vi Văn Lâm}.',
  ],
  'foreigners beside their offices': [
    '{Đại sứ Đặc mệnh toàn quyền Vương quốc Bỉ → Karl van den Berg} <Karl van den Berg> chào xã giao.',
    '{Chủ tịch Ủy ban châu Âu → Ursula von der Leyen} <Ursula von der Leyen> hội đàm.',
    '{Tổng Giám đốc → Fumio Kishida} <Fumio Kishida> ký kết.',
  ],
  'an office and the name behind its comma': [
    '{Phó Chủ tịch UBND phường Mỹ Lâm → Phan Võ Giang}, <Phan Võ Giang>, cho biết việc này sắp xong.',
    '{Trưởng Ban Đối ngoại Trung ương → Hoàng Bình Quảng}, <Hoàng Bình Quảng> cho hay đoàn đã về nước.',
    'Theo {Giám đốc Sở Y tế → Lê Văn Bách}, <Lê Văn Bách>, dịch đã lắng.',
    // nothing shows that the name is not another one's
    'Dự có {Bí thư Huyện ủy → ?}, <~Lê Văn Bách>, <~Hà Thị Mận> và đông đảo bà con.',
  ],
  'bodies without the usual head': [
    '{Hiệu trưởng THPT chuyên Lê Khiết → Chu Anh Tú} <Chu Anh Tú> và {Phó Hiệu trưởng THCS Trần Phú → Lê Thị Dần} <Lê Thị Dần> dự.',
    '{Tổng giám đốc SeABank → Lê Văn Tần} <Lê Văn Tần>, {Tổng giám đốc MobiFone → Cao Duy Hà} <Cao Duy Hà> ký kết.',
    '{Đại tá → Trần Ngọc Hậu} <Trần Ngọc Hậu>, {Cục trưởng C02 → Trần Ngọc Hậu}, thông tin về vụ án.',
    '{Cục trưởng An toàn lao động → Hà Tất Thịnh} <Hà Tất Thịnh>, {Cục phó Quân lực → Lê Tấn Nghĩa} <Lê Tấn Nghĩa> dự.',
    '{Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc → Vương Nghị} <Vương Nghị> đến Hà Nội.',
    '{Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh Ninh Thuận → Thích Hạnh Thể} <Thích Hạnh Thể> và Đại đức <~Thích Trúc Thái Minh> dự lễ.',
    '{Chủ tịch → Tập Cận Bình} <Tập Cận Bình> chúc mừng.',
  ],
  'bodies of every rank': [
    '{Phó Tư lệnh Cảnh sát cơ động → Vũ Hồng Vân} <Vũ Hồng Vân>, {Tổng Tư lệnh → Võ Nguyên Giáp} <Võ Nguyên Giáp> và {Bí thư Tỉnh ủy Hà Đông → Đỗ Mười} <Đỗ Mười>.',
    '{Trưởng thôn Làng Nủ → Hoàng Văn Điệp} <Hoàng Văn Điệp>, {Trưởng thôn Bản Phố → Giàng A Sếnh} <Giàng A Sếnh> vận động người dân.',
    '{Chủ tịch UB.MTTQ thành phố → Nguyễn Minh Tấm} <Nguyễn Minh Tấm> và {Trưởng Phòng Thư ký - Tổng hợp → Lê Nam Hải} <Lê Nam Hải> dự.',
    '{Phó Chủ tịch nước Cộng hòa DCND Lào → Pany Yathotou} <Pany Yathotou> tiếp {Chủ tịch Quốc hội Cộng hòa Singapore → Seah Kian Peng} <Seah Kian Peng>.',
    '{Chủ tịch → Hun Sen} <Hun Sen> chúc mừng.',
  ],
});
