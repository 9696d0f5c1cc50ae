import type { Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { readName } from '../people/readName';
import { beginsTitle } from '../words/begins';
import { districtNames, levelledProvinceNames, provinceNames, states } from '../words/placeWords';
import { nameBehind, nameGoesOn } from './unknownPlace';

const AT = wordSymbol('tại');

/**
 * A province, a district or a state, by the lists of them: «Long An», «Bù Đăng», «Việt Nam tại Lào»; the token after it,
 * or `at`.
 */
export function knownPlaceEnd(tokens: Tokens, at: number): number {
  const country = states.longest(tokens, at)?.end ?? at;
  // «Ban Quản lý dự án Mỹ Thuận | Trần Văn Thi»
  const state = country === at + 1 && nameBehind(tokens, at) > at ? at : country;
  // «Công ty Công trình đô thị Mỹ Tho»
  const district = state > at ? districtEnd(tokens, at) : at;
  if (district > state) return district;
  const to = Math.max(state, provinceEnd(tokens, at, provinceNames));
  return state === to && to > at ? seatOfEnvoyEnd(tokens, to) : to;
}

/** «Đại sứ Việt Nam | tại Lào», «Tổng Lãnh sự Hàn Quốc | tại TP.HCM»: the token behind where an envoy lives, or `at`. */
function seatOfEnvoyEnd(tokens: Tokens, at: number): number {
  const seat = at + 1;
  if (seat >= tokens.count || tokens.symbol[at] !== AT) return at;
  const state = states.longest(tokens, seat)?.end ?? seat;
  if (state > seat) return state;
  const city = provinceEnd(tokens, seat, levelledProvinceNames);
  return city > seat ? city : at;
}

/**
 * A province at token `at`; the token after it, or `at`.
 * @param names those of the provinces that may stand there.
 */
export function provinceEnd(tokens: Tokens, at: number, names: Phrases<true>): number {
  const to = isCapital(tokens, at) ? (names.longest(tokens, at)?.end ?? at) : at;
  if (to === at || !nameGoesOn(tokens, to)) return to;
  // «Nam Hà Tĩnh» is the south of Hà Tĩnh, not Nam Hà
  for (let i = at + 1; i < to; i++) if ((names.longest(tokens, i)?.end ?? to) > to) return at;
  // «Hà Nam Tiến» is a man: a lone capitalised word behind the province belongs to a name that begins with it
  const whole = readName(tokens, at, beginsTitle);
  return whole?.to === to + 1 && !nameGoesOn(tokens, whole.to) ? at : to;
}

/** A district at token `at` whose name ends there, or before a person's; the token after it, or `at`. */
export function districtEnd(tokens: Tokens, at: number): number {
  const to = isCapital(tokens, at) ? (districtNames.longest(tokens, at)?.end ?? at) : at;
  if (to === at || !isCapital(tokens, to - 1)) return at;
  return !nameGoesOn(tokens, to) || readName(tokens, to, beginsTitle) !== undefined ? to : at;
}
