import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import type { TitleDraft } from '../titles/titleDraft';
import {
  asOffice,
  clauseOpeners,
  endingAt,
  officeOfSubject,
  ofPerson,
  relations,
  removals,
  sayings,
} from '../words/contextWords';
import type { Gap } from './gap';
import { isHeldByMany, type Neighbours } from './neighbours';
import { subjectBefore } from './subject';

const IS = wordSymbol('là');
const BETWEEN = wordSymbol('giữa');
/** «Trước khi giữ chức T năm 2014, | ông A»: how many tokens may stand between the office and the person. */
const LONGEST_OPENING = 14;
/** «gồm có các đồng chí:»: so many tokens open a list of holders. */
const LONGEST_LIST_OPENING = 6;
/** «, đến năm 2008 | ông A»: how many tokens may stand between a comma and the subject, the comma included. */
const LONGEST_ADVERB = 5;

/** True where a title behind a name with this gap is that person's. */
export function isBehind(gap: Gap): boolean {
  return (
    gap === 'comma' || gap === 'dash' || gap === 'open' || gap === 'is' || gap === 'concurrent' || gap === 'direct'
  );
}

/** An office of many that «gồm (các đồng chí):» follows, and then the name at place `names`. */
export function headsList({ drafts }: Neighbours, title: TitleDraft, names: number): boolean {
  return isHeldByMany(title) && drafts[names]!.from - title.to <= LONGEST_LIST_OPENING;
}

/** «A, Trưởng ban; dự họp có lãnh đạo các sở là | thành viên …»: the clause has another subject. */
export function isOfOther(around: Neighbours, at: number): boolean {
  const { symbol } = around.tokens;
  const { from } = around.titleAt(at);
  return symbol[from - 1] === IS && symbol[from - 2] !== Mark.semicolon;
}

/** «Ông A: Trưởng phòng.» in a list; in an interview the colon opens speech: «Ông A: Chủ tịch UBND tỉnh đã …». */
export function endsItem({ tokens }: Neighbours, last: TitleDraft): boolean {
  if (last.to >= tokens.count || tokens.breaks[last.to]! >= Break.line) return true;
  const mark = tokens.symbol[last.to];
  return mark === Mark.stop || mark === Mark.semicolon;
}

/** «trả lời câu hỏi của ông A, Bí thư Tỉnh ủy nhấn mạnh»: the phrase with A ends, and someone else speaks. */
export function isOtherSpeaker(around: Neighbours, from: number, to: number, before: PersonDraft): boolean {
  const { tokens, gaps } = around;
  if (gaps[from] !== 'comma' || to - from > 1 || !sayings.has(tokens, around.titleAt(from).to)) return false;
  return endingAt(ofPerson, tokens, beforeAddress(tokens, before.from), 2) !== undefined;
}

/** «giữa ông A, T1 và T2»: where the titles of A end, as T2 is the other party's, whom nobody names. */
export function partyEnd({ tokens, gaps }: Neighbours, from: number, to: number, before: PersonDraft): number {
  const last = to - 1;
  if (last === from || gaps[last] !== 'and') return to;
  return tokens.symbol[beforeAddress(tokens, before.from) - 1] === BETWEEN ? last : to;
}

/** «Với cương vị Bí thư …, Bộ trưởng …, ông A», «Chủ tịch UBND tỉnh, ông A cho biết» at the head of a clause. */
export function announces(around: Neighbours, from: number, to: number, after: PersonDraft): boolean {
  const { tokens, gaps } = around;
  if (after.address === 'none' || after.replaced) return false;
  const title = around.titleAt(from);
  if (gaps[to] !== 'comma' && !comesLater(around, from, to, after)) return false;
  if (around.titleAt(to - 1).several) return false;
  const follower = gaps[to + 1];
  if (endingAt(officeOfSubject, tokens, title.from, 4) !== undefined) {
    // «ông A giữ chức T, ông B …»: T is A's, and B begins a clause of his own
    const taken = gaps[from] === 'office' && subjectBefore(around, from) >= 0;
    return !taken || (follower !== 'office' && endingAt(asOffice, tokens, title.from, 3) !== undefined);
  }
  const opens = gaps[from] === 'apart' && opensClause(tokens, title);
  return opens && (follower === undefined || !isBehind(follower));
}

/** «Trước khi giữ chức T năm 2014, ông A …»: words stand between, but the clause ends before the name. */
function comesLater(around: Neighbours, from: number, to: number, after: PersonDraft): boolean {
  const { tokens, gaps } = around;
  if (gaps[to] !== 'far' || gaps[from] === 'office') return false;
  const name = beforeAddress(tokens, after.from);
  const end = around.titleAt(to - 1).to;
  if (name - end > LONGEST_OPENING) return false;
  // «…, ông A», «…, năm 2008 ông A»
  let comma = name - 1;
  while (comma > end && name - comma < LONGEST_ADVERB && tokens.symbol[comma] !== Mark.comma) comma--;
  if (tokens.symbol[comma] !== Mark.comma) return false;
  return endingAt(officeOfSubject, tokens, around.titleAt(from).from, 4) !== undefined;
}

/** «Chủ tịch UBND tỉnh, ông A cho biết», «…, Bí thư Huyện ủy, ông B», but not «Trả lời Bí thư, ông B nói». */
function opensClause(tokens: Tokens, title: TitleDraft): boolean {
  const start = beforeAddress(tokens, beforeStatus(tokens, title.from));
  if (start === 0 || (tokens.flags[start]! & Flag.sentence) !== 0) return true;
  if (tokens.kind[start - 1] === TokenKind.punctuation || tokens.symbol[start - 1] === IS) return true;
  // «Là Chủ tịch UBND xã, chị A …»
  return clauseOpeners.has(tokens, start - 1) && (tokens.flags[start - 1]! & Flag.sentence) !== 0;
}

/** The title right behind «vợ», «con trai» is that of the one who is named next. */
export function isRelatives({ tokens }: Neighbours, title: TitleDraft): boolean {
  return endingAt(relations, tokens, beforeStatus(tokens, title.from), 4) !== undefined;
}

/** «miễn nhiệm chức danh T»: T is not the office of the person before it. */
export function isRemoved({ tokens }: Neighbours, title: TitleDraft): boolean {
  return endingAt(removals, tokens, beforeStatus(tokens, title.from), 4) !== undefined;
}

/** True where the sentence names someone before the office at place `at`. */
export function hasSubject(around: Neighbours, at: number): boolean {
  return around.gaps[at] !== 'apart' && subjectBefore(around, at) >= 0;
}

/** «các Phó Chủ tịch UBND tỉnh làm Phó Trưởng ban»: true for an office at place `at` that is said of many. */
export function isOfMany(around: Neighbours, at: number): boolean {
  const title = around.drafts[at];
  return title?.kind === 'title' && title.several && title.holders.length === 0;
}
