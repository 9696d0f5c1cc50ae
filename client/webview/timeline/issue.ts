import type { Timeline } from '../../src/timeline/messages';

/** Where a document's own date is marked: so far into a bar, or before or behind all. */
export type IssueMark =
  | { readonly kind: 'within'; readonly period: string /** From 0 to 1. */; readonly share: number }
  | { readonly kind: 'before' | 'behind' };

/** Where the document's own date is to be marked; undefined where it has none, or none that is precise enough. */
export function issueMark({ issued, unit, bars }: Pick<Timeline, 'issued' | 'unit' | 'bars'>): IssueMark | undefined {
  const [first, last] = [bars[0]?.period, bars.at(-1)?.period];
  if (issued === null || first === undefined || last === undefined) return undefined;
  const period = issued.slice(0, first.length);
  if (period.length < first.length) return issued < first.slice(0, 4) ? { kind: 'before' } : undefined;
  if (period < first) return { kind: 'before' };
  if (period > last) return { kind: 'behind' };
  const [, month = 1, day = 1] = issued.split('-').map(Number);
  return { kind: 'within', period, share: unit === 'month' ? (day - 0.5) / 31 : (month - 0.5) / 12 };
}
