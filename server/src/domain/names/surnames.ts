/**
 * What the names of people begin with: surnames, and the clan names and prefixes of minorities.
 *
 * Sources: the order of frequency of Kinh surnames is common knowledge (Lê Trung Hoa, «Họ và tên người Việt Nam»);
 * surnames and clan names of the minorities were read in lists of officials: baotuyenquang.com.vn (Tày, Nùng),
 * baohagiang.vn and viettimes.vn 189776 (Mông), baomoi.com c/6469327 and vneconomy.vn (Thái), vov4.vov.vn and
 * baogialai.com.vn 571404 (Gia Rai, Ba Na, Ê Đê), plo.vn post90680 (S'tiêng, M'nông), mdec.vn 1071 (Khmer),
 * tienphong.vn 636444 (Chăm, K'ho).
 */

/** Surnames that hardly ever begin anything but a name. */
export const STRONG_SURNAMES: readonly string[] = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Phùng Quách Khuất Mạc Hứa Đàm Lưu Tạ ' +
  'Trương Doãn Nghiêm Uông Vương Chẩu Lường Thào Giàng Sùng Hầu Lèng Quàng Tòng Tráng Chảo Phàn Tẩn Sình Đoàn Dương ' +
  'Lý Đào Lương Lâm Hồ Tô Chu Kiều Tống Thạch Khổng Nguỵ Mẫn Giáp Lù Lò Lỳ Pờ Thò Vừ Hạng Bế Triệu Cầm Ksor Rmah ' +
  'Siu Kpă Rcom Chamaléa Katơr Khương Diệp Nhữ Thiều Phí Lã'
).split(' ');

/** Surnames that are common words or begin names of places too: more must speak for a name. */
export const WEAK_SURNAMES: readonly string[] = (
  'Cứ Vừa Đầu Ninh Trà Lộc Sầm Liêu Lục Lại Văn Đồng Mai Cao Hà Châu Thái Từ Thân Ứng Viên Tăng Tôn La Nông Ma Âu ' +
  'Vi Thẩm Vàng Mùa Ly Quản Nay Điểu Bon Cil Ama Nàng Kim Sơn Danh Kiên Đàng Bồ Ông Tất Cái Thuận Chế Tiêu Mã Lều ' +
  'Cù Cung Giản Bạch Bàn Đèo Hờ Mè Quan Thi Tưởng Trưng Ngọ Nhâm Cấn Chử Đới Đậu Hàn Hán Hình Khúc Lang Lăng Lô ' +
  'Mông Nhan Ôn Phó Phú Sử Tào Thang Thành Thế Tiết Tiền Trang Trình Tuấn Út Viêm Xa Xuân Y A U Đan Lữ Tề Xồng Lầu ' +
  'Và Già Lau Moong Lo Kha Vang Quế Lộ Kố Cư Hồng Long Ngân Hảng Tần Khà Ky Thùng Dì Ngải Sin Phừ Chang Hù Giừ Ban ' +
  'Bạc Sa Cơ Zơ Alăng Bhling Bríu Coor Pơloong Tơ Ngôn Zuông Arất Hôih Hiên Rah Rơ Hnhing Blong Đích Liêng Cill Kơ ' +
  'Kră Bnahria Lơ Kon Đưng Krajăn Păng Jơ Pang Tinh Sú Toán Vong Woòng Vòng Chíu Chìu Sằm Trưởng Ngưu Giang Thoòng ' +
  'Chiêng Ngũ Quảng Phu Thao Chá Du Bành Đổng Giả Nhậm Sần Khoàng Vù Cháng Thền Lèo Cút Cà Tếnh'
).split(' ');

/** Surnames that nobody in Vietnam has, of people abroad whom the press names often: general knowledge. */
export const FOREIGN_SURNAMES: Readonly<Record<'strong' | 'weak', readonly string[]>> = {
  strong: ['Hun'],
  weak: ['Tập'],
};

/** Surnames of the Central Highlands that begin no place: with one word behind them they are a full name. */
export const HIGHLAND_SURNAMES: readonly string[] = (
  'Ksor Kpă Kpa Rmah Siu Rcom Rcăm Rơcom Chamaléa Chamalea Katơr Kator Điểu Alăng Bhling Bhnướch Bríu Pơloong Zơrâm Coor ' +
  'Arất Hôih Niê Êban Ayun Mlô Kbuôr Byă Krajăn Bnahria Hnhing'
).split(' ');

/** First words of two-part clan names of the Central Highlands. */
export const CLAN_NAMES: readonly string[] = [
  'Rah Lan',
  'Rơ Chăm',
  'Rơ Mah',
  'Rơ Ô',
  'Rơ Châm',
  'Bơ Nướch',
  'Niê Kđăm',
];

/** A name that begins so has no surname in front: the personal prefix of Ê Đê, K'ho, M'nông and others. */
export const PERSONAL_PREFIXES: readonly string[] = ['K', 'H', 'Y'];

/** Small words inside names of foreigners: «Ursula von der Leyen», «Mohammed bin Salman». Source: general usage. */
export const NAME_PARTICLES: readonly string[] = [
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'el',
  'ibn',
  'la',
  'le',
  'ter',
  'van',
  'von',
  'zu',
];
