import type { ArticleFacts } from '../facts/articleRecord';
import { personKeyOf } from '../identity/offices';
import type { CitationList, ListName } from './indexes';

/** Under which keys an article stands in the lists that do not depend on others. */
export type OwnKeys = Readonly<Record<Exclude<ListName, CitationList | 'claims'>, ReadonlySet<string>>>;

/** The length of an ISO date that tells the month. */
const MONTH = 7;

const NOTHING: ReadonlySet<string> = new Set();

/** The keys of an article; none where there is no article. */
export function ownKeysOf(record: ArticleFacts | undefined): OwnKeys {
  const keys = {
    offices: new Set<string>(),
    officeHolders: new Set<string>(),
    people: new Set<string>(),
    holders: new Set<string>(),
    figures: new Set<string>(),
    dates: new Set<string>(),
    texts: new Set<string>(),
    slots: record?.slots ?? NOTHING,
    months: new Set<string>(),
    localities: new Set<string>(),
  };
  if (record === undefined) return keys;
  keys.months.add(record.article.published?.slice(0, MONTH) ?? '');
  keys.localities.add(record.article.locality ?? '');
  const byKind = { title: keys.offices, person: keys.people, figure: keys.figures, date: keys.dates };
  for (const [index, { kind }] of record.article.mentions.entries()) {
    const key = record.keys[index];
    if (kind !== 'directive' && key !== undefined) byKind[kind].add(key);
  }
  for (const [index, names] of record.holders) {
    const office = record.keys[index];
    if (office === undefined) continue;
    keys.officeHolders.add(office);
    for (const name of names) keys.holders.add(personKeyOf(name));
  }
  if (record.ownText !== undefined) keys.texts.add(record.ownText.key);
  return keys;
}
