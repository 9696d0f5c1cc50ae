import { lastAtMost } from '../../text/search';
import { precisionOf } from '../dates/calendar';
import type { FoundDate } from '../dates/findDates';

/** The day, month or year that a date gives for the issue of a document: a span or a quarter gives none. */
export function dateOfIssue({ mention: { iso } }: FoundDate): string | null {
  const precision = iso === null ? null : precisionOf(iso);
  return precision === 'day' || precision === 'month' || precision === 'year' ? iso : null;
}

/** The dates of a text, asked by token. Both questions take logarithmic time. */
export class DateIndex {
  readonly #dates: readonly FoundDate[];

  /** @param dates in reading order, without overlaps. */
  constructor(dates: readonly FoundDate[]) {
    this.#dates = dates;
  }

  /** The date whose first token is `at`. */
  startingAt(at: number): FoundDate | undefined {
    const date = this.#dates[this.#firstFrom(at)];
    return date?.from === at ? date : undefined;
  }

  /** The date that ends right before token `at`. */
  endingAt(at: number): FoundDate | undefined {
    const date = this.#dates[this.#firstFrom(at) - 1];
    return date?.to === at ? date : undefined;
  }

  /** The index of the first date that begins at token `at` or later. */
  #firstFrom(at: number): number {
    return lastAtMost(this.#dates.length, (index) => this.#dates[index]!.from, at - 1) + 1;
  }
}
