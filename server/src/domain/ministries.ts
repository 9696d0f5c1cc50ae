/**
 * Ministries and bodies of their rank with the abbreviations that symbols use.
 *
 * Sources: published symbols and lists of abbreviations; the fourteen ministries and three bodies since 01/03/2025
 * follow the reorganisation of that date (count: baochinhphu.vn, 07/04/2026; BNNMT seen in 48/VBHN-BNNMT).
 */

/** A ministry or a body of its rank. */
export interface Ministry {
  /** As symbols write it; older or careless spellings after the standard one. */
  readonly abbreviations: readonly string[];
  readonly name: string;
}

export const MINISTRIES: readonly Ministry[] = [
  { abbreviations: ['BQP'], name: 'Bộ Quốc phòng' },
  { abbreviations: ['BCA'], name: 'Bộ Công an' },
  { abbreviations: ['BNG'], name: 'Bộ Ngoại giao' },
  { abbreviations: ['BNV'], name: 'Bộ Nội vụ' },
  { abbreviations: ['BTP'], name: 'Bộ Tư pháp' },
  { abbreviations: ['BTC'], name: 'Bộ Tài chính' },
  { abbreviations: ['BCT'], name: 'Bộ Công Thương' },
  { abbreviations: ['BXD'], name: 'Bộ Xây dựng' },
  { abbreviations: ['BVHTTDL'], name: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { abbreviations: ['BKHCN'], name: 'Bộ Khoa học và Công nghệ' },
  { abbreviations: ['BGDĐT', 'BGD&ĐT', 'BGD'], name: 'Bộ Giáo dục và Đào tạo' },
  { abbreviations: ['BYT'], name: 'Bộ Y tế' },
  // set up on 01/03/2025
  { abbreviations: ['BNNMT'], name: 'Bộ Nông nghiệp và Môi trường' },
  { abbreviations: ['BDTTG'], name: 'Bộ Dân tộc và Tôn giáo' },
  // dissolved on 28/02/2025
  {
    abbreviations: ['BNNPTNT', 'BNN&PTNT', 'BNN'],
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
  },
  { abbreviations: ['BTNMT'], name: 'Bộ Tài nguyên và Môi trường' },
  { abbreviations: ['BTTTT'], name: 'Bộ Thông tin và Truyền thông' },
  { abbreviations: ['BGTVT'], name: 'Bộ Giao thông vận tải' },
  { abbreviations: ['BKHĐT'], name: 'Bộ Kế hoạch và Đầu tư' },
  {
    abbreviations: ['BLĐTBXH', 'BLDTBXH'],
    name: 'Bộ Lao động - Thương binh và Xã hội',
  },
  { abbreviations: ['UBDT'], name: 'Ủy ban Dân tộc' },
  // of a ministry's rank
  { abbreviations: ['VPCP'], name: 'Văn phòng Chính phủ' },
  { abbreviations: ['TTCP'], name: 'Thanh tra Chính phủ' },
  { abbreviations: ['NHNN'], name: 'Ngân hàng Nhà nước Việt Nam' },
  { abbreviations: ['TANDTC'], name: 'Tòa án nhân dân tối cao' },
  { abbreviations: ['VKSNDTC'], name: 'Viện kiểm sát nhân dân tối cao' },
  { abbreviations: ['KTNN'], name: 'Kiểm toán nhà nước' },
];
