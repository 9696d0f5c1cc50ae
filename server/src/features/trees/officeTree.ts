import { personKeyOf } from '../../corpus/offices';
import type { CorpusSnapshot, Holding } from '../../corpus/snapshot';
import { MOST_READ } from '../holdings';
import { plainName } from '../labels';
import { officeInPlace } from '../names';
import { oncePer } from '../oncePer';
import type { Presentation } from '../presentation';
import { matcher, searchKey } from '../searchKey';
import { groupEntry, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { collator, groupsOf } from './grouping';
import { holdingEntry } from './holdingEntry';

/** What the paths of offices begin with. */
export const [OFFICES, OFFICE] = ['offices', 'office'];

/** «bí thư | tỉnh ủy | Hà Nam»: the key of an office, and its parts. */
interface OfficeName {
  readonly key: string;
  readonly words: string;
  readonly locality: string;
}

const officesIn = oncePer((snapshot: CorpusSnapshot): readonly OfficeName[] =>
  [...snapshot.officesInParts()].flatMap((part) =>
    [...part.keys()].map((key) => {
      const [role = '', body = '', locality = ''] = key.split(' | ');
      return { key, words: `${body} ${role}`.trim(), locality };
    }),
  ),
);

/** How many offices there are; the group of all of them is shown with it. */
export function officeCount(snapshot: CorpusSnapshot): number {
  return officesIn(snapshot).length;
}

/** The offices by province, those without one first, and below each office who held it. */
export function officeTree(
  snapshot: CorpusSnapshot,
  path: Path,
  { order }: TreeOptions,
  shown: Presentation,
): TreeEntry[] {
  const [kind, name] = pageOf(path).level;
  if (kind === OFFICE) return holders(snapshot, name ?? '', path, shown);
  const all = officesIn(snapshot);
  if (name === undefined) {
    const places = [...groupsOf(all, ({ locality }) => locality)];
    places.sort(([a], [b]) => Number(b === '') - Number(a === '') || collator.compare(a, b));
    return places.map(([place, { length }]) =>
      groupEntry([OFFICES, place], place === '' ? shown.words.nationwide : place, length, shown),
    );
  }
  const ofPlace = all.filter(({ locality }) => locality === name);
  const byName = ofPlace.sort(compareOffices);
  if (order === 'articles') {
    const counts = new Map(
      ofPlace.map((office) => [office, snapshot.articlesWith({ kind: 'title', key: office.key })]),
    );
    byName.sort((a, b) => counts.get(b)! - counts.get(a)!);
  }
  return page(byName, path, ({ key }) => officeEntry(snapshot, key, shown), shown);
}

/** The offices whose names hold some words, in one list. */
export function officesNamed(snapshot: CorpusSnapshot, filter: string): readonly string[] {
  const { fits } = matcher(filter);
  return officesIn(snapshot)
    .filter(({ key }) => fits(searchKey(key.replaceAll(' | ', ' '))))
    .sort(compareOffices)
    .map(({ key }) => key);
}

/** By body, then by role. */
function compareOffices(a: OfficeName, b: OfficeName): number {
  return collator.compare(a.words, b.words);
}

/** An office with how many articles mention it. */
export function officeEntry(snapshot: CorpusSnapshot, key: string, shown: Presentation): TreeEntry | undefined {
  const [place] = snapshot.firstMentions({ kind: 'title', key }, 1);
  const office = place && snapshot.office(place);
  if (office === undefined) return undefined;
  const { words } = shown;
  return {
    path: [OFFICE, key],
    kind: 'office',
    label: plainName(officeInPlace(office)),
    detail: words.inArticles(snapshot.articlesWith({ kind: 'title', key })),
    opens: true,
    thing: { kind: 'title', key },
  };
}

/** Who held an office: each person once in each standing, the latest last. */
function holders(snapshot: CorpusSnapshot, key: string, path: Path, shown: Presentation): TreeEntry[] {
  const holdings = snapshot.holders(key, { articles: MOST_READ });
  const people = groupsOf(holdings, ({ person, status }) => `${personKeyOf(person)} ${status === 'new' ? '' : status}`);
  const entries = [...people].map(([name, said]) =>
    holdingEntry(snapshot, [...path, name], said[0]!.person, firstAndLast(said), shown),
  );
  if (entries.length > 0) return entries;
  return [{ path: [...path, ''], kind: 'more', label: shown.words.noHolders, opens: false }];
}

function firstAndLast(holdings: readonly Holding[]): { readonly first: Holding; readonly last: Holding } {
  return { first: holdings[0]!, last: holdings.at(-1)! };
}
