import { remembering } from '../../corpus/memo';
import type { CorpusSnapshot, KeyPart } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { livesIn } from '../consistency/lives';
import { tenuresIn } from '../hover/tenures';
import { MOST_READ } from '../lookup/holdings';
import { keysFitting } from '../nameSearch/searchedNames';
import { plainName } from '../wording/labels';
import { officeInPlace } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { officeInStanding } from '../wording/standing';
import { articlesNaming } from './articlesNaming';
import { groupEntry, joined, levelOf, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { allGroupsOf, byKey, byName, collator, descending, type Order } from './grouping';
import { holdingEntry } from './holdingEntry';
import { OFFICE, OFFICES, type OfficeName, officeEntry, officesNamed, officeTree } from './officeTree';

/** What the paths of people begin with; below a person stand their offices, and in a group the articles. */
const [PEOPLE, PERSON, NAMING] = ['people', 'person', 'naming'];

/** By given names, then by all of the name. */
const BY_NAME = [byKey(givenName, collator.compare), byName((name: string) => name)];

/**
 * People by the first letter of their given names, and offices by province; below a person their offices over time,
 * below an office its holders over time. Filtered ones stand in one list.
 * @param path where in the tree; empty for its first level.
 */
export function* peopleTree(
  snapshot: CorpusSnapshot,
  path: Path,
  options: TreeOptions,
  shown: Presentation,
): Work<TreeEntry[]> {
  const { words } = shown;
  const [kind, name = '', below] = pageOf(path).level;
  if (kind === OFFICES || kind === OFFICE) return yield* officeTree(snapshot, path, options, shown);
  if (kind === PERSON) {
    return below === NAMING
      ? yield* articlesNaming(snapshot, { kind: 'person', key: name }, path, shown)
      : offices(snapshot, name, path, shown);
  }
  if (options.filter !== '') return yield* filtered(snapshot, path, options, shown);
  if (kind === undefined) {
    const [people, titles] = [sizeOf(snapshot.peopleInParts()), sizeOf(snapshot.officesInParts())];
    // with nothing in it the view says what to do
    if (people + titles === 0) return [];
    return [groupEntry([PEOPLE], words.people, people, shown), groupEntry([OFFICES], words.offices, titles, shown)];
  }
  if (kind !== PEOPLE) return [];
  const byInitial = yield* peopleByInitial(snapshot);
  if (name === '') {
    const initials = [...byInitial].sort(([a], [b]) => collator.compare(a, b));
    return initials.map(([initial, { length }]) => groupEntry([PEOPLE, initial], initial, length, shown));
  }
  const people = levelOf(byInitial.get(name) ?? [], ordersFor(snapshot, options));
  return yield* page(people, path, (key) => personEntry(snapshot, key, shown), shown);
}

function* peopleByInitial(snapshot: CorpusSnapshot): Work<ReadonlyMap<string, readonly string[]>> {
  const people: string[] = [];
  for (const part of snapshot.peopleInParts()) {
    people.push(...part.keys());
    yield undefined;
  }
  return yield* allGroupsOf(people, (person) => initialOf(givenName(person)));
}

function sizeOf(parts: Iterable<KeyPart>): number {
  let sum = 0;
  for (const { size } of parts) sum += size;
  return sum;
}

function* filtered(snapshot: CorpusSnapshot, path: Path, options: TreeOptions, shown: Presentation): Work<TreeEntry[]> {
  const people = levelOf(yield* keysFitting(snapshot, 'person', options.filter), ordersFor(snapshot, options));
  const found = joined<string | OfficeName>(people, yield* officesNamed(snapshot, options.filter));
  const show = (one: string | OfficeName): TreeEntry | undefined =>
    typeof one === 'string' ? personEntry(snapshot, one, shown) : officeEntry(snapshot, one.key, shown);
  return yield* page(found, path, show, shown);
}

function ordersFor(snapshot: CorpusSnapshot, { order }: TreeOptions): readonly Order<string>[] {
  if (order === 'name') return BY_NAME;
  return [byKey((key) => snapshot.articlesWith({ kind: 'person', key }), descending), ...BY_NAME];
}

/** Vietnamese names end with the given name. */
function givenName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The letter under which a given name is looked up: «Ánh» under A, «Đức» under Đ. */
const initialOf = remembering((given) => {
  const [letter = ''] = given
    .toUpperCase()
    .normalize('NFD')
    .replace(/(?!\u0306|\u0302|\u031b)\p{M}/gu, '')
    .normalize('NFC');
  return letter;
});

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
    const entries = tenuresIn(life).map((tenure, at) => {
      const office = officeInStanding(officeInPlace(tenure.office), tenure.last.status, shown.words);
      return holdingEntry(snapshot, [...path, `${index}.${at}`], office, tenure, shown);
    });
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
