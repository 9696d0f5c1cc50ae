import type { Article, CorpusSnapshot, KeyPart } from '../../corpus/snapshot';
import { oncePer } from '../oncePer';
import type { Presentation } from '../presentation';
import { namesFitting } from '../searchedNames';
import { matcher } from '../searchKey';
import { articleEntry } from './articleEntry';
import { groupEntry, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { collator, groupsOf } from './grouping';

/** What the paths of groups begin with. */
const [YEAR, MONTH, PLACE] = ['year', 'month', 'place'];

/** What articles are grouped by; no more of them is held, however many there are. */
type Row = Pick<Article, 'uri' | 'published' | 'locality'>;

/** The latest first; undated ones last. */
const rowsIn = oncePer((snapshot: CorpusSnapshot): readonly Row[] => {
  const rows: Row[] = [];
  for (const part of snapshot.articlesInParts()) rows.push(...rowsOf(snapshot, part));
  return rows.sort((a, b) => latestFirst(a.published, b.published) || (a.uri < b.uri ? -1 : 1));
});

/** The rows of parts of the index, which most changes leave as they are. */
const known = new WeakMap<KeyPart, readonly Row[]>();

function rowsOf(snapshot: CorpusSnapshot, part: KeyPart): readonly Row[] {
  let rows = known.get(part);
  if (rows === undefined) {
    rows = Array.from(part.keys()).flatMap((key): Row[] => {
      const article = snapshot.article(key);
      return article === undefined ? [] : [{ uri: key, published: article.published, locality: article.locality }];
    });
    known.set(part, rows);
  }
  return rows;
}

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
  const all = rowsIn(snapshot);
  const list = (rows: readonly Row[]): TreeEntry[] =>
    page(rows, path, ({ uri }) => entryOf(snapshot, uri, shown), shown);
  if (filter !== '') {
    const fitting = new Set(Array.from(namesFitting(snapshot, 'article', matcher(filter)), (found) => found?.key));
    return list(all.filter(({ uri }) => fitting.has(uri)));
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

function entryOf(snapshot: CorpusSnapshot, uri: string, shown: Presentation): TreeEntry | undefined {
  const article = snapshot.article(uri);
  return article && articleEntry(article, shown);
}

function latestFirst(a: string | null, b: string | null): number {
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
