import { Flag, type Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import { isHeldByMany } from './attach';
import { deeds } from './contextWords';
import { isSamePlace, type OfficeName, officeName } from './office';
import type { TitleDraft } from './titleDraft';

/** How many earlier and later uses of an office are looked at for one title. */
const REACH = 24;

interface Held {
  readonly at: number;
  readonly office: OfficeName;
  readonly holder: PersonDraft;
  readonly former: boolean;
}

/**
 * Gives a title that stands alone («Trưởng Ban Tổ chức Trung ương nhấn mạnh») the person whom the article names with
 * the same office: the nearest before it, else the nearest after it. Where a body has several such offices (deputies)
 * and the article names several holders, it stays open.
 */
export function referBack(tokens: Tokens, titles: readonly TitleDraft[]): void {
  const offices = titles.map((title) => officeName(tokens, title.words));
  const heldBy = new Map<string, Held[]>();
  titles.forEach((title, at) => {
    const [holder] = title.holders;
    if (holder === undefined || title.holders.length > 1) return;
    const office = offices[at]!;
    const held = { at, office, holder, former: title.status === 'former' };
    const entries = heldBy.get(office.role);
    if (entries === undefined) heldBy.set(office.role, [held]);
    else entries.push(held);
  });
  titles.forEach((title, at) => {
    if (title.holders.length > 0 || !mayReferBack(tokens, title)) return;
    const entries = heldBy.get(offices[at]!.role);
    const holder = entries && findHolder(entries, at, offices[at]!, title);
    if (holder !== undefined) title.holders = [holder];
  });
}

/** Members are too many to be meant by their title; a class or the office as such refers to nobody. */
function mayReferBack(tokens: Tokens, title: TitleDraft): boolean {
  const { word, body, many } = title.words;
  if (title.several || title.generic || many) return false;
  if (word?.role.holders === 'many') return false;
  if (body !== null) return true;
  if ((tokens.flags[title.from]! & Flag.capital) === 0) return false;
  return word?.role.body !== 'needed' || deeds.has(tokens, title.to);
}

/** Several people hold it at once; a standing deputy is the only one. */
function isShared(title: TitleDraft): boolean {
  return isHeldByMany(title) && title.words.word !== null && title.words.roleTo - title.words.from < 4;
}

function findHolder(
  entries: readonly Held[],
  at: number,
  office: OfficeName,
  title: TitleDraft,
): PersonDraft | undefined {
  const next = firstAfter(entries, at);
  const near = [...entries.slice(Math.max(0, next - REACH), next).reverse(), ...entries.slice(next, next + REACH)];
  const former = title.status === 'former';
  const same = near.filter((held) => held.former === former && isSameOffice(held.office, office));
  const [nearest] = same;
  if (nearest === undefined) return undefined;
  const single = same.every((held) => held.holder.key === nearest.holder.key);
  if (!single && (former || isShared(title) || office.body === '')) return undefined;
  return nearest.holder;
}

function isSameOffice(a: OfficeName, b: OfficeName): boolean {
  if (a.body !== b.body && a.body !== '' && b.body !== '') return false;
  return isSamePlace(a.place, b.place);
}

/** The index of the first entry behind title `at`, by bisection. */
function firstAfter(entries: readonly Held[], at: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
