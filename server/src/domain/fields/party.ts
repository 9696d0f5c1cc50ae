/**
 * Fields of the Party's boards, of committees over several bodies' organisations, and of what a congress elects.
 *
 * Sources: vnexpress.net 5011875, nld.com.vn 20110830122521781; names of provincial boards and committees.
 */
export const PARTY_FIELDS: readonly string[] = [
  // baodansinh.vn: offices that serve Party and unions of one body
  'Đảng - Đoàn thể',
  'Đảng, đoàn thể',
  'Đảng và đoàn thể',
  // boards and schools
  'Tổ chức - Nội vụ',
  'Tổ chức cán bộ',
  'Tổ chức và cán bộ',
  'Tuyên giáo',
  'Tuyên giáo và Dân vận',
  'Tuyên huấn',
  'Tư tưởng - Văn hóa',
  'Tư tưởng Văn hóa',
  'chính trị - tư tưởng',
  'chính trị tư tưởng',
  'Khoa giáo',
  'Dân vận',
  'Nội chính',
  'Kinh tế',
  'Kinh tế đối ngoại',
  'Chính sách, chiến lược',
  'Xây dựng Đảng',
  'Chính trị',
  'Bồi dưỡng chính trị',
  'Lý luận',
  'Bảo vệ chính trị nội bộ',
  'Bảo vệ, chăm sóc sức khỏe cán bộ',
  'Bảo vệ chăm sóc sức khỏe cán bộ',
  // whose organisations a committee leads
  'các cơ quan và doanh nghiệp',
  'các cơ quan',
  'các cơ quan Đảng',
  'cơ quan Đảng',
  'các cơ quan Trung ương',
  'cơ quan Trung ương',
  'cơ quan',
  'doanh nghiệp Trung ương',
  'Dân chính Đảng',
  'các khu công nghiệp',
  'các khu chế xuất và công nghiệp',
  'ngoài nước',
  'Chính quyền',
  'Nhà nước',
  // congresses
  'Nhân sự',
  'Văn kiện',
  'Nội dung',
  'Công tác nghị quyết',
  'kiểm phiếu',
  // steering committees
  'phòng, chống tham nhũng',
  'phòng chống tham nhũng',
  'chống tham nhũng',
  'phòng, chống tham nhũng, tiêu cực',
  'phòng, chống tham nhũng, lãng phí, tiêu cực',
  'tổ chức lớp học',
];
