import { DISTRICTS } from '../../domain/districts';
import { LONGER_THAN_PROVINCES, NEVER_ALONE, PLACE_CLASSES, PLACE_LEVELS } from '../../domain/placeLevels';
import { FORMER_PROVINCES, PROVINCES } from '../../domain/provinces';
import { FOREIGN_CITIES, FOREIGN_PROVINCES, HOME, STATES } from '../../domain/states';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';

export const placeLevels = new Phrases<number>(PLACE_LEVELS);
export const neverAlone = phraseSet(NEVER_ALONE);
export const placeClasses = phraseSet(PLACE_CLASSES);
export const states = phraseSet(STATES);
/** The country itself, as names of unions end. */
export const home = phraseSet(HOME);
/** «Hồ Chí Minh» is a city only behind the word for it. */
const NAMED_AFTER_PERSON = 'Hồ Chí Minh';
const provinces = [
  ...PROVINCES.flatMap((province) => [province.name, ...(province.aliases ?? [])]),
  ...FORMER_PROVINCES,
  ...FOREIGN_PROVINCES,
  ...FOREIGN_CITIES,
  ...LONGER_THAN_PROVINCES,
];
export const provinceNames = phraseSet(provinces.filter((name) => name !== NAMED_AFTER_PERSON));
/** Names of provinces behind «tỉnh» or «thành phố». */
export const levelledProvinceNames = phraseSet(provinces);
/** Districts, towns and cities under a province. */
export const districtNames = phraseSet(DISTRICTS.flatMap(([, names]) => names.split(', ')));
