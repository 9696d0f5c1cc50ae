const COMMITTEES = ['Tỉnh ủy', 'Thành ủy', 'Trung ương'];
const PROVINCES = ['tỉnh', 'thành phố'];
const BOARDS = ['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Tuyên giáo và Dân vận', 'Ban Dân vận', 'Ban Nội chính'];

/**
 * Offices that one person holds at a time, of the country and of its provinces: the role, and how the body begins; ''
 * where there is none. Deputies, members and ranks are many. Left out are bodies that meet for an occasion, of which
 * there may be several («Ban Tổ chức Hội thi»), and all below the provinces, of which many have one name.
 * Source: Constitution of 2013; Điều lệ Đảng; Luật Tổ chức chính quyền địa phương; lists of officials in the press.
 */
export const SINGLE_OFFICES: readonly (readonly [role: string, bodies: readonly string[]])[] = [
  ['Tổng Bí thư', ['', 'Ban Chấp hành Trung ương']],
  ['Chủ tịch nước', ['']],
  ['Thủ tướng', ['', 'Chính phủ']],
  [
    'Chủ tịch',
    [
      'Quốc hội',
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      ...PROVINCES.flatMap((province) => [
        `Ủy ban nhân dân ${province}`,
        `Hội đồng nhân dân ${province}`,
        `Ủy ban Mặt trận Tổ quốc Việt Nam ${province}`,
      ]),
    ],
  ],
  ['Bí thư', ['Tỉnh ủy', 'Thành ủy']],
  ['Bí thư thứ nhất', ['Trung ương Đoàn']],
  ['Bộ trưởng', ['Bộ']],
  ['Thống đốc', ['Ngân hàng Nhà nước']],
  ['Tổng Thanh tra', ['Chính phủ']],
  ['Tổng Kiểm toán Nhà nước', ['']],
  ['Chánh án', ['Tòa án nhân dân tối cao', ...PROVINCES.map((province) => `Tòa án nhân dân ${province}`)]],
  ['Viện trưởng', ['Viện Kiểm sát nhân dân tối cao', ...PROVINCES.map((it) => `Viện Kiểm sát nhân dân ${it}`)]],
  ['Chủ nhiệm', COMMITTEES.map((committee) => `Ủy ban Kiểm tra ${committee}`)],
  ['Trưởng Ban', BOARDS.flatMap((board) => COMMITTEES.map((committee) => `${board} ${committee}`))],
  ['Chánh Văn phòng', ['Tỉnh ủy', 'Thành ủy', ...PROVINCES.map((province) => `Ủy ban nhân dân ${province}`)]],
];
