import type { Role } from './role';

/** Two kinds of units in one breath: whoever heads the one or the other. */
const PAIRS = ['thôn xóm', 'thôn bản', 'thôn buôn', 'thôn làng', 'thôn khối phố', 'xóm bản', 'bản làng', 'ấp khóm'];

/** Units below the commune. */
const UNITS = [
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
];

/** Heads of the units below the commune. baodaklak.vn, baogialai.com.vn, baosonla.vn, baocamau.vn: as each region says. */
export const VILLAGE_ROLES: readonly Role[] = [
  ...UNITS.map(
    (unit): Role => ({
      head: `Trưởng ${unit}`,
      deputies: [`Phó Trưởng ${unit}`, `Phó ${unit}`],
      shares: unit,
      body: 'usual',
      bare: 'place',
      holders: 'onePerBody',
    }),
  ),
  ...PAIRS.map(
    (units): Role => ({ head: `Trưởng ${units}`, deputies: [`Phó ${units}`], body: 'whole', holders: 'many' }),
  ),
];
