import { LOCAL_TERMS } from '../../domain/localTerms';
import { PARTY_TERMS, PLENUMS } from '../../domain/partyTerms';

/** Years after a term's end from which a short form no longer brings its documents to mind. */
const LONG_OVER = 5;

/** Terms older than the table, for order only. */
const EARLIER = ['I', 'II', 'III', 'IV', 'V'];
const ORDER = new Map([...EARLIER, ...PARTY_TERMS.map(({ term }) => term)].map((term, index) => [term, index]));
const WINDOWS = new Map(PARTY_TERMS.map(({ term, numbering }) => [term, numbering]));

/** The first and the last day that an ISO date may mean: «2012-02» is 2012-02-01 to 2012-02-31. */
export function daysOf(date: string): readonly [first: string, last: string] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  return date.length === 7 ? [`${date}-01`, `${date}-31`] : [date, date];
}

/** The Party term in which a document of this ISO date was numbered; null where its precision leaves it open. */
export function termOn(date: string): string | null {
  const [first, last] = daysOf(date);
  const found = PARTY_TERMS.find(({ numbering }) => numbering.from <= first && (numbering.to ?? '9') >= first);
  return found !== undefined && (found.numbering.to ?? '9') >= last ? found.term : null;
}

/** Negative where `a` is the earlier term. Unknown terms come first. */
export function compareTerms(a: string | null, b: string | null): number {
  return (ORDER.get(a ?? '') ?? -1) - (ORDER.get(b ?? '') ?? -1);
}

/** True where a term had begun by an ISO date. */
export function hasBegun(term: string, by: string): boolean {
  const from = WINDOWS.get(term)?.from;
  return from === undefined ? EARLIER.includes(term) : from <= by;
}

/** True where the term after a term had begun by an ISO date. */
export function isOver(term: string, by: string): boolean {
  const next = TERMS[TERMS.indexOf(term) + 1];
  return next !== undefined && hasBegun(next, by);
}

const OPENINGS = new Map(PLENUMS.map(({ term, conference, from }) => [`${term} ${conference}`, from]));

/**
 * True where a conference of the Central Committee may have met by an ISO date: no document of it is older than it.
 * Of conferences whose days are not known, the term's beginning tells.
 * @param conference in digits.
 */
export function mayHaveMet(term: string, conference: string, by: string): boolean {
  const opened = OPENINGS.get(`${term} ${conference}`) ?? null;
  return opened === null ? hasBegun(term, by) : opened <= by;
}

/** Years in which a conference's resolution is called by its number alone, without the term. */
const RECENT_YEARS = 1;

/** The term of the conference of this number that met last by an ISO date; null where that is long ago. */
export function recentMeeting(conference: string, by: string): string | null {
  const since = `${Number(by.slice(0, 4)) - RECENT_YEARS}${by.slice(4)}`;
  const met = PLENUMS.find(
    ({ conference: number, from }) => `${number}` === conference && from !== null && from <= by && from >= since,
  );
  return met?.term ?? null;
}

/** True where a term ended so long before an ISO date that its documents need more than a number to be meant. */
export function isLongOver(term: string, by: string): boolean {
  const window = WINDOWS.get(term);
  if (window === undefined) return true;
  return window.to !== null && `${Number(window.to.slice(0, 4)) + LONG_OVER}${window.to.slice(4)}` <= by;
}

/** The term of an ISO day and those before it that were not long over by then, the latest first. */
export function termsInMind(day: string): readonly string[] {
  return TERMS.filter((term) => hasBegun(term, day) && !isLongOver(term, day)).reverse();
}

/** The last day on which documents of a term were numbered, or a day before its end. */
export function lastDayOf(term: string, day: string): string {
  const to = WINDOWS.get(term)?.to ?? null;
  return to === null || day < to ? day : to;
}

/** All terms with known windows, oldest first. */
export const TERMS: readonly string[] = PARTY_TERMS.map(({ term }) => term);

/** The day from which documents of the latest known term are numbered. */
export const LATEST_TERM_BEGAN = PARTY_TERMS.at(-1)!.numbering.from;

/** The local term that ends on an ISO day in the months of the congresses, sooner or later; null on other days. */
export function endingLocalTerm(day: string): string | null {
  const at = LOCAL_TERMS.findIndex(({ congresses: { from, to } }) => from <= day && day <= to);
  return LOCAL_TERMS[at - 1]?.years ?? null;
}

/**
 * What tells a provincial document of this ISO date from one of the same number in another term: the years of the
 * local term, or the date itself in the months of the congresses, when it does not tell the term; null for years
 * before the table and for dates too vague.
 */
export function localPeriod(date: string): string | null {
  const [first, last] = daysOf(date);
  for (let at = LOCAL_TERMS.length - 1; at >= 0; at--) {
    const { years, congresses } = LOCAL_TERMS[at]!;
    if (last < congresses.from) continue;
    if (first > congresses.to) return years;
    return date.length === 10 ? date : null;
  }
  return null;
}
