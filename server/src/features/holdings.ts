import type { Holding } from '../corpus/snapshot';
import type { Messages } from '../l10n/messages';

/** So many articles, the latest, are read for who held an office or what someone held. */
export const MOST_READ = 256;

/** Who held an office, and in what standing: «Vi Thị Lụa (nguyên)». */
export function holderName({ person, status }: Pick<Holding, 'person' | 'status'>, words: Messages): string {
  return status === null ? person : `${person} (${words[status]})`;
}
