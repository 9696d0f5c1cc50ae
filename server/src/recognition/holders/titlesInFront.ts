import { phraseSet } from '../../text/phraseSet';
import type { PersonDraft } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import { relations } from '../words/contextWords';
import type { Gap } from './gap';
import type { Links } from './links';
import { giveToSubject } from './officeOfSubject';
import type { Run } from './run';
import { subjectBefore } from './subject';
import { standsBehind } from './titlesBehind';

const funeral = phraseSet(['lễ tang', 'tang lễ']);
const IN_FRONT: ReadonlySet<Gap> = new Set(['direct', 'dash', 'is', 'colon']);

/**
 * «Bí thư Tỉnh ủy A», «Bí thư Tỉnh ủy là ông A»: gives titles to the person right behind them, or parts them between that
 * one and the one before. False where nobody stands so.
 */
export function giveInFront(links: Links, run: Run): boolean {
  const { from, to, before, after } = run;
  if (after === undefined || !standsInFront(run)) return false;
  // «A (con gái đại tá B)», «A là con trai nguyên Thủ tướng B»
  if (isRelatives(run)) links.giveInFront(from, to, after);
  else if (before !== undefined && standsBehind(run)) giveBetween(links, run, before, after);
  else if (run.gapBefore === 'office') giveBehindOffice(links, run, after);
  else links.giveInFront(from, to, after);
  return true;
}

/** True where a row of titles stands before a name like that person's titles. */
export function standsInFront(run: Run): boolean {
  return run.after !== undefined && IN_FRONT.has(run.gapAfter) && !servesNext(run);
}

/** «ông A, Trợ lý Thủ tướng B»: B is the one whom A serves; «làm Trưởng Ban Lễ tang ông B»: or the one who died. */
function servesNext({ around, lastTitle, before, after }: Run): boolean {
  const { word, body, to } = lastTitle.words;
  if (after?.address !== 'none' && funeral.endingAt(around.tokens, to) !== undefined) return true;
  return word?.role.body === 'office' && (body === null || before !== undefined);
}

/** The title right behind «vợ», «con trai» is that of the one who is named next. */
function isRelatives({ around, firstTitle }: Run): boolean {
  return relations.endingAt(around.tokens, beforeStatus(around.tokens, firstTitle.from)) !== undefined;
}

/** Titles between two names: which are whose? */
function giveBetween(links: Links, run: Run, before: PersonDraft, after: PersonDraft): void {
  const { from, to, gapBefore, gapAfter } = run;
  // «A - Bí thư Tỉnh ủy, … - B» does not occur: a dash or colon behind the titles of A opens something new
  if (gapAfter === 'dash' || gapAfter === 'colon') links.give(from, to, [before]);
  else if (!links.isTitled(before) && run.length > 1) {
    const next = lastPlace(run, ['and'], to - 1);
    links.give(from, next, [before]);
    links.giveInFront(next, to, after);
  } else if (gapBefore === 'open' || gapBefore === 'is') links.give(from, to, [before]);
  // «Bí thư A, Chủ tịch B»: titles go in front throughout
  else links.giveInFront(from, to, after);
}

/** «A làm Bộ trưởng, Thiếu tướng B …»: the offices are the subject's, those behind the last comma or «và» the next one's. */
function giveBehindOffice(links: Links, run: Run, after: PersonDraft): void {
  const { around, from, to } = run;
  const joint = lastPlace(run, ['comma', 'and'], from);
  const parted = joint > from && subjectBefore(around, from) >= 0;
  if (parted) giveToSubject(links, from, joint);
  links.giveInFront(parted ? joint : from, to, after);
}

/** The last place in a row that one of these gaps is before; `none` where no gap is one of them. */
function lastPlace({ around, from, to }: Run, gaps: readonly Gap[], none: number): number {
  for (let i = to - 1; i > from; i--) if (gaps.includes(around.gaps[i]!)) return i;
  return none;
}
