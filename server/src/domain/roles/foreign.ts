import type { Role } from './role';

/** Other states. dantri.com.vn 20260126145153986, nhandan.vn. */
export const FOREIGN_ROLES: readonly Role[] = [
  { head: 'Tổng thống', deputies: ['Phó Tổng thống'], body: 'own', bare: 'place', within: [], holders: 'onePerBody' },
  { head: 'Trưởng đặc khu', body: 'own', bare: 'place', within: [], holders: 'onePerBody' },
  {
    head: 'Quốc vương',
    spellings: ['Nữ hoàng', 'Nhà vua'],
    body: 'own',
    bare: 'place',
    within: [],
    holders: 'onePerBody',
  },
  {
    head: 'Nghị sĩ',
    spellings: ['Thượng nghị sĩ', 'Hạ nghị sĩ', 'Nghị sỹ', 'Thượng nghị sỹ', 'Hạ nghị sỹ'],
    body: 'needed',
    bare: 'place',
    holders: 'many',
  },
  { head: 'Thị trưởng', deputies: ['Phó Thị trưởng'], body: 'needed', bare: 'place', holders: 'onePerBody' },
  { head: 'Ngoại trưởng', body: 'own', bare: 'place', holders: 'onePerBody' },
  {
    head: 'Đại sứ Đặc mệnh toàn quyền',
    spellings: ['Đại sứ đặc mệnh, toàn quyền'],
    body: 'needed',
    bare: 'place',
    holders: 'onePerBody',
  },
  { head: 'Đại sứ', deputies: ['Phó Đại sứ'], body: 'needed', bare: 'place', holders: 'onePerBody' },
  { head: 'Trưởng đại diện', deputies: ['Phó Trưởng đại diện'], body: 'always', holders: 'onePerBody' },
  { head: 'Tổng Lãnh sự', deputies: ['Phó Tổng Lãnh sự'], body: 'needed', bare: 'place', holders: 'onePerBody' },
];
