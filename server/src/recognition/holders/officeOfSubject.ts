import { saysInTurn } from './inTurn';
import type { Links } from './links';
import { isHeldByMany } from './neighbours';
import type { Run } from './run';
import { rowBefore, subjectBefore } from './subject';

/** «A được bầu giữ chức T»: gives the office to the person whom the sentence is about. False where no such office stands. */
export function giveOfficeOfSubject(links: Links, run: Run): boolean {
  if (run.gapBefore !== 'office') return false;
  giveToSubject(links, run.from, run.to);
  return true;
}

/** Gives the titles at places `from` to `to` to the subject of their sentence, where it names one. */
export function giveToSubject(links: Links, from: number, to: number): void {
  const { around } = links;
  const subject = subjectBefore(around, from);
  if (subject < 0) return;
  const person = around.personAt(subject)!;
  const inTurn = saysInTurn(around.tokens, person.to, around.titleAt(from).from);
  const row = rowBefore(links, from, subject, inTurn);
  // «A và B lần lượt giữ chức T1 và T2»: to each his own
  if (row?.length === to - from) links.giveEach(from, row);
  // «A (T1) và B (T2) được bầu giữ chức T»: an office of many is everyone's;
  // «A, B và C giữ chức chánh và phó chánh văn phòng»: the offices are theirs, whoever has which
  else if (row !== undefined && isHeldByMany(around.titleAt(to - 1))) links.give(from, to, row);
  else links.give(from, to, links.sharersBefore(subject + 1, person));
}
