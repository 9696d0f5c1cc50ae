import type { PersonDraft } from '../people/personDraft';
import { isHeldByMany } from './neighbours';
import type { Run } from './run';

/** In tokens: «gồm có các đồng chí:» opens a list of holders. */
const LONGEST_LIST_OPENING = 6;

/** «các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, …: A»: so many titles at most stand over one list. */
const MOST_TITLES = 12;

/** A heading over a list of people. */
export interface Heading {
  /** The place of the first title of the row that stands over all of them; those before it are someone else's. */
  readonly from: number;
  readonly persons: readonly PersonDraft[];
}

/**
 * The titles of a row that are those of everyone in the list behind it: «các Phó Chủ tịch UBND tỉnh: A, B và C», «Ủy viên
 * Ban Thường vụ gồm: A, B», «2 Thứ trưởng A và B»; undefined where the row heads no list.
 */
export function readHeading(run: Run): Heading | undefined {
  const { around, from, to, after, gapAfter, lastTitle } = run;
  const plural = run.firstPlural();
  if (plural < to && (gapAfter === 'colon' || gapAfter === 'consists' || gapAfter === 'is'))
    return { from: Math.max(plural, to - MOST_TITLES), persons: around.listedFrom(to) };
  if (after === undefined) return undefined;
  // «Ủy viên Ban Thường vụ gồm: A, B và C»
  if (plural === to && gapAfter === 'consists' && isHeldByMany(lastTitle)) {
    const near = after.from - lastTitle.to <= LONGEST_LIST_OPENING;
    return near ? { from: to - 1, persons: around.listedFrom(to) } : undefined;
  }
  const counted = lastTitle.several && run.length === 1 && gapAfter === 'direct';
  return counted ? { from, persons: around.namesFrom(to) } : undefined;
}
