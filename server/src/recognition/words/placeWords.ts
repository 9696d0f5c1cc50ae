import { DISTRICTS } from '../../domain/districts';
import { LONGER_THAN_PROVINCES, NEVER_ALONE, PLACE_CLASSES, PLACE_LEVELS } from '../../domain/placeLevels';
import { FORMER_PROVINCES, PROVINCES } from '../../domain/provinces';
import { FOREIGN_PROVINCES, STATES } from '../../domain/states';
import { Phrases } from '../../text/phrases';
import { same } from './same';

export const placeLevels = new Phrases<number>(PLACE_LEVELS);
export const neverAlone = same(NEVER_ALONE);
export const placeClasses = same(PLACE_CLASSES);
export const states = same(STATES);
/** The country itself, as names of unions end. */
export const home = same(['Việt Nam', 'VN']);
/** «Hồ Chí Minh» is a city only behind the word for it. */
const NAMED_AFTER_PERSON = 'Hồ Chí Minh';
const provinces = [
  ...PROVINCES.flatMap((province) => [province.name, ...(province.aliases ?? [])]),
  ...FORMER_PROVINCES,
  ...FOREIGN_PROVINCES,
  ...LONGER_THAN_PROVINCES,
];
export const provinceNames = same(provinces.filter((name) => name !== NAMED_AFTER_PERSON));
/** Names of provinces behind «tỉnh» or «thành phố». */
export const levelledProvinceNames = same(provinces);
/** Districts, towns and cities under a province. */
export const districtNames = same(DISTRICTS.flatMap(([, names]) => names.split(', ')));
