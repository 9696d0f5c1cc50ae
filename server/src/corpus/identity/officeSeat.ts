import { spellingKey } from '../../text/spelling';
import { remembering } from '../memo';
import { unitIn } from './issuerPlace';
import { isCentral, spellBody } from './offices';
import { isCity, PROVINCE_SPELLINGS } from './provinceNames';
import type { Office } from './things';

/** The seat of offices of the whole country. */
const CENTRE = 'trung ương';

/** Between a province and its unit; a unit separator stands in no name. */
const SEPARATOR = '\u001f';

/**
 * Of which place an office is, as a key: of the country, of a province, or of one unit below it («huyện Krông Pắc»).
 * Null where the office does not say it: «Ủy viên Ban Thường vụ», «Hiệu trưởng Trường THCS Nguyễn Du».
 * @param day ISO, on which the office is given; null where it is not known.
 */
export function seatOf({ body, locality }: Office, day: string | null): string | null {
  if (locality === null) return body === null || isOfCountry(body) ? CENTRE : null;
  const unit = body === null ? '' : unitOf(body);
  // «thành phố Đà Nẵng» is what Đà Nẵng is; «thành phố Cà Mau» was in Cà Mau
  const isProvince = unit === '' || (isCity(locality, day) && cityOf(unit) === locality);
  return isProvince ? locality : locality + SEPARATOR + unit;
}

/** Many articles give the same few offices, and taking names apart is what costs time here. */
const isOfCountry = remembering((body) => isCentral(spellBody(body)));
const unitOf = remembering((body) => spellingKey(unitIn(body) ?? ''));

const PROVINCES_BY_KEY = new Map(PROVINCE_SPELLINGS);
const CITY = 'thành phố ';

/** The province whose name a city bears, in its dictionary form: «TP.HCM» is Hồ Chí Minh. */
function cityOf(unit: string): string | undefined {
  return unit.startsWith(CITY) ? PROVINCES_BY_KEY.get(unit.slice(CITY.length)) : undefined;
}
