import assert from 'node:assert/strict';
import { readTitle } from '../../../server/src/recognition/titles/readTitle';
import { tokenize } from '../../../server/src/text/tokenize';

/** Offices whose bodies have long names: all of it is the title, whatever verb follows. */
suite('bodies with long names', () => {
  const titles = [
    'Ủy viên Ban Bí thư khóa XIII',
    'Bí thư Ban Bí thư Trung ương Đoàn',
    'trưởng phòng tổ chức cán bộ Sở Y tế',
    'trưởng phòng kế hoạch tổng hợp',
    'Phó Trưởng ban Tổ chức Trung ương Đảng',
    'Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh',
    'Giám đốc Sở Nông nghiệp & Môi trường tỉnh Phú Thọ',
    'Giám đốc Sở NN và PTNT tỉnh',
    'Chi cục trưởng Chi cục Thủy lợi và Phòng, chống thiên tai',
    'Chủ tịch Hội đồng quản lý Quỹ Bảo vệ môi trường',
    'Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
    'Trưởng Phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Bí thư Đảng ủy Bộ Quốc phòng',
    'Phó Tổng Cục trưởng Tổng cục Thuế',
    'Chủ tịch Hội Khuyến học huyện Quan Hóa',
    'Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh',
    'Giám đốc Trung tâm Kiểm soát bệnh tật (CDC) tỉnh',
    'Giám đốc Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch huyện',
    'Giám đốc Vườn Quốc gia Pù Mát',
    'Chủ tịch Liên minh HTX tỉnh',
    'Giám đốc NHCSXH tỉnh',
    'Giám đốc Ngân hàng Chính sách xã hội tỉnh',
    'Giám đốc Agribank Chi nhánh Thanh Hóa',
    'Cục trưởng Cục Thống kê tỉnh',
    'Giám đốc Kho bạc Nhà nước khu vực XI',
    'Giám đốc BHXH tỉnh',
    'Chủ tịch Hội Liên hiệp Thanh niên Việt Nam tỉnh',
    'Bí thư Tỉnh đoàn',
    'Bí thư Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh',
    'Chủ tịch Hội Sinh viên Việt Nam',
    'Phó Chủ nhiệm Ủy ban Pháp luật và Tư pháp của Quốc hội',
    'Trưởng Ban Thường trực Ban Chỉ đạo cải cách tư pháp Trung ương',
    'Chủ tịch Hội đồng Tiền lương quốc gia',
    'Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh',
    'Phó Trưởng Ban Thường trực Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh',
    'Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
    'Trưởng Công an xã Trung Lý',
    'Hạt trưởng Hạt Kiểm lâm huyện',
    'Đội trưởng Đội Cảnh sát giao thông số 2',
    'Chủ tịch Công ty Cổ phần Mía đường Lam Sơn',
    'Tổng Giám đốc Bảo hiểm xã hội Việt Nam',
    'Viện trưởng Viện Nghiên cứu Quản lý kinh tế Trung ương',
    'Giám đốc Đại học Quốc gia Hà Nội',
    'Trưởng Tiểu ban Văn kiện Đại hội',
    'Thống đốc NHNN Việt Nam',
    'Chủ tịch Hội đồng Dân tộc của Quốc hội',
    'Phó Chánh Thanh tra Bộ Nội vụ',
    'Tổng Thư ký Liên hợp quốc',
    'Đại sứ Cuba tại Việt Nam',
    'Tổng Giám đốc WHO',
    'Trưởng ban Ban Tuyên giáo',
    'Phó Chủ tịch UBND TP. Thanh Hóa',
    'Chủ tịch UBND TX Nghi Sơn',
    'Phó Chủ tịch UBMTTQ Việt Nam thành phố',
    'Trưởng ban kiểm phiếu',
    'Trưởng ban quản lý dự án huyện',
    'trưởng ban tổ chức huyện ủy',
    'Thường trực Ban Bí thư Trung ương Đảng',
    'Chủ nhiệm Văn phòng Chủ tịch nước',
    'Chủ tịch Hội Cựu chiến binh Việt Nam tỉnh',
    'Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy',
  ];
  for (const title of titles) {
    test(title, () => {
      const tokens = tokenize(`${title} phát biểu`);
      assert.equal(readTitle(tokens, 0)?.to, tokens.count - 2);
    });
  }
});
