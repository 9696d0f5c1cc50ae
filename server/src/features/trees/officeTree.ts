import { personKeyOf } from '../../corpus/identity/offices';
import type { Holding } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { MOST_READ } from '../lookup/holdings';
import { keysFitting } from '../nameSearch/searchedNames';
import { plainName } from '../wording/labels';
import { officeInPlace } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { personInStanding } from '../wording/standing';
import { groupEntry, type Level, levelOf, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { allGroupsOf, byKey, byName, collator, descending, groupsOf } from './grouping';
import { holdingEntry } from './holdingEntry';

/** What the paths of offices begin with. */
export const [OFFICES, OFFICE] = ['offices', 'office'];

/** «bí thư | tỉnh ủy | Hà Nam»: the key of an office, and its parts. */
export interface OfficeName {
  readonly key: string;
  readonly words: string;
  readonly locality: string;
}

function* officesIn(snapshot: CorpusSnapshot): Work<OfficeName[]> {
  const offices: OfficeName[] = [];
  for (const part of snapshot.officesInParts()) {
    for (const key of part.keys()) offices.push(officeNameOf(key));
    yield undefined;
  }
  return offices;
}

function officeNameOf(key: string): OfficeName {
  const [role = '', body = '', locality = ''] = key.split(' | ');
  return { key, words: `${body} ${role}`.trim(), locality };
}

/** By body, then by role. */
const BY_WORDS = byName(({ words }: OfficeName) => words);
/** The same of several provinces. */
const BY_WORDS_AND_PLACE = byName(({ words, locality }: OfficeName) => `${words} ${locality}`);

/** The offices by province, those without one first, and below each office who held it. */
export function* officeTree(
  snapshot: CorpusSnapshot,
  path: Path,
  { order }: TreeOptions,
  shown: Presentation,
): Work<TreeEntry[]> {
  const [kind, name] = pageOf(path).level;
  if (kind === OFFICE) return holders(snapshot, name ?? '', path, shown);
  const all = yield* officesIn(snapshot);
  if (name === undefined) {
    const places = [...(yield* allGroupsOf(all, ({ locality }) => locality))];
    places.sort(([a], [b]) => Number(b === '') - Number(a === '') || collator.compare(a, b));
    return places.map(([place, { length }]) =>
      groupEntry([OFFICES, place], place === '' ? shown.words.nationwide : place, length, shown),
    );
  }
  const ofPlace = all.filter(({ locality }) => locality === name);
  const byArticles = byKey(({ key }: OfficeName) => snapshot.articlesWith({ kind: 'title', key }), descending);
  const level = levelOf(ofPlace, order === 'articles' ? [byArticles, BY_WORDS] : [BY_WORDS]);
  return yield* page(level, path, ({ key }) => officeEntry(snapshot, key, shown), shown);
}

/** The offices whose names hold some words, in one list. */
export function* officesNamed(snapshot: CorpusSnapshot, filter: string): Work<Level<OfficeName>> {
  const keys = yield* keysFitting(snapshot, 'office', filter);
  return levelOf(keys.map(officeNameOf), [BY_WORDS_AND_PLACE]);
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
  const entries = [...people].map(([name, said]) => {
    const { person, status } = said[0]!;
    const holder = personInStanding(person, status, shown.words);
    return holdingEntry(snapshot, [...path, name], holder, firstAndLast(said), shown);
  });
  if (entries.length > 0) return entries;
  return [{ path: [...path, ''], kind: 'more', label: shown.words.noHolders, opens: false }];
}

function firstAndLast(holdings: readonly Holding[]): { readonly first: Holding; readonly last: Holding } {
  return { first: holdings[0]!, last: holdings.at(-1)! };
}
