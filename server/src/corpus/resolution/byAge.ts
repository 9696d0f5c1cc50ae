import { daysOf } from '../identity/terms';
import type { Knowledge, KnownDocument } from '../knowledge/knownDocument';
import type { ArticleTime } from './articleTime';
import { unknownRival } from './byDate';
import { type Outcome, stated } from './outcome';
import { partsOf } from './stated';
import type { Statement } from './statement';

/** A review is held up to so many years before or after the years are full; who is further off is another. */
const EARLY_OR_LATE = 1.25;
const DAYS_OF_YEAR = 365.25;

/**
 * The one document that had been carried out for as long as the sentence says on the article's day: «3 năm thực hiện Nghị
 * quyết số 18-NQ/TW» of July 2025 is that of 2022. Undefined where several had, one has no date, or there may have been
 * one that nobody knows.
 * @param issued known documents that had been issued by then and that the sentence does not rule out.
 */
export function byAge(
  statement: Statement,
  issued: readonly KnownDocument[],
  time: ArticleTime,
  knowledge: Knowledge,
): Outcome | undefined {
  const { yearsInForce: years } = statement.mention;
  const { published } = time;
  if (years === undefined || published === null || issued.length < 2 || issued.some(({ date }) => date === null))
    return undefined;
  const [one, ...more] = issued.filter(({ date }) => {
    const age = (Date.parse(published) - Date.parse(daysOf(date!)[0])) / 86_400_000 / DAYS_OF_YEAR;
    return Math.abs(age - years) <= EARLY_OR_LATE;
  });
  if (one === undefined || more.length > 0) return undefined;
  // what came later than the youngest that it may be of is none of them
  const latest = new Date(Date.parse(published) - (years - EARLY_OR_LATE) * DAYS_OF_YEAR * 86_400_000);
  const by = latest.toISOString().slice(0, 10);
  const rival = unknownRival(statement, one, { ...time, published: by < published ? by : published }, knowledge);
  return rival === 'notReached' ? stated(one.key, ...partsOf(statement), 'years') : undefined;
}
