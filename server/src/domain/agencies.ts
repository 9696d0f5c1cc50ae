/**
 * News agencies and national papers, as bylines and datelines write them. They are no people, and they say nothing of
 * an article's locality; the papers of provinces are among the NEWSPAPER_CODES. Source: datelines of the papers
 * themselves (ttxvn, vov.vn, plo.vn, tienphong.vn, …).
 */
export const AGENCIES = [
  'TTXVN',
  'VNA',
  'VOV',
  'VOV.VN',
  'VTV',
  'VTC News',
  'VGP',
  'Chinhphu.vn',
  'baochinhphu.vn',
  'Báo Tin tức',
  'Báo Chính phủ',
  'Báo Nhân Dân',
  'Nhân Dân',
  'ND',
  'QĐND',
  'PLVN',
  'PLO',
  'PL',
  'TPO',
  'TP',
  'TTO',
  'TT',
  'SGGP',
  'SGGPO',
  'NLĐ',
  'NLĐO',
  'LĐ',
  'LĐO',
  'CAND',
  'Dân trí',
  'Dân Việt',
  'Tuổi Trẻ',
  'Thanh Niên',
  'Tiền Phong',
  'VietnamPlus',
  'VnExpress',
  'VietNamNet',
  'VietTimes',
  'LLCT',
  'TCCS',
  'TG',
  'ĐS&PL',
  'LSVN',
  'Mặt trận',
  'Xây dựng',
  'Thanh tra',
  'Quanlynhanuoc.vn',
  'dangcongsan.vn',
  'xaydungdang.org.vn',
  'CTTĐT',
  'CTV',
  'PV',
  'P.V',
  'PVTS',
  'BBT',
  'BT',
  'Ban Biên tập',
  'Nhóm PV',
  'Nhóm PVTS',
  'Nhóm phóng viên',
  'Tổng hợp',
  'minh họa',
  'tư liệu',
] as const;

/** Labels before authors' names: «Tin, ảnh: …». */
export const BYLINE_LABELS = [
  'Tin',
  'Bài',
  'Tin, ảnh',
  'Bài, ảnh',
  'Bài và ảnh',
  'Tin và ảnh',
  'Tin - Ảnh',
  'Bài - Ảnh',
  'Ảnh, bài',
  'Tin bài',
  'Tin, bài',
  'Tin, bài, ảnh',
  'Tin và bài',
  'Tin bài và ảnh',
  'Tin, bài và ảnh',
  'Tin bài, ảnh',
  'Tin bài - ảnh',
  'Tin/ảnh',
  'Bài/ảnh',
  'Tin & ảnh',
  'Bài & ảnh',
  'Ảnh, tin',
  'Ảnh và tin',
  'Ảnh và bài',
  'Tin, ảnh, clip',
  'Bài, ảnh, clip',
  'Bài viết',
  'Nội dung',
  'Thực hiện',
  'Tác giả',
  'Người viết',
  'Lược ghi',
  'Phóng viên',
] as const;

/** … and those that go on to the name without a colon: «Ghi chép của Nguyễn Văn A». */
export const BYLINE_GENRES = [
  'Ghi chép của',
  'Bút ký của',
  'Ký sự của',
  'Phóng sự của',
  'Phóng sự ảnh của',
  'Tùy bút của',
  'Bài của',
  'Bài, ảnh của',
  'Bài và ảnh của',
] as const;

/** What an author did, after the name: «Hoàng Thùy thực hiện». */
export const BYLINE_ENDINGS = [
  'thực hiện',
  'tổng hợp',
  'ghi',
  'lược ghi',
  'lược dịch',
  'biên soạn',
  'sưu tầm',
] as const;

/** Labels of where a text was taken from; what follows is a paper. */
export const SOURCE_LABELS = ['Nguồn', 'Nguồn tin', 'Theo', 'Trích', 'source'] as const;

/** Labels before photographers' names: «Ảnh: …», «Ảnh minh họa: …». */
export const PHOTO_LABELS = ['Ảnh', 'Ảnh minh họa', 'Ảnh tư liệu', 'Ảnh chụp', 'Ảnh chụp màn hình'] as const;

/** Titles of learning before an author's name. */
export const AUTHOR_DEGREES = ['GS', 'PGS', 'TS', 'TSKH', 'ThS', 'CN', 'BS', 'LS', 'KS', 'NSƯT', 'NSND'] as const;

/** What an author is for the paper, before the name: «PV Minh Châu», «Cộng tác viên Lê Thu». */
export const AUTHOR_ROLES = [
  'PV',
  'P.V',
  'CTV',
  'Phóng viên',
  'Cộng tác viên',
  'Nhà báo',
  'Nhóm PV',
  'Nhóm phóng viên',
] as const;

/** First words of headings and menus, in capitals often, which are no names. */
export const NO_NAME_OPENINGS = [
  'tin',
  'bài',
  'các',
  'những',
  'video',
  'clip',
  'xem',
  'đọc',
  'mục',
  'chuyên',
  'chuyện',
  'trang',
  'ảnh',
  'tiện',
  'tra',
  'bản',
  'thư viện',
  'thông tin',
  'thông báo',
  'liên kết',
  'liên hệ',
  'văn bản',
  'dịch vụ',
  'giới thiệu',
  'hỏi đáp',
  'góc',
  'số',
] as const;
