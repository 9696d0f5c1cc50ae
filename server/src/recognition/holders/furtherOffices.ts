import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { honorifics } from '../words/nameWords';
import type { Links } from './links';
import type { Run } from './run';
import { isBehind } from './titlesBehind';

const IS = wordSymbol('là');

/**
 * «cách mọi chức vụ của ông A, gồm: T1; T2», «A - T1; T2»: gives titles to the person of whom a list of offices is told.
 * False where no list goes on.
 */
export function giveFurtherOffices(links: Links, run: Run): boolean {
  const { around, from, to, before, gapBefore } = run;
  if (gapBefore !== 'semicolon' && gapBefore !== 'consists') return false;
  const opens = gapBefore === 'consists' && before !== undefined && run.firstPlural() === to;
  if (opens) links.give(from, to, [before]);
  const last = around.drafts[from - 1];
  const told = last?.kind === 'title' && last.holders.length === 1 ? last.holders : undefined;
  if (!opens && told !== undefined && goesOn(run) && !isListOfPeople(run)) links.give(from, to, told);
  return true;
}

/** True where titles behind a semicolon are still those of the person before it: no other name claims them. */
function goesOn(run: Run): boolean {
  const { tokens } = run.around;
  const { from, several } = run.firstTitle;
  if (several || endsInName(tokens, from) || isOfOther(tokens, from)) return false;
  // «; đồng chí Bí thư …» opens with other people, «; bí thư, phó bí thư các chi bộ» with many
  return honorifics.endingAt(tokens, from) === undefined && !run.titles().some(({ words }) => words.many);
}

/** «A, T1; B, T2; | đại biểu HĐND tỉnh»: semicolons part the people of this list, not the offices of one. */
function isListOfPeople({ around, from }: Run): boolean {
  const { drafts, gaps } = around;
  let i = from - 1;
  while (i > 0 && drafts[i]!.kind === 'title' && gaps[i] !== 'semicolon') i--;
  if (drafts[i]?.kind !== 'person' || !isBehind(gaps[i + 1]!)) return false;
  while (i > 0 && gaps[i] === 'direct' && drafts[i - 1]!.kind === 'title') i--;
  return gaps[i] === 'semicolon';
}

/** «; Alpha Beta - | Bí thư …»: a capitalised word before a comma or dash is someone's name, be it known as one or not. */
function endsInName(tokens: Tokens, to: number): boolean {
  const mark = tokens.symbol[to - 1]!;
  return (mark === Mark.comma || isDash(mark)) && isCapital(tokens, to - 2);
}

/** «A, Trưởng ban; dự họp có lãnh đạo các sở là | thành viên …»: the clause has another subject. */
function isOfOther({ symbol }: Tokens, title: number): boolean {
  return symbol[title - 1] === IS && symbol[title - 2] !== Mark.semicolon;
}
