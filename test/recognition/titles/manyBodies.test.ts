import { suitesOf } from '../holders/marked';

suitesOf('titles of classes of bodies, and of one body among many', {
  'heads of all bodies of a place': [
    '{Trưởng các phòng, ban, đơn vị huyện → many}; {trưởng các hội, đoàn thể của xã Tân Lập → many} cùng dự.',
    'Mời {trưởng các tổ chức chính trị - xã hội phường → many} đến nhận quà.',
    'Xã có 9 thôn; {trưởng các chi hội → many} đều là nữ.',
    '{Chủ tịch UBND quận huyện → many} chịu trách nhiệm.',
    '{Chủ tịch UBND các thị trấn → many} báo cáo.',
    '{Trưởng thôn xóm → many} đọc bản cam kết.',
  ],
  'heads of all boards of a larger body': [
    '{Trưởng các Ban của HĐND tỉnh → many} thẩm tra tờ trình; {Trưởng các Ban HĐND tỉnh → many} nhất trí.',
    'Các đồng chí {Phó Trưởng các Ban HĐND huyện → many} và {phó trưởng các phòng chuyên môn → many} cùng dự.',
    '{Trưởng các ban Đảng → many}, {trưởng các ban xây dựng Đảng của Tỉnh ủy → many} báo cáo.',
    'Tập huấn cho {trưởng → many}, {phó trưởng các phòng, ban → many} và {trưởng → many}, {phó các đoàn thể huyện → many}.',
    'Ông <Lò Văn Tám>, {Chủ tịch HĐND phường → Lò Văn Tám}, mời {Trưởng các Ban của HĐND phường Tân An khóa I → many}.',
    'Thủ trưởng các cơ quan và lớp trưởng các lớp đều đến; sự tăng trưởng các ngành chậm lại.',
  ],
  'one body is meant by all heads of a row': [
    'Đồng chí {Bí thư Chi bộ → many}, {Trưởng thôn → many}, {Trưởng các tổ chức hội → many} phải gương mẫu.',
    'Dự có lãnh đạo xã; {bí thư → many}, {phó bí thư các chi bộ trực thuộc Đảng ủy xã Mường Lát → many}.',
    'Ông <Lê Văn Tám>, {Chủ tịch UBND xã → Lê Văn Tám}; {bí thư các chi bộ trực thuộc → many} nghe báo cáo.',
    'Yêu cầu {chủ tịch UBND các tỉnh, thành phố → many} trực thuộc Trung ương rà soát; {bí thư tỉnh ủy, thành ủy → many} trực thuộc Trung ương chịu trách nhiệm.',
    'Khen thưởng {ủy viên Ban Chấp hành các đảng bộ trực thuộc → many}.',
  ],
  'a cell with the name of its village': [
    '{Bí thư chi bộ Nà Phát → ?} cho biết thôn đã có điện.',
    '{Bí thư chi bộ Khe Ngậu → Vi Văn Tư} <Vi Văn Tư> dẫn đoàn đi xem ruộng.',
    '{Bí thư Chi bộ → Lò Văn An} <Lò Văn An> kể chuyện vận động bà con.',
    '{Bí thư Chi bộ → Trần Hà} <Trần Hà> nói.',
  ],
  'how many of all are something': [
    '{Trưởng thôn → many} là đảng viên đạt 72,5%.',
    '{Bí thư chi đoàn → many} đạt 6/10 chi đoàn, {chi hội trưởng Chi hội Nông dân → many} là 5/7.',
    '{Chi hội trưởng phụ nữ các bản → many} đạt 90%.',
    '{Chủ tịch UBND xã → ?} đạt 25/27 phiếu tín nhiệm.',
  ],
  members: [
    'Các {thành viên Đoàn ĐBQH tỉnh Long An → many} tiếp xúc cử tri.',
    'Ông <Lê Văn An>, {thành viên Ban Giám đốc Công an tỉnh → Lê Văn An}, trả lời.',
  ],
  'firms, depots and codes': [
    '{Giám đốc Công ty Xây lắp 30-4 → Lê Văn An} <Lê Văn An>; {Giám đốc Xí nghiệp 26/3 → Lò Văn Tú} <Lò Văn Tú>.',
    '{Giám đốc Nhà máy Z113 → Trần Văn Bé} <Trần Văn Bé> đón khách.',
    '{Đại tá → Lê Văn Út} <Lê Văn Út>, {Chủ nhiệm Kho KV4 → Lê Văn Út}, đọc diễn văn.',
    '{Giám đốc nhà máy xi măng Hoàng Mai → Lê Văn An} <Lê Văn An> xin lỗi người dân.',
    'Năm 1992 ông <Lê Văn An> làm {Giám đốc công ty Cơ khí và Thiết bị nâng hạ → Lê Văn An} (thuộc Bộ Xây dựng).',
    'Ông <Trần Văn Phú> là {Tổng Giám đốc Tổng công ty Cổ phần Đầu tư Phát triển xây dựng → Trần Văn Phú} (mã DGX).',
    'Ông <Lê Tư>, {Phó Vụ trưởng Vụ Thị trường trong nước → Lê Tư} (Bộ Công Thương), giải thích.',
    'Ông <Lê Văn An>, {Trưởng cơ quan đại diện phía Nam → Lê Văn An} (Bộ Tư pháp), chủ tọa; thủ trưởng cơ quan đại diện cùng dự.',
    'Các {Ủy viên Ban Thường vụ Đảng ủy khối các cơ quan Trung ương → many} họp.',
    'Từ {giám đốc công ty → ?} đến công nhân đều góp sức.',
    '{Phó Chủ tịch nước Cộng hòa XHCN Việt Nam → Võ Thị Ánh Xuân} <Võ Thị Ánh Xuân> trao thưởng.',
    'Đồng chí <Lê Văn Bình>, {Phó Bí thư Thương trực Huyện ủy → Lê Văn Bình}, kết luận.',
  ],
});
