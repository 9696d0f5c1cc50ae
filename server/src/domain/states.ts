import { AFRICA } from './states/africa';
import { AMERICAS } from './states/americas';
import { ASIA_AND_OCEANIA } from './states/asia';
import { EUROPE } from './states/europe';
import { NEIGHBOURS } from './states/neighbours';
import { SPELT_OUT } from './states/speltOut';

export { FOREIGN_CITIES, FOREIGN_PROVINCES } from './states/provinces';

/** The country itself, as names of unions and firms end: «Hội Cựu chiến binh Việt Nam». */
export const HOME: readonly string[] = ['Việt Nam', 'VN'];

/** Unions of countries. */
const UNIONS: readonly string[] = ['Liên hợp quốc', 'LHQ', 'ASEAN', 'EU', 'Liên minh châu Âu', 'châu Âu'];

/**
 * Countries and unions of countries as titles of foreign officials name them: «Thủ tướng Nhật Bản».
 *
 * Source: members of the United Nations with the names that the Ministry of Foreign Affairs' portal and Nhân Dân use
 * (nhandan.vn, baochinhphu.vn), in the short forms of the press; older full names of Việt Nam and Lào from their
 * constitutions.
 */
export const STATES: readonly string[] = [
  ...NEIGHBOURS,
  ...ASIA_AND_OCEANIA,
  ...EUROPE,
  ...AMERICAS,
  ...AFRICA,
  ...SPELT_OUT,
  ...UNIONS,
];
