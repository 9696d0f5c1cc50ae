import type { FigureMention } from '../../recognition/mention';
import { unitKey } from '../identity/offices';

/** Bare whole numbers up to this one are stated of anything: «5 đảng viên», «10 ngày», «100%». */
const COMMON = 100;

/**
 * The key under which statements of one figure meet: equal value, whole, upper end and unit. Undefined for a number
 * that is too common to be the same figure wherever it stands: a bare whole number up to a hundred.
 */
export function figureKey({ value, to, of, unit }: FigureMention): string | undefined {
  if (to === null && of === null && Number.isInteger(value) && value <= COMMON) return undefined;
  return [value, to, of, unit === null ? '' : unitKey(unit)].join('|');
}
