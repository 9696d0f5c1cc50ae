import { phraseSet } from '../../text/phraseSet';
import { beforeAddress } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import { handedTo, handovers, officeActs, ofPerson, removals } from '../words/contextWords';
import type { Links } from './links';
import type { Run } from './run';

const concerning = phraseSet(['đối với']);
/** Who holds an office is named before these words. */
const held = phraseSet(['giữ chức', 'giữ chức vụ']);
/** «cách chức … nhiệm kỳ 2011-2016 đối với ông A»: how many tokens may stand between the office and the person. */
const LONGEST_OBJECT = 14;
/** «cho thôi giữ chức … để nghỉ hưu theo chế độ kể từ ngày 1/10/2020 đối với ông A»: the same, where an office ends. */
const LONGEST_REMOVAL = 30;
/** «giao quyền Tổng Giám đốc … (Viettel) cho ông A»: the same, where the act may have other objects. */
const LONGEST_HANDOVER = 6;

/**
 * «cách chức Bí thư Tỉnh ủy đối với ông A», «thôi giữ chức … của bà B»: gives the office to the person behind it whom the
 * act before it concerns. False where no such person stands there.
 */
export function giveToObject(links: Links, run: Run): boolean {
  const { around, from, to, firstTitle, lastTitle } = run;
  const { tokens, drafts, gaps } = around;
  const object = around.nameBehindTitles(to);
  const person = around.personAt(object);
  if (person === undefined || run.gapAfter === 'apart' || firstTitle.several) return false;
  if (person.address === 'none' && object === to) return false;
  const start = beforeAddress(tokens, beforeStatus(tokens, drafts[to]!.from));
  const distance = start - lastTitle.to;
  const longest = isRemoved(run) ? LONGEST_REMOVAL : LONGEST_OBJECT;
  if (distance > longest || ofPerson.endingAt(tokens, start) === undefined) return false;
  // «miễn nhiệm T1 với ông A và T2 với ông B»
  const other = around.personAt(from - 1);
  const again = gaps[from] === 'and' && other !== undefined && links.isInstalled(other);
  const act = beforeStatus(tokens, firstTitle.from);
  const handed =
    distance <= LONGEST_HANDOVER &&
    handedTo.endingAt(tokens, start) !== undefined &&
    handovers.endingAt(tokens, act) !== undefined;
  if (!again && !handed && officeActs.endingAt(tokens, act) === undefined) return false;
  links.giveBehindAct(from, to, around.namesFrom(object));
  return true;
}

/** «miễn nhiệm chức danh T»: T is not the office of the person before it. */
export function isRemoved({ around, firstTitle }: Run): boolean {
  return removals.endingAt(around.tokens, beforeStatus(around.tokens, firstTitle.from)) !== undefined;
}

/** «đọc tờ trình bầu chức danh T đối với ông B»: nor is it of who reads that out. */
export function isConferred({ around, to, firstTitle }: Run): boolean {
  const { tokens, drafts } = around;
  const next = drafts[to];
  if (next === undefined) return false;
  const act = beforeStatus(tokens, firstTitle.from);
  if (held.endingAt(tokens, act) !== undefined || officeActs.endingAt(tokens, act) === undefined) return false;
  return concerning.endingAt(tokens, beforeAddress(tokens, beforeStatus(tokens, next.from))) !== undefined;
}
