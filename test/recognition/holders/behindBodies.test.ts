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
  'foreigners beside their offices': [
    '{Đại sứ Đặc mệnh toàn quyền Vương quốc Bỉ → Karl van den Berg} <Karl van den Berg> chào xã giao.',
    '{Chủ tịch Ủy ban châu Âu → Ursula von der Leyen} <Ursula von der Leyen> hội đàm.',
    '{Tổng Giám đốc → Fumio Kishida} <Fumio Kishida> ký kết.',
  ],
});
