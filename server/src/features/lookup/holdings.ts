import type { Holding } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Messages } from '../../l10n/messages';

/** So many articles, the latest, are read for who held an office or what someone held. */
export const MOST_READ = 256;

/** Later than any article that has a date. */
const LAST_DAY = '9999-12-31';

/**
 * What tells a person from others: the last office that the latest dated article gives them, one that is held before one
 * that has been. An article without a date speaks where no other does.
 * @param until ISO, the day of the reader's article; null where all articles count.
 */
export function latestHolding(snapshot: CorpusSnapshot, personKey: string, until: string | null): Holding | undefined {
  const dated = currentOf(snapshot.offices(personKey, { articles: 1, until: until ?? LAST_DAY }));
  return dated ?? currentOf(snapshot.offices(personKey, { articles: 1 }));
}

function currentOf(holdings: readonly Holding[]): Holding | undefined {
  return holdings.findLast(({ status }) => status !== 'former') ?? holdings.at(-1);
}

/** Who held an office, and in what standing: «Vi Thị Lụa (nguyên)». */
export function holderName({ person, status }: Pick<Holding, 'person' | 'status'>, words: Messages): string {
  return status === null ? person : `${person} (${words[status]})`;
}
