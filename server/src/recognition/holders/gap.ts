import { AnyOf } from '../../text/anyOf';
import { beginsCell } from '../../text/cells';
import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { fields } from '../words/bodyWords';
import {
  appositions,
  bracketedStatuses,
  concurrent,
  consistOf,
  endingAt,
  inCharge,
  inPlaceOf,
  officeOfSubject,
  officeOfSubjectNearby,
  officesAt,
  ofNobody,
  statuses,
  termWords,
  timesOfOffice,
} from '../words/contextWords';
import { degrees, honorifics } from '../words/nameWords';
import { duties, verbTails } from '../words/roleWords';

/** How two neighbouring titles or names stand to each other. */
export type Gap =
  /** Nothing but words of address between them. */
  | 'direct'
  | 'comma'
  | 'dash'
  /** The second stands in brackets that open between them. */
  | 'open'
  | 'semicolon'
  | 'colon'
  | 'and'
  /** kiêm, đồng thời là */
  | 'concurrent'
  | 'is'
  /** «gồm», «gồm:», with a few words before it. */
  | 'consists'
  /** The second is an office that the person of the sentence takes, has or leaves. */
  | 'office'
  /** Other words, in the same sentence. */
  | 'far'
  /** Another sentence. */
  | 'apart';

const transparent = new AnyOf(statuses, honorifics, degrees, inCharge, bracketedStatuses);
const AND = wordSymbol('và');
const EACH = wordSymbol('các');
const IS = wordSymbol('là');
const FROM = wordSymbol('từ');
/** An apposition of age, birth and schooling is no longer than this. */
const LONGEST_APPOSITION = 40;
/** Remarks in brackets between titles are no longer. */
const LONGEST_REMARK = 30;
/** «A hiện là Bí thư …»: how far «là» reaches. */
const NEARBY = 10;
/** «các chức vụ tại …:»: where someone worked takes no more words. */
const LONGEST_WORKPLACE = 12;
const LONGEST_GAP = 400;

/** The gap between two drafts, from the end of one to the beginning of the next. */
export function gapBetween(tokens: Tokens, from: number, to: number): Gap {
  const { symbol, kind } = tokens;
  for (let i = from; i <= to; i++) {
    if (i - from > LONGEST_GAP) return 'apart';
    if (isApart(tokens, i)) return lineList(tokens, from, i, to);
  }
  if (beginsCell(tokens, from) && isNumbers(tokens, from, to)) return 'comma';
  let mark: Gap = 'direct';
  let i = timesOfOffice.longest(tokens, from)?.end ?? dutyEnd(tokens, from, to);
  while (i < to) {
    const unit = symbol[i]!;
    if (kind[i] === TokenKind.punctuation) {
      // «…», «...»: a list was cut short, and something else begins
      // a closing quotation mark: someone else's words end
      if (unit === Mark.quote || unit === Mark.closeQuote) return 'far';
      if (unit === Mark.ellipsis || (unit === Mark.stop && symbol[i + 1] === Mark.stop)) return 'far';
      // «Ông nguyên là: …»
      if (unit === Mark.colon && symbol[i - 1] === IS) return 'is';
      const remark = unit === Mark.open ? remarkEnd(tokens, i, to) : i;
      if (remark === i) mark = stronger(mark, markGap(unit));
      i = Math.max(remark, i + 1);
      continue;
    }
    const skipped = Math.max(transparentEnd(tokens, i, to), termEnd(tokens, i, to));
    if (skipped > i) {
      i = skipped;
      continue;
    }
    if (unit === AND) {
      mark = stronger(mark, 'and');
      i++;
      continue;
    }
    if (unit === IS && (mark === 'comma' || mark === 'direct') && beforeTransparent(tokens, i + 1, to) === i + 1)
      return 'is';
    const both = concurrent.longest(tokens, i);
    if (both === undefined || both.end > to) return wordyGap(tokens, from, to, mark, i);
    mark = 'concurrent';
    i = both.end;
  }
  return mark;
}

/** «; Alpha Beta - | Bí thư …»: a capitalised word before a comma or dash is someone's name, be it known as one or not. */
export function endsInName(tokens: Tokens, to: number): boolean {
  const mark = tokens.symbol[to - 1]!;
  return (mark === Mark.comma || isDash(mark)) && isCapital(tokens, to - 2);
}

/** Cells of a table that hold only numbers: telephones, years. */
function isNumbers(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) return false;
  return to > from;
}

/** The token behind what a deputy is in charge of: «Phó Chủ tịch | phụ trách văn hóa - xã hội | Lê Văn An». */
function dutyEnd(tokens: Tokens, from: number, to: number): number {
  let i = verbTails.longest(tokens, from)?.end ?? from;
  if (i === from) return from;
  for (let next = i; next < to; i = next) {
    const mark = tokens.symbol[next]!;
    const joint = isDash(mark) || mark === AND ? next + 1 : next;
    next = (duties.longest(tokens, joint) ?? fields.longest(tokens, joint))?.end ?? next;
    if (next === i) return i;
  }
  return i;
}

function stronger(a: Gap, b: Gap | undefined): Gap {
  return b !== undefined && STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}

/** True where a new sentence, line or paragraph begins at `i`. */
function isApart(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  return tokens.breaks[i]! >= Break.line || (tokens.flags[i]! & Flag.sentence) !== 0;
}

/** Lists go on over lines: «các đồng chí:» and then one person in each line. */
function lineList(tokens: Tokens, from: number, at: number, to: number): Gap {
  if (to - at > 3 || at === from) return 'apart';
  return tokens.symbol[at - 1] === Mark.colon ? 'colon' : 'apart';
}

/**
 * What other words between the two make of them.
 * @param mark the strongest mark before the first of these words, which is token `word`.
 */
function wordyGap(tokens: Tokens, from: number, to: number, mark: Gap, word: number): Gap {
  const end = beforeTransparent(tokens, from, to);
  // «ông A | từ | Chủ tịch UBND xã, được bổ nhiệm …»
  if (to - from === 1 && tokens.symbol[from] === FROM) return 'office';
  if (isLife(tokens, from, to) || isCurriculum(tokens, from, to)) return 'comma';
  const colon = tokens.symbol[end - 1] === Mark.colon;
  const open = tokens.symbol[end - 1] === Mark.open;
  // «gồm các đồng chí:»
  const addressed = colon ? beforeTransparent(tokens, from, end - 1) : end;
  const listed = tokens.symbol[addressed - 1] === EACH ? addressed - 1 : addressed;
  const consists = endingAt(consistOf, tokens, listed, 2) !== undefined && (colon || to - from <= 8);
  const nobody = endingAt(ofNobody, tokens, end, 5) !== undefined;
  // «Ông là thạc sĩ; từng đảm nhiệm các chức vụ: …», «; 3 năm làm …»: a clause without a name of its own
  if (!consists && (colon || open) && namesOffice(tokens, end - 1)) return 'office';
  if (!nobody && endingAt(officeOfSubject, tokens, end, 5) !== undefined) return 'office';
  for (let i = word; i < to; i++) if (tokens.symbol[i] === Mark.semicolon) return 'semicolon';
  if (mark === 'semicolon') return mark;
  if (consists) return 'consists';
  if (nobody) return 'far';
  if (colon) return 'colon';
  if (endingAt(inPlaceOf, tokens, end, 4) !== undefined) return 'far';
  if (isApposition(tokens, from, to)) return 'comma';
  if (to - from <= NEARBY && mark !== 'colon' && endingAt(officeOfSubjectNearby, tokens, end, 5)) return 'office';
  return 'far';
}

/** «các chức vụ:», «nhiều vị trí:», «giữ các chức vụ tại Bộ Y tế:». */
function namesOffice(tokens: Tokens, colon: number): boolean {
  for (let i = colon; i > colon - LONGEST_WORKPLACE && i > 0; i--) {
    if (endingAt(officesAt, tokens, i, 4) !== undefined) return true;
  }
  return (
    endingAt(officeOfSubject, tokens, colon, 5) !== undefined ||
    endingAt(officeOfSubjectNearby, tokens, colon, 3) !== undefined
  );
}

/** The token behind a remark in brackets that ends within the gap: «Sở Giáo dục và Đào tạo (GD-ĐT), …». */
function remarkEnd(tokens: Tokens, open: number, to: number): number {
  for (let i = open + 1; i < to && i - open <= LONGEST_REMARK; i++) {
    if (tokens.symbol[i] === Mark.close) return i + 1;
  }
  return open;
}

/** «nhiệm kỳ 2015-2020», «giai đoạn 2009 - 2011»: the token behind it, or `i`. */
function termEnd(tokens: Tokens, i: number, to: number): number {
  const word = termWords.longest(tokens, i);
  if (word === undefined) return i;
  let end = word.end;
  while (end < to && (tokens.kind[end] === TokenKind.number || isDash(tokens.symbol[end]!))) end++;
  return end > word.end ? end : i;
}

/** «(tên thường gọi: …), sinh ngày 2/9/1930; quê quán: xã An Phú;»: an obituary tells a life before the offices. */
function isLife(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_APPOSITION || tokens.symbol[beforeTransparent(tokens, from, to) - 1] !== Mark.semicolon)
    return false;
  let begins = true;
  for (let i = from; i < to; i++) {
    const mark = tokens.symbol[i]!;
    if (mark === Mark.semicolon) begins = true;
    else if (begins && mark !== Mark.comma && mark !== Mark.open) {
      const aged = tokens.kind[i] === TokenKind.number && appositions.has(tokens, i + 1);
      if (!aged && !appositions.has(tokens, i) && beforeTransparent(tokens, i, to) > i) return false;
      begins = false;
    }
  }
  return true;
}

/** «Bà A sinh năm 1964 tại Nghệ An, là thạc sĩ Luật; cao cấp lý luận chính trị, | Ủy viên …»: birth, schooling, offices. */
function isCurriculum(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= LONGEST_APPOSITION && tokens.symbol[to - 1] === Mark.comma && appositions.has(tokens, from);
}

/** «, sinh năm 1968, dân tộc Dao,», «, 46 tuổi,», «(SN 1961, quê TP HCM),». */
function isApposition(tokens: Tokens, from: number, to: number): boolean {
  const { symbol, kind } = tokens;
  if (to - from > LONGEST_APPOSITION) return false;
  // «Ông A sinh năm 1971, quê Lập Thạch (Vĩnh Phúc) là Bí thư …»
  if (appositions.has(tokens, from) && symbol[to - 1] === IS) return true;
  if (symbol[from] !== Mark.comma && symbol[from] !== Mark.open) return false;
  if (symbol[to - 1] !== Mark.comma && !isDash(symbol[to - 1]!) && statuses.longest(tokens, to - 1) === undefined)
    return false;
  const first = from + 1;
  if (appositions.has(tokens, first)) return true;
  return kind[first] === TokenKind.number && appositions.has(tokens, first + 1);
}

function markGap(symbol: number): Gap | undefined {
  if (isDash(symbol)) return 'dash';
  switch (symbol) {
    case Mark.comma:
    case Mark.close:
      return 'comma';
    case Mark.semicolon:
      return 'semicolon';
    case Mark.colon:
      return 'colon';
    case Mark.open:
      return 'open';
    default:
      return undefined;
  }
}

const STRENGTH: readonly Gap[] = ['direct', 'comma', 'dash', 'and', 'open', 'concurrent', 'colon', 'semicolon'];

/** The token after words that stand between titles and names without parting them, or `i` where there is none. */
function transparentEnd(tokens: Tokens, i: number, to: number): number {
  if (!transparent.mayBeginAt(tokens, i)) return i;
  const status = statuses.longest(tokens, i);
  if (status !== undefined && status.end <= to) return status.end;
  const address = honorifics.longest(tokens, i);
  if (address !== undefined && address.end <= to) return address.end;
  const degree = degrees.longest(tokens, i);
  if (degree !== undefined && degree.end <= to) return degree.end;
  const charge = inCharge.longest(tokens, i);
  if (charge?.end === to) return to;
  const bracketed = bracketedStatuses.longest(tokens, i);
  return bracketed !== undefined && bracketed.end <= to ? bracketed.end : i;
}

/** The token behind the last word of a gap that is not transparent: «giữ chức | quyền», «thay | ông». */
function beforeTransparent(tokens: Tokens, from: number, to: number): number {
  for (let end = to; end > from; ) {
    let next = end;
    for (let length = 1; length <= 3 && end - length >= from; length++) {
      if (transparentEnd(tokens, end - length, end) === end) next = end - length;
    }
    if (next === end) return end;
    end = next;
  }
  return from;
}
