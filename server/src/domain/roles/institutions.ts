import type { Role } from './role';

/**
 * Institutions: schools, hospitals, companies, the press. tienphong.vn 636444, hcmcpv.org.vn 1197615049,
 * plo.vn post579470, baonghean.vn 10291954, baolaocai tag12254, baodauthau 44165.
 */
export const INSTITUTION_ROLES: readonly Role[] = [
  {
    head: 'Giám đốc',
    spellings: ['GĐ'],
    deputies: ['Phó Giám đốc', 'PGĐ', 'Phó GĐ'],
    body: 'usual',
    holders: 'onePerBody',
  },
  {
    head: 'Tổng Giám đốc',
    spellings: ['TGĐ'],
    deputies: ['Phó Tổng Giám đốc', 'Phó TGĐ'],
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Hiệu trưởng', deputies: ['Phó Hiệu trưởng', 'Hiệu phó'], body: 'usual', holders: 'onePerBody' },
  {
    head: 'Trưởng Văn phòng',
    deputies: ['Phó Trưởng Văn phòng'],
    shares: 'Văn phòng',
    body: 'always',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Cơ quan',
    deputies: ['Phó Trưởng Cơ quan'],
    shares: 'Cơ quan',
    body: 'always',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Bộ phận',
    deputies: ['Phó Trưởng Bộ phận'],
    shares: 'Bộ phận',
    body: 'always',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Khoa',
    deputies: ['Phó Trưởng Khoa', 'Phó Khoa'],
    shares: 'Khoa',
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Trưởng Bộ môn', deputies: ['Phó Trưởng Bộ môn'], shares: 'Bộ môn', body: 'usual', holders: 'onePerBody' },
  { head: 'Trưởng Đài', deputies: ['Phó Trưởng Đài'], shares: 'Đài', body: 'needed', holders: 'onePerBody' },
  { head: 'Trưởng ga', deputies: ['Phó Trưởng ga'], shares: 'ga', body: 'needed', holders: 'onePerBody' },
  { head: 'Tổng Biên tập', deputies: ['Phó Tổng Biên tập'], body: 'usual', holders: 'onePerBody' },
  { head: 'Biên tập viên', body: 'needed', holders: 'many' },
  ...['kỳ họp', 'đại hội', 'hội nghị', 'phiên họp'].map(
    (event): Role => ({ head: `Thư ký ${event}`, shares: event, parted: true, body: 'held', holders: 'event' }),
  ),
  { head: 'Kế toán trưởng', body: 'usual', holders: 'onePerBody' },
  { head: 'Thủ quỹ', body: 'needed', holders: 'onePerBody' },
  { head: 'Hội trưởng', deputies: ['Phó Hội trưởng'], body: 'needed', holders: 'onePerBody' },
  // baosonla.vn, baodaklak.vn: unions in a village
  {
    head: 'Chi hội trưởng',
    deputies: ['Phó Chi hội trưởng', 'Chi hội phó'],
    body: 'needed',
    bare: 'field',
    holders: 'onePerBody',
  },
  { head: 'Cố vấn', body: 'needed', holders: 'many' },
  // baobariavungtau.com.vn 979795: the Buddhist Sangha's executive boards are offices, dignities are not
  { head: 'Trưởng BTS', deputies: ['Phó Trưởng BTS', 'Phó BTS'], shares: 'BTS', body: 'needed', holders: 'onePerBody' },
];
