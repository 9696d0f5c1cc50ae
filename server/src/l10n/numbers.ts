import type { Language } from './messages';

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
/** Below this a number is read at a glance. */
const LARGE = 1_000_000;

/** A number with the separators of the language: «5.200.000», “5,200,000”. */
export function plainNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 10 }).format(value);
}

/**
 * A number with so many decimals: «16.532», «75,0», in English “16,532”, “75.0”. Vietnamese articles write it as the
 * first two.
 * @param least so many decimals at least.
 */
export function fixedNumber(value: number, language: Language, decimals: number, least = decimals): string {
  return new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A large number in words: «5,2 triệu», “5.2 million”; undefined for one that needs none. */
export function numberInWords(value: number, language: Language): string | undefined {
  if (Math.abs(value) < LARGE) return undefined;
  return new Intl.NumberFormat(LOCALE[language], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 6,
  }).format(value);
}

/** A number rounded to so many decimals at most: «62,3». */
export function decimalNumber(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals }).format(value);
}

/** A share in per cent with one decimal at most: 93 of 70 is «132,9». */
export function percentOf(part: number, whole: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format((part / whole) * 100);
}
