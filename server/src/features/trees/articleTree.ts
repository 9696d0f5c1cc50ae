import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { latestArticles } from '../lookup/latestArticles';
import { keysFitting } from '../nameSearch/searchedNames';
import type { Presentation } from '../wording/presentation';
import { articleEntry } from './articleEntry';
import { groupEntry, type Level, levelOf, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { collator } from './grouping';

/** What the paths of groups begin with. */
const [YEAR, MONTH, PLACE] = ['year', 'month', 'place'];

/**
 * All articles: by year and month, or, ordered by name, by province. Filtered ones stand in one list.
 * @param path where in the tree; empty for its first level.
 */
export function* articleTree(
  snapshot: CorpusSnapshot,
  path: Path,
  { filter, order }: TreeOptions,
  shown: Presentation,
): Work<TreeEntry[]> {
  const { words } = shown;
  const list = (level: Level<string>): Work<TreeEntry[]> =>
    page(level, path, (uri) => entryOf(snapshot, uri, shown), shown);
  if (filter !== '') return yield* list(yield* fitting(snapshot, filter));
  const [kind, name = ''] = pageOf(path).level;
  if (kind === MONTH) return yield* list(levelOf(snapshot.articlesIn('months', name)));
  if (kind === PLACE) return yield* list(levelOf(snapshot.articlesIn('localities', name)));
  if (kind === YEAR && name === '') return yield* list(levelOf(snapshot.articlesIn('months', '')));
  if (kind === YEAR) {
    const months = [...snapshot.articleGroups('months')].filter(([month]) => month.slice(0, 4) === name);
    months.sort(latestFirst);
    return months.map(([month, size]) => groupEntry([MONTH, month], monthName(month, shown), size, shown));
  }
  if (kind !== undefined) return [];
  if (order === 'name') {
    const places = [...snapshot.articleGroups('localities')];
    places.sort(([a], [b]) => Number(a === '') - Number(b === '') || collator.compare(a, b));
    return places.map(([place, size]) => groupEntry([PLACE, place], place || words.placeUnknown, size, shown));
  }
  const years = new Map<string, number>();
  for (const [month, size] of snapshot.articleGroups('months')) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + size);
  }
  return [...years]
    .sort(latestFirst)
    .map(([year, size]) => groupEntry([YEAR, year], year || words.undatedArticles, size, shown));
}

/** The articles whose names hold some words, the latest first. */
function* fitting(snapshot: CorpusSnapshot, filter: string): Work<Level<string>> {
  const found = new Set(yield* keysFitting(snapshot, 'article', filter));
  function* some(start: number, end: number): Work<readonly string[]> {
    const uris: string[] = [];
    for (const uri of found.size === 0 ? [] : latestArticles(snapshot)) {
      if (found.has(uri) && uris.push(uri) === Math.min(end, found.size)) break;
      yield undefined;
    }
    return uris.slice(start);
  }
  return { size: found.size, some };
}

function entryOf(snapshot: CorpusSnapshot, uri: string, shown: Presentation): TreeEntry | undefined {
  const article = snapshot.article(uri);
  return article && articleEntry(article, shown);
}

/** Years or months (ISO), the empty one last. */
function latestFirst([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return b > a ? 1 : -1;
}

function monthName(month: string, { words }: Presentation): string {
  const [year, number] = month.split('-').map(Number);
  return year === undefined || number === undefined || Number.isNaN(number) ? month : words.fullMonth(number, year);
}
