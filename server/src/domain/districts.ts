/**
 * The districts, towns and cities under each province up to 1 July 2025, when their level was abolished, without their
 * level word («huyện», «quận», «thị xã», «thành phố»). A name that two units of one province share (thành phố Cao Lãnh,
 * huyện Cao Lãnh) stands once; districts with a number for a name (Quận 1) are left out, since they tell nothing apart.
 *
 * Source: the General Statistics Office's list of administrative units (danhmuchanhchinh.gso.gov.vn), as it stood on
 * 4 January 2025 (696 units) with the names that its earlier states since October 2019 (713 units) have besides.
 * Spellings of the press (Đakrông, Buôn Mê Thuột) stand at the end of their line.
 * Provinces are named as in PROVINCES; Phú Xuân and Thuận Hóa came with the city of Huế on 1 January 2025.
 */
export const DISTRICTS: readonly (readonly [province: string, names: string])[] = [
  [
    'An Giang',
    'An Phú, Châu Phú, Châu Thành, Châu Đốc, Chợ Mới, Long Xuyên, Phú Tân, Thoại Sơn, Tri Tôn, Tân Châu, Tịnh Biên',
  ],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa, Châu Đức, Côn Đảo, Long Điền, Long Đất, Phú Mỹ, Vũng Tàu, Xuyên Mộc, Đất Đỏ'],
  ['Bình Dương', 'Bàu Bàng, Bắc Tân Uyên, Bến Cát, Dĩ An, Dầu Tiếng, Phú Giáo, Thuận An, Thủ Dầu Một, Tân Uyên'],
  [
    'Bình Phước',
    'Bình Long, Bù Gia Mập, Bù Đăng, Bù Đốp, Chơn Thành, Hớn Quản, Lộc Ninh, Phú Riềng, Phước Long, Đồng Phú, Đồng Xoài',
  ],
  [
    'Bình Thuận',
    'Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân, La Gi, Phan Thiết, Phú Quí, Tuy Phong, Tánh Linh, Đức Linh, Phú Quý',
  ],
  [
    'Bình Định',
    'An Lão, An Nhơn, Hoài Nhơn, Hoài Ân, Phù Cát, Phù Mỹ, Qui Nhơn, Quy Nhơn, Tuy Phước, Tây Sơn, Vân Canh, Vĩnh Thạnh',
  ],
  ['Bạc Liêu', 'Bạc Liêu, Giá Rai, Hòa Bình, Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải'],
  [
    'Bắc Giang',
    'Bắc Giang, Chũ, Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Tân Yên, Việt Yên, Yên Dũng, Yên Thế',
  ],
  ['Bắc Kạn', 'Ba Bể, Bạch Thông, Bắc Kạn, Chợ Mới, Chợ Đồn, Na Rì, Ngân Sơn, Pác Nặm'],
  ['Bắc Ninh', 'Bắc Ninh, Gia Bình, Lương Tài, Quế Võ, Thuận Thành, Tiên Du, Từ Sơn, Yên Phong'],
  ['Bến Tre', 'Ba Tri, Bình Đại, Bến Tre, Châu Thành, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Thạnh Phú'],
  [
    'Cao Bằng',
    'Bảo Lâm, Bảo Lạc, Cao Bằng, Hòa An, Hà Quảng, Hạ Lang, Nguyên Bình, Phục Hòa, Quảng Hòa, Quảng Uyên, Thông Nông, Thạch An, Trà Lĩnh, Trùng Khánh',
  ],
  ['Cà Mau', 'Cà Mau, Cái Nước, Ngọc Hiển, Năm Căn, Phú Tân, Thới Bình, Trần Văn Thời, U Minh, Đầm Dơi'],
  ['Cần Thơ', 'Bình Thủy, Cái Răng, Cờ Đỏ, Ninh Kiều, Phong Điền, Thốt Nốt, Thới Lai, Vĩnh Thạnh, Ô Môn'],
  [
    'Gia Lai',
    'An Khê, Ayun Pa, Chư Prông, Chư Păh, Chư Pưh, Chư Sê, Ia Grai, Ia Pa, KBang, Krông Pa, Kông Chro, Mang Yang, Phú Thiện, Pleiku, Đăk Pơ, Đăk Đoa, Đức Cơ, Plei Ku',
  ],
  [
    'Thừa Thiên Huế',
    'A Lưới, Huế, Hương Thủy, Hương Trà, Nam Đông, Phong Điền, Phú Lộc, Phú Vang, Phú Xuân, Quảng Điền, Thuận Hóa',
  ],
  [
    'Hà Giang',
    'Bắc Mê, Bắc Quang, Hoàng Su Phì, Hà Giang, Mèo Vạc, Quang Bình, Quản Bạ, Vị Xuyên, Xín Mần, Yên Minh, Đồng Văn',
  ],
  ['Hà Nam', 'Bình Lục, Duy Tiên, Kim Bảng, Lý Nhân, Phủ Lý, Thanh Liêm'],
  [
    'Hà Nội',
    'Ba Vì, Ba Đình, Bắc Từ Liêm, Chương Mỹ, Cầu Giấy, Gia Lâm, Hai Bà Trưng, Hoài Đức, Hoàn Kiếm, Hoàng Mai, Hà Đông, Long Biên, Mê Linh, Mỹ Đức, Nam Từ Liêm, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Sơn Tây, Thanh Oai, Thanh Trì, Thanh Xuân, Thường Tín, Thạch Thất, Tây Hồ, Đan Phượng, Đông Anh, Đống Đa, Ứng Hòa',
  ],
  [
    'Hà Tĩnh',
    'Can Lộc, Cẩm Xuyên, Hà Tĩnh, Hương Khê, Hương Sơn, Hồng Lĩnh, Kỳ Anh, Lộc Hà, Nghi Xuân, Thạch Hà, Vũ Quang, Đức Thọ',
  ],
  [
    'Hòa Bình',
    'Cao Phong, Hòa Bình, Kim Bôi, Kỳ Sơn, Lương Sơn, Lạc Sơn, Lạc Thủy, Mai Châu, Tân Lạc, Yên Thủy, Đà Bắc',
  ],
  ['Hưng Yên', 'Hưng Yên, Khoái Châu, Kim Động, Mỹ Hào, Phù Cừ, Tiên Lữ, Văn Giang, Văn Lâm, Yên Mỹ, Ân Thi'],
  [
    'Hải Dương',
    'Bình Giang, Chí Linh, Cẩm Giàng, Gia Lộc, Hải Dương, Kim Thành, Kinh Môn, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Tứ Kỳ',
  ],
  [
    'Hải Phòng',
    'An Dương, An Lão, Bạch Long Vĩ, Cát Hải, Dương Kinh, Hải An, Hồng Bàng, Kiến An, Kiến Thuỵ, Lê Chân, Ngô Quyền, Thủy Nguyên, Tiên Lãng, Vĩnh Bảo, Đồ Sơn',
  ],
  ['Hậu Giang', 'Châu Thành, Châu Thành A, Long Mỹ, Ngã Bảy, Phụng Hiệp, Vị Thanh, Vị Thủy'],
  [
    'Hồ Chí Minh',
    'Bình Chánh, Bình Thạnh, Bình Tân, Cần Giờ, Củ Chi, Gò Vấp, Hóc Môn, Nhà Bè, Phú Nhuận, Thủ Đức, Tân Bình, Tân Phú',
  ],
  ['Khánh Hòa', 'Cam Lâm, Cam Ranh, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Nha Trang, Ninh Hòa, Trường Sa, Vạn Ninh'],
  [
    'Kiên Giang',
    'An Biên, An Minh, Châu Thành, Giang Thành, Giồng Riềng, Gò Quao, Hà Tiên, Hòn Đất, Kiên Hải, Kiên Lương, Phú Quốc, Rạch Giá, Tân Hiệp, U Minh Thượng, Vĩnh Thuận',
  ],
  [
    'Kon Tum',
    "Ia H'Drai, Kon Plông, Kon Rẫy, Kon Tum, Ngọc Hồi, Sa Thầy, Tu Mơ Rông, Đắk Glei, Đắk Hà, Đắk Tô, Đăk Hà, Đăk Tô, Đăk Glei, Konplong, Tumơrông, Kon Plong",
  ],
  ['Lai Châu', 'Lai Châu, Mường Tè, Nậm Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Than Uyên, Tân Uyên'],
  [
    'Long An',
    'Bến Lức, Châu Thành, Cần Giuộc, Cần Đước, Kiến Tường, Mộc Hóa, Thạnh Hóa, Thủ Thừa, Tân An, Tân Hưng, Tân Thạnh, Tân Trụ, Vĩnh Hưng, Đức Huệ, Đức Hòa',
  ],
  ['Lào Cai', 'Bát Xát, Bảo Thắng, Bảo Yên, Bắc Hà, Lào Cai, Mường Khương, Sa Pa, Si Ma Cai, Văn Bàn'],
  [
    'Lâm Đồng',
    'Bảo Lâm, Bảo Lộc, Cát Tiên, Di Linh, Lâm Hà, Lạc Dương, Đam Rông, Đà Lạt, Đơn Dương, Đạ Huoai, Đạ Tẻh, Đức Trọng',
  ],
  [
    'Lạng Sơn',
    'Bình Gia, Bắc Sơn, Cao Lộc, Chi Lăng, Hữu Lũng, Lạng Sơn, Lộc Bình, Tràng Định, Văn Lãng, Văn Quan, Đình Lập',
  ],
  ['Nam Định', 'Giao Thủy, Hải Hậu, Mỹ Lộc, Nam Trực, Nam Định, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên'],
  [
    'Nghệ An',
    'Anh Sơn, Con Cuông, Cửa Lò, Diễn Châu, Hoàng Mai, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc, Nghĩa Đàn, Quế Phong, Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Thanh Chương, Thái Hòa, Tân Kỳ, Tương Dương, Vinh, Yên Thành, Đô Lương',
  ],
  ['Ninh Bình', 'Gia Viễn, Hoa Lư, Kim Sơn, Nho Quan, Ninh Bình, Tam Điệp, Yên Khánh, Yên Mô'],
  ['Ninh Thuận', 'Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Phan Rang-Tháp Chàm, Thuận Bắc, Thuận Nam, Phan Rang'],
  [
    'Phú Thọ',
    'Cẩm Khê, Hạ Hòa, Lâm Thao, Phù Ninh, Phú Thọ, Tam Nông, Thanh Ba, Thanh Sơn, Thanh Thủy, Tân Sơn, Việt Trì, Yên Lập, Đoan Hùng',
  ],
  ['Phú Yên', 'Phú Hòa, Sông Cầu, Sông Hinh, Sơn Hòa, Tuy An, Tuy Hòa, Tây Hòa, Đông Hòa, Đồng Xuân'],
  ['Quảng Bình', 'Ba Đồn, Bố Trạch, Lệ Thủy, Minh Hóa, Quảng Ninh, Quảng Trạch, Tuyên Hóa, Đồng Hới'],
  [
    'Quảng Nam',
    'Bắc Trà My, Duy Xuyên, Hiệp Đức, Hội An, Nam Giang, Nam Trà My, Nông Sơn, Núi Thành, Phú Ninh, Phước Sơn, Quế Sơn, Tam Kỳ, Thăng Bình, Tiên Phước, Tây Giang, Điện Bàn, Đông Giang, Đại Lộc',
  ],
  [
    'Quảng Ngãi',
    'Ba Tơ, Bình Sơn, Lý Sơn, Minh Long, Mộ Đức, Nghĩa Hành, Quảng Ngãi, Sơn Hà, Sơn Tây, Sơn Tịnh, Trà Bồng, Tây Trà, Tư Nghĩa, Đức Phổ',
  ],
  [
    'Quảng Ninh',
    'Ba Chẽ, Bình Liêu, Cô Tô, Cẩm Phả, Hoành Bồ, Hạ Long, Hải Hà, Móng Cái, Quảng Yên, Tiên Yên, Uông Bí, Vân Đồn, Đông Triều, Đầm Hà',
  ],
  [
    'Quảng Trị',
    'Cam Lộ, Cồn Cỏ, Gio Linh, Hướng Hóa, Hải Lăng, Quảng Trị, Triệu Phong, Vĩnh Linh, Đa Krông, Đông Hà, Đakrông',
  ],
  [
    'Sóc Trăng',
    'Châu Thành, Cù Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Ngã Năm, Sóc Trăng, Thạnh Trị, Trần Đề, Vĩnh Châu',
  ],
  [
    'Sơn La',
    'Bắc Yên, Mai Sơn, Mường La, Mộc Châu, Phù Yên, Quỳnh Nhai, Sông Mã, Sơn La, Sốp Cộp, Thuận Châu, Vân Hồ, Yên Châu',
  ],
  [
    'Thanh Hóa',
    'Bá Thước, Bỉm Sơn, Cẩm Thủy, Hoằng Hóa, Hà Trung, Hậu Lộc, Lang Chánh, Mường Lát, Nga Sơn, Nghi Sơn, Ngọc Lặc, Như Thanh, Như Xuân, Nông Cống, Quan Hóa, Quan Sơn, Quảng Xương, Sầm Sơn, Thanh Hóa, Thiệu Hóa, Thường Xuân, Thạch Thành, Thọ Xuân, Triệu Sơn, Tĩnh Gia, Vĩnh Lộc, Yên Định, Đông Sơn',
  ],
  ['Thái Bình', 'Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Bình, Thái Thụy, Tiền Hải, Vũ Thư, Đông Hưng'],
  ['Thái Nguyên', 'Phú Bình, Phú Lương, Phổ Yên, Sông Công, Thái Nguyên, Võ Nhai, Đại Từ, Định Hóa, Đồng Hỷ'],
  [
    'Tiền Giang',
    'Cai Lậy, Châu Thành, Chợ Gạo, Cái Bè, Gò Công, Gò Công Tây, Gò Công Đông, Mỹ Tho, Tân Phú Đông, Tân Phước',
  ],
  ['Trà Vinh', 'Châu Thành, Càng Long, Cầu Kè, Cầu Ngang, Duyên Hải, Tiểu Cần, Trà Cú, Trà Vinh'],
  ['Tuyên Quang', 'Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Tuyên Quang, Yên Sơn'],
  ['Tây Ninh', 'Bến Cầu, Châu Thành, Dương Minh Châu, Gò Dầu, Hòa Thành, Trảng Bàng, Tân Biên, Tân Châu, Tây Ninh'],
  ['Vĩnh Long', 'Bình Minh, Bình Tân, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vĩnh Long, Vũng Liêm'],
  ['Vĩnh Phúc', 'Bình Xuyên, Lập Thạch, Phúc Yên, Sông Lô, Tam Dương, Tam Đảo, Vĩnh Tường, Vĩnh Yên, Yên Lạc'],
  ['Yên Bái', 'Lục Yên, Mù Căng Chải, Nghĩa Lộ, Trạm Tấu, Trấn Yên, Văn Chấn, Văn Yên, Yên Bái, Yên Bình'],
  [
    'Điện Biên',
    'Mường Chà, Mường Lay, Mường Nhé, Mường Ảng, Nậm Pồ, Tuần Giáo, Tủa Chùa, Điện Biên, Điện Biên Phủ, Điện Biên Đông',
  ],
  ['Đà Nẵng', 'Cẩm Lệ, Hoàng Sa, Hòa Vang, Hải Châu, Liên Chiểu, Ngũ Hành Sơn, Sơn Trà, Thanh Khê'],
  [
    'Đắk Lắk',
    "Buôn Hồ, Buôn Ma Thuột, Buôn Đôn, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Ea Súp, Krông A Na, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, Lắk, M'Đrắk, Buôn Mê Thuột, Krông Ana, Krông Păk, Krông Pắk, Krông Buk, Ea Soup",
  ],
  [
    'Đắk Nông',
    "Cư Jút, Gia Nghĩa, Krông Nô, Tuy Đức, Đăk Glong, Đắk Mil, Đắk R'Lấp, Đắk Song, Đăk Mil, Đăk Song, Đăk R'lấp, Đắk Glong",
  ],
  [
    'Đồng Nai',
    'Biên Hòa, Cẩm Mỹ, Long Khánh, Long Thành, Nhơn Trạch, Thống Nhất, Trảng Bom, Tân Phú, Vĩnh Cửu, Xuân Lộc, Định Quán',
  ],
  ['Đồng Tháp', 'Cao Lãnh, Châu Thành, Hồng Ngự, Lai Vung, Lấp Vò, Sa Đéc, Tam Nông, Thanh Bình, Tháp Mười, Tân Hồng'],
];
