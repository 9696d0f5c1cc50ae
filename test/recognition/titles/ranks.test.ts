import { suitesOf } from '../holders/marked';

suitesOf('the armed forces', {
  ranks: [
    '{Đại tá → Vũ Quốc Nam} <Vũ Quốc Nam>, {Chỉ huy trưởng Bộ CHQS tỉnh → Vũ Quốc Nam}, và {Thượng tá → Sùng A Súa} <Sùng A Súa>, {Phó Chính ủy BĐBP tỉnh → Sùng A Súa}, ký quy chế.',
    '{Thượng úy → Lý A Chống} <Lý A Chống>, {Đồn phó Đồn Biên phòng Pa Ủ → Lý A Chống}, bám bản nhiều năm.',
    '{Trung tướng → Nguyễn Doãn Anh} <Nguyễn Doãn Anh>, {Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam → Nguyễn Doãn Anh}.',
    'Trao quyết định thăng quân hàm từ {Thượng tướng → many} lên {Đại tướng → many}.',
  ],
  'army and police': [
    'Đồng chí {Chủ nhiệm Chính trị Quân khu → ?} giao nhiệm vụ cho cán bộ.',
    '{Đại tá → Đàm Minh Diên} <Đàm Minh Diên> nhận nhiệm vụ. {Đại tá → Đàm Minh Diên} Diên thay vị trí của {Đại tá → Hoàng Văn Hựu} <Hoàng Văn Hựu>.',
    '{Trung tướng → Trần Hoài Trọng} <Trần Hoài Trọng>, {Bí thư Đảng ủy → Trần Hoài Trọng} - {Chính ủy Quân khu 7 → Trần Hoài Trọng} và ông <Phạm Viết Thành>, {Bí thư Đảng ủy Quân sự (ĐUQS) tỉnh → Phạm Viết Thành} đến dự.',
    '{Thượng tá → Nguyễn Thành Trực} <Nguyễn Thành Trực>, {Phó Bí thư Thường trực ĐUQS → Nguyễn Thành Trực} - {Chính ủy Bộ CHQS tỉnh → Nguyễn Thành Trực} bàn giao nhiệm vụ {Chính ủy Bộ CHQS tỉnh → Nguyễn Thành Trực} cho {Đại tá → Nguyễn Hoàng Tấn} <Nguyễn Hoàng Tấn>, {Phó Chính ủy Bộ CHQS tỉnh → Nguyễn Hoàng Tấn}.',
    '{Đại tá → Lê Xuân Bính} <Lê Xuân Bính>, {Sư đoàn trưởng Sư đoàn 5 → Lê Xuân Bính} được bổ nhiệm giữ chức vụ {Chỉ huy trưởng Bộ CHQS tỉnh → Lê Xuân Bính}, thay {Đại tá → Nguyễn Tâm Hùng} <Nguyễn Tâm Hùng>, nguyên {Chỉ huy trưởng Bộ CHQS tỉnh → former Nguyễn Tâm Hùng} nghỉ hưu.',
    '{Đại tá → Nguyễn Tài Tính} <Nguyễn Tài Tính>, {Phó Chỉ huy Trưởng Bộ Chỉ huy Quân sự tỉnh Quảng Trị → Nguyễn Tài Tính} công bố quyết định.',
    '1. Đồng chí <Trịnh Văn Chiểu>, {Ủy viên Trung ương Đảng → Trịnh Văn Chiểu}, {Bí thư Tỉnh ủy → Trịnh Văn Chiểu}, {Trưởng ban → Trịnh Văn Chiểu}.\n2. Đồng chí {Trung tướng → Nguyễn Doãn Ánh} <Nguyễn Doãn Ánh>, {Tư lệnh Quân khu 4 → Nguyễn Doãn Ánh}, {Phó Trưởng ban → Nguyễn Doãn Ánh}.',
    '{Phó Tư lệnh → Lê Hồng Nhẫn}, {Tham mưu trưởng Quân khu 4 → Lê Hồng Nhẫn} <Lê Hồng Nhẫn> biểu dương.',
    'Đồng chí {Đại tá → Nguyễn Đức Cường} <Nguyễn Đức Cường> - {Phó Bí thư Thường trực Đảng ủy Quân sự tỉnh → Nguyễn Đức Cường}, {Chính ủy Bộ CHQS tỉnh → Nguyễn Đức Cường} chủ trì.',
    '{Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy Bộ Công an → Trần Văn Doánh}, {Thiếu tướng → Trần Văn Doánh} <Trần Văn Doánh> dự.',
    '{Bí thư Đoàn Thanh niên Công an tỉnh → Lê Đình Hùng} <Lê Đình Hùng>, {Trung úy → Lê Đình Hùng}.',
  ],
});
