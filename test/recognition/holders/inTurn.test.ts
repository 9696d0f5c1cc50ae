import { suitesOf } from './marked';

suitesOf('«lần lượt»', {
  'offices first: to each his own': [
    '{Bí thư Tỉnh ủy → Lê Văn An} và {Chủ tịch UBND tỉnh → Trần Văn Nam} lần lượt là ông <Lê Văn An> và ông <Trần Văn Nam>.',
    '{Bí thư → Lê Văn An} và {Chủ tịch UBND xã → Vi Thị Páo} lần lượt là ông <Lê Văn An> (45 tuổi) và bà <Vi Thị Páo> (40 tuổi).',
    'Các chức danh {Chủ tịch → Lê Văn An}, {Phó Chủ tịch HĐND xã → Vi Thị Páo} lần lượt do ông <Lê Văn An> và bà <Vi Thị Páo> đảm nhiệm.',
    '{Bí thư Đoàn xã → Lê Văn An}, {Chủ tịch Hội Nông dân xã → Trần Văn Nam} lần lượt là anh <Lê Văn An> – {Phó Bí thư Chi bộ → Lê Văn An}, anh <Trần Văn Nam>.',
  ],
  'one office of several people': [
    'Các {Phó Chủ tịch → Lê Văn An + Trần Văn Nam + Vi Thị Páo} lần lượt là ông <Lê Văn An> – {Phó Chủ tịch Thường trực → Lê Văn An}, ông <Trần Văn Nam> và bà <Vi Thị Páo>.',
    'Các {Phó Giám đốc Sở → Lê Văn An + Trần Văn Nam} gồm lần lượt các ông <Lê Văn An>, <Trần Văn Nam>.',
    '{Bí thư Đảng ủy → Lê Văn An + Trần Văn Nam + Vi Thị Páo} qua các nhiệm kỳ lần lượt là ông <Lê Văn An>, ông <Trần Văn Nam>, bà <Vi Thị Páo>.',
  ],
  'with what is told of each': [
    'Ba năm thay ba {giám đốc công ty → Lê Văn An + Trần Văn Nam + Vi Thị Páo} (lần lượt là ông <Lê Văn An> – nghỉ hưu tháng 3/2019, ông <Trần Văn Nam> – tại vị hơn một tháng, bà <Vi Thị Páo>).',
    '{Bí thư Đảng ủy xã → Lê Văn An} và {Chủ tịch UBND xã → Vi Thị Páo} lần lượt là ông <Lê Văn An> – 45 tuổi và bà <Vi Thị Páo> – 40 tuổi, thay ông <Trần Văn Nam>.',
  ],
  'one after another, but not in office': ['{Bí thư Huyện ủy → ?} lần lượt thăm ông <~Lê Văn An> và bà <~Vi Thị Páo>.'],
  'people first': [
    'Ông <Lê Văn An> và bà <Vi Thị Páo> lần lượt là {Bí thư → Lê Văn An} và {Phó Bí thư Đảng ủy xã → Vi Thị Páo}.',
    'Ông <Lê Văn An>, bà <Vi Thị Páo> được bầu lần lượt làm {Chủ tịch → Lê Văn An} và {Phó Chủ tịch HĐND xã → Vi Thị Páo}.',
    'Ông <Lê Văn An>, bà <Vi Thị Páo>, ông <Lò Văn Tám> lần lượt giữ chức {Bí thư → Lê Văn An}, {Phó Bí thư → Vi Thị Páo}, {Chủ tịch UBND xã → Lò Văn Tám}.',
    'Ông <Lê Văn An> lần lượt giữ chức {Chủ tịch UBND xã → Lê Văn An}, {Bí thư Đảng ủy xã → Lê Văn An}.',
  ],
  'more offices than people, or fewer: it cannot be told': [
    '{Bí thư Đảng ủy xã → ?}, {Phó Bí thư Đảng ủy xã → ?} và {Chủ tịch UBND xã → ?} lần lượt là ông <~Lê Văn An> và bà <~Vi Thị Páo>.',
  ],
});

suitesOf('so many of an office', {
  'in words': [
    'Sáu {Phó Chủ tịch UBND tỉnh → Lê Văn An + Trần Văn Nam}: <Lê Văn An>, <Trần Văn Nam> và những người khác.',
    'Quốc hội phê chuẩn bổ nhiệm tám {Thứ trưởng → many}. {Thứ trưởng → Lê Văn An} <Lê Văn An> dự.',
  ],
});
