import type { CorpusSnapshot } from '../../corpus/snapshot';
import { MOST_READ } from '../holdings';
import { tenuresIn } from '../hover/tenures';
import { plainName } from '../labels';
import { livesIn } from '../lives';
import { officeInPlace } from '../names';
import { oncePer } from '../oncePer';
import type { Presentation } from '../presentation';
import { matcher, searchKey } from '../searchKey';
import { articlesNaming } from './articlesNaming';
import { groupEntry, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { collator, groupsOf } from './grouping';
import { holdingEntry } from './holdingEntry';
import { OFFICE, OFFICES, officeCount, officeEntry, officesNamed, officeTree } from './officeTree';

/** What the paths of people begin with; below a person stand their offices, and in a group the articles. */
const [PEOPLE, PERSON, NAMING] = ['people', 'person', 'naming'];

const peopleIn = oncePer((snapshot: CorpusSnapshot): readonly string[] =>
  [...snapshot.peopleInParts()].flatMap((part) => [...part.keys()]).sort(compareNames),
);

/**
 * People by the first letter of their given names, and offices by province; below a person their offices over time,
 * below an office its holders over time. Filtered ones stand in one list.
 * @param path where in the tree; empty for its first level.
 */
export function peopleTree(
  snapshot: CorpusSnapshot,
  path: Path,
  options: TreeOptions,
  shown: Presentation,
): TreeEntry[] {
  const { words } = shown;
  const [kind, name = '', below] = pageOf(path).level;
  if (kind === OFFICES || kind === OFFICE) return officeTree(snapshot, path, options, shown);
  if (kind === PERSON) {
    return below === NAMING
      ? articlesNaming(snapshot, { kind: 'person', key: name }, path, shown)
      : offices(snapshot, name, path, shown);
  }
  if (options.filter !== '') return filtered(snapshot, path, options, shown);
  const all = peopleIn(snapshot);
  if (kind === undefined) {
    return [
      groupEntry([PEOPLE], words.people, all.length, shown),
      groupEntry([OFFICES], words.offices, officeCount(snapshot), shown),
    ];
  }
  if (kind !== PEOPLE) return [];
  if (name === '') {
    const initials = [...groupsOf(all, initialOf)];
    return initials.map(([initial, { length }]) => groupEntry([PEOPLE, initial], initial, length, shown));
  }
  const people = inOrder(
    snapshot,
    all.filter((person) => initialOf(person) === name),
    options,
  );
  return page(people, path, (key) => personEntry(snapshot, key, shown), shown);
}

function filtered(snapshot: CorpusSnapshot, path: Path, options: TreeOptions, shown: Presentation): TreeEntry[] {
  const { fits } = matcher(options.filter);
  const people = peopleIn(snapshot).filter((person) => fits(searchKey(person)));
  const found = [
    ...inOrder(snapshot, people, options).map((key) => ({ key, show: personEntry })),
    ...officesNamed(snapshot, options.filter).map((key) => ({ key, show: officeEntry })),
  ];
  return page(found, path, ({ key, show }) => show(snapshot, key, shown), shown);
}

/** By given names, then by all of the name. */
function compareNames(a: string, b: string): number {
  return collator.compare(givenName(a), givenName(b)) || collator.compare(a, b);
}

function inOrder(snapshot: CorpusSnapshot, people: readonly string[], { order }: TreeOptions): readonly string[] {
  if (order === 'name') return people;
  const counts = new Map(people.map((key) => [key, snapshot.articlesWith({ kind: 'person', key })]));
  return [...people].sort((a, b) => counts.get(b)! - counts.get(a)! || compareNames(a, b));
}

/** Vietnamese names end with the given name. */
function givenName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The letter under which a given name is looked up: «Ánh» under A, «Đức» under Đ. */
function initialOf(name: string): string {
  const [letter = ''] = givenName(name)
    .toUpperCase()
    .normalize('NFD')
    .replace(/(?!\u0306|\u0302|\u031b)\p{M}/gu, '')
    .normalize('NFC');
  return letter;
}

function personEntry(snapshot: CorpusSnapshot, key: string, { words }: Presentation): TreeEntry {
  return {
    path: [PERSON, key],
    kind: 'person',
    label: plainName(snapshot.personName(key) ?? key),
    detail: words.inArticles(snapshot.articlesWith({ kind: 'person', key })),
    opens: true,
    thing: { kind: 'person', key },
  };
}

/** The offices that articles give a name, by date, of each life apart; and the articles that have the name. */
function offices(snapshot: CorpusSnapshot, key: string, path: Path, shown: Presentation): TreeEntry[] {
  const lives = livesIn(snapshot.offices(key, { articles: MOST_READ }));
  const held = lives.flatMap((life, index) => {
    const entries = tenuresIn(life).map((tenure, at) =>
      holdingEntry(snapshot, [...path, `${index}.${at}`], officeInPlace(tenure.office), tenure, shown),
    );
    const other = {
      path: [...path, `${index}`],
      kind: 'more',
      label: shown.words.orSomeoneElse,
      opens: false,
    } as const;
    return index === 0 ? entries : [other, ...entries];
  });
  const articles = snapshot.articlesWith({ kind: 'person', key });
  return [...held, groupEntry([PERSON, key, NAMING], shown.words.articlesNaming, articles, shown)];
}
