import { suitesOf } from '../holders/marked';

suitesOf('pages as they are', {
  'lost and doubled spaces, capitals': [
    '{Phó Bí thưTỉnh ủy → Lê Văn Châu} <Lê Văn Châu> kết luận.',
    '{BÍ THƯ TỈNH ỦY NGHỆ AN → THÁI THANH QUÝ} <THÁI THANH QUÝ> TIẾP CÔNG DÂN',
    '{Chủ tịch  UBND   tỉnh → Trần Tiến Hưng} <Trần Tiến Hưng> tiếp.',
    'Đồng chí <Thái Thanh Quý>,{Ủy viên Trung ương Đảng → Thái Thanh Quý},{Bí thư Tỉnh ủy → Thái Thanh Quý}.',
  ],
  'marks and case': [
    '{Chủ tịch UBND tỉnh → Lê Ngọc Châu} <Lê Ngọc Châu>( áo trắng ) kiểm tra thực địa.',
    'Đ/C <Nguyễn Văn Phòng>,{Phó Bí thư Thành ủy → Nguyễn Văn Phòng} ;đ/c <Trần Thế Cương>,{Bí thư Quận ủy → Trần Thế Cương}.',
    '“Cần quyết liệt hơn”, {Phó Chủ tịch UBND thành phố → Dương Đức Tuân} <Dương Đức Tuân> nói.',
    'Ông <Hà Sỹ Đông> – {Phó Chủ tịch thường trực UBND tỉnh → Hà Sỹ Đông}– cho biết: “Tỉnh đã chi 5 tỷ đồng”.',
    '{Ủy Viên Bộ Chính Trị → Trần Lưu Quảng}, {Bí Thư Thành Ủy → Trần Lưu Quảng} <Trần Lưu Quảng> đến dự.',
    '{CHỦ TỊCH UBND TỈNH → NGUYỄN VĂN THI} <NGUYỄN VĂN THI> KIỂM TRA ĐÊ ĐIỀU',
    '{Uỷ viên T.Ư Đảng → Nguyễn Doãn Ánh}, {Bí thư Tỉnh uỷ → Nguyễn Doãn Ánh}, {Chủ tịch HĐND tỉnh → Nguyễn Doãn Ánh} <Nguyễn Doãn Ánh> – Ảnh: Minh Hiếu',
  ],
});
