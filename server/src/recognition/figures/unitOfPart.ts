import { PEOPLE } from '../../domain/counted/people';
import { PEOPLE_AGAIN } from '../../domain/figureRelations';
import { spellingKey } from '../../text/spelling';

const people = PEOPLE.map(spellingKey);
const again = PEOPLE_AGAIN.map(spellingKey);

/** Whether two figures count the same, whatever the spelling and the spaces of the words. */
export function isSameUnit(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && (one === other || spellingKey(one) === spellingKey(other));
}

/**
 * Whether what a figure counts may be some of what another counts, by their units as written: the same, a kind of it
 * («đảng viên nữ» of «đảng viên»), its head («hộ» of «hộ nghèo»), or people counted by another word («nữ» of «cán bộ»).
 */
export function isUnitOfPart(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null) return false;
  const [one, all] = [spellingKey(part), spellingKey(whole)];
  return begins(one, all) || begins(all, one) || (isOneOf(one, again) && isOneOf(all, people));
}

function isOneOf(unit: string, heads: readonly string[]): boolean {
  return heads.some((head) => begins(unit, head));
}

function begins(text: string, head: string): boolean {
  return text === head || text.startsWith(`${head} `);
}
