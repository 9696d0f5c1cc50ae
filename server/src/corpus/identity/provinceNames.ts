import { PROVINCES } from '../../domain/provinces';
import { spellingKey } from '../../text/spelling';

/** Every spelling of a province's name as a key, with the name itself; longer ones first. */
export const PROVINCE_SPELLINGS: readonly (readonly [key: string, name: string])[] = PROVINCES.flatMap(
  ({ name, aliases = [] }) => [name, ...aliases].map((spelling) => [spellingKey(spelling), name] as const),
).sort(([a], [b]) => b.length - a.length);

const CITIES = new Map(PROVINCES.filter(({ city }) => city).map(({ name, cityFrom }) => [name, cityFrom ?? '']));

/**
 * True for a city of the rank of a province: its Thành ủy is what a Tỉnh ủy is elsewhere.
 * @param day ISO; some provinces became cities on a day. Null is a day after it.
 */
export function isCity(province: string, day: string | null): boolean {
  const since = CITIES.get(province);
  return since !== undefined && (day === null || since <= day);
}
