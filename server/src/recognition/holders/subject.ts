import { Mark } from '../../text/marks';
import type { Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import { beforeAgent, purposes, relations } from '../words/contextWords';
import type { Links } from './links';
import { isServed, type Neighbours } from './neighbours';

/** How many titles and names of a sentence are looked over for its subject. */
const REACH = 40;
/** «A thay B giữ chức …»: so few words behind B speak of A; with more B is the one who moves on. */
const SHORT_CLAUSE = 4;
/** A remark in brackets ends within so many tokens behind a name. */
const LONGEST_ASIDE = 40;
/** «người tiền nhiệm của». */
const LONGEST_RELATION = 4;

/**
 * The place of the nearest person before a title in its sentence whose office is not being taken, or of the first one
 * where the title is the purpose of what that person does; -1 where there is none.
 */
export function subjectBefore(around: Neighbours, title: number): number {
  const { tokens, drafts, gaps } = around;
  const start = drafts[title]!.from;
  const purpose = purposes.endingAt(tokens, start) !== undefined;
  let found = -1;
  for (let i = title - 1; i >= Math.max(0, title - REACH); i--) {
    const person = around.personAt(i);
    const replaced = person?.replaced === true && start - person.to <= SHORT_CLAUSE;
    const named = person !== undefined && !replaced && !isServed(drafts, i) && !isAgent(around, i);
    if (named && !isAside(tokens, person.to, start)) {
      // «A, con trai của B, giữ chức T»: B is named to tell who A is
      const relative = isRelative(tokens, beforeAddress(tokens, person.from));
      if (!relative || purpose || found < 0) found = i;
      if (!relative && !purpose) return found;
    }
    if (gaps[i] === 'apart') return found;
  }
  return found;
}

/**
 * The people of a row «A (T1), B (T2) và C», whose offices a sentence goes on to tell.
 * @param links tells who was given another office before.
 * @param title the place of the office.
 * @param person the place of the row's last name.
 * @param inTurn the offices are told in turn: a comma is enough to make a row.
 * @returns undefined where there is no such row.
 */
export function rowBefore(links: Links, title: number, person: number, inTurn: boolean): PersonDraft[] | undefined {
  const { around } = links;
  const { gaps } = around;
  const last = around.personAt(person);
  if (last === undefined || (gaps[person] !== 'and' && !(inTurn && gaps[person] === 'comma'))) return undefined;
  const row = [last];
  for (let i = person - 1; i >= Math.max(0, title - REACH); i--) {
    const other = around.personAt(i);
    if (other !== undefined && links.isInstalled(other)) break;
    if (other !== undefined) row.push(other);
    const gap = gaps[i];
    if (gap !== 'comma' && gap !== 'and' && gap !== 'open' && gap !== 'dash') break;
  }
  return row.length > 1 ? row.reverse() : undefined;
}

/** «được Thủ tướng B giao …»: B acts, and someone else is the subject. */
function isAgent({ tokens, drafts, gaps }: Neighbours, person: number): boolean {
  let first = person;
  while (
    first > Math.max(0, person - REACH) &&
    drafts[first - 1]!.kind === 'title' &&
    (gaps[first] === 'direct' || gaps[first] === 'comma')
  )
    first--;
  const start = beforeAddress(tokens, beforeStatus(tokens, drafts[first]!.from));
  return beforeAgent.longest(tokens, start - 1)?.end === start;
}

/** «, con trai của | ông B»: a relation of the person before the comma. */
function isRelative(tokens: Tokens, at: number): boolean {
  for (let length = LONGEST_RELATION; length > 0; length--) {
    if (relations.longest(tokens, at - length)?.end === at) return tokens.symbol[at - length - 1] === Mark.comma;
  }
  return false;
}

/** «A (con trai ông B) giữ chức …»: B stands in brackets that close before the title. */
function isAside(tokens: Tokens, person: number, title: number): boolean {
  for (let i = person; i < Math.min(title, person + LONGEST_ASIDE); i++) {
    if (tokens.symbol[i] === Mark.open) return false;
    if (tokens.symbol[i] === Mark.close) return true;
  }
  return false;
}
