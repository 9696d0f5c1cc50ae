import type { Role } from './role';

/** Heads of the units below the commune. baodaklak.vn, baogialai.com.vn, baosonla.vn, baocamau.vn: as each region says. */
export const VILLAGE_ROLES: readonly Role[] = [
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'bon',
  'làng',
  'xóm',
  'sóc',
  'phum',
  'khóm',
  'khu phố',
  'khối phố',
  'khu dân cư',
  'tiểu khu',
].map((unit) => ({
  head: `Trưởng ${unit}`,
  deputies: [`Phó Trưởng ${unit}`, `Phó ${unit}`],
  shares: unit,
  body: 'usual',
  bare: 'place',
  holders: 'onePerBody',
}));
