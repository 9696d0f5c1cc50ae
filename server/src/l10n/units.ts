import type { Language } from './messages';

/** Signs of measures in words; every other unit is a Vietnamese noun and stays as it is written. */
const UNITS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['ha', { vi: 'héc-ta', en: 'hectares' }],
  ['mm', { vi: 'mi-li-mét', en: 'millimetres' }],
  ['cm', { vi: 'xen-ti-mét', en: 'centimetres' }],
  ['m', { vi: 'mét', en: 'metres' }],
  ['km', { vi: 'ki-lô-mét', en: 'kilometres' }],
  ['m2', { vi: 'mét vuông', en: 'square metres' }],
  ['km2', { vi: 'ki-lô-mét vuông', en: 'square kilometres' }],
  ['m3', { vi: 'mét khối', en: 'cubic metres' }],
  ['kg', { vi: 'ki-lô-gam', en: 'kilograms' }],
  ['g', { vi: 'gam', en: 'grams' }],
  ['kw', { vi: 'ki-lô-oát', en: 'kilowatts' }],
  ['mw', { vi: 'mê-ga-oát', en: 'megawatts' }],
  ['kwh', { vi: 'ki-lô-oát giờ', en: 'kilowatt hours' }],
  ['usd', { vi: 'đô la Mỹ', en: 'US dollars' }],
]);

/** A sign of measure in words («km²» → «ki-lô-mét vuông»); undefined for a unit that is a word already. */
export function unitInWords(unit: string, language: Language): string | undefined {
  const sign = unit.toLowerCase().replace('²', '2').replace('³', '3');
  return UNITS.get(sign)?.[language];
}
