import type { Article, CorpusSnapshot } from '../../corpus/snapshot';
import { articleName } from '../names';
import { oncePer } from '../oncePer';
import type { Presentation } from '../presentation';
import { matcher, type SearchKey, searchKey } from '../searchKey';
import { articleEntry } from './articleEntry';
import { groupEntry, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { collator, groupsOf } from './grouping';

/** What the paths of groups begin with. */
const [YEAR, MONTH, PLACE] = ['year', 'month', 'place'];

/** The latest first; undated ones last, by name. */
const articlesIn = oncePer((snapshot: CorpusSnapshot): readonly Article[] =>
  [...snapshot.articles()].sort(
    (a, b) => collatedDates(a.published, b.published) || collator.compare(articleName(a), articleName(b)),
  ),
);
const keyOf = oncePer((article: Article): SearchKey => searchKey(articleName(article)));

/**
 * All articles: by year and month, or, ordered by name, by province. Filtered ones stand in one list.
 * @param path where in the tree; empty for its first level.
 */
export function articleTree(
  snapshot: CorpusSnapshot,
  path: Path,
  { filter, order }: TreeOptions,
  shown: Presentation,
): TreeEntry[] {
  const { words } = shown;
  const all = articlesIn(snapshot);
  const list = (articles: readonly Article[]): TreeEntry[] =>
    page(articles, path, (article) => articleEntry(article, shown), shown);
  if (filter !== '') {
    const { fits } = matcher(filter);
    return list(all.filter((article) => fits(keyOf(article))));
  }
  const [kind, name = ''] = pageOf(path).level;
  if (kind === MONTH) return list(all.filter(({ published }) => monthOf(published) === name));
  if (kind === PLACE) return list(all.filter(({ locality }) => (locality ?? '') === name));
  if (kind === YEAR && name === '') return list(all.filter(({ published }) => published === null));
  if (kind === YEAR) {
    const months = groupsOf(
      all.filter(({ published }) => published?.slice(0, 4) === name),
      ({ published }) => monthOf(published),
    );
    return [...months].map(([month, { length }]) => groupEntry([MONTH, month], monthName(month, shown), length, shown));
  }
  if (kind !== undefined) return [];
  if (order === 'name') {
    const places = [...groupsOf(all, ({ locality }) => locality ?? '')];
    places.sort(([a], [b]) => Number(a === '') - Number(b === '') || collator.compare(a, b));
    return places.map(([place, { length }]) => groupEntry([PLACE, place], place || words.placeUnknown, length, shown));
  }
  const years = groupsOf(all, ({ published }) => published?.slice(0, 4) ?? '');
  return [...years].map(([year, { length }]) => groupEntry([YEAR, year], year || words.undatedArticles, length, shown));
}

function collatedDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (b ?? '') > (a ?? '') ? 1 : -1;
}

/** «2024-01»; only the year where the day is not known that far. */
function monthOf(published: string | null): string {
  return published?.slice(0, 7) ?? '';
}

function monthName(month: string, { words }: Presentation): string {
  const [year, number] = month.split('-').map(Number);
  return year === undefined || number === undefined || Number.isNaN(number) ? month : words.fullMonth(number, year);
}
