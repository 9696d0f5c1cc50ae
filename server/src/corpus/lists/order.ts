import { Member } from './postings';

/** Ranks go from 0 to this. */
const HIGHEST_RANK = 127;
/** More than the number of any day. */
const DAYS = 2 ** 23;

/** A day (ISO, as precise as known) as a number that grows with it, and has gaps: for order, not for differences. */
export function orderOfDay(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-', 3).map(Number);
  return (year * 16 + month) * 32 + day;
}

const UNDATED = orderOfDay('9999-15-31');

/** The month (ISO) of an article by its order in lists by day; an empty text where it is undated. */
export function monthIn(order: number): string {
  if (order === UNDATED) return '';
  const month = Math.floor(order / 32) % 16;
  return `${Math.floor(order / 512)}-${String(month).padStart(2, '0')}`;
}

/** An article's place in lists: by the day when it came out (ISO), undated ones last, then by its name. */
export function memberOf(uri: string, published: string | null): Member {
  return new Member(uri, published === null ? UNDATED : orderOfDay(published));
}

/** Members of a list by day the other way around: the latest day first, those of one day by name, undated ones last. */
export function latestFirst(members: Iterable<Member>): Member[] {
  const days: Member[][] = [];
  for (const member of members) {
    const day = days.at(-1);
    if (day?.[0]?.order === member.order) day.push(member);
    else days.push([member]);
  }
  const undated = days.at(-1)?.[0]?.order === UNDATED ? days.pop() : undefined;
  return [...days.reverse(), undated ?? []].flat();
}

/** The article's place in an order of its own: the higher the rank, up to 127, the earlier; of equals, as in all lists. */
export function ranked({ uri, order }: Member, rank: number): Member {
  return new Member(uri, (HIGHEST_RANK + 1 - rank) * DAYS + order);
}

/** The rank that {@link ranked} was given for this place; undefined for a place by the day alone. */
export function rankIn({ order }: Member): number | undefined {
  return order < DAYS ? undefined : HIGHEST_RANK + 1 - Math.floor(order / DAYS);
}
