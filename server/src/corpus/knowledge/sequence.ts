import { PARTY_TERMS } from '../../domain/partyTerms';

/** A number of a term's sequence with the ISO day on which it was issued. */
export interface SequencePoint {
  readonly serial: number;
  readonly date: string;
}

/** Whether a sequence had come to a number: it certainly had, it may have, or it had not. */
export type Reach = 'reached' | 'possible' | 'notReached';

/** A sequence does not grow more than so many times as fast as it does on average around a number. */
const FASTEST = 2;
const DAY = 86_400_000;

/**
 * Whether a sequence had come to a number by an ISO day: numbers rise with time, so it lies between the known ones below
 * and above it, and not long after the last of them.
 * @param points of one term, by rising number. Of a sequence of which nothing is known nothing is supposed.
 * @param by null for whether a number above is known at all.
 */
export function reachOf(points: readonly SequencePoint[], term: string, serial: number, by: string | null): Reach {
  const at = points.findIndex((point) => point.serial >= serial);
  const known = at < 0 ? points.length : at;
  const isPassed = points.slice(known).some((point) => point.serial > serial && (by === null || point.date <= by));
  if (isPassed) return 'reached';
  if (by === null || points.length === 0 || points[known]?.serial === serial) return 'notReached';
  const began = { serial: 0, date: PARTY_TERMS.find((row) => row.term === term)?.numbering.from ?? '' };
  const below = points[known - 1] ?? began;
  if (began.date === '' || by < below.date) return 'notReached';
  const [from, to] = known < points.length ? [below, points[known]!] : [began, below];
  const perDay = (to.serial - from.serial) / Math.max(1, daysBetween(from.date, to.date));
  return serial - below.serial <= FASTEST * perDay * daysBetween(below.date, by) ? 'possible' : 'notReached';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
