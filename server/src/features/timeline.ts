import type { Thing } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Work } from '../corpus/turns';
import { articleEntry } from './trees/articleEntry';
import type { TreeEntry } from './trees/entry';
import type { Presentation } from './wording/presentation';

/** How often articles speak of a thing over time: of a document only where it is certain to be the one that is cited. */
export interface Timeline {
  /** Months, or years where it would be too many months. */
  readonly unit: 'month' | 'year';
  /** Without gaps, from the first to the last: times without an article have an empty bar. */
  readonly bars: readonly Bar[];
  /** How many articles are undated. */
  readonly undated: number;
  /** How many articles there are in all. */
  readonly articles: number;
  /**
   * The document's own date, ISO, as precise as known; the bars begin with it unless it is too far off. Null where it is
   * not known, and for other things.
   */
  readonly issued: string | null;
  /** Whether there may be more, because articles are still being read. */
  readonly soFar: boolean;
}

/** How many articles came out in a month or a year. */
export interface Bar {
  /** «2021-10», «2021». */
  readonly period: string;
  readonly articles: number;
}

/** The articles of a bar. */
export interface PeriodArticles {
  /** Each where it first mentions the thing, by date; the latest where there are too many to list. */
  readonly entries: readonly TreeEntry[];
  readonly articles: number;
}

/** Five years, a term of the Party, are still told month by month; years are drawn out to a document's own date so far. */
const MOST_BARS = 61;
/** So many articles of one bar are listed. */
const MOST_LISTED = 200;

/** The timeline of a thing. The effort is that of counting its articles; none of them is looked into. */
export function timeline(snapshot: CorpusSnapshot, thing: Thing, { complete }: Presentation): Timeline {
  const counts = snapshot.articlesByMonth(thing);
  const issued = thing.kind === 'directive' ? (snapshot.document(thing.key)?.date ?? null) : null;
  const months = [...counts.keys()].filter((month) => month !== '');
  const unit = monthsIn(months) <= MOST_BARS ? 'month' : 'year';
  return {
    unit,
    bars: periods(months, unit, issued).map((period) => ({ period, articles: countIn(counts, period) })),
    undated: counts.get('') ?? 0,
    articles: snapshot.articlesWith(thing),
    issued,
    soFar: !complete,
  };
}

/**
 * The articles that came out in a month or a year and mention a thing.
 * @param period «2021-10», «2021»; an empty text for the undated ones.
 */
export function* articlesOfPeriod(
  snapshot: CorpusSnapshot,
  thing: Thing,
  period: string,
  shown: Presentation,
): Work<PeriodArticles> {
  const articles = countIn(snapshot.articlesByMonth(thing), period);
  const uris = period === '' ? undatedArticles(snapshot, thing, articles) : datedArticles(snapshot, thing, period);
  const entries: TreeEntry[] = [];
  for (const uri of uris) {
    const article = snapshot.article(uri);
    const [first] = snapshot.mentionsIn(thing, uri);
    if (article !== undefined) entries.push(articleEntry(article, shown, first && article.mentions[first.mention]));
    yield undefined;
  }
  return { entries, articles };
}

function datedArticles(snapshot: CorpusSnapshot, thing: Thing, period: string): readonly string[] {
  const isMonth = period.includes('-');
  const [first, last] = isMonth ? [`${period}-01`, `${period}-31`] : [`${period}-01-01`, `${period}-12-31`];
  return snapshot.articlesOn(thing, first, last, MOST_LISTED);
}

/** The last of all: lists are by date, undated articles behind. */
function undatedArticles(snapshot: CorpusSnapshot, thing: Thing, undated: number): readonly string[] {
  const all = snapshot.articlesWith(thing);
  return snapshot
    .firstArticles(thing, all)
    .slice(all - undated)
    .slice(0, MOST_LISTED);
}

function countIn(counts: ReadonlyMap<string, number>, period: string): number {
  if (period === '') return counts.get('') ?? 0;
  let articles = 0;
  for (const [month, count] of counts) if (month.startsWith(period)) articles += count;
  return articles;
}

/** All periods from the first month to the last; from the document's own date on, unless that would be too many. */
function periods(months: readonly string[], unit: 'month' | 'year', issued: string | null): string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, until] = [numberOf(first, unit), numberOf(last, unit)];
  const own = issued === null ? Number.NaN : numberOf(issued, unit);
  const isNear = Math.max(until, own) - Math.min(from, own) < MOST_BARS;
  const [begin, end] = isNear ? [Math.min(from, own), Math.max(until, own)] : [from, until];
  return Array.from({ length: end - begin + 1 }, (_, at) => periodName(begin + at, unit));
}

/** How many months there are from the first of some to the last. */
function monthsIn(months: readonly string[]): number {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? 0 : numberOf(last, 'month') - numberOf(first, 'month') + 1;
}

/** Months or years since year 0; not a number where the date (ISO) does not tell the month. */
function numberOf(iso: string, unit: 'month' | 'year'): number {
  const [year = Number.NaN, month = Number.NaN] = iso.split('-').map(Number);
  return unit === 'year' ? year : year * 12 + month - 1;
}

function periodName(number: number, unit: 'month' | 'year'): string {
  if (unit === 'year') return String(number).padStart(4, '0');
  return `${periodName(Math.floor(number / 12), 'year')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
