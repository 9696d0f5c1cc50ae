import { FIELD_NAMES } from '../../domain/catalogueFieldNames';
import { unmarked } from '../../text/spelling';
import { nearest } from './nearest';

/** The fields by what people call them, without marks and spaces. */
const BY_NAME = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) => names.map((name) => [joined(name), field] as const)),
);

/** Shorter ones are near to too many other words. */
const SHORTEST = 6;

/**
 * The field that someone may have meant: one that is called so («ngày», «ngay_ban_hanh»), else one that is spelt nearly
 * so («simbol»); undefined where none is.
 * @param known the fields that are allowed there.
 */
export function meantField(written: string, known: readonly string[]): string | undefined {
  const name = joined(written);
  const field = BY_NAME.get(name);
  if (field !== undefined && known.includes(field)) return field;
  const near = nearest(written, known);
  if (near !== undefined) return near;
  const names = [...BY_NAME.keys()].filter((other) => other.length >= SHORTEST && known.includes(BY_NAME.get(other)!));
  return BY_NAME.get(nearest(name, names) ?? '');
}

/** As one word: «Ngày ban hành», «ngay_ban_hanh» and «ngayBanHanh» alike. */
function joined(name: string): string {
  return unmarked(name).replace(/[^\p{L}\p{N}]/gu, '');
}
