import { CATALOGUE } from '../../domain/catalogue';

/** The days of issue of the central documents of the built-in catalogue, by {@link nameKey}. */
const daysByName = new Map<string, string[]>();
for (const { number, symbol, locality, date } of CATALOGUE) {
  if (number === undefined || symbol === undefined || locality !== undefined || date?.length !== 10) continue;
  const key = nameKey(number, symbol);
  const days = daysByName.get(key);
  if (days === undefined) daysByName.set(key, [date]);
  else days.push(date);
}

/**
 * The days (ISO) on which documents of a number and symbol were issued, one for each document that the catalogue knows.
 * @param number as written, «05» or «5»; @param symbol as written, «CT/TW».
 */
export function knownDays(number: string, symbol: string): readonly string[] {
  return daysByName.get(nameKey(number, symbol)) ?? [];
}

function nameKey(number: string, symbol: string): string {
  return `${number.replace(/^0+/u, '')} ${symbol.replace(/\s/gu, '').toUpperCase()}`;
}
