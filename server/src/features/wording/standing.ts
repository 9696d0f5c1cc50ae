import type { Holding } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';

/**
 * An office with how it is held, wherever it stands in a list: «nguyên Bí thư Tỉnh ủy», «quyền Giám đốc Sở Y tế». Left
 * out, it would give the office to someone who does not hold it. Who has just taken an office holds it.
 */
export function officeInStanding(office: string, status: Holding['status'], words: Messages): string {
  return status === 'former' || status === 'acting' ? `${words[status]} ${office}` : office;
}

/** The same said of a person below an office: «Vi Thị Lụa (nguyên)». */
export function personInStanding(person: string, status: Holding['status'], words: Messages): string {
  return status === 'former' || status === 'acting' ? `${person} (${words[status]})` : person;
}
