import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { beginsSentence } from '../../text/tokenQueries';
import { TokenKind } from '../../text/tokens';
import { Shape } from '../people/nameShape';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import { asOffice, clauseOpeners, deeds, officeOfSubject } from '../words/contextWords';
import type { Links } from './links';
import type { Run } from './run';
import { subjectBefore } from './subject';
import { isBehind } from './titlesBehind';

const IS = wordSymbol('là');
const ACCORDING_TO = wordSymbol('theo');
/** «Trước khi giữ chức T năm 2014, | ông A»: how many tokens may stand between the office and the person. */
const LONGEST_OPENING = 14;
/** «, đến năm 2008 | ông A»: how many tokens may stand between a comma and the subject, the comma included. */
const LONGEST_ADVERB = 5;

/**
 * «Với cương vị Bí thư …, Bộ trưởng …, ông A», «Chủ tịch UBND tỉnh, ông A cho biết»: gives titles at the head of a clause
 * to the person with whom the clause goes on. False where none is announced so.
 */
export function giveToAnnounced(links: Links, run: Run): boolean {
  const { after } = run;
  if (after === undefined || !announces(run, after)) return false;
  links.giveInFront(run.from, run.to, after);
  return true;
}

function announces(run: Run, after: PersonDraft): boolean {
  const { around, from, to, firstTitle } = run;
  if (after.replaced || run.lastTitle.several) return false;
  if (after.address === 'none' && !speaks(run, after)) return false;
  if (run.gapAfter !== 'comma' && !comesLater(run, after)) return false;
  const follower = around.gaps[to + 1];
  if (officeOfSubject.endingAt(around.tokens, firstTitle.from) !== undefined) {
    // «ông A giữ chức T, ông B …»: T is A's, and B begins a clause of his own
    const taken = run.gapBefore === 'office' && subjectBefore(around, from) >= 0;
    return !taken || (follower !== 'office' && asOffice.endingAt(around.tokens, firstTitle.from) !== undefined);
  }
  const opens = run.gapBefore === 'apart' && opensClause(run);
  return opens && (follower === undefined || !isBehind(follower));
}

/**
 * «Phó Chủ tịch UBND phường, A, cho biết …», «Theo Giám đốc Sở Y tế, A, …»: without a word of address only what the person
 * behind the comma does shows that the office is no other one's.
 */
function speaks({ around, firstTitle, gapAfter }: Run, { to, shape }: PersonDraft): boolean {
  const { tokens } = around;
  if (gapAfter !== 'comma' || shape < Shape.likely) return false;
  const parted = tokens.symbol[to] === Mark.comma;
  if (deeds.has(tokens, parted ? to + 1 : to)) return true;
  const start = beforeAddress(tokens, beforeStatus(tokens, firstTitle.from));
  return parted && tokens.symbol[start - 1] === ACCORDING_TO;
}

/** «Trước khi giữ chức T năm 2014, ông A …»: words stand between, but the clause ends before the name. */
function comesLater(run: Run, after: PersonDraft): boolean {
  const { tokens } = run.around;
  if (run.gapAfter !== 'far' || run.gapBefore === 'office') return false;
  const name = beforeAddress(tokens, after.from);
  const end = run.lastTitle.to;
  if (name - end > LONGEST_OPENING) return false;
  // «…, ông A», «…, năm 2008 ông A»
  let comma = name - 1;
  while (comma > end && name - comma < LONGEST_ADVERB && tokens.symbol[comma] !== Mark.comma) comma--;
  if (tokens.symbol[comma] !== Mark.comma) return false;
  return officeOfSubject.endingAt(tokens, run.firstTitle.from) !== undefined;
}

/** «Chủ tịch UBND tỉnh, ông A cho biết», «…, Bí thư Huyện ủy, ông B», but not «Trả lời Bí thư, ông B nói». */
function opensClause({ around, firstTitle }: Run): boolean {
  const { tokens } = around;
  const start = beforeAddress(tokens, beforeStatus(tokens, firstTitle.from));
  if (start === 0 || beginsSentence(tokens, start)) return true;
  if (tokens.kind[start - 1] === TokenKind.punctuation || tokens.symbol[start - 1] === IS) return true;
  // «Là Chủ tịch UBND xã, chị A …»
  return clauseOpeners.has(tokens, start - 1) && beginsSentence(tokens, start - 1);
}
