import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { Break } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { ofPerson, sayings } from '../words/contextWords';
import type { Gap } from './gap';
import type { Links } from './links';
import type { Run } from './run';

const BETWEEN = wordSymbol('giữa');
const BEHIND: ReadonlySet<Gap> = new Set(['comma', 'dash', 'open', 'is', 'concurrent', 'direct']);

/** True where titles behind a name with this gap are that person's. */
export function isBehind(gap: Gap): boolean {
  return BEHIND.has(gap);
}

/** «ông A, Bí thư Tỉnh ủy», «A (Bí thư Tỉnh ủy)»: gives titles to the person right before them. False where none is. */
export function giveBehind(links: Links, run: Run): boolean {
  const { before } = run;
  if (before === undefined || !standsBehind(run) || isOtherSpeaker(run, before)) return false;
  links.give(run.from, partyEnd(run, before), links.sharersBefore(run.from, before));
  return true;
}

/** True where a row of titles stands behind whatever is before it like a person's titles behind the name. */
export function standsBehind(run: Run): boolean {
  return isBehind(run.gapBefore) || (run.gapBefore === 'colon' && endsItem(run));
}

/** «Ông A: Trưởng phòng.» in a list; in an interview the colon opens speech: «Ông A: Chủ tịch UBND tỉnh đã …». */
function endsItem({ around, lastTitle }: Run): boolean {
  const { breaks, count, symbol } = around.tokens;
  if (lastTitle.to >= count || breaks[lastTitle.to]! >= Break.line) return true;
  const mark = symbol[lastTitle.to];
  return mark === Mark.stop || mark === Mark.semicolon;
}

/** «trả lời câu hỏi của ông A, Bí thư Tỉnh ủy nhấn mạnh»: the phrase with A ends, and someone else speaks. */
function isOtherSpeaker(run: Run, before: PersonDraft): boolean {
  const { tokens } = run.around;
  if (run.gapBefore !== 'comma' || run.length > 1 || !sayings.has(tokens, run.firstTitle.to)) return false;
  return ofPerson.endingAt(tokens, beforeAddress(tokens, before.from)) !== undefined;
}

/** «giữa ông A, T1 và T2»: where the titles of A end, as T2 is the other party's, whom nobody names. */
function partyEnd({ around, from, to }: Run, before: PersonDraft): number {
  const { tokens, gaps } = around;
  const last = to - 1;
  if (last === from || gaps[last] !== 'and') return to;
  return tokens.symbol[beforeAddress(tokens, before.from) - 1] === BETWEEN ? last : to;
}
