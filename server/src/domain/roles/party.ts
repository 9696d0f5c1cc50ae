import type { Role } from './role';

/** The Party. vnexpress.net 5011875, dantri.com.vn 20260126145153986, thanhnien.vn 1048458, mdec.vn 1071. */
export const PARTY_ROLES: readonly Role[] = [
  {
    head: 'Tổng Bí thư',
    spellings: ['TBT'],
    deputies: ['Phó Tổng Bí thư'],
    body: 'own',
    bare: 'place',
    within: ['Ban Chấp hành', 'BCH', 'BCHTW', 'Trung ương', 'T.Ư', 'TƯ', 'TW', 'Đảng'],
    holders: 'one',
  },
  { head: 'Thường trực', body: 'needed', only: ['Ban Bí thư'], holders: 'one' },
  { head: 'Bí thư', deputies: ['Phó Bí thư', 'PBT'], body: 'usual', bare: 'place', holders: 'onePerBody' },
  { head: 'Ủy viên', spellings: ['UV'], body: 'usual', holders: 'many' },
  // baomoi.zadn.vn c32382214: «Tỉnh ủy viên»; a ceremony text of Nam Định: TUV
  { head: 'Tỉnh ủy viên', spellings: ['TUV'], shares: 'Tỉnh ủy', body: 'whole', holders: 'many' },
  { head: 'Thành ủy viên', shares: 'Thành ủy', body: 'whole', holders: 'many' },
  { head: 'Huyện ủy viên', shares: 'Huyện ủy', body: 'whole', holders: 'many' },
  { head: 'Quận ủy viên', shares: 'Quận ủy', body: 'whole', holders: 'many' },
  { head: 'Thị ủy viên', shares: 'Thị ủy', body: 'whole', holders: 'many' },
  { head: 'Khu ủy viên', shares: 'Khu ủy', body: 'own', holders: 'many' },
  { head: 'Chi ủy viên', shares: 'Chi ủy', body: 'own', holders: 'many' },
  { head: 'Đảng ủy viên', shares: 'Đảng ủy', body: 'own', holders: 'many' },
  { head: 'Chủ nhiệm', deputies: ['Phó Chủ nhiệm'], body: 'usual', holders: 'onePerBody' },
  // baoquankhu7.vn: the heads of a command's political and logistic work
  { head: 'Chủ nhiệm Chính trị', deputies: ['Phó Chủ nhiệm Chính trị'], body: 'needed', holders: 'onePerBody' },
  {
    head: 'Chủ nhiệm Hậu cần - Kỹ thuật',
    spellings: ['Chủ nhiệm Hậu cần', 'Chủ nhiệm Kỹ thuật'],
    body: 'needed',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Ban',
    deputies: ['Phó Trưởng Ban', 'Phó Ban'],
    shares: 'Ban',
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Trưởng Tiểu ban', deputies: ['Phó Trưởng Tiểu ban'], shares: 'Tiểu ban', body: 'always', holders: 'event' },
  { head: 'Trưởng BQL', deputies: ['Phó Trưởng BQL', 'Phó BQL'], shares: 'BQL', body: 'needed', holders: 'onePerBody' },
  ...['BTC', 'BTG', 'BDV', 'BNC', 'BTGDV'].map(
    (board): Role => ({
      head: `Trưởng ${board}`,
      deputies: [`Phó Trưởng ${board}`, `Phó ${board}`],
      shares: board,
      body: 'needed',
      holders: 'onePerBody',
    }),
  ),
  {
    head: 'Chánh Văn phòng',
    spellings: ['Chánh VP'],
    deputies: ['Phó Chánh Văn phòng', 'Phó Văn phòng', 'Phó Chánh VP'],
    shares: 'Văn phòng',
    apart: true,
    body: 'usual',
    holders: 'onePerBody',
  },
];
