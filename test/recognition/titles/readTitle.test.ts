import assert from 'node:assert/strict';
import { readTitle } from '../../../server/src/recognition/titles/readTitle';
import { tokenize } from '../../../server/src/text/tokenize';

suite('the words of a title', () => {
  /** The title that begins the text, then role and body; the rest of the text is none of it. */
  const rows: readonly (readonly [text: string, title: string, role: string, body: string | null])[] = [
    // the Party
    ['Tổng Bí thư Tô Lâm', 'Tổng Bí thư', 'Tổng Bí thư', null],
    [
      'Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào Thongloun Sisoulith',
      'Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào',
      'Tổng Bí thư',
      'Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào',
    ],
    [
      'trưởng phòng Nội vụ huyện, thành viên tổ công tác',
      'trưởng phòng Nội vụ huyện',
      'trưởng phòng',
      'phòng Nội vụ huyện',
    ],
    ['TRƯỞNG BAN VĂN HÓA XÃ HỘI NHIỆM KỲ 2021', 'TRƯỞNG BAN VĂN HÓA XÃ HỘI', 'TRƯỞNG BAN', 'BAN VĂN HÓA XÃ HỘI'],
    ['Bí thư Đảng ủy Khối T.Ư.', 'Bí thư Đảng ủy Khối T.Ư', 'Bí thư', 'Đảng ủy Khối T.Ư'],
    [
      'Chủ nhiệm Ủy ban Quốc gia về thanh niên Việt Nam dự',
      'Chủ nhiệm Ủy ban Quốc gia về thanh niên Việt Nam',
      'Chủ nhiệm',
      'Ủy ban Quốc gia về thanh niên Việt Nam',
    ],
    // the last noun of a field that no table holds, but no verb
    ['Vụ trưởng Vụ Tài chính hải đảo, ông', 'Vụ trưởng Vụ Tài chính hải đảo', 'Vụ trưởng', 'Vụ Tài chính hải đảo'],
    [
      'Viện trưởng Viện Nghiên cứu thủy triều Bộ Nông nghiệp và Môi trường',
      'Viện trưởng Viện Nghiên cứu thủy triều Bộ Nông nghiệp và Môi trường',
      'Viện trưởng',
      'Viện Nghiên cứu thủy triều Bộ Nông nghiệp và Môi trường',
    ],
    ['Trưởng phòng Kinh tế ban đêm và ông', 'Trưởng phòng Kinh tế ban đêm', 'Trưởng phòng', 'phòng Kinh tế ban đêm'],
    ['Trưởng phòng Kinh tế nghỉ hưu, ông', 'Trưởng phòng Kinh tế', 'Trưởng phòng', 'phòng Kinh tế'],
    ['Trưởng phòng Kinh tế rà soát từng hồ sơ', 'Trưởng phòng Kinh tế', 'Trưởng phòng', 'phòng Kinh tế'],
    ['Trưởng phòng Kinh tế của huyện, ông', 'Trưởng phòng Kinh tế', 'Trưởng phòng', 'phòng Kinh tế'],
    ['thư ký kỳ họp, cho', 'thư ký kỳ họp', 'thư ký', 'kỳ họp'],
    [
      'Hiệu trưởng Trường Mầm non Hoa Sữa, xã Tân Lập phát',
      'Hiệu trưởng Trường Mầm non Hoa Sữa, xã Tân Lập',
      'Hiệu trưởng',
      'Trường Mầm non Hoa Sữa, xã Tân Lập',
    ],
    [
      'Hiệu trưởng Trường Mầm non Hoa Sữa, xã nghèo',
      'Hiệu trưởng Trường Mầm non Hoa Sữa',
      'Hiệu trưởng',
      'Trường Mầm non Hoa Sữa',
    ],
    ['Thủ quỹ Sở Y tế giữ', 'Thủ quỹ Sở Y tế', 'Thủ quỹ', 'Sở Y tế'],
    ['Thường trực Ban Bí thư Trần Cẩm Tú', 'Thường trực Ban Bí thư', 'Thường trực', 'Ban Bí thư'],
    ['Uỷ viên BCT, Bộ trưởng', 'Uỷ viên BCT', 'Uỷ viên', 'BCT'],
    ['UVBCT, Phó Thủ tướng', 'UVBCT', 'UV', 'BCT'],
    ['Bí thư T.Ư Đảng, Trưởng', 'Bí thư T.Ư Đảng', 'Bí thư', 'T.Ư Đảng'],
    ['Bí thư TƯ Đảng dự', 'Bí thư TƯ Đảng', 'Bí thư', 'TƯ Đảng'],
    ['Ủy viên BCH TW Đảng khóa XIII phát biểu', 'Ủy viên BCH TW Đảng khóa XIII', 'Ủy viên', 'BCH TW Đảng khóa XIII'],
    ['UVT.Ư Đảng, Bí thư', 'UVT.Ư Đảng', 'UV', 'T.Ư Đảng'],
    ['UVBCHTW Đảng nhấn mạnh', 'UVBCHTW Đảng', 'UV', 'BCHTW Đảng'],
    ['UVBTV Tỉnh ủy, Trưởng', 'UVBTV Tỉnh ủy', 'UV', 'BTV Tỉnh ủy'],
    ['ủy viên TƯ khoá 11, 12 và', 'ủy viên TƯ khoá 11, 12', 'ủy viên', 'TƯ khoá 11, 12'],
    ['Ủy viên dự khuyết BCH TƯ Đảng, Bí thư', 'Ủy viên dự khuyết BCH TƯ Đảng', 'Ủy viên dự khuyết', 'BCH TƯ Đảng'],
    ['Chủ nhiệm UB Kiểm tra TƯ chủ trì', 'Chủ nhiệm UB Kiểm tra TƯ', 'Chủ nhiệm', 'UB Kiểm tra TƯ'],
    ['Trưởng Ban Tổ chức T.Ư chủ trì', 'Trưởng Ban Tổ chức T.Ư', 'Trưởng Ban', 'Ban Tổ chức T.Ư'],
    ['Trưởng ban Tổ chức Tỉnh ủy - Lê', 'Trưởng ban Tổ chức Tỉnh ủy', 'Trưởng ban', 'ban Tổ chức Tỉnh ủy'],
    [
      'Phó Trưởng Ban Thường trục Ban Tổ chức Trung ương.',
      'Phó Trưởng Ban Thường trục Ban Tổ chức Trung ương',
      'Phó Trưởng Ban Thường trục',
      'Ban Tổ chức Trung ương',
    ],
    [
      'Trưởng Ban Chính sách, chiến lược Trung ương Nguyễn Thanh Nghị',
      'Trưởng Ban Chính sách, chiến lược Trung ương',
      'Trưởng Ban',
      'Ban Chính sách, chiến lược Trung ương',
    ],
    [
      'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy và các đại biểu',
      'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy',
      'Trưởng Ban',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    ],
    [
      'Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh; các',
      'Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      'Bí thư',
      'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ],
    ['Trưởng Ban Tổ chức Tỉnh ủy Cao Sĩ Lượng', 'Trưởng Ban Tổ chức Tỉnh ủy', 'Trưởng Ban', 'Ban Tổ chức Tỉnh ủy'],
    ['Bí thư Tỉnh ủy Vi Đức Tuyên', 'Bí thư Tỉnh ủy', 'Bí thư', 'Tỉnh ủy'],
    ['Bí thư Tỉnh ủy Cao Bằng Vi Đức Tuyên', 'Bí thư Tỉnh ủy Cao Bằng', 'Bí thư', 'Tỉnh ủy Cao Bằng'],
    ['Bí thư Long An đi thăm', 'Bí thư Long An', 'Bí thư', 'Long An'],
    ['Bí thư TP Biên Hòa đề nghị', 'Bí thư TP Biên Hòa', 'Bí thư', 'TP Biên Hòa'],
    ['Bí thư quận Hồng Bàng dự', 'Bí thư quận Hồng Bàng', 'Bí thư', 'quận Hồng Bàng'],
    ['Tỉnh ủy viên, Giám đốc', 'Tỉnh ủy viên', 'Tỉnh ủy viên', 'Tỉnh ủy'],
    ['TUV, Giám đốc', 'TUV', 'TUV', null],
    [
      'Chánh Văn phòng Trung ương Đảng',
      'Chánh Văn phòng Trung ương Đảng',
      'Chánh Văn phòng',
      'Văn phòng Trung ương Đảng',
    ],
    // the State
    ['Chủ tịch nước Lương Khương', 'Chủ tịch nước', 'Chủ tịch nước', null],
    [
      'Phó Thủ tướng Thường trực Chính phủ',
      'Phó Thủ tướng Thường trực Chính phủ',
      'Phó Thủ tướng Thường trực',
      'Chính phủ',
    ],
    ['Chủ tịch QH điều hành', 'Chủ tịch QH', 'Chủ tịch', 'QH'],
    ['Bộ trưởng Công an Lương Tam Quang', 'Bộ trưởng Công an', 'Bộ trưởng', 'Công an'],
    ['Thứ trưởng Bộ KH-CN trả lời', 'Thứ trưởng Bộ KH-CN', 'Thứ trưởng', 'Bộ KH-CN'],
    ['Giám đốc Sở LĐ,TB&XH giải trình', 'Giám đốc Sở LĐ,TB&XH', 'Giám đốc', 'Sở LĐ,TB&XH'],
    [
      'Bộ trưởng Bộ Lao động - Thương binh và Xã hội Đào Ngọc Dung',
      'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
      'Bộ trưởng',
      'Bộ Lao động - Thương binh và Xã hội',
    ],
    [
      'Vụ trưởng Vụ Pháp chế, Bộ Tư pháp nói',
      'Vụ trưởng Vụ Pháp chế, Bộ Tư pháp',
      'Vụ trưởng',
      'Vụ Pháp chế, Bộ Tư pháp',
    ],
    [
      'Cục trưởng Cục Điều tiết điện lực nói',
      'Cục trưởng Cục Điều tiết điện lực',
      'Cục trưởng',
      'Cục Điều tiết điện lực',
    ],
    [
      'Tổng Kiểm toán Nhà nước Ngô Văn Tuấn',
      'Tổng Kiểm toán Nhà nước',
      'Tổng Kiểm toán Nhà nước',
      'Kiểm toán Nhà nước',
    ],
    ['Chủ tịch tỉnh Ninh Bình', 'Chủ tịch tỉnh Ninh Bình', 'Chủ tịch', 'tỉnh Ninh Bình'],
    [
      'Phó Chánh Văn phòng Trung ương Đảng Lê Văn An',
      'Phó Chánh Văn phòng Trung ương Đảng',
      'Phó Chánh Văn phòng',
      'Văn phòng Trung ương Đảng',
    ],
    ['Chánh văn phòng T.Ư Đảng dự', 'Chánh văn phòng T.Ư Đảng', 'Chánh văn phòng', 'văn phòng T.Ư Đảng'],
    ['Chánh Văn phòng Trung ương Đoàn dự', 'Chánh Văn phòng Trung ương Đoàn', 'Chánh Văn phòng', 'Trung ương Đoàn'],
    ['Chánh Văn phòng Tỉnh ủy dự', 'Chánh Văn phòng Tỉnh ủy', 'Chánh Văn phòng', 'Tỉnh ủy'],
    [
      'Đại biểu Quốc hội khóa XV tỉnh Tuyên Quang; bà Lê Thị Mai',
      'Đại biểu Quốc hội khóa XV tỉnh Tuyên Quang',
      'Đại biểu Quốc hội',
      'tỉnh Tuyên Quang',
    ],
    ['Đại biểu Quốc hội khóa XV Lê Văn An dự', 'Đại biểu Quốc hội khóa XV', 'Đại biểu Quốc hội', null],
    [
      'Ủy viên Ban Thường vụ (BTV) Tỉnh ủy, Phó',
      'Ủy viên Ban Thường vụ (BTV) Tỉnh ủy',
      'Ủy viên',
      'Ban Thường vụ (BTV) Tỉnh ủy',
    ],
    ['Chủ tịch HĐQT Tập đoàn TH Thái Hương', 'Chủ tịch HĐQT Tập đoàn TH', 'Chủ tịch', 'HĐQT Tập đoàn TH'],
    [
      'Bí thư Thành ủy Vinh, tỉnh Nghệ An nói',
      'Bí thư Thành ủy Vinh, tỉnh Nghệ An',
      'Bí thư',
      'Thành ủy Vinh, tỉnh Nghệ An',
    ],
    [
      'Phó Cục trưởng Cục Đăng ký và Dữ liệu thông tin đất đai phát biểu',
      'Phó Cục trưởng Cục Đăng ký và Dữ liệu thông tin đất đai',
      'Phó Cục trưởng',
      'Cục Đăng ký và Dữ liệu thông tin đất đai',
    ],
    [
      'Cục trưởng Cục Quản lý chất lượng, chế biến và phát triển thị trường, dự',
      'Cục trưởng Cục Quản lý chất lượng, chế biến và phát triển thị trường',
      'Cục trưởng',
      'Cục Quản lý chất lượng, chế biến và phát triển thị trường',
    ],
    [
      'Cục trưởng Cục Quản lý chất lượng, Chế biến và Phát triển thị trường cho biết',
      'Cục trưởng Cục Quản lý chất lượng, Chế biến và Phát triển thị trường',
      'Cục trưởng',
      'Cục Quản lý chất lượng, Chế biến và Phát triển thị trường',
    ],
    ['Cục trưởng Cục Quản lý giá, Nguyễn Văn An và', 'Cục trưởng Cục Quản lý giá', 'Cục trưởng', 'Cục Quản lý giá'],
    ['Cục trưởng Cục Quản lý giá, đề nghị và yêu cầu', 'Cục trưởng Cục Quản lý giá', 'Cục trưởng', 'Cục Quản lý giá'],
    [
      'Cục trưởng Cục Quản lý thị trường, kiểm tra và giám sát các chợ',
      'Cục trưởng Cục Quản lý thị trường',
      'Cục trưởng',
      'Cục Quản lý thị trường',
    ],
    [
      'Cục trưởng Cục Thú y và Chăn nuôi tổ chức họp',
      'Cục trưởng Cục Thú y và Chăn nuôi',
      'Cục trưởng',
      'Cục Thú y và Chăn nuôi',
    ],
    ['Chủ tịch Tập đoàn BRG Nguyễn Thị Nga', 'Chủ tịch Tập đoàn BRG', 'Chủ tịch', 'Tập đoàn BRG'],
    ['Bí thư Thành ủy Vinh, Tỉnh đoàn Nghệ An', 'Bí thư Thành ủy Vinh', 'Bí thư', 'Thành ủy Vinh'],
    ['PCT UBND tỉnh Cao Huy', 'PCT UBND tỉnh', 'PCT', 'UBND tỉnh'],
    [
      'Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội trình bày',
      'Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội',
      'Chủ nhiệm',
      'Ủy ban Văn hóa, Giáo dục của Quốc hội',
    ],
    [
      'Trưởng Đoàn ĐBQH Khóa XV tỉnh Hà Giang Lý Thị Lan',
      'Trưởng Đoàn ĐBQH Khóa XV tỉnh Hà Giang',
      'Trưởng Đoàn',
      'Đoàn ĐBQH Khóa XV tỉnh Hà Giang',
    ],
    [
      'Chủ tịch Hội Nông dân xã Ea Kao, thành phố Buôn Ma Thuột cho biết',
      'Chủ tịch Hội Nông dân xã Ea Kao, thành phố Buôn Ma Thuột',
      'Chủ tịch',
      'Hội Nông dân xã Ea Kao, thành phố Buôn Ma Thuột',
    ],
    ['Chủ tịch UBND huyện Đức Cơ (Gia Lai)', 'Chủ tịch UBND huyện Đức Cơ', 'Chủ tịch', 'UBND huyện Đức Cơ'],
    [
      'Chủ tịch UBND huyện Trần Văn Thời báo cáo',
      'Chủ tịch UBND huyện Trần Văn Thời',
      'Chủ tịch',
      'UBND huyện Trần Văn Thời',
    ],
    ['Chủ tịch UBND TP. Hồ Chí Minh chỉ đạo', 'Chủ tịch UBND TP. Hồ Chí Minh', 'Chủ tịch', 'UBND TP. Hồ Chí Minh'],
    ['Chủ tịch UBND TP.', 'Chủ tịch UBND TP', 'Chủ tịch', 'UBND TP'],
    ['Chủ tịch UBND tỉnh kiểm tra tiến độ', 'Chủ tịch UBND tỉnh', 'Chủ tịch', 'UBND tỉnh'],
    ['Bí thư Thị ủy Uông Bí và các', 'Bí thư Thị ủy Uông Bí', 'Bí thư', 'Thị ủy Uông Bí'],
    ['Bí thư Huyện ủy Lý Sơn Nguyễn Văn Huy', 'Bí thư Huyện ủy Lý Sơn', 'Bí thư', 'Huyện ủy Lý Sơn'],
    ['Trợ lý Phó Thủ tướng Chính phủ dự', 'Trợ lý Phó Thủ tướng Chính phủ', 'Trợ lý', 'Phó Thủ tướng Chính phủ'],
    [
      'Vụ trưởng Vụ Hợp tác quốc tế, Học viện Chính trị quốc gia Hồ Chí Minh dự',
      'Vụ trưởng Vụ Hợp tác quốc tế, Học viện Chính trị quốc gia Hồ Chí Minh',
      'Vụ trưởng',
      'Vụ Hợp tác quốc tế, Học viện Chính trị quốc gia Hồ Chí Minh',
    ],
    ['phó giám đốc sở, trưởng phòng', 'phó giám đốc sở', 'phó giám đốc', 'sở'],
    ['giám đốc sở của tỉnh Quảng Ninh bị', 'giám đốc sở của tỉnh Quảng Ninh', 'giám đốc', 'sở của tỉnh Quảng Ninh'],
    ['giám đốc sở hữu nhiều đất', 'giám đốc', 'giám đốc', null],
    ['bí thư cấp ủy cấp tỉnh, huyện không', 'bí thư cấp ủy cấp tỉnh, huyện', 'bí thư', 'cấp ủy cấp tỉnh, huyện'],
    ['chủ tịch UBND cấp huyện, cấp xã ở', 'chủ tịch UBND cấp huyện, cấp xã', 'chủ tịch', 'UBND cấp huyện, cấp xã'],
    [
      'chủ tịch UBND phường, xã và thị trấn đều',
      'chủ tịch UBND phường, xã và thị trấn',
      'chủ tịch',
      'UBND phường, xã và thị trấn',
    ],
    ['Chủ tịch UBND tỉnh, huyện Mường Nhé', 'Chủ tịch UBND tỉnh', 'Chủ tịch', 'UBND tỉnh'],
    [
      'chủ nhiệm ủy ban kiểm tra đảng ủy cơ sở',
      'chủ nhiệm ủy ban kiểm tra đảng ủy cơ sở',
      'chủ nhiệm',
      'ủy ban kiểm tra đảng ủy cơ sở',
    ],
    ['Bí thư thứ hai Đại sứ quán Pháp thăm', 'Bí thư thứ hai Đại sứ quán Pháp', 'Bí thư thứ hai', 'Đại sứ quán Pháp'],
    ['Cụm phó Cụm thi đua số 3 năm', 'Cụm phó Cụm thi đua số 3', 'Cụm phó', 'Cụm thi đua số 3'],
    ['Cục trưởng Quản lý Dược, Bộ Y tế nói', 'Cục trưởng Quản lý Dược, Bộ Y tế', 'Cục trưởng', 'Quản lý Dược, Bộ Y tế'],
    ['Thủ tướng ban hành nghị định', 'Thủ tướng', 'Thủ tướng', null],
    ['phó chủ tịch tổ chức họp', 'phó chủ tịch', 'phó chủ tịch', null],
    ['phó chủ tịch phụ trách kinh tế', 'phó chủ tịch', 'phó chủ tịch', null],
    ['Phó Giám đốc phụ trách Sở Y tế', 'Phó Giám đốc phụ trách Sở Y tế', 'Phó Giám đốc phụ trách', 'Sở Y tế'],
    ['Kiến trúc sư trưởng TP trình bày', 'Kiến trúc sư trưởng TP', 'Kiến trúc sư trưởng', 'TP'],
    [
      'Trưởng ban Quản lý Chợ thành phố Vinh',
      'Trưởng ban Quản lý Chợ thành phố Vinh',
      'Trưởng ban',
      'ban Quản lý Chợ thành phố Vinh',
    ],
    [
      'Giám đốc Công ty Thủy lợi Nam Hà Tĩnh, Phó',
      'Giám đốc Công ty Thủy lợi Nam Hà Tĩnh',
      'Giám đốc',
      'Công ty Thủy lợi Nam Hà Tĩnh',
    ],
    [
      'Hiệu trưởng Cao đẳng Sư phạm Lạng Sơn, Giám',
      'Hiệu trưởng Cao đẳng Sư phạm Lạng Sơn',
      'Hiệu trưởng',
      'Cao đẳng Sư phạm Lạng Sơn',
    ],
    ['giám đốc Nhà thiếu nhi. Nhà', 'giám đốc Nhà thiếu nhi', 'giám đốc', 'Nhà thiếu nhi'],
    ['Chủ tịch VCCI cho biết', 'Chủ tịch VCCI', 'Chủ tịch', 'VCCI'],
    ['Phó chủ tịch VASEP Dương Ngọc Minh', 'Phó chủ tịch VASEP', 'Phó chủ tịch', 'VASEP'],
    ['Tổng giám đốc Vinalines căn cứ', 'Tổng giám đốc Vinalines', 'Tổng giám đốc', 'Vinalines'],
    ['Chủ tịch Michinobu Sugata nói', 'Chủ tịch', 'Chủ tịch', null],
    ['CHỦ TỊCH LỮ VĂN HÙNG', 'CHỦ TỊCH', 'CHỦ TỊCH', null],
    // bodies in one breath, or with their abbreviation
    ['Chủ tịch HĐND, UBND các xã chịu', 'Chủ tịch HĐND, UBND các xã', 'Chủ tịch', 'HĐND, UBND các xã'],
    ['bí thư huyện ủy, thành ủy trực', 'bí thư huyện ủy, thành ủy', 'bí thư', 'huyện ủy, thành ủy'],
    [
      'Chủ tịch Ủy ban nhân dân (UBND) tỉnh Long An họp',
      'Chủ tịch Ủy ban nhân dân (UBND) tỉnh Long An',
      'Chủ tịch',
      'Ủy ban nhân dân (UBND) tỉnh Long An',
    ],
    ['Chủ tịch UBND tỉnh (Ảnh)', 'Chủ tịch UBND tỉnh', 'Chủ tịch', 'UBND tỉnh'],
    // national offices have no body but the State's
    ['Tổng Bí thư Trường Chinh ký', 'Tổng Bí thư', 'Tổng Bí thư', null],
    ['Tổng thống Ukraine thăm', 'Tổng thống Ukraine', 'Tổng thống', 'Ukraine'],
    ['Thủ tướng Ma-lai-xi-a thăm', 'Thủ tướng Ma-lai-xi-a', 'Thủ tướng', 'Ma-lai-xi-a'],
    // places
    ['Chủ tịch UBND phường Nguyễn Trãi họp', 'Chủ tịch UBND phường Nguyễn Trãi', 'Chủ tịch', 'UBND phường Nguyễn Trãi'],
    ['Trưởng thôn Đồng Tâm 2 nói', 'Trưởng thôn Đồng Tâm 2', 'Trưởng thôn', 'thôn Đồng Tâm 2'],
    ['Chánh án TAND khu vực 3 xét', 'Chánh án TAND khu vực 3', 'Chánh án', 'TAND khu vực 3'],
    ['Bí thư Tỉnh ủy Vân Nam thăm', 'Bí thư Tỉnh ủy Vân Nam', 'Bí thư', 'Tỉnh ủy Vân Nam'],
    ['Chánh Văn phòng\t0237', 'Chánh Văn phòng', 'Chánh Văn phòng', null],
    // courts, armed forces, institutions
    ['Chánh án TAND tỉnh Tây Ninh Bùi Đức Xuân', 'Chánh án TAND tỉnh Tây Ninh', 'Chánh án', 'TAND tỉnh Tây Ninh'],
    ['Viện trưởng Viện KSND TPHCM Nguyễn Đức Thái', 'Viện trưởng Viện KSND TPHCM', 'Viện trưởng', 'Viện KSND TPHCM'],
    ['Tư lệnh Quân khu 3 dự', 'Tư lệnh Quân khu 3', 'Tư lệnh', 'Quân khu 3'],
    ['Chỉ huy trưởng Bộ CHQS tỉnh báo cáo', 'Chỉ huy trưởng Bộ CHQS tỉnh', 'Chỉ huy trưởng', 'Bộ CHQS tỉnh'],
    ['đại tướng Ngô Xuân Lịch', 'đại tướng', 'đại tướng', null],
    ['Trưởng Công an TP. Cần Thơ', 'Trưởng Công an TP. Cần Thơ', 'Trưởng Công an', 'Công an TP. Cần Thơ'],
    [
      'Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Nguyễn Xuân Thắng',
      'Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh',
      'Giám đốc',
      'Học viện Chính trị quốc gia Hồ Chí Minh',
    ],
    [
      'Hiệu trưởng Trường THPT Lê Hồng Phong Đỗ Văn Hải',
      'Hiệu trưởng Trường THPT Lê Hồng Phong',
      'Hiệu trưởng',
      'Trường THPT Lê Hồng Phong',
    ],
    [
      'Tổng Giám đốc Công ty Cổ phần Tập đoàn Hoa Sen Lê Phước Vũ',
      'Tổng Giám đốc Công ty Cổ phần Tập đoàn Hoa Sen',
      'Tổng Giám đốc',
      'Công ty Cổ phần Tập đoàn Hoa Sen',
    ],
    ['Giám đốc Công ty Nguyễn Văn Hùng', 'Giám đốc Công ty', 'Giám đốc', 'Công ty'],
    ['Tổng Biên tập Báo Nhân Dân Lê Quốc Minh', 'Tổng Biên tập Báo Nhân Dân', 'Tổng Biên tập', 'Báo Nhân Dân'],
  ];
  for (const [text, title, role, body] of rows) {
    test(text, () => {
      const words = readTitle(tokenize(text), 0);
      assert.ok(words);
      const tokens = tokenize(text);
      assert.equal(text.slice(0, tokens.end[words.to - 1]), title);
      assert.equal(text.slice(words.role.start, words.role.end), role);
      assert.equal(words.body && text.slice(words.body.start, words.body.end), body);
    });
  }

  const none = [
    'Thường trực Tỉnh ủy họp',
    'Đại biểu dự hội nghị',
    'Lãnh đạo Tỉnh ủy',
    'Ban Bí thư',
    'Trưởng thành từ cơ sở',
    'hạ sĩ quan, chiến sĩ',
  ];
  for (const text of none) test(`no title: ${text}`, () => assert.equal(readTitle(tokenize(text), 0), undefined));

  test('a body does not go on in the next paragraph', () => {
    const words = readTitle(tokenize('Tổng Bí thư\n\nHội nghị lần thứ nhất'), 0);
    assert.equal(words?.body, null);
  });

  test('composition and tone placement make no difference', () => {
    const text = 'Trưởng Ban Tổ chức Tỉnh ủy Hòa Bình';
    for (const form of [text.normalize('NFD'), text.replace('ủy', 'uỷ').replace('Hòa', 'Hoà')]) {
      const tokens = tokenize(form);
      assert.equal(readTitle(tokens, 0)?.to, tokens.count);
    }
  });
});
