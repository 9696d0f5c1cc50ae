import { suitesOf } from './marked';

suitesOf('one office after another', {
  'up, down, and then': [
    'Ông <Lê Văn An> từng làm {Trưởng phòng Nội vụ → Lê Văn An} rồi {Chánh Văn phòng UBND huyện Tân Lạc → Lê Văn An}.',
    'Bà <Lò Thị Mai> được bổ nhiệm từ {Phó Giám đốc → Lò Thị Mai} lên {Giám đốc Sở Y tế tỉnh Sơn La → Lò Thị Mai}.',
    'Công ty giáng chức {Trưởng phòng Vật tư → Lê Văn Tư} xuống {Phó Trưởng phòng → Lê Văn Tư} đối với ông <Lê Văn Tư>.',
    'Kỷ luật giáng chức từ {Hiệu trưởng → Ngô Thị Lan} xuống {Phó Hiệu trưởng Trường THCS Tân Tiến → Ngô Thị Lan} đối với bà <Ngô Thị Lan>.',
  ],
  'what an official was at the time': [
    'Ông <Lê Văn An>, {Bí thư Đảng ủy xã Tân Lập → Lê Văn An} (lúc đó là {Phó Chủ tịch UBND xã → Lê Văn An}) đã ký.',
    '{Chủ tịch UBND xã → Vũ Văn Hà} <Vũ Văn Hà> và {Phó Chủ tịch UBND xã → Lò Văn Sơn} <Lò Văn Sơn>. Việc {Chủ tịch xã → Vũ Văn Hà} (khi đang làm {Phó Chủ tịch → Vũ Văn Hà}) giao đất.',
  ],
  'a heading tells which offices are filled': [
    'Bổ nhiệm {Giám đốc Sở → Trần Thị Lan}, chỉ định {Bí thư Huyện ủy → Hồ Văn Tư}\n\nBà <Trần Thị Lan> được giao giữ chức {Giám đốc Sở Y tế → Trần Thị Lan}. Ông <Hồ Văn Tư> giữ chức {Bí thư Huyện ủy Tân Lạc → Hồ Văn Tư} thay ông <Lò Văn An>, {Bí thư Huyện ủy → Lò Văn An} nghỉ hưu.',
  ],
  'the place in two spellings': [
    '{Phó Chủ tịch UBND TP.HCM → Lê Văn An} <Lê Văn An> dự. {Phó Chủ tịch UBND thành phố → Lê Văn An} <Lê Văn An> nói. {Phó Chủ tịch → Lê Văn An} cũng nhắc lại.',
  ],
  'birth and schooling before the offices': [
    'Bà <Lê Thị Lan> sinh năm 1970 tại Hà Nam, là thạc sĩ Kinh tế; lý luận chính trị cao cấp, {Ủy viên Trung ương Đảng khóa XII → Lê Thị Lan}, {Đại biểu Quốc hội khóa XIV → Lê Thị Lan}.',
    'Ông <Bùi Minh Tuấn> 57 tuổi, quê quán xã Tân Lập; {Ủy viên Trung ương Đảng khóa XII → Bùi Minh Tuấn}; {Trưởng đoàn đại biểu Quốc hội tỉnh khóa XIV → Bùi Minh Tuấn}.',
  ],
  'the other party': [
    'Thỏa thuận giữa ông <Lê Văn An>, {Chủ tịch HĐQT Tập đoàn Hoa Mai → Lê Văn An} và {Chủ tịch HĐQT Ngân hàng Sao Việt → ?}.',
  ],
  'a body by its letters, a place without its level': [
    'Ông <Lê Văn Lộc>, {Chủ tịch Phòng Thương mại và Công nghiệp Việt Nam → Lê Văn Lộc} (VCCI) dự. {Chủ tịch VCCI → Lê Văn Lộc} đồng tình.',
    '{Phó Chủ tịch UBND tỉnh Thanh Hóa → Ngô Văn Tư} <Ngô Văn Tư> nhận quà. {Phó Chủ tịch Thanh Hóa → Ngô Văn Tư} cảm ơn.',
  ],
  'an office is taken from someone': [
    'Ông <Lê Hoài Bắc>, {Giám đốc Sở Xây dựng → Lê Hoài Bắc}, vắng mặt.\n\nÔng <Lê Hoài Bắc> bị thu hồi quyết định bổ nhiệm {Giám đốc Sở Xây dựng → Lê Hoài Bắc}.',
    'Từng là {Thứ trưởng → Lê Văn Nghị} trẻ nhất nước, ông về tỉnh. Năm 2011, ông <Lê Văn Nghị> được bổ nhiệm làm {Thứ trưởng Bộ Xây dựng → Lê Văn Nghị}.',
    'Quyết định cho thôi chức {Ủy viên Bộ Chính trị → Lê Văn La} với ông <Lê Văn La>.',
  ],
});
